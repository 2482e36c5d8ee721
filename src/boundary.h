/* Boundary: does this terminator end a sentence? It does in "Hujan turun. Jalan licin.", and does not in "Prof. Budi". */
#ifndef RK_BOUNDARY_H
#define RK_BOUNDARY_H

#include "ending.h"

/* Whether an ending, which was taken, ends a sentence: what stands before it is no abbreviation, and what comes can begin a
 * sentence. A small letter can do so after "?" and in informal texts. The first token of what comes is the next one of the
 * cursor. */
bool rk_ends_sentence(const rk_cursor *cursor, const rk_ending *ending);

/* Whether the next token is the marker of an item that touches the colon before it: "langkahnya:- Buka aplikasi". */
bool rk_begins_joined_item(const rk_cursor *cursor);

#endif
