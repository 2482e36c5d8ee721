/* The model: what each feature adds to a score. The names and the weights are in data/model.tsv, which `make train` writes. */
#ifndef RK_MODEL_H
#define RK_MODEL_H

#include "fixed.h"

#include "model.inc" /* RK_SEGMENT_FEATURES(X) and RK_SUBSET_FEATURES(X): X(name, weight) for each feature */

/* The features of a segment, in the order of the model, as RK_FEATURE_name; and those of a subset, as RK_SUBSET_name. */
#define RK_NAME_FEATURE(name, weight) RK_FEATURE_##name,
#define RK_NAME_SUBSET(name, weight)  RK_SUBSET_##name,
enum { RK_SEGMENT_FEATURES(RK_NAME_FEATURE) RK_FEATURE_COUNT };
enum { RK_SUBSET_FEATURES(RK_NAME_SUBSET) RK_SUBSET_COUNT };

/* 1, or yes, in Q8: the values of features. */
#define RK_YES 256

/* Scores are log odds, Q16, with this added so that they are not negative. */
#define RK_ZERO_SCORE (16 * (int32_t)RK_ONE)

/* The name of a feature of a segment; null if there is none. */
const char *rk_feature_name(uint32_t feature);
/* What a feature adds to a score: Q16, from a value in Q8. */
int32_t rk_contribution(uint32_t feature, int32_t value);
/* The score of all features; 0 if it would be negative. */
uint32_t rk_score(const int16_t *features);
/* The value of a subset: the sum of its features, each times its weight. */
int32_t rk_subset_value(const int32_t *features);
/* The probability that a score stands for, Q16. */
uint32_t rk_probability(uint32_t score);

#endif
