/* The state of a token stream. */
#ifndef RK_TOKEN_STREAM_H
#define RK_TOKEN_STREAM_H

#include "formats.h"
#include "lexicon.h"
#include "token.h"

/* How many tokens the rules may look ahead and back. */
#define RK_AHEAD 20u
#define RK_BACK  8u

/* Tokens in the ring, a power of 2. */
#if RINGKAS_SMALL
#define RK_RING 32u
#else
#define RK_RING 64u
#endif

typedef struct {
    bool is_over; /* all tokens are read; number `end` is one of type RK_TOKEN_END */
    const rk_source *source;
    rk_token *ring;   /* RK_RING tokens */
    rk_token *tokens; /* the ring, or an array of all tokens: token number n is at n & mask */
    uint32_t mask;
    uint32_t capacity;    /* how many tokens are read ahead at most */
    uint32_t next;        /* the number of the next token, from 0 */
    uint32_t end;         /* ... of the first token that is not read yet */
    uint32_t at;          /* where reading goes on, a byte offset */
    uint32_t limit;       /* where the run that is read ends */
    rk_runs runs;         /* those after it; none in plain text */
    const rk_token *kept; /* the next token of those that are copied; null: tokens are read. Only if RK_HAS_LISTS */
} rk_tokens;

/* The place of a token by its number. */
static inline rk_token *rk_place_of(const rk_tokens *tokens, uint32_t number)
{
    return &tokens->tokens[number & (RK_HAS_LISTS ? tokens->mask : RK_RING - 1)];
}

#endif
