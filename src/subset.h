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

/* How far each subset is from the target. */
typedef struct {
    uint8_t
        of[1u << RK_CANDIDATES_MAX]; /* in words, at most RK_FAR; RK_FAR also for a subset beyond the other limits */
    uint32_t nearest;                /* the smallest distance within the limits; UINT32_MAX: there is none */
} rk_distances;

#define RK_FAR 0xFFu

void rk_find_distances(const rk_candidates *list, const rk_subset_limits *limits, rk_distances *distances);
/* The best subset that is not farther than limits->max_distance; 0 if there is none. */
uint32_t rk_best_subset(const rk_candidates *list, const rk_subset_limits *limits, const rk_distances *distances);

#endif
