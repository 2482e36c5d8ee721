/* Clues: a sorted table. */
#include "clues.h"

#include "clues.inc"

uint32_t rk_clues_of(uint32_t hash)
{
    uint32_t first = 0, end = CLUES;

    while (first < end) {
        const uint32_t middle = (first + end) / 2;
        if (clue_hashes[middle] == hash) return clue_classes[middle];
        if (clue_hashes[middle] < hash)
            first = middle + 1;
        else
            end = middle;
    }
    return 0;
}

uint32_t rk_count_clues(const rk_terms *terms, uint32_t clue, uint32_t max)
{
    uint32_t count = 0, i;

    for (i = 0; i < CLUES && count < max; i++)
        count += (clue_classes[i] & clue) != 0 && rk_find_term(terms, clue_hashes[i], RK_TERM) != 0;
    return count;
}
