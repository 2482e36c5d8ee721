/* Candidates: what the choice needs to know of a segment. */
#include "candidates.h"

/* A sentence counts as this many words at most where the words that an editor would take are estimated. */
#define EXPECTED_WORDS_MAX 255u

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
    c.traits = rk_traits_of(doc, segment);
    c.chars = chars;
    c.score = ((int32_t)s->score - RK_ZERO_SCORE) / 256; /* Q16 to Q8 */
    c.expected = (int32_t)((rk_probability(s->score) >> 4) * rk_min(s->words, EXPECTED_WORDS_MAX));
    c.before = subsets_with(doc, before);
    c.after = subsets_with(doc, rk_sentence_after(doc, segment));
    c.is_first = before == RK_NO_SEGMENT;
    return c;
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
    }
}
