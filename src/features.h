/* Features: what a segment is like, in numbers that a reader can understand. Q8: 256 is 1, or yes. */
#ifndef RK_FEATURES_H
#define RK_FEATURES_H

#include "document.h"
#include "model.h"

/* Begins at the first segment. */
void rk_features_rewind(rk_document *doc);
/* The features of the next segment, to RK_FEATURE_COUNT numbers; false at the end. All zero for boilerplate and duplicates. */
bool rk_next_features(rk_document *doc, int16_t *features);
/* The features of any segment. Fast if it is the next one or comes later. */
void rk_find_features(rk_document *doc, uint32_t segment, int16_t *features);

/* Scores the next segment; false at the end. */
bool rk_score_next(rk_document *doc);

#endif
