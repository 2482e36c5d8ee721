/* Signs: quotations and questions. */
#include "signs.h"

/* Columns after a quotation mark in which the verb of saying begins. */
#define SAYING_MAX 24u

static bool is_double_quote(const rk_token *token)
{
    return rk_is_sign(token, '"') || token->hash - 0x201C <= 0x201F - 0x201C;
}

/* A verb of saying after the quotation mark that comes next: `," kata Budi`, `?" katanya`. */
static bool is_saying_next(const rk_cursor *cursor)
{
    uint32_t at = 1;

    while (at < RK_AHEAD && !rk_is_word(rk_ahead(cursor, at)) && rk_ahead(cursor, at)->type != RK_TOKEN_END) at++;
    if (!rk_is_lower(rk_ahead(cursor, at)) || (rk_ahead(cursor, at)->flags & RK_SAYING) == 0) return false;
    return rk_columns_ahead(cursor, 1, at) < SAYING_MAX;
}

/* Notes a quotation mark. A straight one closes what one before it opened. */
static void note_quote(const rk_cursor *cursor, bool *in_quote, uint32_t *traits)
{
    const rk_token *quote = rk_ahead(cursor, 0);

    *traits |= RK_QUOTED;
    if (cursor->taken == 0) *traits |= RK_OPENS_QUOTE;
    *in_quote = quote->hash == '"' ? !*in_quote : quote->type == RK_TOKEN_OPENER;
    if (!*in_quote && is_saying_next(cursor)) *traits |= RK_ATTRIBUTED;
}

void rk_note_sign(const rk_cursor *cursor, bool *in_quote, uint32_t *traits)
{
    const rk_token *sign = rk_ahead(cursor, 0);
    const rk_token *after = rk_ahead(cursor, 1);

    if (sign->hash == '?') *traits |= RK_QUESTION;
    if (sign->hash == ':') /* "https://" */
        *traits |= rk_is_sign(after, '/') && after->gap == RK_GAP_NONE ? RK_FRAGMENT : RK_COLON;
    if (is_double_quote(sign)) note_quote(cursor, in_quote, traits);
}
