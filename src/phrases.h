/* Phrases: finds those of data/boilerplate.txt and of data/cues.txt among the tokens. */
#ifndef RK_PHRASES_H
#define RK_PHRASES_H

#include "cursor.h"
#include "phrase.h"

/* A phrase that was found. */
typedef struct {
    const rk_phrase *phrase;
    uint32_t tokens;  /* how many it has */
    bool is_glued;    /* the last one goes on with another word: "Baca JugaIran Tembak Jatuh" */
    bool is_capitals; /* it has no small letter */
} rk_found_phrase;

/* Where the search for phrases has come to; zeros at its start. */
typedef struct {
    uint32_t next;   /* phrase */
    uint32_t tokens; /* of those before it */
} rk_phrase_search;

/* Finds the next phrase that begins `ahead` tokens ahead. Of the phrases with one beginning the longest comes first.
 * False: there is none. */
bool rk_find_phrase(const rk_cursor *cursor, uint32_t ahead, rk_phrase_search *search, rk_found_phrase *found);

/* The cue that begins the next segment, an rk_phrase_type; 0: none does. A division begins a line. Other cues are the
 * whole line, or a colon is after them: "4. Kesimpulan", "Hasil: ...". marker: how many tokens the marker of a list
 * item takes that is before it. */
uint32_t rk_opening_cue(const rk_cursor *cursor, bool is_line, uint32_t marker);

#endif
