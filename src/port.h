/* The compiler and the machine: the only place where the core asks about either. */
#ifndef RK_PORT_H
#define RK_PORT_H

#include <limits.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../include/ringkas.h"
#include "config.h"

#if CHAR_BIT != 8
#error "Ringkas needs bytes of 8 bits"
#endif

/* 1: registers have 64 bits, so eight bytes at a time are faster than one. On a Cortex-M0 they would be slower. */
#if UINTPTR_MAX > 0xFFFFFFFF || defined(__wasm__)
#define RK_WIDE 1
#else
#define RK_WIDE 0
#endif

/* RK_COLD: the function is hardly ever called. RK_INLINE: the function is a part of a loop over the text, and is compiled into
 * it, except where code must be small. */
#if defined(__GNUC__)
#define RK_COLD __attribute__((cold, noinline))
#else
#define RK_COLD
#endif
#if defined(__GNUC__) && RK_WIDE && !defined(__OPTIMIZE_SIZE__)
#define RK_INLINE inline __attribute__((always_inline))
#else
#define RK_INLINE inline
#endif

/* The number of the highest bit of a number that is not 0. */
static inline uint32_t rk_high_bit(uint32_t number)
{
#if defined(__GNUC__) && RK_WIDE
    return 31u - (uint32_t)__builtin_clz(number);
#else
    uint32_t bit = 0;

    while (number >> bit >> 1 != 0) bit++;
    return bit;
#endif
}

/* The only functions from outside. Compilers call them even where there is no libc; src/mem.c has them then. */
#if __STDC_HOSTED__
#include <string.h>
#else
void *memcpy(void *to, const void *restrict from, size_t count);
void *memmove(void *to, const void *from, size_t count);
void *memset(void *to, int byte, size_t count);
int memcmp(const void *a, const void *b, size_t count);
#endif

#endif
