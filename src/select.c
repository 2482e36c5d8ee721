/* Select: a number of sentences takes the first ranks of the order. A number of words takes the best subset that is near it. */
#include "select.h"

#include "fit.h"
#include "quota.h"
#include "sections.h"
#include "shortlist.h"

/* A subset is chosen for as many words as this, three to four sentences. What a longer summary has beyond takes the first
 * ranks. */
#define SUBSET_WORDS 75u
/* The total may be a quarter of the target farther from it than the nearest subset is. Cross-validated at 60 words: two fifths
 * 72.37 ROUGE-1, a quarter 72.25; but 92 % of the summaries have 45 to 75 words then, not 99 %. */
#define SLACK 4u
/* A total that misses the target by a quarter of it or by this many words is near enough. */
#define NEAR_WORDS 15u

/* News, whose first sentences tell all, is hardly longer: no article of the training file is. */
#define NEWS_WORDS_MAX 1500u

/* All that a choice works with, so that it takes no stack. */
typedef struct {
    rk_order order;
    rk_quota quota;
    rk_subset_limits limits;
    bool has_verdict; /* which is chosen, whatever its length */
    void *room;       /* for candidates, or for rk_fit */
} rk_choice;

static size_t room_size(void)
{
    return !RK_HAS_FIT || sizeof(rk_candidates) > sizeof(rk_fit) ? sizeof(rk_candidates) : sizeof(rk_fit);
}

/* The low end of the arena is a multiple of 4; a choice has pointers. */
#define ALIGNMENT_LOSS (sizeof(rk_aligned) - 4)

size_t rk_select_size(const rk_document *doc, uint32_t segments)
{
    return ALIGNMENT_LOSS + sizeof(rk_choice) + room_size() + rk_order_size(doc, segments);
}

/* A verdict ranks first, if there is room for it. */
static void choose_verdict(rk_choice *choice)
{
    rk_order *const order = &choice->order;
    const uint32_t verdict = order->doc->totals.verdict - 1;

    choice->has_verdict = RK_HAS_NEEDS && rk_is_in(order->range, verdict) && rk_chars_of(order, verdict) <= order->room;
    if (choice->has_verdict) rk_order_choose(order, verdict);
}

/* Chooses the first ranks: all that a number of sentences asks for; of a target of words all but the last ones. */
static void choose_in_order(rk_choice *choice)
{
    const rk_quota *const quota = &choice->quota;
    rk_order *const order = &choice->order;

    while (order->chosen < quota->sentences) {
        const uint32_t left = quota->words - order->words;
        uint32_t segment;
        if (quota->words != 0 && left <= SUBSET_WORDS) return;
        segment = rk_order_next(order);
        if (segment == RK_NO_SEGMENT) return;
        if (quota->words != 0 && order->doc->segments[segment].words + SUBSET_WORDS > left) return;
        rk_order_choose(order, segment);
    }
}

/* ---- the best subset */

/* Whether a candidate needs another one of a subset. One whose needed sentence was dropped (bounded.c) needs itself. */
static bool needs_one_of(const rk_document *doc, const rk_candidates *list, uint32_t subset, uint32_t candidate)
{
    const uint32_t needed = rk_needed_by(doc, list->items[candidate].segment);
    uint32_t i;

    for (i = 0; subset >> i != 0; i++)
        if (i != candidate && (subset >> i & 1) != 0 && list->items[i].segment == needed) return true;
    return false;
}

/* Ranks a subset, the better ones first, but none before one that it needs. */
static void choose_subset(rk_order *order, const rk_candidates *list, uint32_t subset)
{
    while (subset != 0) {
        uint32_t best = 0;
        while ((subset >> best & 1) == 0 || needs_one_of(order->doc, list, subset, best)) best++;
        rk_order_choose(order, list->items[best].segment);
        subset &= ~(1u << best);
    }
}

/* How far from the target a total may be. */
static uint32_t near_of(const rk_quota *quota)
{
    return rk_max(quota->words / SLACK, NEAR_WORDS);
}

/* Completes a choice by the best subset of a few candidates. Those that tear a quotation come last. */
static void complete(rk_choice *choice)
{
    rk_order *const order = &choice->order;
    rk_candidates *const list = (rk_candidates *)choice->room;
    const uint32_t target = choice->quota.words - order->words, near = near_of(&choice->quota);
    rk_subset_limits *const limits = &choice->limits;
    uint32_t nearest, subset;

    limits->target = target;
    limits->max_distance = near;
    limits->max_count = choice->quota.sentences - order->chosen;
    limits->max_chars = order->room;
    limits->may_tear = false;
    rk_order_refill(order);
    rk_list_candidates(order, target, list);
    nearest = rk_try_others(order, list, limits);
    if (nearest == UINT32_MAX || (order->chosen > 0 && nearest >= target)) return;
    limits->max_distance = rk_max(nearest, rk_min(nearest + target / SLACK, near));
    subset = rk_best_subset(list, limits);
    limits->may_tear = true;
    if (subset == 0) subset = rk_best_subset(list, limits);
    choose_subset(order, list, subset);
}

/* Forgets what was chosen before. */
static void clear_ranks(rk_document *doc)
{
    uint32_t i;

    for (i = 0; i < doc->count; i++) doc->segments[i].rank = 0;
    rk_clear_stamps(&doc->terms);
    doc->position.is_valid = false;
}

static void *order_room(rk_choice *choice)
{
    return (uint8_t *)choice->room + room_size();
}

/* A long text says something everywhere. */
static bool is_spread(const rk_document *doc, const rk_quota *quota)
{
    const bool is_whole = quota->range.from == 0 && quota->range.until == doc->count;

    return RK_HAS_CUES && doc->totals.article_words > NEWS_WORDS_MAX && is_whole && quota->sentences != UINT32_MAX;
}

/* Begins without any choice. */
static void start(rk_choice *choice, rk_document *doc, uint32_t chars)
{
    clear_ranks(doc);
    rk_order_open(&choice->order, doc, order_room(choice), choice->quota.range, chars);
    if (is_spread(doc, &choice->quota)) choice->order.spread = rk_spread_of(doc, choice->quota.sentences);
}

static void choose(rk_choice *choice)
{
    choose_verdict(choice);
    choose_in_order(choice);
    if (choice->quota.words != 0 && choice->order.chosen < choice->quota.sentences) complete(choice);
}

/* Whether the total is too far from the target. Nothing more is tried if there are other limits. */
static bool misses_target(const rk_choice *choice)
{
    const rk_quota *const quota = &choice->quota;
    const uint32_t words = choice->order.words, target = quota->words;

    if (!RK_HAS_FIT) return false;
    if (target == 0 || target > RK_FIT_TARGET_MAX || quota->chars != 0 || quota->sentences != UINT32_MAX) return false;
    return (words < target ? target - words : words - target) > near_of(quota);
}

/* Chooses until some of the chosen sentences fit the target. False: there are none. */
static bool choose_until_fit(rk_order *order, rk_fit *fit)
{
    do {
        const uint32_t segment = rk_order_next(order);
        if (segment == RK_NO_SEGMENT) return false;
        rk_order_choose(order, segment);
        rk_fit_add(fit, order->doc->segments[segment].words);
    } while (rk_fit_nearest(fit) == 0);
    return true;
}

/* Chooses from all sentences that may be chosen those whose words fit the target. False: there are none. */
static bool choose_fit(rk_choice *choice)
{
    rk_order *const order = &choice->order;
    rk_fit *const fit = (rk_fit *)choice->room;
    rk_document *doc = order->doc;
    uint32_t *list = order->queue.items;
    uint32_t i;

    rk_fit_open(fit, choice->quota.words, near_of(&choice->quota));
    if (!choose_until_fit(order, fit)) return false;
    for (i = 0; i < doc->count; i++)
        if (doc->segments[i].rank != 0) list[doc->segments[i].rank - 1] = i;
    order->chosen = rk_keep_fit(fit, doc->segments, list, order->chosen);
    return order->chosen > 0;
}

static uint32_t choose_in_range(rk_choice *choice, rk_document *doc)
{
    start(choice, doc, choice->quota.chars);
    choose(choice);
    if (misses_target(choice) && !choice->has_verdict) {
        start(choice, doc, 0);
        if (!choose_fit(choice)) {
            start(choice, doc, 0);
            choose(choice);
        }
    }
    return choice->order.chosen;
}

static uint32_t choose_in_sections(rk_choice *choice, rk_document *doc, uint32_t max)
{
    clear_ranks(doc);
    choice->order.doc = doc;
    return rk_choose_in_sections(&choice->order, order_room(choice), choice->quota.range, max);
}

uint32_t rk_select(rk_document *doc, const ringkas_limits *limits)
{
    uint32_t chosen;
    uint8_t *const scratch = (uint8_t *)rk_alloc_scratch(doc, rk_select_size(doc, doc->count));
    rk_choice *const choice = (rk_choice *)(void *)(scratch + (0 - (uintptr_t)scratch) % sizeof(rk_aligned));

    if (scratch == NULL) return UINT32_MAX;
    choice->room = choice + 1;
    choice->quota = rk_find_quota(doc, limits);
    if (!RK_HAS_OUTLINE || limits->per_section == 0)
        chosen = choose_in_range(choice, doc);
    else
        chosen = choose_in_sections(choice, doc, limits->per_section);
    doc->arena.low = scratch;
    return chosen;
}
