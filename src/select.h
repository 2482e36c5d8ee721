/* Select: limits in, ranks out. */
#ifndef RK_SELECT_H
#define RK_SELECT_H

#include "document.h"

/* Ranks the segments that are chosen. Returns how many; UINT32_MAX: the block has no room. */
uint32_t rk_select(rk_document *doc, const ringkas_limits *limits);

/* How many bytes of the block that takes beside the document. */
size_t rk_select_size(uint32_t segments);

#endif
