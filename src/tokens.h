/* Tokens: the words, numbers and signs of a text, in order. This stage and those before it are the only ones that read bytes.
 *
 * A token stream reads forward only, in batches; the rules look at the tokens that come next (token_view.h). Only
 * rk_tokens_seek goes back, for the few rules that must. */
#ifndef RK_TOKENS_H
#define RK_TOKENS_H

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
    const rk_source *source;
    rk_token *ring;   /* RK_RING tokens */
    rk_token *tokens; /* the ring, or an array of all tokens: token number n is at n & mask */
    uint32_t mask;
    uint32_t capacity; /* how many tokens are read ahead at most */
    uint32_t next;     /* the number of the next token, from 0 */
    uint32_t end;      /* ... of the first token that is not read yet */
    uint32_t at;       /* where reading goes on, a byte offset */
    uint32_t limit;    /* where it ends */
    bool is_over;      /* all tokens are read; number `end` is one of type RK_TOKEN_END */
} rk_tokens;

/* Opens a stream over the bytes [start, end) of a source. ring: RK_RING tokens, the stream's as long as it is used. */
void rk_tokens_open(rk_tokens *tokens, const rk_source *source, rk_token *ring, uint32_t start, uint32_t end);
/* Reads all tokens of an open stream into an array for `capacity` tokens. False: the text has more tokens. True: the stream is
 * in the array, and rk_tokens_rewind begins again without reading. */
bool rk_tokens_read_all(rk_tokens *tokens, rk_token *array, uint32_t capacity);
void rk_tokens_rewind(rk_tokens *tokens);
/* Goes on reading at another byte, where a token may begin, in the ring. */
void rk_tokens_seek(rk_tokens *tokens, uint32_t start);
/* Reads the next batch. */
void rk_refill(rk_tokens *tokens);
/* Moves past the next word or number and returns it, until the stream moves on again. Null: no word comes any more. */
const rk_token *rk_next_word(rk_tokens *tokens);

#endif
