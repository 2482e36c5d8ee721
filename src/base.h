/* What every stage stands on: the text as a checked array of bytes, ranges, and the units that stages hand on. */
#ifndef RK_BASE_H
#define RK_BASE_H

#include <limits.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../include/ringkas.h"
#include "config.h"
#include "mem.h"

#if CHAR_BIT != 8
#error "Ringkas needs bytes of 8 bits"
#endif

/* To the end of stages.h: a shared library does not show what is ours. (tcc cannot hide it.) */
#if defined(__GNUC__) && defined(__ELF__)
#pragma GCC visibility push(hidden)
#endif

typedef struct rk_window rk_window;

/* The text of the caller. */
typedef struct {
    const uint8_t *bytes;
    uint32_t at_hand;  /* how many bytes of it are in memory: all or, if it has a reader, none */
    uint32_t length;   /* of the whole text */
    rk_window *window; /* what it is read through; null for a text in memory */
} rk_text;

/* A text that is in memory. */
static inline rk_text rk_text_of(const void *bytes, size_t length)
{
    rk_text text;

    text.bytes = (const uint8_t *)bytes;
    text.at_hand = text.length = (uint32_t)length;
    text.window = NULL;
    return text;
}

/* Whether registers have 64 bits, so that reading eight bytes at a time is quicker than one. On a Cortex-M0 it takes
 * 1.4 KB more code. */
#if UINTPTR_MAX > 0xFFFFFFFF || defined(__wasm__)
#define RK_WIDE 1
#else
#define RK_WIDE 0
#endif

/* Whether a look at one byte is inlined. A small machine, and code that is built for size, has one copy of it instead. */
#if RK_WIDE && !defined(__OPTIMIZE_SIZE__)
#define RK_INLINE_BYTES 1
#else
#define RK_INLINE_BYTES 0
#endif

/* A half-open range of bytes. */
typedef struct {
    uint32_t at;
    uint32_t end;
} rk_range;

/* Before a function that is hardly ever called: its callers keep their numbers in registers. */
#if defined(__GNUC__)
#define RK_RARE __attribute__((cold))
#else
#define RK_RARE
#endif

/* The byte at an offset that is not at hand; 0 beyond the end, a newline where the reader has just failed (text.c). */
#if RINGKAS_WITH_READER
RK_RARE uint8_t rk_fetch(const rk_text *text, uint32_t at);
#else
static inline uint8_t rk_fetch(const rk_text *text, uint32_t at)
{
    (void)text, (void)at;
    return 0;
}
#endif

/* The byte at an offset; 0 beyond the end, so that looking ahead needs no check. (An offset before the start wraps around to
 * a huge one, which is beyond the end too: looking back needs none either.) */
#if RK_INLINE_BYTES
static inline uint8_t rk_byte(const rk_text *text, uint32_t at)
{
    return at < text->at_hand ? text->bytes[at] : rk_fetch(text, at);
}
#else
uint8_t rk_byte(const rk_text *text, uint32_t at);
#endif

static inline uint32_t rk_min(uint32_t a, uint32_t b)
{
    return a < b ? a : b;
}
static inline uint32_t rk_max(uint32_t a, uint32_t b)
{
    return a > b ? a : b;
}

/* So many bytes further on, or the end of the text. */
static inline uint32_t rk_ahead(const rk_text *text, uint32_t at, uint32_t count)
{
    return at + rk_min(count, text->length - at);
}

/* ---- eight bytes at a time */

/* Before a function that is not to be inlined on a small machine, where a call takes less code and stack than a copy of it
 * (found by trying each: `make size`). */
#if defined(__GNUC__) && (UINTPTR_MAX <= 0xFFFFFFFF && !defined(__wasm__))
#define RK_APART __attribute__((noinline))
#else
#define RK_APART
#endif

/* Eight bytes as one number, the first one lowest, on every machine. */
static inline uint64_t rk_load8(const uint8_t *b)
{
    return (uint64_t)b[0] | (uint64_t)b[1] << 8 | (uint64_t)b[2] << 16 | (uint64_t)b[3] << 24 | (uint64_t)b[4] << 32 |
           (uint64_t)b[5] << 40 | (uint64_t)b[6] << 48 | (uint64_t)b[7] << 56;
}

#define RK_EACH_BYTE(value) (UINT64_C(0x0101010101010101) * (value))

/* The top bit of each byte of a folded chunk that is not an ASCII letter. */
static inline uint64_t rk_not_letters(uint64_t chunk)
{
    uint64_t low = chunk & RK_EACH_BYTE(0x7F);
    uint64_t from_a = low + RK_EACH_BYTE(0x80 - 'a'), beyond_z = low + RK_EACH_BYTE(0x80 - 'z' - 1);

    return (~from_a | beyond_z | chunk) & RK_EACH_BYTE(0x80);
}

/* How many bytes stand before the first one that is marked. */
static inline uint32_t rk_count_unmarked(uint64_t marks)
{
    uint64_t first = marks >> 7 & (~(marks >> 7) + 1); /* the lowest mark, at the foot of its byte */

    return (uint32_t)(((first - 1) & RK_EACH_BYTE(1)) * RK_EACH_BYTE(1) >> 56);
}

#endif
