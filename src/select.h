/* Select: limits in, ranks out. A number of sentences takes the first ones of the order, near-duplicates left out. A number of
 * words takes the subset of the best candidates that is best together and near the target. */
#ifndef RK_SELECT_H
#define RK_SELECT_H

#include "document.h"

/* Ranks the segments that are chosen, from 1, and gives all others the rank 0. It forgets every earlier choice. Returns how many
 * are chosen; UINT32_MAX: the block has no room. */
uint32_t rk_select(rk_document *doc, const ringkas_limits *limits);

/* How many bytes of the block that takes beside the document, if it has as many segments. */
size_t rk_select_size(const rk_document *doc, uint32_t segments);

#endif
