/* Tokens: the words, numbers and signs of a text, in order. This stage and those before it are the only ones that read bytes.
 *
 * A token stream reads forward only, in batches; the rules look at the tokens that come next (token_view.h). Only
 * rk_tokens_seek goes back, for the few rules that must. */
#ifndef RK_TOKENS_H
#define RK_TOKENS_H

#include "token_stream.h"

/* Opens a stream over the bytes [start, end) of a source. ring: RK_RING tokens, the stream's as long as it is used. */
void rk_tokens_open(rk_tokens *tokens, const rk_source *source, rk_token *ring, uint32_t start, uint32_t end);
/* Opens a stream over a whole source and reads all its tokens into an array for `capacity` tokens. False: the text has more
 * tokens, and the stream is of no use. True: rk_tokens_rewind begins again: without reading, unless the source got a layout. */
bool rk_tokens_open_all(rk_tokens *tokens, const rk_source *source, rk_token *ring, rk_token *array, uint32_t capacity);
void rk_tokens_rewind(rk_tokens *tokens);
#if RK_HAS_LISTS
/* Opens a stream over the bytes [kept->start, end) of plain text. Its tokens were read before, as a part of the text; they are
 * copied as if they were read now. The array goes on at least to the end, and to a token that begins there or later. */
void rk_tokens_open_kept(rk_tokens *tokens, const rk_source *source, rk_token *ring, const rk_token *kept,
                         uint32_t end);
#endif
/* Goes on reading at another byte, where a token may begin, in the ring. */
void rk_tokens_seek(rk_tokens *tokens, uint32_t start);
/* Reads the next batch. */
void rk_refill(rk_tokens *tokens);
/* Moves past the next word or number and returns it, until the stream moves on again. Null: no word comes any more. */
const rk_token *rk_next_word(rk_tokens *tokens);

#endif
