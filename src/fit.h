/* Fit: the sentences whose words make a total that is near a target. Selection asks for it when the first ranks and the best
 * subset of the next ones do not come near. */
#ifndef RK_FIT_H
#define RK_FIT_H

#include "fixed.h"

/* For a greater target hardly any sentence is so long that the total misses it by a quarter. */
#define RK_FIT_TARGET_MAX 800u

/* Keeps the ranks of segments whose words add up to `target`, or miss it by at most `max_distance`, from 1 on without a gap. The
 * other ranks become 0. list: the segments with a rank, in the order of their ranks; it is overwritten. Of all such totals the
 * one that needs only the first ranks is taken. Returns how many segments are kept; 0: there is no such total, and nothing has
 * changed. */
uint32_t rk_keep_fit(ringkas_segment *segments, uint32_t *list, uint32_t count, uint32_t target, uint32_t max_distance);

#endif
