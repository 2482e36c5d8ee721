/* Bounded memory: an approximate document of a text that needs a larger block.
 *
 * One part of the block is for terms. When their table is full, the rarest are dropped, so rare words count for less. The other
 * part is for segments. When it is full, the one with the lowest score is dropped.
 * It is made only if the block has no room for the exact document. */
#ifndef RK_BOUNDED_H
#define RK_BOUNDED_H

#include "document.h"

/* Reads the text twice, for the terms and for the segments. The document has no segments yet. False: the block is too small
 * even for that. */
bool rk_read_bounded(rk_document *doc, const ringkas_input *input, const ringkas_options *options);

#endif
