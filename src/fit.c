/* Fit: which totals can be made of the first segments, of the first two, and so on. */
#include "fit.h"

#define TOTALS RK_FIT_TOTALS

static bool is_made(const rk_fit *made, uint32_t total)
{
    return (made->bits[total / 32] >> total % 32 & 1) != 0;
}

static void forget_totals(rk_fit *made)
{
    memset(made->bits, 0, sizeof made->bits);
    made->bits[0] = 1;
}

void rk_fit_open(rk_fit *made, uint32_t target, uint32_t max_distance)
{
    made->target = target;
    made->max_distance = max_distance;
    forget_totals(made);
}

/* Each total can be made with these words too. */
void rk_fit_add(rk_fit *made, uint32_t words)
{
    const uint32_t whole = words / 32, rest = words % 32;
    uint32_t i;

    if (words >= TOTALS) return;
    for (i = TOTALS / 32; i-- > whole;) {
        const uint32_t low = rest > 0 && i > whole ? made->bits[i - whole - 1] >> (32 - rest) : 0;
        made->bits[i] |= made->bits[i - whole] << rest | low;
    }
}

/* Whether a total of [first, last] can be made. */
static bool is_any_made(const rk_fit *made, uint32_t first, uint32_t last)
{
    uint32_t i = first / 32, bits = made->bits[i] >> first % 32 << first % 32;

    for (; i < last / 32; bits = made->bits[++i])
        if (bits != 0) return true;
    return bits << (31 - last % 32) != 0;
}

uint32_t rk_fit_nearest(const rk_fit *made)
{
    const uint32_t target = made->target, max = made->max_distance;
    uint32_t distance;

    if (!is_any_made(made, target - rk_min(max, target - 1), rk_min(target + max, TOTALS - 1))) return 0;
    for (distance = 0; distance <= max; distance++) {
        if (distance < target && is_made(made, target - distance)) return target - distance;
        if (target + distance < TOTALS && is_made(made, target + distance)) return target + distance;
    }
    return 0;
}

/* The first segment of the list that makes a total near the target possible, with those before it; count: there is none. Sets the
 * target to that total. */
static uint32_t find_last(rk_fit *made, const ringkas_segment *segments, const uint32_t *list, uint32_t count)
{
    uint32_t i, total;

    forget_totals(made);
    for (i = 0; i < count; i++) {
        rk_fit_add(made, segments[list[i]].words);
        total = rk_fit_nearest(made);
        if (total == 0) continue;
        made->target = total;
        return i;
    }
    return count;
}

/* Whether all of a list make a total. */
static bool is_sum(const ringkas_segment *segments, const uint32_t *list, uint32_t count, uint32_t total)
{
    uint32_t i;

    for (i = 0; i < count && total >= segments[list[i]].words; i++) total -= segments[list[i]].words;
    return i == count && total == 0;
}

/* A segment of the list that is kept. */
#define KEPT 0x80000000u

uint32_t rk_keep_fit(rk_fit *fit, ringkas_segment *segments, uint32_t *list, uint32_t count)
{
    uint32_t last = find_last(fit, segments, list, count), kept = 0, i;

    if (last == count) return 0;
    fit->max_distance = 0;
    for (;;) { /* without the last segment, the one before it is the last that the rest of the total needs */
        fit->target -= segments[list[last]].words;
        list[last] |= KEPT;
        if (fit->target == 0 || is_sum(segments, list, last, fit->target)) break;
        last = find_last(fit, segments, list, last);
    }
    for (i = 0; i < last && fit->target > 0; i++) list[i] |= KEPT; /* of short ones all are kept, without a search */
    for (i = 0; i < count; i++) segments[list[i] & ~KEPT].rank = (list[i] & KEPT) != 0 ? ++kept : 0;
    return kept;
}
