/* The cursor: looks back at the tokens that were taken. */
#include "cursor.h"

void rk_cursor_open(rk_cursor *cursor, rk_tokens *tokens, const rk_profile *profile)
{
    memset(cursor, 0, sizeof *cursor);
    cursor->tokens = tokens;
    cursor->profile = profile;
    cursor->in_body = true;
    cursor->page -= (rk_peek(tokens, 0)->shape & RK_NEW_PAGE) != 0; /* a form feed at the start begins no second page */
    cursor->excess = cursor->previous.start = rk_peek(tokens, 0)->start; /* the first token stands in column 0 */
}

void rk_cursor_end(rk_cursor *cursor)
{
    cursor->previous = *rk_last(cursor);
    cursor->taken = 0;
}

void rk_cursor_note(rk_cursor *cursor, const rk_token *token)
{
    const uint32_t end = rk_end_of(rk_last(cursor));
    uint32_t column;

    cursor->page += (token->shape & RK_NEW_PAGE) != 0;
    if (token->gap > RK_GAP_BLANK && token->start > end) cursor->excess += token->start - end - 1;
    column = token->start - cursor->excess;
    if (cursor->taken == 0) {
        cursor->first = *token;
        cursor->first_column = column;
    }
    if (!rk_starts_line(token)) return;
    cursor->line_before = column - cursor->line_start;
    cursor->line_start = column;
}

/* The column where the last token ends. */
static uint32_t last_column(const rk_cursor *cursor)
{
    return rk_end_of(rk_last(cursor)) - cursor->excess;
}

uint32_t rk_cursor_length(const rk_cursor *cursor)
{
    return last_column(cursor) - cursor->first_column;
}

uint32_t rk_line_length(const rk_cursor *cursor)
{
    return last_column(cursor) - cursor->line_start;
}

uint32_t rk_columns_ahead(const rk_cursor *cursor, uint32_t first, uint32_t end)
{
    uint32_t columns = 0, at;

    if (first >= end) return 0;
    for (at = first; at < end; at++) columns += rk_columns_of(rk_ahead(cursor, at));
    return columns - (rk_ahead(cursor, first)->gap != RK_GAP_NONE);
}

uint32_t rk_look_back_max(const rk_cursor *cursor)
{
    return rk_min(cursor->taken, RK_BACK);
}

const rk_token *rk_last_before_closers(const rk_cursor *cursor)
{
    const uint32_t max = rk_look_back_max(cursor);
    uint32_t back;

    for (back = 1; back <= max; back++) {
        const rk_token *token = rk_look_back(cursor->tokens, back);
        if (token->type != RK_TOKEN_CLOSER && token->type != RK_TOKEN_QUOTE) return token;
    }
    return rk_last(cursor);
}
