/* Texts for the tests of single stages, in blocks of exactly their size, so that AddressSanitizer sees a read beyond the end. */
#ifndef SOURCE_H
#define SOURCE_H

#include "../../src/source.h"
#include "../test.h"

/* A copy without a NUL at its end. */
static inline rk_source source_of_bytes(const char *bytes, size_t length)
{
    return rk_source_of(test_copy(bytes, length), length);
}

static inline rk_source source_of_string(const char *string)
{
    return source_of_bytes(string, strlen(string));
}

static inline void free_source(rk_source source)
{
    free((void *)(uintptr_t)source.bytes);
}

#endif
