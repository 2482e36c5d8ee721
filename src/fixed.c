/* Fixed-point arithmetic: base-2 logarithms and ratios, without 64-bit division, which a Cortex-M0 would take from
 * a library. */
#include "fixed.h"

const uint16_t rk_log2_steps[17] = {0,    179,  348,  508,  659,  803,  941,  1072, 1198,
                                    1319, 1435, 1546, 1653, 1757, 1857, 1954, 2048};

uint32_t rk_log2(uint32_t n)
{
    return n == 0 ? 0 : rk_log2_of(n);
}

/* Digit by digit. There is no branch on a digit: nobody can predict it. */
uint32_t rk_sqrt(uint32_t n)
{
    uint32_t root = 0;
    uint32_t bit = (uint32_t)1 << 30;

    while (bit > n) bit >>= 2;
    for (; bit != 0; bit >>= 2) {
        const uint32_t is_set = 0 - (uint32_t)(n >= root + bit);
        n -= (root + bit) & is_set;
        root = root / 2 + (bit & is_set);
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
