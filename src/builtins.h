/* Builtins of compilers that only machines with 64-bit registers need. */
#ifndef RK_BUILTINS_H
#define RK_BUILTINS_H

#include "port.h"

/* rk_prefetch begins to load what will be read soon. 0: the machine or the compiler cannot. */
#if defined(__GNUC__) && RK_WIDE && !defined(__wasm__)
#define RK_CAN_PREFETCH      1
#define rk_prefetch(address) __builtin_prefetch(address)
#else
#define RK_CAN_PREFETCH      0
#define rk_prefetch(address) ((void)(address))
#endif

/* The number of the lowest bit of a number that is not 0. */
static inline uint32_t rk_low_bit(uint64_t number)
{
#if defined(__GNUC__)
    return (uint32_t)__builtin_ctzll(number);
#else
    uint32_t bit = 0;

    while ((number >> bit & 1) == 0) bit++;
    return bit;
#endif
}

#endif
