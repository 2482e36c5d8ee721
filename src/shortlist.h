/* The shortlist: the candidates of which the best subset completes a choice. */
#ifndef RK_SHORTLIST_H
#define RK_SHORTLIST_H

#include "order.h"
#include "subset.h"

/* Lists the best segments that are left. A question is listed before the first of its answers, and not without one. Of segments that
 * are no whole sentences only as many as the target takes. */
void rk_list_candidates(rk_order *order, uint32_t target, rk_candidates *list);

/* Replaces the last candidate by others until a subset is near enough. Returns the distance of the nearest one. */
uint32_t rk_try_others(rk_order *order, rk_candidates *list, const rk_subset_limits *limits);

#endif
