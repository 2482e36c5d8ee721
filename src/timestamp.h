/* Timestamps: lines that say when a text was published, and nothing else. They are no headings. */
#ifndef RK_TIMESTAMP_H
#define RK_TIMESTAMP_H

#include "cursor.h"

/*
 * Finds a line such as
 *     Kamis, 13 Maret 2025 | 14:20 WIB
 * A line that has only a date, only a time, or "2 jam yang lalu" is one where a title stands before it and no sentence
 * yet: elsewhere it may be a heading of a diary or an agenda.
 * Returns how many tokens the line has; 0: it is none.
 */
uint32_t rk_match_timestamp(const rk_cursor *cursor);

#endif
