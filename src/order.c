/* The order: greedy, by the value of what is chosen together with one more of the eight best. */
#include "order.h"

#include "several.h"
#include "text.h"

/* How many of the first ranks are compared with what is chosen with them. The later ones come by their scores. */
#define COMPARED_RANKS 32u

size_t rk_order_size(const rk_document *doc, uint32_t segments)
{
    return (segments + 2 * rk_bit_numbers(segments)) * sizeof(uint32_t) + rk_said_size(doc);
}

void rk_order_open(rk_order *order, rk_document *doc, void *scratch, rk_range range, uint32_t max_chars)
{
    uint32_t i;

    memset(order, 0, sizeof *order);
    order->doc = doc;
    order->range = range;
    order->room = max_chars > 0 && max_chars < UINT32_MAX ? max_chars + 1 : UINT32_MAX; /* no blank before the first */
    order->sum = rk_empty_sum();
    order->queue.items = (uint32_t *)scratch;
    order->waiting = order->queue.items + doc->count;
    order->dropped = order->waiting + rk_bit_numbers(doc->count);
    rk_clear_bits(order->dropped, range);
    if (rk_is_several(doc)) order->said = rk_said_open(order->dropped + rk_bit_numbers(doc->count));
    for (i = range.from; i < range.until; i++) (void)rk_note_tier(doc, i);
    rk_order_refill(order);
}

void rk_order_refill(rk_order *order)
{
    if (order->is_full) return;
    order->is_full = true;
    order->pool_count = order->valued = 0;
    order->following = RK_NO_SEGMENT;
    rk_clear_bits(order->waiting, order->range);
    rk_queue_fill(&order->queue, order->doc, order->queue.items, order->range, order->dropped);
}

uint32_t rk_chars_of(const rk_order *order, uint32_t segment)
{
    if (order->room == UINT32_MAX) return 0;
    return rk_count_chars(order->doc, segment) + 1;
}

/* ---- needs */

static bool is_waiting(const rk_order *order, uint32_t segment)
{
    return rk_is_in(order->range, segment) && rk_has_bit(order->waiting, segment);
}

static bool lacks(const rk_document *doc, uint32_t needed)
{
    return needed != RK_NO_SEGMENT && doc->segments[needed].rank == 0;
}

/* The question that a segment answers, if it can come directly before the segment; RK_NO_SEGMENT: there is none. */
static uint32_t question_of(const rk_order *order, uint32_t segment)
{
    const uint32_t question = rk_introduction_of(order->doc, segment);

    if (question == RK_NO_SEGMENT || !rk_is_in(order->range, question)) return RK_NO_SEGMENT;
    if (!rk_has_mark(&order->doc->segments[question], RK_ASKS)) return RK_NO_SEGMENT;
    return lacks(order->doc, question) && !rk_has_bit(order->dropped, question) ? question : RK_NO_SEGMENT;
}

/* Whether a segment cannot be understood with what is chosen: "Ia ...", or a part of a quotation of several sentences.
 * Such a quotation has no right order: its first part lacks its end, and its last part lacks its beginning. So it waits
 * as a whole, and so does what says little without a later sentence: "Pertama, ...", "Berikut rincian harga". */
static bool is_dangling(const rk_order *order, uint32_t segment)
{
    const rk_document *doc = order->doc;
    const uint32_t traits = rk_traits_of(doc, segment);

    if ((traits & RK_WAITS) != 0 || rk_has_mark(&doc->segments[segment], RK_ASKS)) return true;
    if (question_of(order, segment) == RK_NO_SEGMENT && lacks(doc, rk_needed_by(doc, segment))) return true;
    if (rk_sentence_before(doc, segment) == RK_NO_SEGMENT)
        return (traits & RK_OPENS_WITH_PRONOUN) != 0; /* who is "Ia"? */
    return (traits & RK_QUOTE_CONTINUES) != 0 && lacks(doc, rk_sentence_after(doc, segment));
}

/* Whether a segment that waits can come now that another one has a rank, or will have none. */
static bool may_come(const rk_order *order, uint32_t segment, uint32_t other)
{
    if (!rk_has_bit(order->dropped, other)) return !is_dangling(order, segment);
    return order->takes_dangling && rk_needed_by(order->doc, segment) == other;
}

static void release(rk_order *order, uint32_t segment, uint32_t other)
{
    if (segment == RK_NO_SEGMENT || !is_waiting(order, segment) || !may_come(order, segment, other)) return;
    rk_set_bit(order->waiting, segment, false);
    rk_queue_push(&order->queue, segment);
}

/* Puts the segments back into the queue that waited for one: its neighbours, and those after it with its name or answer. */
static void release_all(rk_order *order, uint32_t segment)
{
    const uint32_t after = rk_sentence_after(order->doc, segment);
    const uint32_t end = RK_HAS_NEEDS ? rk_min(order->range.until, segment + RK_NEED_MAX + 1) : 0;
    uint32_t i = segment;

    release(order, rk_sentence_before(order->doc, segment), segment);
    while (RK_HAS_NEEDS && (i = rk_next_bit(order->waiting, i + 1, end)) < end) release(order, i, segment);
    release(order, after, segment);
}

/* After a part of a quotation that goes on comes the next part, wherever that stands in the queue. */
static void follow(rk_order *order, uint32_t segment)
{
    const uint32_t after = rk_sentence_after(order->doc, segment);
    const uint32_t traits = rk_traits_of(order->doc, segment);

    if (order->following != RK_NO_SEGMENT || (traits & RK_QUOTE_CONTINUES) == 0 || after == RK_NO_SEGMENT) return;
    if (!rk_is_in(order->range, after)) return;
    if (!lacks(order->doc, after) || rk_has_bit(order->dropped, after)) return;
    rk_set_bit(order->waiting, after, false);
    order->following = after;
}

/* A segment will not come: those that wait for it need not. An answer whose question has no room waits. */
static void drop(rk_order *order, uint32_t segment)
{
    rk_set_bit(order->dropped, segment, true);
    if (order->following != RK_NO_SEGMENT) rk_set_bit(order->waiting, order->following, true);
    order->following = RK_NO_SEGMENT;
    if (order->takes_dangling) release_all(order, segment);
}

/* When only waiting segments are left: puts those back whose needed one will not come. False: there are none. */
static bool release_rest(rk_order *order)
{
    bool is_any = false;
    uint32_t i;

    for (i = order->range.from; i < order->range.until; i++) {
        uint32_t needed;
        if (!is_waiting(order, i)) continue;
        needed = rk_needed_by(order->doc, i);
        if (needed != RK_NO_SEGMENT && needed != i && is_waiting(order, needed)) continue;
        rk_queue_push(&order->queue, i);
        is_any = true;
    }
    for (i = 0; i < order->queue.count; i++) rk_set_bit(order->waiting, order->queue.items[i], false);
    return is_any;
}

/* ---- picking */

/* How many segments are compared for the next rank. */
static uint32_t pool_max(const rk_order *order)
{
    return order->chosen < COMPARED_RANKS ? RK_CANDIDATES_MAX : 1;
}

static void empty_pool(rk_order *order)
{
    while (order->pool_count > 0) rk_queue_push(&order->queue, order->pool[--order->pool_count]);
    order->valued = 0;
}

static bool fills_pool(const rk_order *order)
{
    const rk_document *doc = order->doc;

    if (order->pool_count == pool_max(order) || order->queue.count == 0) return false;
    if (rk_tier_of(doc, order->queue.items[0]) == RK_TIER_HEADING && !order->takes_headings) return false;
    return order->pool_count == 0 || rk_tier_of(doc, order->queue.items[0]) <= rk_tier_of(doc, order->pool[0]);
}

/* Fills the pool with the best segments of the queue. Those that need another one wait, unless nothing else is left. */
static void fill_pool(rk_order *order)
{
    while (fills_pool(order)) {
        const uint32_t segment = rk_queue_pop(&order->queue);
        if (order->doc->segments[segment].rank != 0) continue; /* it came before its turn, with its quotation */
        rk_check_needs(order->doc, segment);
        if (order->pool_count > 0 && rk_tier_of(order->doc, segment) < rk_tier_of(order->doc, order->pool[0]))
            empty_pool(order);
        if (order->takes_dangling || !is_dangling(order, segment))
            order->pool[order->pool_count++] = segment;
        else
            rk_set_bit(order->waiting, segment, true);
    }
}

/* Takes the best segment out of the pool; the better one by itself where two are equal. */
static uint32_t take_best(rk_order *order)
{
    const uint32_t *pool = order->pool;
    const int32_t *values = order->values;
    uint32_t best = 0, segment, i;

    for (; order->valued < order->pool_count && order->pool_count > 1; order->valued++)
        order->values[order->valued] = rk_value_with(order->doc, pool[order->valued], &order->sum);
    for (i = 1; i < order->pool_count; i++)
        if (values[i] > values[best] || (values[i] == values[best] && rk_is_better(order->doc, pool[i], pool[best])))
            best = i;
    segment = pool[best];
    order->valued = --order->pool_count;
    order->pool[best] = pool[order->pool_count];
    order->values[best] = values[order->pool_count];
    return segment;
}

/* When the pool stays empty: takes what nobody wanted before. Returns whether there is anything. */
static bool take_rest(rk_order *order)
{
    order->takes_dangling = true;
    if (release_rest(order)) return true;
    order->takes_headings = order->queue.count > 0 && order->chosen == 0;
    return order->takes_headings;
}

/* When only crowded thirds have any segments left: takes from them. Returns whether there is anything. */
static bool end_spread(rk_order *order)
{
    if (order->spread.max == 0) return false;
    order->spread.max = 0;
    order->takes_dangling = order->takes_headings = order->is_full = false;
    rk_order_refill(order);
    return order->queue.count > 0;
}

/* Whether a segment has a rank or will have none. A near-duplicate stays one, whatever is chosen after it. */
static bool is_done(const rk_order *order, uint32_t segment)
{
    return order->doc->segments[segment].rank != 0 || rk_has_bit(order->dropped, segment);
}

static bool can_choose(const rk_order *order, uint32_t segment)
{
    return rk_chars_of(order, segment) <= order->room && !rk_is_repeated(order->said, order->doc, segment);
}

/* Takes the best segment whose needs are met; RK_NO_SEGMENT at the end. */
static uint32_t take_understandable(rk_order *order)
{
    do fill_pool(order);
    while (order->pool_count == 0 && take_rest(order));
    if (order->pool_count == 0 || (order->takes_headings && order->chosen > 0)) return RK_NO_SEGMENT;
    return take_best(order);
}

/* Takes what follows the one before, the rest of a quotation or an answer, or else the best segment that is left, with
 * its question before it. RK_NO_SEGMENT at the end. */
static uint32_t take_next(rk_order *order)
{
    const uint32_t following = order->following;
    uint32_t segment, question;

    order->following = RK_NO_SEGMENT;
    if (following != RK_NO_SEGMENT) return following;
    segment = take_understandable(order);
    if (segment == RK_NO_SEGMENT || order->takes_dangling) return segment;
    question = question_of(order, segment);
    if (question == RK_NO_SEGMENT) return segment;
    order->following = segment;
    return question;
}

uint32_t rk_order_next(rk_order *order)
{
    order->is_full = false;
    for (;;) {
        const uint32_t segment = take_next(order);
        if (segment == RK_NO_SEGMENT && end_spread(order)) continue;
        if (segment == RK_NO_SEGMENT) return RK_NO_SEGMENT;
        if (rk_is_crowded(&order->spread, order->doc, segment)) continue; /* it comes again when the spread ends */
        if (is_done(order, segment)) continue; /* it was in the pool or the queue, and came with its quotation */
        if (can_choose(order, segment)) return segment;
        drop(order, segment);
    }
}

void rk_order_choose(rk_order *order, uint32_t segment)
{
    rk_document *doc = order->doc;

    if (order->chosen < COMPARED_RANKS) rk_add_segment_to_sum(doc, segment, &order->sum);
    order->valued = 0;
    if (order->room != UINT32_MAX) order->room -= rk_chars_of(order, segment);
    doc->segments[segment].rank = ++order->chosen;
    order->words += doc->segments[segment].words;
    rk_note_spread(&order->spread, doc, segment);
    rk_note_said(order->said, doc, segment);
    release_all(order, segment);
    follow(order, segment);
    if (order->chosen == COMPARED_RANKS) empty_pool(order);
}
