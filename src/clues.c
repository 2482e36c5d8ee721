/* Clues: a sorted table, and where the hashes begin with each value of their upper bits. */
#include "clues.h"

#include "clues.inc"

uint32_t rk_clues_of(uint32_t hash)
{
    const uint32_t bucket = hash >> (32 - CLUE_BUCKET_BITS);
    uint32_t i = clue_buckets[bucket];

    for (; i < clue_buckets[bucket + 1]; i++)
        if (clue_hashes[i] == hash) return clue_classes[i];
    return 0;
}

uint32_t rk_clue_word(uint32_t clue, uint32_t number)
{
    const uint32_t class_number = rk_high_bit(clue), at = class_starts[class_number] + number;

    return at < class_starts[class_number + 1] ? clue_hashes[class_members[at]] : 0;
}
