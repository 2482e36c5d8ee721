/* Clauses: where a segment ends in a text without terminators, such as what a machine wrote down of a video.
 *
 *     ... harus disimpan di kulkas dan habiskan dalam dua bulan | cara mengetesnya gampang ... */
#ifndef RK_CLAUSES_H
#define RK_CLAUSES_H

#include "cursor.h"

/* Whether the segment ends before the next token, because it has `parts` parts of words by now and nobody would end it. Only in a
 * text without terminators: elsewhere a long sentence stays whole. */
bool rk_ends_clause(const rk_cursor *cursor, uint32_t parts);

/* "jangan lupa subscribe": whether the next token begins a line of such a text, which may be boilerplate. */
bool rk_begins_spoken_line(const rk_cursor *cursor);

#endif
