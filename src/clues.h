/* Clues: words that say something of a sentence together with others, "mengungkap alasannya" or "kabar ... adalah hoaks". The rules
 * that need them look at few sentences, so the words have a small table of their own, generated from data/clues.txt. */
#ifndef RK_CLUES_H
#define RK_CLUES_H

#include "terms.h"

/* The classes, as bits. data/clues.txt says what they mean. */
enum {
    RK_CLUE_CLAIM = 1,
    RK_CLUE_FALSE = 2,
    RK_CLUE_TRUE = 4,
    RK_CLUE_NEGATION = 8,
    RK_CLUE_LINK = 16,
    RK_CLUE_CONCLUSION = 32,
    RK_CLUE_CHECK = 64,
    RK_CLUE_DOUBT = 128,
    RK_CLUE_TELLING = 256,
    RK_CLUE_TOLD = 512,
    RK_CLUE_GIVEN = 1024,
    RK_CLUE_PLACE = 2048,
    RK_CLUE_AREA = 4096,
    RK_CLUE_ALIAS = 8192,
    RK_CLUE_RELATIVE = 16384,
    RK_CLUE_STATING = 32768
};

/* The classes of a word by its hash; 0 for a word that is not listed. */
uint32_t rk_clues_of(uint32_t hash);

/* How many words of a class a text has as terms, at most `max`. */
uint32_t rk_count_clues(const rk_terms *terms, uint32_t clue, uint32_t max);

#endif
