/* Subsets: all subsets of eight candidates. */
#include "subset.h"

/* Subsets in the order of a Gray code, in which one candidate joins or leaves at each step. */
typedef struct {
    const rk_candidates *list;
    uint32_t step, subset;
    uint32_t count, words, chars; /* of the subset */
} rk_subset_walk;

/* Moves to the next subset; false after the last one. */
static bool next_subset(rk_subset_walk *walk)
{
    const uint32_t step = ++walk->step;
    const rk_candidate *c;
    uint32_t item = 0;

    if (step >= 1u << walk->list->count) return false;
    while ((step >> item & 1) == 0) item++;
    c = &walk->list->items[item];
    walk->subset ^= 1u << item;
    if ((walk->subset >> item & 1) != 0) {
        walk->count++;
        walk->words += c->words;
        walk->chars += c->chars;
    } else {
        walk->count--;
        walk->words -= c->words;
        walk->chars -= c->chars;
    }
    return true;
}

/* The distance of a number of sentences with this many words and characters; UINT32_MAX beyond the other limits. */
static uint32_t distance_of(uint32_t count, uint32_t words, uint32_t chars, const rk_subset_limits *limits)
{
    if (count > limits->max_count || chars > limits->max_chars) return UINT32_MAX;
    return words < limits->target ? limits->target - words : words - limits->target;
}

static rk_sum sum_of(const rk_candidates *list, uint32_t subset)
{
    rk_sum sum = rk_empty_sum();
    uint32_t i;

    for (i = 0; subset >> i != 0; i++)
        if ((subset >> i & 1) != 0) rk_add_to_sum(&list->items[i], subset, &sum);
    return sum;
}

void rk_find_distances(const rk_candidates *list, const rk_subset_limits *limits, rk_distances *distances)
{
    rk_subset_walk walk = {list, 0, 0, 0, 0, 0};

    distances->nearest = UINT32_MAX;
    while (next_subset(&walk)) {
        const uint32_t distance = distance_of(walk.count, walk.words, walk.chars, limits);
        distances->nearest = rk_min(distances->nearest, distance);
        distances->of[walk.subset] = (uint8_t)rk_min(distance, RK_FAR);
    }
}

/* The subsets that are near enough. If even the nearest one is far, all that are as far are compared. */
static bool is_near(const rk_distances *distances, uint32_t subset, uint32_t max)
{
    return distances->of[subset] <= rk_min(max, RK_FAR - 1) || (distances->nearest >= RK_FAR && max >= RK_FAR);
}

uint32_t rk_best_subset(const rk_candidates *list, const rk_subset_limits *limits, const rk_distances *distances)
{
    int32_t best_value = INT32_MIN;
    uint32_t best = 0, subset;

    for (subset = 1; subset < 1u << list->count; subset++) {
        rk_sum sum;
        int32_t value;
        if (!is_near(distances, subset, limits->max_distance)) continue;
        sum = sum_of(list, subset);
        if (distance_of(sum.count, sum.words, sum.chars, limits) > limits->max_distance) continue;
        if (sum.torn_quotes > 0 && !limits->may_tear) continue;
        value = rk_value_of_sum(&sum, limits->target);
        if (value <= best_value) continue;
        best_value = value;
        best = subset;
    }
    return best;
}
