/* Fixed-point arithmetic, without 64-bit division, which a Cortex-M0 would take from a library. */
#ifndef RK_FIXED_H
#define RK_FIXED_H

#include "port.h"

#define RK_ONE       65536u /* 1.0 in Q16 */
#define RK_LOG2_BITS 11     /* logarithms are Q11: log2 of a 32-bit number then fits 16 bits */

/* log2(n) in Q11; 0 for n = 0. At most 0.00125 off: 0.0007 of the straight lines, the rest of rounding down. */
uint32_t rk_log2(uint32_t n);

/* log2(1 + i/16) in Q11, i = 0..16; between the points a straight line. */
extern const uint16_t rk_log2_steps[17];

/* The same for n > 0, as a part of a loop. */
static RK_INLINE uint32_t rk_log2_of(uint32_t n)
{
    const uint32_t whole = rk_high_bit(n),
                   point = whole > 24 ? n >> (whole - 24) : n << (24 - whole); /* 24 bits after it */
    const uint16_t *step = &rk_log2_steps[point >> 20 & 15];

    return (whole << RK_LOG2_BITS) + step[0] + (((uint32_t)(step[1] - step[0]) * (point >> 8 & 0xFFF)) >> 12);
}

/* The square root, rounded down. */
uint32_t rk_sqrt(uint32_t n);

/* part / whole in Q16, at most 1.0. 1.0 for 0 / 0. */
uint32_t rk_ratio(uint32_t part, uint32_t whole);

/* The upper 32 bits of a 64-bit product. Without 64-bit registers, four 32-bit products are faster than a library call. */
static inline uint32_t rk_mul_high(uint32_t a, uint32_t b)
{
    uint32_t a_low = a & 0xFFFF, a_high = a >> 16;
    uint32_t b_low = b & 0xFFFF, b_high = b >> 16;
    uint32_t middle = a_high * b_low + ((a_low * b_low) >> 16);
    uint32_t carry = (middle & 0xFFFF) + a_low * b_high;

    if (RK_WIDE) return (uint32_t)((uint64_t)a * b >> 32);
    return a_high * b_high + (middle >> 16) + (carry >> 16);
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
