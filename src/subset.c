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

/* The distance of a walk's subset; UINT32_MAX beyond the other limits. */
static uint32_t distance_of(const rk_subset_walk *walk, const rk_subset_limits *limits)
{
    if (walk->count > limits->max_count || walk->chars > limits->max_chars) return UINT32_MAX;
    return walk->words < limits->target ? limits->target - walk->words : walk->words - limits->target;
}

static rk_sum sum_of(const rk_candidates *list, uint32_t subset)
{
    rk_sum sum = rk_empty_sum();
    uint32_t i;

    for (i = 0; subset >> i != 0; i++)
        if ((subset >> i & 1) != 0) rk_add_to_sum(&list->items[i], subset, &sum);
    return sum;
}

uint32_t rk_nearest_distance(const rk_candidates *list, const rk_subset_limits *limits)
{
    rk_subset_walk walk = {list, 0, 0, 0, 0, 0};
    uint32_t nearest = UINT32_MAX;

    while (next_subset(&walk)) nearest = rk_min(nearest, distance_of(&walk, limits));
    return nearest;
}

/* Of two that are equally good the one with the lower number, which has the better candidates. */
uint32_t rk_best_subset(const rk_candidates *list, const rk_subset_limits *limits)
{
    rk_subset_walk walk = {list, 0, 0, 0, 0, 0};
    int32_t best_value = INT32_MIN;
    uint32_t best = 0;

    while (next_subset(&walk)) {
        rk_sum sum;
        int32_t value;
        if (distance_of(&walk, limits) > limits->max_distance) continue;
        sum = sum_of(list, walk.subset);
        if (sum.torn_quotes > 0 && !limits->may_tear) continue;
        value = rk_value_of_sum(&sum, limits->target);
        if (value < best_value || (value == best_value && walk.subset > best)) continue;
        best_value = value;
        best = walk.subset;
    }
    return best;
}
