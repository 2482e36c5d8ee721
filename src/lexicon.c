/* The lexicon: a perfect hash table. */
#include "lexicon.h"

#include "lexicon.inc"

uint32_t rk_classes_of(uint32_t hash)
{
    const uint32_t slot = rk_lexicon_slot(hash, displacements[hash >> (32 - LEXICON_BUCKET_BITS)], LEXICON_SLOTS);
    const uint32_t is_known = fingerprints[slot] == (hash & 0xFFFF);

    return class_sets[set_of_slot[slot]] & (0 - is_known); /* no branch: half of all words are known */
}
