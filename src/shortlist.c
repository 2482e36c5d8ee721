/* The shortlist: out of the queue of an order. */
#include "shortlist.h"

/* If no subset of the best candidates is near enough, this many others are tried in place of the last one. */
#define OTHER_CANDIDATES 64u

/* The next candidate of a queue beside those that are listed; RK_NO_SEGMENT if there is none. Questions come with their
 * answers. */
static uint32_t next_candidate(rk_order *order, uint32_t listed)
{
    while (order->queue.count > 0) {
        const uint32_t segment = rk_queue_pop(&order->queue);
        if (order->doc->segments[segment].rank != 0 || rk_has_mark(&order->doc->segments[segment], RK_ASKS)) continue;
        rk_check_needs(order->doc, segment);
        if (rk_tier_of(order->doc, segment) == RK_TIER_HEADING && order->chosen + listed > 0) break;
        if (rk_chars_of(order, segment) <= order->room && !rk_is_repeated(order->said, order->doc, segment))
            return segment;
    }
    return RK_NO_SEGMENT;
}

static uint32_t count_words(const rk_document *doc, const rk_candidates *list)
{
    uint32_t words = 0, i;

    for (i = 0; i < list->count; i++) words += doc->segments[list->items[i].segment].words;
    return words;
}

static void add_candidate(rk_order *order, rk_candidates *list, uint32_t segment)
{
    rk_add_candidate(list, order->doc, segment, rk_chars_of(order, segment));
}

static void replace_last(rk_order *order, rk_candidates *list, uint32_t segment)
{
    rk_drop_last_candidate(list);
    add_candidate(order, list, segment);
}

/* Adds the question that a candidate answers, if it has no rank and is not listed. False: there is no room for both. */
static bool add_question(rk_order *order, rk_candidates *list, uint32_t answer)
{
    const uint32_t question = rk_introduction_of(order->doc, answer);
    uint32_t i;

    if (question == RK_NO_SEGMENT || !rk_is_in(order->range, question) ||
        !rk_has_mark(&order->doc->segments[question], RK_ASKS))
        return true;
    for (i = 0; i < list->count; i++)
        if (list->items[i].segment == question) return true;
    if (order->doc->segments[question].rank != 0) return true;
    if (list->count + 2 > RK_CANDIDATES_MAX) return false;
    add_candidate(order, list, question);
    return true;
}

void rk_list_candidates(rk_order *order, uint32_t target, rk_candidates *list)
{
    uint32_t segment;

    list->count = 0;
    while (list->count < RK_CANDIDATES_MAX && (segment = next_candidate(order, list->count)) != RK_NO_SEGMENT) {
        const bool is_whole = rk_tier_of(order->doc, segment) == RK_TIER_WHOLE;
        if (!is_whole && count_words(order->doc, list) >= target) return;
        if (!add_question(order, list, segment)) continue;
        add_candidate(order, list, segment);
        rk_note_said(order->said, order->doc, segment);
    }
}

uint32_t rk_try_others(rk_order *order, rk_candidates *list, const rk_subset_limits *limits)
{
    uint32_t nearest = rk_nearest_distance(list, limits), tries;

    for (tries = 0; RK_HAS_FIT && tries < OTHER_CANDIDATES && list->count == RK_CANDIDATES_MAX; tries++) {
        const uint32_t kept = list->items[RK_CANDIDATES_MAX - 1].segment;
        uint32_t segment, distance;
        if (nearest <= limits->max_distance) break;
        segment = next_candidate(order, list->count);
        if (segment == RK_NO_SEGMENT || rk_tier_of(order->doc, segment) != RK_TIER_WHOLE) break;
        replace_last(order, list, segment);
        distance = rk_nearest_distance(list, limits);
        if (distance < nearest)
            nearest = distance;
        else
            replace_last(order, list, kept);
    }
    return nearest;
}
