/* Bits: one for each segment, in an array of 32-bit numbers. */
#ifndef RK_BITS_H
#define RK_BITS_H

#include "builtins.h"
#include "fixed.h"

static inline bool rk_has_bit(const uint32_t *bits, uint32_t segment)
{
    return (bits[segment / 32] >> segment % 32 & 1) != 0;
}

static inline void rk_set_bit(uint32_t *bits, uint32_t segment, bool value)
{
    const uint32_t bit = (uint32_t)1 << segment % 32;

    bits[segment / 32] = value ? bits[segment / 32] | bit : bits[segment / 32] & ~bit;
}

/* The first segment from `segment` on, before `end`, whose bit is set; `end` if there is none. */
static inline uint32_t rk_next_bit(const uint32_t *bits, uint32_t segment, uint32_t end)
{
    while (segment < end) {
        const uint32_t rest = bits[segment / 32] >> segment % 32;
        if (rest != 0) return rk_min(end, segment + rk_low_bit(rest));
        segment += 32 - segment % 32;
    }
    return end;
}

/* How many numbers have a bit for each segment. */
static inline uint32_t rk_bit_numbers(uint32_t segments)
{
    return segments / 32 + 1;
}

#endif
