/* Near-duplicates: segments that share most of their terms with one that is chosen. A page often has its first sentence twice,
 * once more under a picture and a little shorter. */
#ifndef RK_DUPLICATES_H
#define RK_DUPLICATES_H

#include "document.h"

/* Stamps the terms of a segment with its own stamp: it is chosen, or considered for the choice. A term keeps one stamp only, the
 * last one. */
void rk_stamp_terms(rk_document *doc, uint32_t segment);

/* Gives the terms of a segment that have one stamp another one. Returns how many terms that are: each counts once, however
 * often the segment has it. */
uint32_t rk_replace_stamp(const rk_document *doc, uint32_t segment, uint32_t stamp, uint32_t other);

/* Whether a segment says what one says whose terms have been stamped. */
bool rk_is_near_duplicate(const rk_document *doc, uint32_t segment);

#endif
