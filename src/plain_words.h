/* Plain words: words of ASCII letters, numbers of digits, and signs of ASCII, as nearly all tokens are. Words are read eight bytes
 * at a time. */
#ifndef RK_PLAIN_WORDS_H
#define RK_PLAIN_WORDS_H

#include "token_stream.h"

/* Reads plain tokens as long as there are any and there is room for them. The text must be in memory. The result is that of
 * rk_read_any_word and rk_make_sign. */
void rk_read_plain(rk_tokens *tokens);

/* Reads the word at `bytes`, of which 17 can be read. False, and nothing is said about it, if it is no plain word. */
bool rk_read_plain_word(const uint8_t *bytes, rk_token *word);

/* Makes a token of a sign: length, hash, stem, type, shape. */
void rk_make_sign(uint32_t code, uint32_t length, rk_class type, rk_token *sign);

/* Completes a word that touches the token before it: it may continue a written word, or repeat its last part. */
void rk_join_to_previous(const rk_tokens *tokens, rk_token *word);

/* Sets RK_PLAIN in the token that comes next, where it may be plain: if it is a word, the lexicon has a say too. A quotation mark, a
 * colon and a question mark say something about their segment, and a colon may touch an item of a list. */
#define RK_PLAIN_TYPES                                                                                                 \
    (1u << RK_TOKEN_WORD | 1u << RK_TOKEN_NUMBER | 1u << RK_TOKEN_HYPHEN | 1u << RK_TOKEN_DASH | 1u << RK_TOKEN_SIGN)
static inline void rk_mark_plain(const rk_tokens *tokens, rk_token *token)
{
    const bool has_colon = token->hash == ':' || (token->shape & RK_HAS_COLON) != 0;

    if (!RK_WIDE || (RK_PLAIN_TYPES >> token->type & 1) == 0 || token->gap > RK_GAP_BLANK || has_colon) return;
    if (token->gap == RK_GAP_NONE && tokens->end > 0 && rk_place_of(tokens, tokens->end - 1)->hash == ':') return;
    token->shape |= RK_PLAIN;
}

#endif
