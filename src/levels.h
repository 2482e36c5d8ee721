/* Levels: what the heading of a part of a text looks like. Headings that look alike are parts of the same rank. */
#ifndef RK_LEVELS_H
#define RK_LEVELS_H

#include "cursor.h"
#include "traits.h"

typedef enum {
    RK_LEVEL_NONE,
    RK_LEVEL_DIVISION,       /* "Buku Kesatu": divisions of statutes and books, the largest first */
    RK_LEVEL_DIVISION_5 = 5, /* "Pasal 7" */
    RK_LEVEL_ROMAN,          /* "II. METODE" */
    RK_LEVEL_NUMBER,         /* "2 Metode" */
    RK_LEVEL_DECIMAL,        /* "2.1 Metode" */
    RK_LEVEL_SUBDECIMAL,     /* "2.1.3 Metode" */
    RK_LEVEL_CAPITALS,       /* "METODE" */
    RK_LEVEL_OTHER,          /* "Metode" */
    RK_LEVELS
} rk_level;

/* The level of a heading that has been read. division: the size of the division whose word it begins with, 1 to 5; 0: it begins
 * with another word. */
rk_level rk_level_of_heading(const rk_cursor *cursor, uint32_t division);

static inline rk_level rk_level_of(uint32_t traits)
{
    return (rk_level)(traits >> RK_LEVEL_SHIFT & 15);
}

static inline bool rk_is_division(rk_level level)
{
    return level >= RK_LEVEL_DIVISION && level <= RK_LEVEL_DIVISION_5;
}

#endif
