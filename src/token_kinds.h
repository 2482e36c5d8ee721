/* What kind of token a token is. */
#ifndef RK_TOKEN_KINDS_H
#define RK_TOKEN_KINDS_H

#include "token.h"

static inline bool rk_is_word(const rk_token *token)
{
    return token->type == RK_TOKEN_WORD || token->type == RK_TOKEN_NUMBER;
}
/* Whether a token is a certain sign. No word has the hash of a code point. */
static inline bool rk_is_sign(const rk_token *token, uint32_t code)
{
    return token->hash == code;
}
/* A quotation mark that is straight, or that opens. */
static inline bool rk_is_quote(const rk_token *token)
{
    return token->type == RK_TOKEN_QUOTE || (token->type == RK_TOKEN_OPENER && token->hash >= 0x80);
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
/* Whether blanks stand before a token, and no newline. */
static inline bool rk_follows_blank(const rk_token *token)
{
    return token->gap >= RK_GAP_BLANK && token->gap < RK_GAP_NEWLINE;
}
/* The columns of a token with the gap before it. A gap is one column, whatever it is made of. */
static inline uint32_t rk_columns_of(const rk_token *token)
{
    return token->length + (token->gap != RK_GAP_NONE);
}
static inline uint32_t rk_end_of(const rk_token *token)
{
    return token->start + token->length;
}
/* Figures begin with a digit: "2025", "2,5", "5kg". But "5G" is a name. */
static inline bool rk_is_figure(const rk_token *word)
{
    const uint32_t figures = RK_DIGITS | RK_DOTTED | RK_HAS_COLON | RK_ENDS_DIGIT | RK_HAS_LOWER;

    return word->type == RK_TOKEN_NUMBER && (word->shape & figures) != 0;
}

#endif
