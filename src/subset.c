/* Subsets: all subsets of eight candidates. */
#include "subset.h"

#define YES 256

/* Words are measured in parts of the 60 that the weights were trained on. */
#define DEFAULT_WORDS 60
/* More make no subset better or worse: a feature times its weight stays far below 2^31. */
#define WORDS_MAX 8192u
/* A sentence counts as this many words at most where the words that an editor would take are estimated. */
#define EXPECTED_WORDS_MAX 255u

#define NEEDS_BEFORE (RK_NEEDS_PREVIOUS | RK_IN_QUOTE)

/* ---- neighbours */

uint32_t rk_sentence_before(const rk_document *doc, uint32_t segment)
{
    uint32_t at = segment;

    do {
        if ((doc->segments[at].traits & RK_GAP_BEFORE) != 0) return segment;
        if (at-- == 0) return RK_NO_SEGMENT;
    } while (!rk_is_sentence(&doc->segments[at]));
    return at;
}

uint32_t rk_sentence_after(const rk_document *doc, uint32_t segment)
{
    while (++segment < doc->count && (doc->segments[segment].traits & RK_GAP_BEFORE) == 0)
        if (rk_is_sentence(&doc->segments[segment])) return segment;
    return RK_NO_SEGMENT;
}

/* RK_ALL_SUBSETS for a sentence that is chosen; 0 for another one or none. */
static uint8_t subsets_with(const rk_document *doc, uint32_t segment)
{
    return segment != RK_NO_SEGMENT && doc->segments[segment].rank != 0 ? RK_ALL_SUBSETS : 0;
}

rk_candidate rk_make_candidate(const rk_document *doc, uint32_t segment, uint32_t chars)
{
    const uint32_t before = rk_sentence_before(doc, segment);
    const ringkas_segment *s = &doc->segments[segment];
    rk_candidate c;

    c.segment = segment;
    c.words = s->words;
    c.traits = s->traits;
    c.chars = chars;
    c.score = ((int32_t)s->score - RK_ZERO_SCORE) / YES;
    c.expected = (int32_t)((rk_probability(s->score) >> 4) * rk_min(s->words, EXPECTED_WORDS_MAX));
    c.before = subsets_with(doc, before);
    c.after = subsets_with(doc, rk_sentence_after(doc, segment));
    c.is_first = before == RK_NO_SEGMENT;
    return c;
}

void rk_add_candidate(rk_candidates *list, const rk_document *doc, rk_candidate candidate)
{
    const uint32_t before = rk_sentence_before(doc, candidate.segment);
    const uint32_t after = rk_sentence_after(doc, candidate.segment);
    const uint8_t bit = (uint8_t)(1u << list->count);
    uint32_t i;

    for (i = 0; i < list->count; i++) {
        rk_candidate *other = &list->items[i];
        if (other->segment == before) {
            candidate.before = (uint8_t)(1u << i);
            other->after = bit;
        } else if (other->segment == after) {
            candidate.after = (uint8_t)(1u << i);
            other->before = bit;
        }
    }
    list->items[list->count++] = candidate;
}

/* ---- sums */

rk_sum rk_empty_sum(void)
{
    const rk_sum sum = {0, 0, 0, 0, INT16_MAX, 0, 0, 0, 0, 0, 0};

    return sum;
}

void rk_add_to_sum(const rk_candidate *c, uint32_t subset, rk_sum *sum)
{
    const bool follows = (subset & c->before) != 0, is_followed = (subset & c->after) != 0;
    const bool lacks_previous = !follows && !c->is_first;
    const bool lacks_next = !is_followed && (c->traits & RK_QUOTE_CONTINUES) != 0;

    sum->count++;
    sum->words += c->words;
    sum->chars += c->chars;
    sum->scores += c->score;
    if (c->score < sum->lowest) sum->lowest = c->score;
    sum->expected += c->expected;
    sum->quotations += (c->traits & RK_QUOTED) != 0;
    sum->same_paragraph += follows && (c->traits & RINGKAS_PARAGRAPH_START) == 0;
    sum->needs += lacks_previous && (c->traits & NEEDS_BEFORE) != 0;
    sum->open_quotes += lacks_next;
    sum->torn_quotes += lacks_next + (lacks_previous && (c->traits & RK_IN_QUOTE) != 0);
}

int32_t rk_value_of_sum(const rk_sum *sum, uint32_t target)
{
    const int32_t words = (int32_t)rk_min(sum->words, WORDS_MAX), wanted = (int32_t)rk_min(target, WORDS_MAX);
    const int32_t distance = wanted == 0 ? 0 : words - wanted;
    int32_t f[RK_SUBSET_COUNT];

    f[RK_SUBSET_score_sum] = sum->scores;
    f[RK_SUBSET_lowest_score] = sum->lowest;
    f[RK_SUBSET_words] = (distance + DEFAULT_WORDS) * YES / DEFAULT_WORDS;
    f[RK_SUBSET_distance_from_target] = (distance < 0 ? -distance : distance) * YES / DEFAULT_WORDS;
    f[RK_SUBSET_expected_overlap] = 2 * sum->expected / (words + (wanted == 0 ? DEFAULT_WORDS : wanted));
    f[RK_SUBSET_same_paragraph] = (int32_t)sum->same_paragraph * YES;
    f[RK_SUBSET_missing_previous] = (int32_t)sum->needs * YES;
    f[RK_SUBSET_missing_speaker] = (int32_t)sum->open_quotes * YES;
    f[RK_SUBSET_extra_quotations] = sum->quotations > 0 ? (int32_t)(sum->quotations - 1) * YES : 0;
    return rk_subset_value(f);
}

/* ---- all subsets */

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
