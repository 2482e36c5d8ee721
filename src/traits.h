/* Traits: what a segment is, as bits of ringkas_segment.traits. The pass over the text finds them. */
#ifndef RK_TRAITS_H
#define RK_TRAITS_H

#include "words.h"

/* Bits 0 and 27 are public: RINGKAS_PARAGRAPH_START, RINGKAS_SECTION_START. Bits 25 and 26 are free. */
#define RK_NO_TERMINATOR      ((uint32_t)1 << 1)  /* does not end in a terminator */
#define RK_FRAGMENT           ((uint32_t)1 << 2)  /* no whole, or sends its reader to an address */
#define RK_DUPLICATE          ((uint32_t)1 << 3)  /* says again, word by word, what an earlier segment said */
#define RK_IN_QUOTE           ((uint32_t)1 << 4)  /* begins inside a quotation */
#define RK_QUOTED             ((uint32_t)1 << 5)  /* has a quotation mark, or begins inside a quotation */
#define RK_OPENS_QUOTE        ((uint32_t)1 << 6)  /* begins with a quotation mark */
#define RK_ATTRIBUTED         ((uint32_t)1 << 7)  /* a verb of saying follows a quotation mark */
#define RK_QUESTION           ((uint32_t)1 << 8)  /* has a question mark */
#define RK_COLON              ((uint32_t)1 << 9)  /* has a colon */
#define RK_LIST_ITEM          ((uint32_t)1 << 10) /* begins with the marker of a list item */
#define RK_AFTER_DATELINE     ((uint32_t)1 << 11) /* follows a dateline */
#define RK_NEEDS_PREVIOUS     ((uint32_t)1 << 12) /* opens with a word that points back */
#define RK_QUOTE_CONTINUES    ((uint32_t)1 << 13) /* its quotation goes on in the next segment */
#define RK_GAP_BEFORE         ((uint32_t)1 << 14) /* the sentence before it has been dropped (bounded.c) */
#define RK_PERSONAL           ((uint32_t)1 << 15) /* has a word of the first or second person */
#define RK_OPENS_WITH_PRONOUN ((uint32_t)1 << 16) /* "Ia", "Mereka" */
#define RK_OPENS_WITH_SOURCE  ((uint32_t)1 << 17) /* "Menurut" */
#define RK_OPENS_WITH_NAME    ((uint32_t)1 << 18) /* its second word has a capital */
#define RK_WAITS              ((uint32_t)1 << 19) /* says little without what comes later: "Pertama,", "Berikut rincian" */
#define RK_HAS_PAGE_NUMBER    ((uint32_t)1 << 20) /* the number of a page stands inside it: "yang\n- 3 -\nmenguasai" */
#define RK_LEVEL_SHIFT        21                  /* four bits: an rk_level of a heading (levels.h) */
#define RK_CUE_SHIFT          28 /* three bits: the cue that it begins with, from RK_CUE_OUTCOME (phrase.h) */
#define RK_CUE_MASK           ((uint32_t)7 << RK_CUE_SHIFT)
#define RK_ENDS_ITEM          ((uint32_t)1 << 31) /* ends in ";", as the items of a list do */

/* Those of a segment that waits for another one. */
#define RK_NEEDS (RK_NEEDS_PREVIOUS | RK_IN_QUOTE | RK_QUOTE_CONTINUES | RK_WAITS | RK_OPENS_WITH_PRONOUN)

/* The traits that the words of a segment tell. */
uint32_t rk_traits_of_words(const rk_words *words);

#endif
