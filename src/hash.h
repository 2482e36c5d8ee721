/* Hashes of words. The hash is defined on 32-bit operations: 64-bit products are a library call on a Cortex-M0.
 *
 * Four bytes are multiplied at a time. The multipliers and the last steps are those of MurmurHash3 (Appleby, public domain),
 * so the upper bits, which index tables, depend on all bytes. Two words with the same hash count as the same word. */
#ifndef RK_HASH_H
#define RK_HASH_H

#include "port.h"

typedef struct {
    uint32_t hash;
    uint32_t chunk; /* the bytes that are not multiplied yet, the first byte lowest */
    uint32_t shift; /* how many bits of the chunk are filled: 0, 8, 16, 24 */
} rk_hasher;

#define RK_HASH_SEED 0x9E3779B9u

static RK_INLINE uint32_t rk_hash_mix(uint32_t hash, uint32_t chunk)
{
    hash = (hash ^ chunk) * 0x85EBCA6Bu;
    return hash ^ hash >> 15;
}

/* No hash is lower: such numbers are code points, so a sign is never taken for a word (rk_is_sign). */
#define RK_HASH_MIN 0x200000u

/* The hash of what was mixed and a rest of 0 to 3 bytes. */
static RK_INLINE uint32_t rk_hash_rest(uint32_t hash, uint32_t chunk, uint32_t shift)
{
    hash = (hash ^ chunk ^ shift << 24) * 0x85EBCA6Bu;
    hash ^= hash >> 13;
    hash *= 0xC2B2AE35u;
    hash ^= hash >> 16;
    return hash >= RK_HASH_MIN ? hash : ~hash;
}

rk_hasher rk_hash_start(void);
void rk_hash_byte(rk_hasher *hasher, uint32_t byte);
/* Adds a code point, folded to lower case by the caller. */
void rk_hash_code(rk_hasher *hasher, uint32_t code);
uint32_t rk_hash_end(const rk_hasher *hasher);

/* The hash of two words as one, in their order: of "S" and "H" in "S.H.". */
uint32_t rk_hash_join(uint32_t first, uint32_t second);

#endif
