/* The lexicon: which classes a word belongs to, by its hash. The lists are in data/; lexicon.inc is made from them. */
#include "stages.h"

/* A word that is in no list is taken for one in about 1 of 30,000 cases: its 16 bits are those of a word nearby. */
static const struct {
    uint16_t print;
    uint16_t classes;
} slots[RK_LEXICON_SLOTS] = {
#include "data/lexicon.inc"
};

uint32_t rk_classes_of(uint32_t hash)
{
    uint32_t at = rk_mul_high(hash, RK_LEXICON_SLOTS);

    for (; slots[at].classes != 0; at = at + 1 < RK_LEXICON_SLOTS ? at + 1 : 0)
        if (slots[at].print == (hash & 0xFFFF)) return slots[at].classes;
    return 0;
}
