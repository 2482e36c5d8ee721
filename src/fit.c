/* Fit: which totals can be made of the first segments, of the first two, and so on. */
#include "fit.h"

/* Totals of words, one bit each. The greatest is RK_FIT_TARGET_MAX and a quarter of it. */
#define TOTALS 1024u

typedef struct {
    uint32_t bits[TOTALS / 32]; /* bit n: there are segments with n words together */
} rk_totals_made;

static bool is_made(const rk_totals_made *made, uint32_t total)
{
    return (made->bits[total / 32] >> total % 32 & 1) != 0;
}

static void make_nothing(rk_totals_made *made)
{
    memset(made, 0, sizeof *made);
    made->bits[0] = 1;
}

/* Adds a segment: each total can be made with its words too. */
static void add_words(rk_totals_made *made, uint32_t words)
{
    const uint32_t whole = words / 32, rest = words % 32;
    uint32_t i;

    if (words >= TOTALS) return;
    for (i = TOTALS / 32; i-- > whole;) {
        const uint32_t low = rest > 0 && i > whole ? made->bits[i - whole - 1] >> (32 - rest) : 0;
        made->bits[i] |= made->bits[i - whole] << rest | low;
    }
}

/* The total that is nearest to the target; 0 if all are too far. */
static uint32_t nearest_total(const rk_totals_made *made, uint32_t target, uint32_t max_distance)
{
    uint32_t distance;

    for (distance = 0; distance <= max_distance; distance++) {
        if (distance < target && is_made(made, target - distance)) return target - distance;
        if (target + distance < TOTALS && is_made(made, target + distance)) return target + distance;
    }
    return 0;
}

/* The first segment of the list that makes a total near the target possible, with those before it; count: there is none. Sets the
 * target to that total. */
static uint32_t find_last(const ringkas_segment *segments, const uint32_t *list, uint32_t count, uint32_t *target,
                          uint32_t max_distance)
{
    rk_totals_made made;
    uint32_t i, total;

    make_nothing(&made);
    for (i = 0; i < count; i++) {
        add_words(&made, segments[list[i]].words);
        total = nearest_total(&made, *target, max_distance);
        if (total == 0) continue;
        *target = total;
        return i;
    }
    return count;
}

/* A segment of the list that is kept. */
#define KEPT 0x80000000u

uint32_t rk_keep_fit(ringkas_segment *segments, uint32_t *list, uint32_t count, uint32_t target, uint32_t max_distance)
{
    uint32_t last = find_last(segments, list, count, &target, max_distance), kept = 0, i;

    if (last == count) return 0;
    for (;;) { /* without the last segment, the one before it is the last that the rest of the total needs */
        target -= segments[list[last]].words;
        list[last] |= KEPT;
        if (target == 0) break;
        last = find_last(segments, list, last, &target, 0);
    }
    for (i = 0; i < count; i++) segments[list[i] & ~KEPT].rank = (list[i] & KEPT) != 0 ? ++kept : 0;
    return kept;
}
