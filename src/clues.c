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

uint32_t rk_count_clues(const rk_terms *terms, uint32_t clue, uint32_t max)
{
    const uint32_t class_number = rk_high_bit(clue);
    uint32_t count = 0, i;

    for (i = class_starts[class_number]; i < class_starts[class_number + 1] && count < max; i++)
        count += rk_find_term(terms, clue_hashes[class_members[i]], RK_TERM) != 0;
    return count;
}
