/* The structs that the public functions take, by the fields that most tests give. The other fields are zero, so that a new one
 * changes no test. */
#ifndef VALUES_H
#define VALUES_H

#include "../include/ringkas.h"

/* clang-format off */
#define INPUT(text, length, reader, title, title_length) {text, length, reader, title, title_length, 0, {0}}
#define OPTIONS(stopwords, length, abbreviations, abbreviations_length, flags) \
    {stopwords, length, abbreviations, abbreviations_length, flags, NULL, {0}}
#define LIMITS(sentences, words, per_mille, max_chars) {sentences, words, per_mille, max_chars, 0, 0, 0, NULL, 0, {0}}
/* clang-format on */

#endif
