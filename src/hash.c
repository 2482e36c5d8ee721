/* Hashes of words, byte by byte. tokens.c has the same eight bytes at a time. */
#include "hash.h"

rk_hasher rk_hash_start(void)
{
    const rk_hasher hasher = {RK_HASH_SEED, 0, 0};

    return hasher;
}

void rk_hash_byte(rk_hasher *hasher, uint32_t byte)
{
    hasher->chunk |= byte << hasher->shift;
    hasher->shift += 8;
    if (hasher->shift < 32) return;
    hasher->hash = rk_hash_mix(hasher->hash, hasher->chunk);
    hasher->chunk = 0;
    hasher->shift = 0;
}

void rk_hash_code(rk_hasher *hasher, uint32_t code)
{
    for (; code > 0xFF; code >>= 8) rk_hash_byte(hasher, code & 0xFF);
    rk_hash_byte(hasher, code);
}

uint32_t rk_hash_end(const rk_hasher *hasher)
{
    return rk_hash_rest(hasher->hash, hasher->chunk, hasher->shift);
}

uint32_t rk_hash_join(uint32_t first, uint32_t second)
{
    return rk_hash_rest(rk_hash_mix(rk_hash_mix(RK_HASH_SEED, first), second), 0, 0);
}
