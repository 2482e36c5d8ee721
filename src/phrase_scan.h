/* Phrase scan: where the phrases of a vocabulary stand among some words. A word such as "di" may stand between the
 * words of a phrase: "gempa di Cianjur" has "gempa Cianjur". */
#ifndef RK_PHRASE_SCAN_H
#define RK_PHRASE_SCAN_H

#include "vocabulary.h"

/* How many words are looked at together: those of the longest phrase, and one between each two. */
#define RK_SCAN_WORDS (2 * RK_PHRASE_WORDS_MAX)

typedef struct {
    uint32_t stem, start, end;
    bool is_capital, is_linking;
} rk_scan_word;

/* A place where a phrase stands. */
typedef struct {
    uint32_t phrase;     /* from 0 */
    uint32_t start, end; /* bytes of the source */
    bool is_inner;       /* a longer phrase has it */
} rk_phrase_place;

typedef struct {
    const rk_vocabulary *vocabulary;
    rk_tokens *tokens;
    bool keeps_parts; /* of names */
    uint32_t next,
        end;        /* numbers of words: the one where phrases are looked for, and after the last one that was read */
    uint32_t cover; /* the word after the longest phrase that was found so far */
    uint32_t found_count, found_next;
    rk_phrase_place found[RK_PHRASE_WORDS_MAX]; /* those that begin with one word */
    rk_scan_word words[RK_SCAN_WORDS];          /* word n is at n % RK_SCAN_WORDS */
} rk_phrase_scan;

/* Begins with the words that come next in a stream. Of a name that is a phrase, "Jawa Tengah", the parts are no
 * phrases: no "Jawa". A title may have capitals everywhere, so there keeps_parts is true. */
void rk_open_scan(rk_phrase_scan *scan, const rk_vocabulary *vocabulary, rk_tokens *tokens, bool keeps_parts);
/* The next place in the order of the words; null at the end. */
const rk_phrase_place *rk_next_place(rk_phrase_scan *scan);

#endif
