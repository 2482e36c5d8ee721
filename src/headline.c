/* Headline: a line in title case over an article. */
#include "headline.h"

#include "lines.h"

/* It hardly has fewer words, or more columns. */
#define HEADLINE_WORDS_MIN 5u
#define HEADLINE_MAX       200u
/* A line without a terminator that has more words is a sentence that lost its stop, not a heading. */
#define HEADING_WORDS_MAX 12u
/* A line of a list of headlines that ends in a stop and has fewer words is a headline, not prose again. */
#define PROSE_WORDS_MIN 4u

bool rk_fits_headline(const rk_token *word)
{
    return (word->shape & (RK_CAPITAL | RK_JOINED)) != 0 || word->type == RK_TOKEN_NUMBER ||
           (word->flags & (RK_STOPWORD | RK_LINKING)) != 0;
}

/* Whether a line of `parts` parts is a headline that ends before the token `ahead` tokens ahead. last: the token before
 * that. A headline does not end in a full stop. */
static bool is_headline(const rk_cursor *cursor, uint32_t parts, const rk_token *last, uint32_t ahead)
{
    const rk_token *next = rk_ahead(cursor, ahead);

    if (!rk_starts_line(next) || next->type == RK_TOKEN_END) return false;
    return parts >= HEADLINE_WORDS_MIN && !rk_is_sign(last, '.') &&
           rk_cursor_length(cursor) + rk_columns_ahead(cursor, 0, ahead) <= HEADLINE_MAX;
}

bool rk_ends_headline(const rk_cursor *cursor, uint32_t parts)
{
    return is_headline(cursor, parts, rk_last(cursor), 0);
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
    return is_headline(cursor, parts, rk_ahead(cursor, at - 1), at);
}

bool rk_is_heading(const rk_cursor *cursor, const rk_words *words, uint32_t traits)
{
    const rk_token *last = rk_last_before_closers(cursor);

    if ((traits & (RK_NO_TERMINATOR | RK_LIST_ITEM)) != RK_NO_TERMINATOR) return false;
    if (rk_is_sign(last, ':') || rk_is_sign(last, ';') || words->words > HEADING_WORDS_MAX) return false;
    return rk_starts_line(rk_ahead(cursor, 0)) && !rk_ends_linking(cursor) &&
           !rk_is_running_head(cursor->tokens->source, rk_ahead(cursor, 0)->start);
}

bool rk_is_prose(const rk_cursor *cursor, const rk_words *words)
{
    const rk_token *next = rk_ahead(cursor, 0);

    if (!rk_is_sign(rk_last_before_closers(cursor), '.')) return false;
    return words->words >= PROSE_WORDS_MIN || rk_follows_blank(next) || next->gap == RK_GAP_NEWLINE;
}
