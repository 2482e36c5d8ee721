/* The cursor: looks back at the tokens that were taken. */
#include "cursor.h"

void rk_cursor_open(rk_cursor *cursor, rk_tokens *tokens, const rk_profile *profile)
{
    memset(cursor, 0, sizeof *cursor);
    cursor->tokens = tokens;
    cursor->profile = profile;
    cursor->in_body = true;
    cursor->line_start = rk_peek(tokens, 0)->start;
}

void rk_cursor_end(rk_cursor *cursor)
{
    cursor->previous = *rk_last(cursor);
    cursor->taken = 0;
}

void rk_cursor_note(rk_cursor *cursor, const rk_token *token)
{
    if (cursor->taken == 0) cursor->first = *token;
    if (!rk_starts_line(token)) return;
    cursor->line_before = token->start - cursor->line_start;
    cursor->line_start = token->start;
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
