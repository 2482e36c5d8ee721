/* Bounded memory: an approximate document of a text that needs a larger block. */
#ifndef RK_BOUNDED_H
#define RK_BOUNDED_H

#include "document.h"

/* Reads the text twice: counts its terms, of which the rarest are dropped when their table is full, then scores its segments,
 * of which the best are kept. The document has no segments yet. False: the block is too small even for that. */
bool rk_read_bounded(rk_document *doc, const ringkas_input *input, const ringkas_options *options);

#endif
