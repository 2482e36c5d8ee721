/* The lexicon: which classes a word belongs to, by its hash. The generator makes lexicon.inc from the
 * lists in data/. */
#include "stages.h"

#define RK_BEFORE_NAME   RK_ABBR_NEVER
#define RK_BEFORE_NUMBER RK_ABBR_FIGURE
#define RK_LIST_END      RK_ABBR_CLOSER
#define RK_AFTER_NAME    (RK_ABBR_NEVER | RK_ABBR_CLOSER)
#define RK_CITY          RK_PLACE
#define RK_PHRASE_START  RK_FURNITURE

#include "lexicon.inc"

/* A word that is in no list is taken for one that is in about 1 of 65,536 cases: if the 16 bits that are kept of its hash are
 * those of the word in its slot. */
uint32_t rk_classes_of(uint32_t hash)
{
    const uint32_t slot = rk_lexicon_slot(hash, displacements[hash >> (32 - LEXICON_BUCKET_BITS)], LEXICON_SLOTS);

    return fingerprints[slot] == (hash & 0xFFFF) ? class_sets[set_of_slot[slot]] : 0;
}
