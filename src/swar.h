/* Eight bytes at a time: "SIMD within a register", in a uint64_t. The first byte of the text is the lowest, on every
 * machine. A mask has the top bit of each byte for which something is true. */
#ifndef RK_SWAR_H
#define RK_SWAR_H

#include "builtins.h"

#define RK_EACH_BYTE(value) (UINT64_C(0x0101010101010101) * (value))

/* Compilers for little-endian machines make one load of it. */
static RK_INLINE uint64_t rk_load8(const uint8_t *b)
{
    return (uint64_t)b[0] | (uint64_t)b[1] << 8 | (uint64_t)b[2] << 16 | (uint64_t)b[3] << 24 | (uint64_t)b[4] << 32 |
           (uint64_t)b[5] << 40 | (uint64_t)b[6] << 48 | (uint64_t)b[7] << 56;
}

static RK_INLINE uint32_t rk_load4(const uint8_t *b)
{
    return (uint32_t)b[0] | (uint32_t)b[1] << 8 | (uint32_t)b[2] << 16 | (uint32_t)b[3] << 24;
}

/* The bytes that are not ASCII letters, of a chunk whose bytes have all got bit 0x20 (RK_EACH_BYTE(0x20)). */
static RK_INLINE uint64_t rk_mask_not_letters(uint64_t folded)
{
    uint64_t low = folded & RK_EACH_BYTE(0x7F);
    uint64_t from_a = low + RK_EACH_BYTE(0x80 - 'a'), beyond_z = low + RK_EACH_BYTE(0x80 - 'z' - 1);

    return (~from_a | beyond_z | folded) & RK_EACH_BYTE(0x80);
}

/* How many bytes stand before the first one of a mask that is not 0. */
static RK_INLINE uint32_t rk_count_before(uint64_t mask)
{
    return rk_low_bit(mask) / 8;
}

/* All bits of the bytes before the first one of a mask; of all bytes if it is 0. */
static RK_INLINE uint64_t rk_bits_before(uint64_t mask)
{
    return (mask >> 7 & (~(mask >> 7) + 1)) - 1;
}

/* The lowest `count` bytes of a chunk, 0 to 7; the others become 0. */
static RK_INLINE uint64_t rk_keep_bytes(uint64_t chunk, uint32_t count)
{
    return chunk & (((uint64_t)1 << (8 * count)) - 1);
}

#endif
