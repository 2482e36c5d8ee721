/* Selection: the best sentences within the limits, none of which says what another one says. */
#include "stages.h"

/* A sentence is skipped if three quarters of its terms, or of the other one's if that has fewer, stand in one sentence
 * that is chosen. Fewer terms than these prove nothing. */
#define NEAR_REPEAT_NUMERATOR   3u
#define NEAR_REPEAT_DENOMINATOR 4u
#define FEWEST_SHARED_TERMS     3u

/* "Indonesia 6374).", "Pasalnya begini.": so few words are what is left of a sentence, or say nothing alone. */
#define FEWEST_WHOLE_WORDS 5u

/* A set is chosen for as many words as this, three to four sentences; what a longer summary has beyond is chosen singly. */
#define MOST_SET_WORDS 75u
/* Of a number of sentences the last three are chosen as a set: 68.9 ROUGE-1 for three, one by one 68.2. */
#define SET_SENTENCES 3u
/* The total may be a quarter of the target farther from it than the nearest set is. Cross-validated at 60 words: two fifths
 * 72.37 ROUGE-1, a quarter 72.25; but 92 % of the summaries have 45 to 75 words then, not 99 %. */
#define SET_SLACK 4u

/* Sentences asked for where no limit is given. */
#define DEFAULT_SENTENCES 3u

/* A text of 4 GB has at most so many words, so that a greater target is no other; what is added to it stays below 2^32. */
#define MOST_TARGET 0x80000000u

/* How the choice stands. */
typedef struct {
    uint32_t most;   /* sentences */
    uint32_t target; /* words; 0: none */
    uint32_t room;   /* characters; UINT32_MAX: no cap */
    uint32_t chosen;
    uint32_t words;
} choice;

/* ---- the order of the candidates */

/* What is chosen only where nothing better is left comes in a later tier. */
enum { WHOLE, PIECE, HEADING, NOTHING };

/* An article in which one sentence of so many lost its stop lost them all in the same way. */
#define UNSTOPPED_SHARE 4u

/* A paragraph whose want of a stop says nothing against it. Where lines are broken at a width it may be half a sentence. */
static bool is_unstopped_paragraph(const rk_document *doc, uint32_t unit)
{
    if (doc->is_wrapped || doc->unstopped < doc->article / UNSTOPPED_SHARE) return false;
    return (doc->notes[unit].marks & (RK_PARAGRAPH | RK_ITEM | RK_QUOTED)) == RK_PARAGRAPH;
}

static uint32_t tier_of(const rk_document *doc, uint32_t unit)
{
    const uint32_t marks = doc->notes[unit].marks;

    if (doc->sentences[unit].words == 0 || !rk_is_article(doc, unit)) return NOTHING;
    if (doc->sentences[unit].kind == RINGKAS_HEADING) return HEADING;
    if (doc->sentences[unit].words < FEWEST_WHOLE_WORDS || (marks & RK_PIECE) != 0) return PIECE;
    return (marks & RK_OPEN_END) != 0 && !is_unstopped_paragraph(doc, unit) ? PIECE : WHOLE;
}

bool rk_is_better(const rk_document *doc, uint32_t a, uint32_t b)
{
    uint32_t tier_a = tier_of(doc, a), tier_b = tier_of(doc, b);

    if (tier_a != tier_b) return tier_a < tier_b;
    if (doc->sentences[a].score != doc->sentences[b].score) return doc->sentences[a].score > doc->sentences[b].score;
    return a < b;
}

/* Moves the unit at a place of the heap down to where it belongs; the best unit is at place 0. */
static void sift_down(rk_document *doc, uint32_t place, uint32_t count)
{
    rk_note *notes = doc->notes;
    const uint32_t unit = notes[place].order;

    for (;;) {
        uint32_t child = 2 * place + 1;
        if (child >= count) break;
        if (child + 1 < count && rk_is_better(doc, notes[child + 1].order, notes[child].order)) child++;
        if (!rk_is_better(doc, notes[child].order, unit)) break;
        notes[place].order = notes[child].order;
        place = child;
    }
    notes[place].order = unit;
}

/* Makes a heap of the units that are not chosen. Returns how many there are. */
static uint32_t build_heap(rk_document *doc)
{
    uint32_t count = 0, i;

    for (i = 0; i < doc->count; i++)
        if (doc->sentences[i].rank == 0) doc->notes[count++].order = i;
    for (i = count / 2; i-- > 0;) sift_down(doc, i, count);
    return count;
}

static uint32_t take_best(rk_document *doc, uint32_t *count)
{
    uint32_t best = doc->notes[0].order;

    doc->notes[0].order = doc->notes[--*count].order;
    if (*count > 0) sift_down(doc, 0, *count);
    return best;
}

/* ---- near repeats */

/* The mark that most of the unit's terms bear, if one has the majority (Boyer and Moore 1981). */
static uint16_t majority_mark(const rk_document *doc, uint32_t unit)
{
    rk_range range = rk_range_of(doc, unit);
    rk_word word = RK_NO_WORD;
    uint16_t leader = 0;
    uint32_t lead = 0;
    const rk_term *term;

    while ((term = rk_next_term(doc, &range, &word)) != NULL) {
        if (term->mark == 0) continue;
        if (lead == 0) leader = term->mark;
        if (term->mark == leader)
            lead++;
        else
            lead--;
    }
    return leader;
}

/* The chosen unit that a mark stands for. */
static uint32_t find_marked(const rk_document *doc, uint16_t mark)
{
    uint32_t unit = mark - 1u;

    while (unit + RK_MOST_MARKS < doc->count && doc->sentences[unit].rank == 0) unit += RK_MOST_MARKS;
    return unit;
}

/* Whether a unit says what a chosen one says. The terms of the chosen ones bear the mark of the last that has them. */
static bool is_near_repeat(const rk_document *doc, uint32_t unit)
{
    const uint16_t mark = majority_mark(doc, unit);
    rk_range range = rk_range_of(doc, unit);
    rk_word word = RK_NO_WORD;
    uint32_t shared = 0, terms;
    const rk_term *term;

    if (mark == 0) return false;
    while ((term = rk_next_term(doc, &range, &word)) != NULL) shared += term->mark == mark;
    terms = rk_min(doc->notes[unit].terms, doc->notes[find_marked(doc, mark)].terms);
    return shared >= FEWEST_SHARED_TERMS && shared * NEAR_REPEAT_DENOMINATOR >= terms * NEAR_REPEAT_NUMERATOR;
}

static void mark_terms(rk_document *doc, uint32_t unit)
{
    rk_range range = rk_range_of(doc, unit);
    rk_word word = RK_NO_WORD;
    rk_term *term;

    while ((term = rk_next_term(doc, &range, &word)) != NULL) term->mark = rk_mark_of(unit);
}

/* ---- the limits */

/* Code points, white space folded to one blank each. */
static uint32_t count_chars(const rk_document *doc, uint32_t unit)
{
    rk_range range = rk_range_of(doc, unit);
    uint32_t count = 0;
    bool after_white = false;

    while (range.at < range.end) {
        rk_char c = rk_char_at(&doc->text, range.at);
        bool white = rk_is_white(c.type);
        count += !(white && after_white);
        after_white = white;
        range.at += rk_max(1, c.length);
    }
    return count;
}

static uint32_t share_of(uint32_t count, uint32_t per_mille)
{
    return rk_max(1, count / 1000 * per_mille + (count % 1000 * per_mille + 999) / 1000);
}

static choice start_choice(const rk_document *doc, const ringkas_limits *limits)
{
    choice c = {UINT32_MAX, 0, UINT32_MAX, 0, 0};
    uint32_t candidates = doc->dropped_sentences, i;

    for (i = 0; i < doc->count; i++) candidates += tier_of(doc, i) < HEADING;
    if (limits->sentences > 0) c.most = limits->sentences;
    if (limits->per_mille > 0) c.most = rk_min(c.most, share_of(candidates, limits->per_mille));
    c.target = rk_min(limits->words, MOST_TARGET);
    if (limits->max_chars > 0) c.room = limits->max_chars;
    if (limits->sentences == 0 && limits->per_mille == 0 && limits->words == 0 && limits->max_chars == 0)
        c.most = DEFAULT_SENTENCES;
    return c;
}

/* The characters that one more sentence takes, with the blank before it; 0 where they do not matter. */
static uint32_t chars_of(const rk_document *doc, const choice *c, uint32_t unit)
{
    return c->room == UINT32_MAX ? 0 : count_chars(doc, unit) + (c->chosen > 0);
}

static void choose(rk_document *doc, choice *c, uint32_t unit)
{
    if (c->room != UINT32_MAX) c->room -= chars_of(doc, c, unit);
    doc->sentences[unit].rank = ++c->chosen;
    c->words += doc->sentences[unit].words;
    mark_terms(doc, unit);
}

/* ---- the choice */

/* The best unit that is left and may be chosen beside those that are or that are listed for the choice; RK_NO_UNIT if there
 * is none. */
static uint32_t next_choice(rk_document *doc, const choice *c, uint32_t listed, uint32_t *left)
{
    while (*left > 0) {
        uint32_t unit = take_best(doc, left);
        uint32_t tier = tier_of(doc, unit);
        if (doc->sentences[unit].rank != 0) continue; /* it followed another one */
        if (tier == NOTHING || (tier == HEADING && c->chosen + listed > 0)) break;
        if (chars_of(doc, c, unit) <= c->room && !is_near_repeat(doc, unit)) return unit;
    }
    return RK_NO_UNIT;
}

static bool is_chosen(const rk_document *doc, uint32_t unit)
{
    return unit != RK_NO_UNIT && doc->sentences[unit].rank != 0;
}

/* "Ia ...", or a piece of a quotation without its speaker, while the sentence that explains it is not chosen. */
static bool is_loose(const rk_document *doc, uint32_t unit)
{
    const uint32_t marks = doc->notes[unit].marks;
    const uint32_t before = rk_sentence_before(doc, unit);

    if ((marks & (RK_LEANS | RK_IN_QUOTE)) != 0 && before != RK_NO_UNIT && !is_chosen(doc, before)) return true;
    return (marks & RK_HANGS) != 0 && !is_chosen(doc, rk_sentence_after(doc, unit));
}

/* How many sentences are still asked for, where their number is. */
static uint32_t count_missing(const choice *c)
{
    return c->most - c->chosen;
}

/* Whether one more sentence of so many words may be chosen without looking at the others: not among the last ones. */
static bool has_place(const choice *c, uint32_t words)
{
    if (c->target != 0) return count_missing(c) > 0 && words + MOST_SET_WORDS <= c->target - c->words;
    return count_missing(c) > (c->most == UINT32_MAX ? 0 : SET_SENTENCES);
}

/* Chooses a unit, and after it those that waited for it. */
static void choose_with_followers(rk_document *doc, choice *c, uint32_t unit)
{
    do {
        choose(doc, c, unit);
        doc->notes[unit].marks &= (uint16_t)~RK_DEFERRED;
        unit = rk_sentence_after(doc, unit);
    } while (unit != RK_NO_UNIT && (doc->notes[unit].marks & RK_DEFERRED) != 0 && !is_loose(doc, unit) &&
             has_place(c, doc->sentences[unit].words) && chars_of(doc, c, unit) <= c->room);
}

/* One by one, the best first; what is loose waits. */
static void choose_singly(rk_document *doc, choice *c, bool may_be_loose)
{
    uint32_t left = build_heap(doc);
    uint32_t unit;

    while (c->chosen < c->most && (unit = next_choice(doc, c, 0, &left)) != RK_NO_UNIT) {
        if (!has_place(c, doc->sentences[unit].words)) break;
        if (may_be_loose || !is_loose(doc, unit))
            choose_with_followers(doc, c, unit);
        else
            doc->notes[unit].marks |= RK_DEFERRED;
    }
}

static bool fits(const rk_document *doc, const choice *c, const rk_candidates *list, uint32_t set)
{
    uint32_t chars = 0, count = 0, i;

    for (i = 0; i < list->count; i++) {
        if ((set >> i & 1) == 0) continue;
        count++;
        chars += chars_of(doc, c, list->items[i].unit) + (c->chosen == 0 && count > 1);
    }
    return count <= c->most - c->chosen && chars <= c->room;
}

static uint32_t count_bits(uint32_t set)
{
    uint32_t count = 0;

    for (; set != 0; set &= set - 1) count++;
    return count;
}

/* How far a set is from what is asked for: in words, or in sentences where their number is; UINT32_MAX if it does not fit. */
static uint32_t distance_of(const rk_document *doc, const choice *c, const rk_candidates *list, uint32_t set)
{
    uint32_t words;

    if (!fits(doc, c, list, set)) return UINT32_MAX;
    if (c->target == 0) return RK_MOST_CANDIDATES - count_bits(set);
    words = c->words + rk_words_of_set(doc, list, set);
    return words < c->target ? c->target - words : words - c->target;
}

static uint32_t find_nearest(const rk_document *doc, const choice *c, const rk_candidates *list)
{
    uint32_t nearest = UINT32_MAX, set;

    for (set = 1; set < 1u << list->count; set++) nearest = rk_min(nearest, distance_of(doc, c, list, set));
    return nearest;
}

/* The set of candidates that has the highest value among the nearest ones and, of these marks, no loose sentence; 0 if there
 * is none. */
static uint32_t find_best_set(const rk_document *doc, const choice *c, const rk_candidates *list, uint32_t strict)
{
    const uint32_t target = c->target == 0 ? 0 : c->target - c->words;
    const uint32_t nearest = find_nearest(doc, c, list);
    int32_t best_value = INT32_MIN;
    uint32_t best = 0, set;

    if (nearest == UINT32_MAX || (c->target != 0 && c->chosen > 0 && nearest >= target)) return 0;
    for (set = 1; set < 1u << list->count; set++) {
        int32_t value;
        if (distance_of(doc, c, list, set) > nearest + target / SET_SLACK) continue;
        if (rk_is_loose_set(doc, list, set, strict)) continue;
        value = rk_value_of_set(doc, list, set, target);
        if (value > best_value) {
            best_value = value;
            best = set;
        }
    }
    return best;
}

/* Whether the listed candidates can make up what is asked for. */
static bool is_enough(const rk_document *doc, const choice *c, const rk_candidates *list)
{
    if (c->target == 0) return list->count >= count_missing(c);
    return rk_words_of_set(doc, list, (1u << list->count) - 1) >= c->target - c->words;
}

/* Completes a choice by the best set of a few candidates. Sets with a piece of a quotation come last and, among those
 * of as many sentences, all that have a loose one; with a target of words, which fewer sets meet, a sentence that leans on
 * another only counts against a set (strictly: 0.6 ROUGE-1 less). */
static void choose_set(rk_document *doc, choice *c)
{
    uint32_t left = build_heap(doc);
    rk_candidates list;
    uint32_t set, unit, i;

    list.count = 0;
    while (list.count < RK_MOST_CANDIDATES && (unit = next_choice(doc, c, list.count, &left)) != RK_NO_UNIT) {
        if (tier_of(doc, unit) != WHOLE && is_enough(doc, c, &list)) break;
        rk_add_candidate(doc, &list, unit);
        mark_terms(doc, unit);
    }
    set = find_best_set(doc, c, &list, RK_IN_QUOTE | RK_HANGS | (c->target == 0 ? RK_LEANS : 0));
    if (set == 0) set = find_best_set(doc, c, &list, 0);
    for (i = 0; i < list.count; i++)
        if ((set >> i & 1) != 0) choose(doc, c, list.items[i].unit);
}

uint32_t rk_select_sentences(rk_document *doc, const ringkas_limits *limits)
{
    choice c = start_choice(doc, limits);

    rk_clear_marks(doc);
    choose_singly(doc, &c, false);
    choose_singly(doc, &c, true);
    if (c.target != 0 || c.most != UINT32_MAX) choose_set(doc, &c);
    return c.chosen;
}
