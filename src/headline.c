/* Headline: a line in title case over an article. */
#include "headline.h"

/* It hardly has fewer words, or more bytes. */
#define HEADLINE_WORDS_MIN 5u
#define HEADLINE_MAX       200u

bool rk_fits_headline(const rk_token *word)
{
    return (word->shape & (RK_CAPITAL | RK_JOINED)) != 0 || word->type == RK_TOKEN_NUMBER ||
           (word->flags & (RK_STOPWORD | RK_LINKING)) != 0;
}

/* last: the token that ends the line; next: the one after it. A headline does not end in a full stop. */
static bool is_headline(const rk_cursor *cursor, uint32_t parts, const rk_token *last, const rk_token *next)
{
    if (!rk_starts_line(next) || next->type == RK_TOKEN_END) return false;
    return parts >= HEADLINE_WORDS_MIN && !rk_is_sign(last, '.') &&
           rk_end_of(last) - cursor->first.start <= HEADLINE_MAX;
}

bool rk_ends_headline(const rk_cursor *cursor, uint32_t parts)
{
    return is_headline(cursor, parts, rk_last(cursor), rk_ahead(cursor, 0));
}

bool rk_is_title_line_next(const rk_cursor *cursor)
{
    uint32_t at = 0;

    do {
        const rk_token *token = rk_ahead(cursor, at);
        if (rk_is_word(token) && !rk_fits_headline(token)) return false;
    } while (++at < RK_AHEAD && !rk_starts_line(rk_ahead(cursor, at)));
    return rk_starts_line(rk_ahead(cursor, at));
}

bool rk_continues_headline(const rk_cursor *cursor, uint32_t parts)
{
    uint32_t at;

    if (rk_starts_line(rk_ahead(cursor, 0))) return false;
    for (at = 0; at < RK_AHEAD && !rk_starts_line(rk_ahead(cursor, at)); at++) {
        const rk_token *token = rk_ahead(cursor, at);
        if (rk_is_word(token) && !rk_fits_headline(token)) return false;
        parts += rk_is_word(token);
    }
    return is_headline(cursor, parts, rk_ahead(cursor, at - 1), rk_ahead(cursor, at));
}
