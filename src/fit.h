/* Fit: the sentences whose words make a total that is near a target. Selection asks for it when the first ranks and the best
 * subset of the next ones do not come near. */
#ifndef RK_FIT_H
#define RK_FIT_H

#include "fixed.h"

/* For a greater target hardly any sentence is so long that the total misses it by a quarter. */
#define RK_FIT_TARGET_MAX 800u

/* Totals of words. The greatest is RK_FIT_TARGET_MAX and a quarter of it. */
#define RK_FIT_TOTALS 1024u

/* Which totals the segments that were added can make. */
typedef struct {
    uint32_t target;                   /* 1 to RK_FIT_TARGET_MAX */
    uint32_t max_distance;             /* words that a total may miss it by */
    uint32_t bits[RK_FIT_TOTALS / 32]; /* bit n: some of them have n words together */
} rk_fit;

void rk_fit_open(rk_fit *made, uint32_t target, uint32_t max_distance);
/* Adds a segment that has `words` words. */
void rk_fit_add(rk_fit *made, uint32_t words);
/* The total that is nearest to the target; 0 if all are too far. */
uint32_t rk_fit_nearest(const rk_fit *made);

/* Keeps the ranks of segments whose words add up to a total that is near the target, from 1 on without a gap. The other ranks
 * become 0. list: the segments with a rank, in the order of their ranks; it is overwritten. Of all such totals the one that needs
 * only the first ranks is taken. Returns how many segments are kept; 0: there is no such total, and nothing has changed. fit: for
 * its target; its totals are overwritten. */
uint32_t rk_keep_fit(rk_fit *fit, ringkas_segment *segments, uint32_t *list, uint32_t count);

#endif
