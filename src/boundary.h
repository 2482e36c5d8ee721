/* Boundary: does this terminator end a sentence? */
#ifndef RK_BOUNDARY_H
#define RK_BOUNDARY_H

#include "ending.h"

/* Whether an ending, which was taken, ends a sentence: what stands before it is no abbreviation, and what comes can begin a
 * sentence. */
bool rk_ends_sentence(const rk_cursor *cursor, const rk_ending *ending);

/* Whether the next token is the marker of an item that touches the colon before it: "langkahnya:- Buka aplikasi". */
bool rk_begins_joined_item(const rk_cursor *cursor);

#endif
