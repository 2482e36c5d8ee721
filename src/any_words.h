/* Words of any characters: letters beyond ASCII, digits, signs inside numbers. They are read character by character. */
#ifndef RK_ANY_WORDS_H
#define RK_ANY_WORDS_H

#include "hash.h"
#include "token.h"

/* "-nya" is the one clitic that is cut: "pemerintahnya" counts with "pemerintah". What is left keeps four letters. */
#define RK_CLITIC_LENGTH 3u
#define RK_STEM_MIN      4u

/* Reads the word or number that begins at word->start and ends at `limit` at the latest: length, hash, stem, type,
 * shape. */
void rk_read_any_word(const rk_source *source, uint32_t limit, rk_token *word);

/* The same of a word that goes on at `rest`, after what begins with the hyphen at `hyphen`. */
void rk_read_divided_word(const rk_source *source, uint32_t hyphen, uint32_t rest, uint32_t limit, rk_token *word);

/* Of "JakartaSejumlah" the part before the second capital: its hash, and where it ends. `word` has RK_CAMEL. */
uint32_t rk_hash_camel_head(const rk_source *source, const rk_token *word, uint32_t *end);

/* The value of a number of digits (RK_DIGITS), the last nine of them. */
uint32_t rk_value_of(const rk_source *source, const rk_token *number);

/* Whether one of these bytes is a vowel. "y" is none: "Ny.", "Sy." */
bool rk_has_vowel(const rk_source *source, uint32_t start, uint32_t length);

#endif
