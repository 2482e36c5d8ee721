/* For the tests of single stages: texts in blocks of exactly their size, so that AddressSanitizer sees a read beyond the end. */
#ifndef DOCUMENT_H
#define DOCUMENT_H

#include "../test.h"

#include "../../src/stages.h"

/* A copy without a NUL at its end. Freed by free_text. */
static inline rk_text text_of_bytes(const char *bytes, size_t length)
{
    return rk_text_of((const uint8_t *)test_copy(bytes, length), length);
}

static inline rk_text text_of_string(const char *string)
{
    return text_of_bytes(string, strlen(string));
}

static inline void free_text(rk_text text)
{
    free((void *)(uintptr_t)text.bytes);
}

static inline rk_range whole_range(const rk_text *text)
{
    rk_range range = {0, 0};

    range.end = text->length;
    return range;
}

/* The hash and the stem of a text that is one word. */
static inline rk_word word_of(const char *string)
{
    rk_text text = text_of_string(string);
    rk_range range = whole_range(&text);
    rk_word word = {0};

    if (!rk_next_word(&text, &range, &word)) word.hash = word.stem = 0;
    free_text(text);
    return word;
}

#endif
