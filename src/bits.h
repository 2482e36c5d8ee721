/* Bits: one for each segment, in an array of 32-bit numbers. */
#ifndef RK_BITS_H
#define RK_BITS_H

#include "port.h"

static inline bool rk_has_bit(const uint32_t *bits, uint32_t segment)
{
    return (bits[segment / 32] >> segment % 32 & 1) != 0;
}

static inline void rk_set_bit(uint32_t *bits, uint32_t segment, bool value)
{
    const uint32_t bit = (uint32_t)1 << segment % 32;

    bits[segment / 32] = value ? bits[segment / 32] | bit : bits[segment / 32] & ~bit;
}

/* How many numbers have a bit for each segment. */
static inline uint32_t rk_bit_numbers(uint32_t segments)
{
    return segments / 32 + 1;
}

#endif
