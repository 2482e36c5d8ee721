/* Clauses: a text without terminators is cut into segments that can be read, of about 25 words. */
#include "clauses.h"

/* A segment ends before a word that opens sentences, at the end of a line if it has PARTS_MIN parts, or anywhere with PARTS_ENOUGH;
 * with PARTS_ENOUGH at the end of every line; with PARTS_MANY before a stopword; with PARTS_TOO_MANY before every word. */
#define PARTS_MIN      12u
#define PARTS_ENOUGH   18u
#define PARTS_MANY     25u
#define PARTS_TOO_MANY 40u

bool rk_begins_spoken_line(const rk_cursor *cursor)
{
    const rk_token *next = rk_ahead(cursor, 0);

    return rk_is_unpunctuated(cursor->profile) && (next->gap == RK_GAP_JOINT || next->gap == RK_GAP_NEWLINE);
}

static bool is_linking(const rk_token *word)
{
    return (word->flags & RK_LINKING) != 0;
}

/* "dan", "yang": a word between two others, where nothing ends. */
static bool is_linked(const rk_cursor *cursor)
{
    return is_linking(rk_last(cursor)) || is_linking(rk_ahead(cursor, 0));
}

/* "nah", "lalu", "ia": a word that opens sentences. */
static bool opens_clause(const rk_token *word)
{
    return (word->flags & (RK_CONNECTIVE | RK_PRONOUN)) != 0;
}

/* "... ditarik jadi tipis | tidak sobek": a stopword after a word that is none. Not "pohon | itu". */
static bool may_open_clause(const rk_cursor *cursor)
{
    const rk_token *last = rk_last(cursor), *next = rk_ahead(cursor, 0);

    if ((next->flags & (RK_BACKWARD | RK_DEICTIC)) != 0) return false;
    return (next->flags & RK_STOPWORD) != 0 && rk_is_word(last) && (last->flags & RK_STOPWORD) == 0;
}

bool rk_ends_clause(const rk_cursor *cursor, uint32_t parts)
{
    const rk_token *next = rk_ahead(cursor, 0);
    const bool is_line = rk_begins_spoken_line(cursor);

    if (!rk_is_unpunctuated(cursor->profile) || parts < PARTS_MIN) return false;
    if (next->gap == RK_GAP_NONE || !rk_is_word(next)) return false;
    if (parts >= PARTS_TOO_MANY || (is_line && parts >= PARTS_MANY)) return true;
    if (is_linked(cursor)) return false;
    if (opens_clause(next)) return is_line || parts >= PARTS_ENOUGH;
    return parts >= PARTS_MANY ? may_open_clause(cursor) : is_line && parts >= PARTS_ENOUGH;
}
