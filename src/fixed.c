/* Fixed-point arithmetic: base-2 logarithms and ratios, without 64-bit division, which a Cortex-M0 would take from
 * a library. */
#include "fixed.h"

/* log2(1 + i/16) in Q11, i = 0..16; between the points a straight line, at most 0.0007 off. */
static const uint16_t log2_steps[17] = {0,    179,  348,  508,  659,  803,  941,  1072, 1198,
                                        1319, 1435, 1546, 1653, 1757, 1857, 1954, 2048};

uint32_t rk_log2(uint32_t n)
{
    uint32_t whole, step, rest;

    if (n == 0) return 0;
    whole = rk_high_bit(n);
    n = whole > 24 ? n >> (whole - 24) : n << (24 - whole); /* now 1.xxx with 24 bits after the point */
    step = (n >> 20) & 15;
    rest = (n >> 8) & 0xFFF;
    return (whole << RK_LOG2_BITS) + log2_steps[step] +
           (((uint32_t)(log2_steps[step + 1] - log2_steps[step]) * rest) >> 12);
}

uint32_t rk_sqrt(uint32_t n)
{
    uint32_t root = 0;
    uint32_t bit;

    for (bit = (uint32_t)1 << 30; bit != 0; bit >>= 2) {
        if (n >= root + bit) {
            n -= root + bit;
            root = (root >> 1) + bit;
        } else {
            root >>= 1;
        }
    }
    return root;
}

uint32_t rk_ratio(uint32_t part, uint32_t whole)
{
    if (part >= whole) return RK_ONE;
    while (whole > 0xFFFF) {
        whole >>= 1;
        part >>= 1;
    }
    return (part << 16) / whole;
}
