/* Teaser: of all runs of adjacent sentences that have the right length the one with the fewest faults; of equals the
 * one of which an editor would take most. */
#include "teaser.h"

#include "cut.h"
#include "parts.h"
#include "quota.h"
#include "teaser_text.h"

/* Six times as many still fit into a number: a teaser has four to six fifths of the words that are asked for. */
#define TEASER_WORDS_MAX 0x10000000u

/* At most this many runs that are long enough are tried for each first sentence. */
#define ENDS_MAX 4u

/* What a fault costs. The costs of a run are added. With these 2.2 % of the teasers of 410 pages have a fault; of
 * summaries of 25 words 21.2 % have one. */
#define COST_OF_CANNOT_OPEN 8u
#define COST_OF_CANNOT_END  6u
#define COST_OF_SAYS_TITLE  6u
#define COST_OF_UNFIT       5u
#define COST_OF_NO_VERDICT  5u
#define COST_OF_LEANS       3u
#define COST_OF_UNLIKELY    3u
#define COST_OF_SHORT       4u
#define COST_OF_CUT         2u
#define COST_OF_SECOND_CUT  3u /* of the second sentence */

/* A run is unlikely if an editor would take less than this share of what he takes of the best sentence. */
#define UNLIKELY_SHARE 8u

/* A run of parts. */
typedef struct {
    uint32_t first, last;        /* places in the list of parts */
    uint32_t words, taken;       /* taken: those that an editor would take, Q10 */
    uint32_t unfit, title_again; /* how many of its parts are; one costs as much as several */
    bool has_verdict;
} rk_run_of_parts;

/* What was found so far. */
typedef struct {
    uint32_t cost, value; /* the smaller cost first, then the greater value */
    uint32_t first, last; /* segments; RK_NO_SEGMENT: nothing */
    uint32_t words;
    bool is_cut;
} rk_found_teaser;

typedef struct {
    rk_document *doc;
    rk_range range;
    const uint32_t *parts;
    uint32_t count;
    uint32_t min, max; /* words */
    uint32_t unlikely; /* a run of which an editor would take less is no good answer, Q10 */
    rk_found_teaser best;
} rk_teaser_search;

static uint32_t segment_of_part(const rk_teaser_search *search, uint32_t part)
{
    return search->range.from + (search->parts[part] >> RK_PART_SHIFT);
}

static bool has_fault(const rk_teaser_search *search, uint32_t part, uint32_t fault)
{
    return (search->parts[part] & fault) != 0;
}

/* ---- runs */

static bool is_verdict_part(const rk_teaser_search *search, uint32_t part)
{
    return segment_of_part(search, part) + 1 == search->doc->totals.verdict;
}

/* The words of a part that an editor would take. */
static uint32_t taken_of(const rk_teaser_search *search, uint32_t part)
{
    const ringkas_segment *s = &search->doc->segments[segment_of_part(search, part)];

    return (rk_probability(s->score) >> 6) * s->words;
}

static void add_last_part(const rk_teaser_search *search, rk_run_of_parts *run, uint32_t part)
{
    run->last = part;
    run->words += search->doc->segments[segment_of_part(search, part)].words;
    run->taken += taken_of(search, part);
    run->unfit += has_fault(search, part, RK_PART_UNFIT);
    run->title_again += has_fault(search, part, RK_PART_SAYS_TITLE);
    run->has_verdict = run->has_verdict || is_verdict_part(search, part);
}

/* Takes away what a part has added: the first part of the run, or its last one. */
static void drop_part(const rk_teaser_search *search, rk_run_of_parts *run, uint32_t part)
{
    if (part == run->first)
        run->first++;
    else
        run->last--;
    run->words -= search->doc->segments[segment_of_part(search, part)].words;
    run->taken -= taken_of(search, part);
    run->unfit -= has_fault(search, part, RK_PART_UNFIT);
    run->title_again -= has_fault(search, part, RK_PART_SAYS_TITLE);
    if (is_verdict_part(search, part)) run->has_verdict = false;
}

static rk_run_of_parts run_of_one(const rk_teaser_search *search, uint32_t part)
{
    rk_run_of_parts run;

    memset(&run, 0, sizeof run);
    run.first = part;
    add_last_part(search, &run, part);
    return run;
}

/* Whether the part after a run follows it. */
static bool can_run_grow(const rk_teaser_search *search, const rk_run_of_parts *run)
{
    return run->last + 1 < search->count && !has_fault(search, run->last + 1, RK_PART_APART);
}

/* ---- the best one */

/* An eighth of what an editor would take of the best sentence. */
static uint32_t find_unlikely(const rk_teaser_search *search)
{
    uint32_t best = 0, i;

    for (i = 0; i < search->count; i++)
        best = rk_max(best, rk_probability(search->doc->segments[segment_of_part(search, i)].score) >> 6);
    return best / UNLIKELY_SHARE;
}

/* What a run costs, wherever it ends. */
static uint32_t cost_of_run(const rk_teaser_search *search, const rk_run_of_parts *run)
{
    uint32_t cost = 0;

    if (run->unfit > 0) cost += COST_OF_UNFIT;
    if (run->title_again > 0) cost += COST_OF_SAYS_TITLE;
    if (has_fault(search, run->first, RK_PART_CANNOT_OPEN)) cost += COST_OF_CANNOT_OPEN;
    if (has_fault(search, run->first, RK_PART_LEANS)) cost += COST_OF_LEANS;
    if (search->doc->totals.verdict != 0 && !run->has_verdict) cost += COST_OF_NO_VERDICT;
    return cost;
}

static void offer(rk_teaser_search *search, const rk_run_of_parts *run, uint32_t cost, uint32_t value, bool is_cut)
{
    rk_found_teaser *best = &search->best;

    if (run->taken / run->words < search->unlikely) cost += COST_OF_UNLIKELY;
    if (best->first != RK_NO_SEGMENT && (cost > best->cost || (cost == best->cost && value <= best->value))) return;
    best->cost = cost;
    best->value = value;
    best->first = segment_of_part(search, run->first);
    best->last = segment_of_part(search, run->last);
    best->words = run->words;
    best->is_cut = is_cut;
}

/* Offers a run of whole sentences. Of those that are too short the longest is the best. */
static void offer_whole(rk_teaser_search *search, const rk_run_of_parts *run)
{
    uint32_t cost = cost_of_run(search, run);

    if (has_fault(search, run->last, RK_PART_CANNOT_END)) cost += COST_OF_CANNOT_END;
    if (run->words < search->min)
        offer(search, run, cost + COST_OF_SHORT, rk_ratio(run->words, search->min), false);
    else
        offer(search, run, cost, run->taken / run->words, false);
}

/* Offers a run that is too long, of one or two sentences, to be cut. */
static void offer_cut(rk_teaser_search *search, const rk_run_of_parts *run)
{
    const uint32_t cost = run->first == run->last ? COST_OF_CUT : COST_OF_SECOND_CUT;

    if (run->last - run->first <= 1) offer(search, run, cost_of_run(search, run) + cost, run->taken / run->words, true);
}

/* Offers the runs that begin like a run, which is long enough or cannot grow. */
static void offer_ends(rk_teaser_search *search, const rk_run_of_parts *run)
{
    rk_run_of_parts longer = *run;
    uint32_t ends;

    for (ends = 0; ends < ENDS_MAX && longer.words <= search->max; ends++) {
        offer_whole(search, &longer);
        if (!can_run_grow(search, &longer)) return;
        add_last_part(search, &longer, longer.last + 1);
    }
}

/* Offers what is too long and the sentences before its last one, which are too short. */
static void offer_long(rk_teaser_search *search, const rk_run_of_parts *run)
{
    rk_run_of_parts shorter = *run;

    offer_cut(search, run);
    if (run->last == run->first) return;
    drop_part(search, &shorter, run->last);
    offer_whole(search, &shorter);
}

/* Offers all runs. A run moves on: its first sentence is dropped, others are added, so each is added and dropped
 * once. */
static void offer_all(rk_teaser_search *search)
{
    rk_run_of_parts run;

    if (search->count == 0) return;
    run = run_of_one(search, 0);
    for (;;) {
        while (run.words < search->min && can_run_grow(search, &run)) add_last_part(search, &run, run.last + 1);
        if (run.words > search->max)
            offer_long(search, &run);
        else
            offer_ends(search, &run);
        if (run.first < run.last)
            drop_part(search, &run, run.first);
        else if (run.first + 1 < search->count)
            run = run_of_one(search, run.first + 1);
        else
            return;
    }
}

/* ---- the teaser */

static void set_cut(const rk_teaser_search *search, ringkas_teaser *teaser)
{
    const uint32_t before = search->best.words - search->doc->segments[teaser->last].words;
    const uint32_t min = search->min > before ? search->min - before : 1;
    const rk_cut cut = rk_find_cut(search->doc, teaser->last, min, search->max - before);

    if (cut.grade == RK_CUT_NONE) return;
    teaser->cut = cut.end;
    teaser->words = before + cut.words;
}

/* "... pukul sepuluh | cara mengetesnya": a text without punctuation, whose sentence goes on in the next segment. */
static bool is_unfinished(const rk_document *doc, uint32_t segment)
{
    const ringkas_segment *s = &doc->segments[segment];
    const uint32_t after = rk_sentence_after(doc, segment);

    return s->kind == RINGKAS_SENTENCE && (s->traits & RK_NO_TERMINATOR) != 0 && after != RK_NO_SEGMENT &&
           (doc->segments[after].traits & RINGKAS_PARAGRAPH_START) == 0;
}

static void fill_teaser(const rk_teaser_search *search, ringkas_teaser *teaser)
{
    const rk_found_teaser *best = &search->best;

    if (best->first == RK_NO_SEGMENT) return;
    teaser->first = best->first;
    teaser->last = best->last;
    teaser->words = best->words;
    if (best->is_cut)
        set_cut(search, teaser);
    else if (is_unfinished(search->doc, best->last))
        teaser->cut = rk_segment_end(&search->doc->segments[best->last]);
}

size_t rk_teaser_size(const rk_document *doc)
{
    return doc->count * sizeof(uint32_t);
}

bool rk_find_teaser(rk_document *doc, const ringkas_limits *limits, ringkas_teaser *teaser)
{
    uint32_t *const parts = (uint32_t *)rk_alloc_scratch(doc, rk_teaser_size(doc));
    const uint32_t words = rk_min(limits->words == 0 ? RINGKAS_TEASER_WORDS : limits->words, TEASER_WORDS_MAX);
    rk_teaser_search search;

    if (parts == NULL) return false;
    memset(&search, 0, sizeof search);
    search.doc = doc;
    search.range = rk_find_range(doc, limits);
    search.range.until = rk_min(search.range.until, search.range.from + (RK_PARTS_MAX - 1));
    search.parts = parts;
    search.min = (words * 4 + 4) / 5;
    search.max = words * 6 / 5;
    search.best.first = RK_NO_SEGMENT;
    search.count = rk_list_parts(doc, search.range, parts);
    search.unlikely = find_unlikely(&search);
    offer_all(&search);
    fill_teaser(&search, teaser);
    doc->arena.low = (uint8_t *)parts;
    return true;
}
