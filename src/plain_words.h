/* Plain words: letters and digits of ASCII, as nearly all words are. They are read eight bytes at a time. */
#ifndef RK_PLAIN_WORDS_H
#define RK_PLAIN_WORDS_H

#include "token.h"

/* A plain word has at most this many letters or digits, and two bytes more are looked at. */
#define RK_PLAIN_MAX  15u
#define RK_PLAIN_READ (RK_PLAIN_MAX + 2u)

/* Reads the word at `bytes`, of which RK_PLAIN_READ can be read: length, hash, stem, type, shape. False, and nothing is said
 * about it, if it is no plain word. The result is that of rk_read_any_word. */
bool rk_read_plain_word(const uint8_t *bytes, rk_token *word);

#endif
