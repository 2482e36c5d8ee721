/* Subsets: all subsets of eight candidates. */
#include "subset.h"

/* Subsets in the order of a Gray code, in which one candidate joins or leaves at each step. */
typedef struct {
    const rk_candidates *list;
    uint32_t step, subset, changed; /* changed: the candidate that joined or left */
    uint32_t count, words, chars;   /* of the subset */
} rk_subset_walk;

/* Moves to the next subset; false after the last one. */
static bool next_subset(rk_subset_walk *walk)
{
    const uint32_t step = ++walk->step;
    const rk_candidate *c;
    uint32_t item;

    if (step >= 1u << walk->list->count) return false;
    item = walk->changed = rk_low_bit(step);
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

uint32_t rk_nearest_distance(const rk_candidates *list, const rk_subset_limits *limits)
{
    rk_subset_walk walk = {list, 0, 0, 0, 0, 0, 0};
    uint32_t nearest = UINT32_MAX;

    while (next_subset(&walk)) nearest = rk_min(nearest, distance_of(&walk, limits));
    return nearest;
}

/* A small machine has no stack for the parts of sums, and little room for the code. */
#define PARTS_MAX (RK_WIDE ? RK_CANDIDATES_MAX : 1u)

/* The sums of subsets. What a candidate adds is for most of them the same in each subset, so it is found once. */
typedef struct {
    rk_sum parts[PARTS_MAX]; /* what each candidate adds by itself */
    rk_sum sum;              /* of those in the subset that add the same to each, but for the lowest score */
    uint32_t linked;         /* the others, as a subset */
} rk_subset_sums;

static void start_sums(const rk_candidates *list, rk_subset_sums *sums)
{
    uint32_t i;

    sums->sum = rk_empty_sum();
    sums->linked = RK_WIDE ? 0 : RK_ALL_SUBSETS;
    for (i = 0; RK_WIDE && i < list->count; i++) {
        rk_sum with_all = rk_empty_sum();
        sums->parts[i] = with_all;
        rk_add_to_sum(&list->items[i], 1u << i, &sums->parts[i]);
        rk_add_to_sum(&list->items[i], RK_ALL_SUBSETS, &with_all);
        if (memcmp(&with_all, &sums->parts[i], sizeof with_all) != 0) sums->linked |= 1u << i;
    }
}

/* A candidate joins the subset, or leaves it. */
static void change_sums(rk_subset_sums *sums, uint32_t candidate, bool joins)
{
    const rk_sum *part = &sums->parts[candidate];
    rk_sum *sum = &sums->sum;

    if (!RK_WIDE || (sums->linked >> candidate & 1) != 0) return;
    sum->words += joins ? part->words : 0 - part->words;
    sum->scores += joins ? part->scores : -part->scores;
    sum->expected += joins ? part->expected : -part->expected;
    sum->same_paragraph += joins ? part->same_paragraph : 0 - part->same_paragraph;
    sum->needs += joins ? part->needs : 0 - part->needs;
    sum->torn_quotes += joins ? part->torn_quotes : 0 - part->torn_quotes;
    sum->open_quotes += joins ? part->open_quotes : 0 - part->open_quotes;
    sum->quotations += joins ? part->quotations : 0 - part->quotations;
}

static rk_sum sum_of(const rk_subset_sums *sums, const rk_candidates *list, uint32_t subset)
{
    rk_sum sum = sums->sum;
    uint32_t i;

    for (i = 0; subset >> i != 0; i++) {
        if ((subset >> i & 1) == 0) continue;
        if (!RK_WIDE || (sums->linked >> i & 1) != 0)
            rk_add_to_sum(&list->items[i], subset, &sum);
        else if (sums->parts[i].lowest < sum.lowest)
            sum.lowest = sums->parts[i].lowest;
    }
    return sum;
}

/* Of two that are equally good the one with the lower number, which has the better candidates. */
uint32_t rk_best_subset(const rk_candidates *list, const rk_subset_limits *limits)
{
    rk_subset_walk walk = {list, 0, 0, 0, 0, 0, 0};
    int32_t best_value = INT32_MIN;
    uint32_t best = 0;
    rk_subset_sums sums;

    start_sums(list, &sums);
    while (next_subset(&walk)) {
        rk_sum sum;
        int32_t value;
        change_sums(&sums, walk.changed, (walk.subset >> walk.changed & 1) != 0);
        if (distance_of(&walk, limits) > limits->max_distance) continue;
        sum = sum_of(&sums, list, walk.subset);
        if (sum.torn_quotes > 0 && !limits->may_tear) continue;
        value = rk_value_of_sum(&sum, limits->target);
        if (value < best_value || (value == best_value && walk.subset > best)) continue;
        best_value = value;
        best = walk.subset;
    }
    return best;
}
