/* What every stage stands on: the text as a checked array of bytes, ranges, and the units that stages hand on. */
#ifndef RK_BASE_H
#define RK_BASE_H

#include <limits.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../include/ringkas.h"
#include "mem.h"

#if CHAR_BIT != 8
#error "Ringkas needs bytes of 8 bits"
#endif

/* The text of the caller. */
typedef struct {
    const uint8_t *bytes;
    uint32_t length;
} rk_text;

/* A half-open range of bytes. */
typedef struct {
    uint32_t at;
    uint32_t end;
} rk_range;

/* The byte at an offset; 0 beyond the end, so that looking ahead needs no check. (An offset before the start wraps
 * around to a huge one, which is beyond the end too: looking back needs none either.) */
static inline uint8_t rk_byte(const rk_text *text, uint32_t at)
{
    return at < text->length ? text->bytes[at] : 0;
}

static inline uint32_t rk_min(uint32_t a, uint32_t b)
{
    return a < b ? a : b;
}
static inline uint32_t rk_max(uint32_t a, uint32_t b)
{
    return a > b ? a : b;
}

#endif
