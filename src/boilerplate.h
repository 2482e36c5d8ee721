/* Boilerplate: links to other articles, marks of advertisements, bylines, and the lists that close a page. The phrases are in
 * data/boilerplate.txt. */
#ifndef RK_BOILERPLATE_H
#define RK_BOILERPLATE_H

#include "cursor.h"

/* What the lines after a piece of boilerplate are. */
typedef enum {
    RK_IN_BODY,
    RK_AFTER_LINK, /* after "Baca juga:", whose headlines follow */
    RK_IN_TAIL     /* after "Berita terkait" or a byline: headlines and tags until prose comes */
} rk_zone;

/* How far a piece of boilerplate goes. */
typedef enum {
    RK_TO_TOKEN,       /* `tokens` tokens */
    RK_TO_LINE_END,    /* to the end of the line */
    RK_TO_BRACKET,     /* to the bracket `bracket`, or to the end of the line */
    RK_TO_SENTENCE_END /* `tokens` tokens, then to the end of the sentence or of the line */
} rk_extent;

typedef struct {
    rk_extent extent;
    uint32_t tokens;
    uint32_t bracket;
    rk_zone zone;
    uint32_t role; /* a ringkas_role */
} rk_boilerplate;

/* Whether a piece of boilerplate begins at the next token. is_line: that token begins a line. */
bool rk_match_boilerplate(const rk_cursor *cursor, bool is_line, rk_boilerplate *match);

/* Whether one may begin there inside a line: a quick look at one token. */
static inline bool rk_may_begin_boilerplate(const rk_token *token)
{
    return token->type == RK_TOKEN_OPENER || ((token->flags & RK_PHRASE_START) != 0 && rk_is_upper(token));
}

#endif
