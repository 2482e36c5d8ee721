/* How the rules look at tokens: those that come, those that were taken, and what kind each is. */
#ifndef RK_TOKEN_VIEW_H
#define RK_TOKEN_VIEW_H

#include "tokens.h"

/* The token that comes `ahead` tokens after the next one, 0 to RK_AHEAD. Valid until the stream moves on. */
static inline const rk_token *rk_peek(const rk_tokens *tokens, uint32_t ahead)
{
    return &tokens->tokens[(tokens->next + rk_min(ahead, tokens->end - tokens->next)) & tokens->mask];
}

/* The token `back` tokens before the next one, 1 to RK_BACK. It must exist. */
static inline const rk_token *rk_look_back(const rk_tokens *tokens, uint32_t back)
{
    return &tokens->tokens[(tokens->next - back) & tokens->mask];
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
    return tokens->tokens == tokens->ring;
}

static inline bool rk_is_word(const rk_token *token)
{
    return token->type == RK_TOKEN_WORD || token->type == RK_TOKEN_NUMBER;
}
/* Whether a token is a certain sign. */
static inline bool rk_is_sign(const rk_token *token, uint32_t code)
{
    return token->type > RK_TOKEN_NUMBER && token->hash == code;
}
/* Words that begin with a capital, and with a small letter. */
static inline bool rk_is_upper(const rk_token *token)
{
    return (token->shape & RK_CAPITAL) != 0;
}
static inline bool rk_is_lower(const rk_token *token)
{
    return token->type == RK_TOKEN_WORD && (token->shape & RK_CAPITAL) == 0;
}
/* Whether a token begins a line. */
static inline bool rk_starts_line(const rk_token *token)
{
    return token->gap >= RK_GAP_NEWLINE;
}
static inline uint32_t rk_end_of(const rk_token *token)
{
    return token->start + token->length;
}

#endif
