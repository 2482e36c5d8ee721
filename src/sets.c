/* Sets: how good a few sentences are together. A summary of a given length is the best set of a handful of candidates, not
 * the best sentences one by one: this takes redundancy, length and broken references into account. */
#include "stages.h"

enum {
#define FEATURE(name, weight) SET_##name,
    RK_SUBSET_FEATURES(FEATURE)
#undef FEATURE
    SET_FEATURES
};

static const int16_t set_weights[SET_FEATURES] = {
#define FEATURE(name, weight) weight,
    RK_SUBSET_FEATURES(FEATURE)
#undef FEATURE
};

#define YES 256

/* Words are measured in parts of the 60 that the weights were trained on. */
#define USUAL_WORDS 60
/* More make no set better or worse: a feature times its weight stays far below 2^31. */
#define MOST_WORDS 8192u

uint32_t rk_sentence_before(const rk_document *doc, uint32_t unit)
{
    uint32_t at = unit;

    do {
        if ((doc->notes[at].marks & RK_GAP) != 0) return unit;
        if (at-- == 0) return RK_NO_UNIT;
    } while (!rk_is_sentence(doc, at));
    return at;
}

uint32_t rk_sentence_after(const rk_document *doc, uint32_t unit)
{
    while (++unit < doc->count && (doc->notes[unit].marks & RK_GAP) == 0)
        if (rk_is_sentence(doc, unit)) return unit;
    return RK_NO_UNIT;
}

#define ALL_SETS 0xFFu

/* The bits of a sentence that is chosen already, or of none. */
static uint8_t bits_of(const rk_document *doc, uint32_t unit)
{
    return unit != RK_NO_UNIT && doc->sentences[unit].rank != 0 ? ALL_SETS : 0;
}

void rk_add_candidate(const rk_document *doc, rk_candidates *list, uint32_t unit)
{
    const uint32_t before = rk_sentence_before(doc, unit), after = rk_sentence_after(doc, unit);
    rk_candidate *c = &list->items[list->count];
    uint32_t i;

    c->unit = unit;
    c->before = bits_of(doc, before);
    c->after = bits_of(doc, after);
    c->is_first = before == RK_NO_UNIT;
    for (i = 0; i < list->count; i++) {
        if (list->items[i].unit == before) {
            c->before = (uint8_t)(1u << i);
            list->items[i].after = (uint8_t)(1u << list->count);
        } else if (list->items[i].unit == after) {
            c->after = (uint8_t)(1u << i);
            list->items[i].before = (uint8_t)(1u << list->count);
        }
    }
    list->count++;
}

uint32_t rk_words_of_set(const rk_document *doc, const rk_candidates *list, uint32_t set)
{
    uint32_t words = 0, i;

    for (i = 0; i < list->count; i++)
        if ((set >> i & 1) != 0) words += doc->sentences[list->items[i].unit].words;
    return words;
}

/* Adds what one sentence brings to the features of the set. */
RK_APART static void add_sentence(const rk_document *doc, uint32_t set, const rk_candidate *c, int32_t *f)
{
    const ringkas_segment *sentence = &doc->sentences[c->unit];
    const uint32_t marks = doc->notes[c->unit].marks;
    const int32_t score = ((int32_t)sentence->score - RK_ZERO_SCORE) / YES;
    const bool follows = (set & c->before) != 0;
    const bool is_followed = (set & c->after) != 0;

    f[SET_score_sum] += score;
    if (score < f[SET_lowest_score]) f[SET_lowest_score] = score;
    f[SET_expected_overlap] += (int32_t)((rk_probability(sentence->score) >> 4) * rk_min(sentence->words, 255));
    if (follows && (marks & RK_PARAGRAPH) == 0) f[SET_same_paragraph] += YES;
    if (!follows && !c->is_first && (marks & (RK_LEANS | RK_IN_QUOTE)) != 0) f[SET_missing_previous] += YES;
    if (!is_followed && (marks & RK_HANGS) != 0) f[SET_missing_speaker] += YES;
    if ((marks & RK_QUOTED) != 0) f[SET_extra_quotations] += YES;
}

/* The features of a set, Q8. */
static void find_features(const rk_document *doc, const rk_candidates *list, uint32_t set, uint32_t target, int32_t *f)
{
    const int32_t words = (int32_t)rk_min(rk_words_of_set(doc, list, set), MOST_WORDS);
    const int32_t wanted = (int32_t)rk_min(target, MOST_WORDS);
    const int32_t distance = wanted == 0 ? 0 : words - wanted;
    uint32_t i;

    memset(f, 0, SET_FEATURES * sizeof *f);
    f[SET_lowest_score] = INT16_MAX;
    for (i = 0; i < list->count; i++)
        if ((set >> i & 1) != 0) add_sentence(doc, set, &list->items[i], f);
    f[SET_words] = (distance + USUAL_WORDS) * YES / USUAL_WORDS;
    f[SET_distance_from_target] = (distance < 0 ? -distance : distance) * YES / USUAL_WORDS;
    f[SET_expected_overlap] = 2 * f[SET_expected_overlap] / (words + (wanted == 0 ? USUAL_WORDS : wanted));
    if (f[SET_extra_quotations] > 0) f[SET_extra_quotations] -= YES;
}

bool rk_is_loose_set(const rk_document *doc, const rk_candidates *list, uint32_t set, uint32_t strict)
{
    uint32_t i;

    for (i = 0; i < list->count; i++) {
        const rk_candidate *c = &list->items[i];
        const uint32_t marks = doc->notes[c->unit].marks & strict;
        if ((set >> i & 1) == 0) continue;
        if ((marks & (RK_LEANS | RK_IN_QUOTE)) != 0 && !c->is_first && (set & c->before) == 0) return true;
        if ((marks & RK_HANGS) != 0 && (set & c->after) == 0) return true;
    }
    return false;
}

int32_t rk_value_of_set(const rk_document *doc, const rk_candidates *list, uint32_t set, uint32_t target)
{
    int32_t f[SET_FEATURES];
    int32_t value = 0;
    uint32_t i;

    find_features(doc, list, set, target, f);
    for (i = 0; i < SET_FEATURES; i++) value += f[i] * set_weights[i];
    return value;
}
