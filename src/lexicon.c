/* The lexicon: which classes a word belongs to, by its hash. The lists are in data/; lexicon.inc is made from them. */
#include "stages.h"

#include "data/lexicon.inc"

/* The first word of a bucket. It is near the place where it would be if all buckets had as many words. */
static uint32_t first_of(uint32_t bucket)
{
    const int32_t beside = first_of_bucket[bucket];

    return (bucket * LEXICON_WORDS >> RK_LEXICON_BITS) + (uint32_t)beside;
}

/* A word that is in no list is taken for one that is in about 1 of 40,000 cases: if the 16 bits that are kept of its hash
 * are those of one of the two words, on average, of its bucket. */
uint32_t rk_classes_of(uint32_t hash)
{
    const uint32_t bucket = hash >> (32 - RK_LEXICON_BITS);
    const uint32_t end = first_of(bucket + 1);
    uint32_t i;

    for (i = first_of(bucket); i < end; i++)
        if (prints[i] == (hash & 0xFFFF)) return class_sets[set_of_print[i]];
    return 0;
}
