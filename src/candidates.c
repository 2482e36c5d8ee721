/* Candidates: what the choice needs to know of a segment. */
#include "candidates.h"

/* A sentence counts as this many words at most where the words that an editor would take are estimated. */
#define EXPECTED_WORDS_MAX 255u

/* RK_ALL_SUBSETS for a sentence that is chosen; 0 for another one or none. */
static uint8_t subsets_with(const rk_document *doc, uint32_t segment)
{
    return segment != RK_NO_SEGMENT && doc->segments[segment].rank != 0 ? RK_ALL_SUBSETS : 0;
}

rk_candidate rk_make_candidate(const rk_document *doc, uint32_t segment, uint32_t chars)
{
    const uint32_t before = rk_sentence_before(doc, segment), needed = rk_introduction_of(doc, segment);
    const ringkas_segment *s = &doc->segments[segment];
    rk_candidate c;

    c.segment = segment;
    c.words = s->words;
    c.traits = rk_traits_of(doc, segment);
    c.chars = chars;
    c.score = ((int32_t)s->score - RK_ZERO_SCORE) / 256; /* Q16 to Q8 */
    c.expected = (int32_t)((rk_probability(s->score) >> 4) * rk_min(s->words, EXPECTED_WORDS_MAX));
    c.before = subsets_with(doc, before);
    c.after = subsets_with(doc, rk_sentence_after(doc, segment));
    c.needed = subsets_with(doc, needed);
    c.answers = 0;
    c.has_need = needed != RK_NO_SEGMENT;
    c.is_question = rk_has_mark(s, RK_ASKS);
    c.is_answer = needed != RK_NO_SEGMENT && rk_has_mark(&doc->segments[needed], RK_ASKS);
    c.is_first = before == RK_NO_SEGMENT;
    return c;
}

/* Notes that a candidate needs another one, or is needed by it. */
static void link_need(const rk_document *doc, rk_candidate *c, uint8_t bit, rk_candidate *other, uint8_t other_bit)
{
    if (!RK_HAS_NEEDS) return;
    if (rk_introduction_of(doc, c->segment) == other->segment) {
        c->needed |= other_bit;
        other->answers |= bit;
    } else if (rk_introduction_of(doc, other->segment) == c->segment) {
        other->needed |= bit;
        c->answers |= other_bit;
    }
}

void rk_add_candidate(rk_candidates *list, const rk_document *doc, uint32_t segment, uint32_t chars)
{
    const uint32_t before = rk_sentence_before(doc, segment), after = rk_sentence_after(doc, segment);
    rk_candidate *candidate = &list->items[list->count];
    const uint8_t bit = (uint8_t)(1u << list->count);
    uint32_t i;

    *candidate = rk_make_candidate(doc, segment, chars);
    for (i = 0; i < list->count; i++) {
        rk_candidate *other = &list->items[i];
        link_need(doc, candidate, bit, other, (uint8_t)(1u << i));
        if (other->segment == before) {
            candidate->before = (uint8_t)(1u << i);
            other->after = bit;
        } else if (other->segment == after) {
            candidate->after = (uint8_t)(1u << i);
            other->before = bit;
        }
    }
    list->count++;
}

void rk_drop_last_candidate(rk_candidates *list)
{
    const uint8_t bit = (uint8_t)(1u << --list->count);
    uint32_t i;

    for (i = 0; i < list->count; i++) {
        rk_candidate *other = &list->items[i];
        if (other->before == bit) other->before = 0;
        if (other->after == bit) other->after = 0;
        if (!RK_HAS_NEEDS) continue;
        if (other->needed != RK_ALL_SUBSETS) other->needed &= (uint8_t)~bit;
        other->answers &= (uint8_t)~bit;
    }
}
