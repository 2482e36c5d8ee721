/* Abbreviations: does a full stop belong to the word before it? */
#ifndef RK_ABBREVIATION_H
#define RK_ABBREVIATION_H

#include "dotted.h"
#include "lines.h"

/* "Sp.OG", "A.H.M.R": initials and degrees have at most this many bytes. */
#define RK_INITIALS_MAX 8u

/* All classes of abbreviations. */
#define RK_ABBREVIATION                                                                                                \
    (RK_BEFORE_NAME | RK_BEFORE_NUMBER | RK_BEFORE_VERSE | RK_AFTER_NAME | RK_LIST_END | RK_UNIT | RK_MAY_END)

/* Whether a single stop belongs to the word before it. The next word stands `ahead` tokens ahead. */
bool rk_is_abbreviation(const rk_cursor *cursor, const rk_dotted *dotted, uint32_t ahead);

/* The classes of an abbreviation in the form in which it is written. The next word stands `ahead` tokens ahead. */
uint32_t rk_abbreviation_classes(const rk_cursor *cursor, const rk_dotted *dotted, uint32_t ahead);

/* Whether a capitalised word is no name, so that a stop before it ends a sentence: "Ia", "Namun", "Petugas", "Hasilnya". */
bool rk_opens_sentence(const rk_cursor *cursor, uint32_t ahead);

#endif
