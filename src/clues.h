/* Clues: words that say something of a sentence together with others, "mengungkap alasannya" or "kabar ... adalah
 * hoaks". The rules that need them look at few sentences, so the words have a small table of their own, generated from
 * data/clues.txt. */
#ifndef RK_CLUES_H
#define RK_CLUES_H

#include "hash.h"

/* The classes, as bits. data/clues.txt says what they mean. */
#define RK_CLUE_CLAIM      ((uint32_t)1 << 0)
#define RK_CLUE_FALSE      ((uint32_t)1 << 1)
#define RK_CLUE_TRUE       ((uint32_t)1 << 2)
#define RK_CLUE_NEGATION   ((uint32_t)1 << 3)
#define RK_CLUE_LINK       ((uint32_t)1 << 4)
#define RK_CLUE_CONCLUSION ((uint32_t)1 << 5)
#define RK_CLUE_CHECK      ((uint32_t)1 << 6)
#define RK_CLUE_DOUBT      ((uint32_t)1 << 7)
#define RK_CLUE_TELLING    ((uint32_t)1 << 8)
#define RK_CLUE_TOLD       ((uint32_t)1 << 9)
#define RK_CLUE_GIVEN      ((uint32_t)1 << 10)
#define RK_CLUE_PLACE      ((uint32_t)1 << 11)
#define RK_CLUE_AREA       ((uint32_t)1 << 12)
#define RK_CLUE_ALIAS      ((uint32_t)1 << 13)
#define RK_CLUE_RELATIVE   ((uint32_t)1 << 14)
#define RK_CLUE_STATING    ((uint32_t)1 << 15)
#define RK_CLUE_OPENING    ((uint32_t)1 << 16)
#define RK_CLUE_AGAIN      ((uint32_t)1 << 17)
#define RK_CLUE_TIME       ((uint32_t)1 << 18)
#define RK_CLUE_THIS       ((uint32_t)1 << 19)
#define RK_CLUE_ASKING     ((uint32_t)1 << 20)
#define RK_CLUE_DUTY       ((uint32_t)1 << 21)
#define RK_CLUE_DECIDING   ((uint32_t)1 << 22)
#define RK_CLUE_MONTH      ((uint32_t)1 << 23)
#define RK_CLUE_DAY        ((uint32_t)1 << 24)
#define RK_CLUE_CLOCK      ((uint32_t)1 << 25)
#define RK_CLUE_AGO        ((uint32_t)1 << 26)
#define RK_CLUE_DEFINING   ((uint32_t)1 << 27)

/* The classes of a word by its hash; 0 for a word that is not listed. */
uint32_t rk_clues_of(uint32_t hash);

/* The hash of word number `number` of one class, from 0; 0: the class has fewer. */
uint32_t rk_clue_word(uint32_t clue, uint32_t number);

#endif
