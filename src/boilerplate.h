/* Boilerplate: links to other articles, marks of advertisements, bylines, and the lists that close a page. The phrases
 * are in data/boilerplate.txt. */
#ifndef RK_BOILERPLATE_H
#define RK_BOILERPLATE_H

#include "cursor.h"
#include "phrase.h"

/* What the lines after a piece of boilerplate are. */
typedef enum {
    RK_IN_BODY,
    RK_AFTER_LINK, /* after "Baca juga:", whose headlines follow */
    RK_IN_TAIL     /* after "Berita terkait" or a byline: headlines and tags until prose comes */
} rk_zone;

/* Where in a text one is looked for. */
typedef enum { RK_INSIDE_SENTENCE, RK_AT_SENTENCE, RK_AT_LINE } rk_place;

/* How far a piece of boilerplate goes. */
typedef enum {
    RK_TO_TOKEN,        /* `tokens` tokens */
    RK_TO_LINE_END,     /* `tokens` tokens, then to the end of a short line, or else of the sentence */
    RK_TO_BRACKET,      /* to the bracket `bracket`, or to the end of the line */
    RK_TO_SENTENCE_END, /* `tokens` tokens, then to the end of the sentence or of the line */
    RK_TO_HEADLINE_END, /* the same, and what of the line is in title case after it */
    RK_TO_NEWLINE       /* to the end of the line */
} rk_extent;

typedef struct {
    rk_extent extent;
    uint32_t tokens;
    uint32_t split; /* where the last of them ends, if another word is glued to it: a byte offset; 0: none is */
    uint32_t bracket;
    rk_zone zone;
    uint32_t role; /* a ringkas_role */
} rk_boilerplate;

/* Whether a piece of boilerplate begins at the next token. */
bool rk_match_boilerplate(const rk_cursor *cursor, rk_place place, rk_boilerplate *match);

/* "- 3 -" on a line of its own, and small letters on the next one. Returns how many tokens it has; 0: it is none. */
uint32_t rk_match_page_number(const rk_cursor *cursor);

/* Whether one may begin there inside a line: a quick look at one token. */
static inline bool rk_may_begin_boilerplate(const rk_token *token)
{
    return token->type == RK_TOKEN_OPENER || ((token->flags & RK_PHRASE_START) != 0 && rk_is_upper(token));
}

/* How a sentence that begins here depends on later ones: RK_PHRASE_LATER, "Kedua," or "Berikut rincian";
 * RK_PHRASE_FIRST, "Pertama,"; any other class: it does not. */
rk_phrase_type rk_opening_phrase(const rk_cursor *cursor);

#endif
