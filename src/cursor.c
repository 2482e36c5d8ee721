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

/* How far back the segment can be looked at. */
static uint32_t look_back_max(const rk_cursor *cursor)
{
    return rk_min(cursor->taken, RK_BACK);
}

const rk_token *rk_last_solid(const rk_cursor *cursor)
{
    const uint32_t max = look_back_max(cursor);
    uint32_t back;

    for (back = 1; back <= max; back++) {
        const rk_token *token = rk_look_back(cursor->tokens, back);
        if (token->type != RK_TOKEN_CLOSER && token->type != RK_TOKEN_QUOTE) return token;
    }
    return rk_last(cursor);
}

/* Joins the words before a word that stops connect to it: from the last to the first, so the hash is made afterwards. */
rk_dotted rk_last_dotted(const rk_cursor *cursor)
{
    const uint32_t max = look_back_max(cursor);
    uint32_t back = 1;
    rk_dotted dotted;
    const rk_token *word;

    memset(&dotted, 0, sizeof dotted);
    if (max == 0 || !rk_is_word(rk_look_back(cursor->tokens, 1))) return dotted;
    word = rk_look_back(cursor->tokens, 1);
    dotted.last_shape = word->shape;
    dotted.last_type = word->type;
    while (back + 2 <= max && word->gap == RK_GAP_NONE) {
        const rk_token *stop = rk_look_back(cursor->tokens, back + 1), *before = rk_look_back(cursor->tokens, back + 2);
        if (!rk_is_sign(stop, '.') || stop->gap != RK_GAP_NONE || !rk_is_word(before)) break;
        back += 2;
        word = before;
    }
    dotted.start = word->start;
    dotted.length = rk_end_of(rk_last(cursor)) - word->start;
    dotted.first_shape = word->shape;
    if (word->gap == RK_GAP_NONE)
        dotted.before = back < cursor->taken ? rk_look_back(cursor->tokens, rk_min(back + 1, RK_BACK))->hash
                                             : cursor->previous.hash;
    dotted.hash = word->hash;
    for (dotted.parts = 1; back > 2; dotted.parts++) {
        back -= 2;
        dotted.hash = rk_hash_join(dotted.hash, rk_look_back(cursor->tokens, back)->hash);
    }
    return dotted;
}
