/* Several texts: what they share, and what was said already. A document of one text needs neither. */
#ifndef RK_SEVERAL_H
#define RK_SEVERAL_H

#include "candidates.h"

/* The terms of the segments that were chosen, or are considered for the choice: how many each has, each counted once. */
typedef struct rk_said rk_said;

static inline bool rk_is_several(const rk_document *doc)
{
    return RK_HAS_SEVERAL && doc->input_count > 1;
}

/* Adds to the score of each segment what it has of the terms that several texts share. Uses the stamps of terms. */
void rk_score_shared(rk_document *doc);

/* Opens an empty list in memory for it, aligned for 32-bit numbers. */
rk_said *rk_said_open(void *room);
size_t rk_said_size(const rk_document *doc);
/* Notes a segment: it is chosen, or considered. Of one text its stamp is enough (duplicates.c), and there is no list. */
void rk_note_said(rk_said *said, rk_document *doc, uint32_t segment);
/* Whether a segment repeats a noted one. Both use the stamps of terms. */
bool rk_is_repeated(rk_said *said, const rk_document *doc, uint32_t segment);

#endif
