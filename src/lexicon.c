/* The lexicon: which classes a word belongs to, by its hash. The lists are in data/; lexicon.inc is made from them. */
#include "stages.h"

#include "data/lexicon.inc"

/* A word that is in no list is taken for one that is in about 1 of 40,000 cases: if the 16 bits that are kept of its hash
 * are those of one of the two words, on average, of its bucket. */
uint32_t rk_classes_of(uint32_t hash)
{
    const uint32_t bucket = hash >> (32 - RK_LEXICON_BITS);
    uint32_t i;

    for (i = first_of_bucket[bucket]; i < first_of_bucket[bucket + 1]; i++)
        if (prints[i] == (hash & 0xFFFF)) return class_sets[set_of_print[i]];
    return 0;
}
