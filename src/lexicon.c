/* The lexicon: which classes a word belongs to, by its hash. The lists are in data/; lexicon.inc is made from them. */
#include "stages.h"

#include "data/lexicon.inc"

/* A word that is in no list is taken for one that is in about 1 of 65,536 cases: if the 16 bits that are kept of its hash are
 * those of the word in its slot. */
uint32_t rk_classes_of(uint32_t hash)
{
    const uint32_t slot = rk_lexicon_slot(hash, displacements[hash >> (32 - RK_LEXICON_BITS)], LEXICON_SLOTS);

    return prints[slot] == (hash & 0xFFFF) ? class_sets[set_of_slot[slot]] : 0;
}
