/* Subsets: the best subset of a handful of candidates. A summary of a given length is not made of the best segments one by one:
 * redundancy, length and broken references count. */
#ifndef RK_SUBSET_H
#define RK_SUBSET_H

#include "sums.h"

/* What a subset must keep to. */
typedef struct {
    uint32_t target;       /* words */
    uint32_t max_distance; /* words from the target */
    uint32_t max_count;    /* sentences */
    uint32_t max_chars;
    bool may_tear; /* a quotation may be torn */
} rk_subset_limits;

/* The distance from the target of the subset that is nearest to it within the other limits; UINT32_MAX: there is none. */
uint32_t rk_nearest_distance(const rk_candidates *list, const rk_subset_limits *limits);
/* The best subset that is not farther than limits->max_distance; 0 if there is none. */
uint32_t rk_best_subset(const rk_candidates *list, const rk_subset_limits *limits);

#endif
