/* How the rules look at tokens: those that come, those that were taken, and what kind each is. */
#ifndef RK_TOKEN_VIEW_H
#define RK_TOKEN_VIEW_H

#include "token_kinds.h"
#include "tokens.h"

/* The token that comes `ahead` tokens after the next one, 0 to RK_AHEAD. Valid until the stream moves on. */
static inline const rk_token *rk_peek(const rk_tokens *tokens, uint32_t ahead)
{
    return rk_place_of(tokens, tokens->next + rk_min(ahead, tokens->end - tokens->next));
}

/* The token `back` tokens before the next one, 1 to RK_BACK. It must exist. */
static inline const rk_token *rk_look_back(const rk_tokens *tokens, uint32_t back)
{
    return rk_place_of(tokens, tokens->next - back);
}

/* Moves on by one token, which must exist. */
static inline void rk_advance(rk_tokens *tokens)
{
    tokens->next++;
    if (tokens->end - tokens->next <= RK_AHEAD && !tokens->is_over) rk_refill(tokens);
}
/* Whether the stream is in the ring, not in an array. */
static inline bool rk_uses_ring(const rk_tokens *tokens)
{
    return !RK_HAS_LISTS || tokens->tokens == tokens->ring;
}

#endif
