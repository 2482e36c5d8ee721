/* Needs: by the sentence before, by names, by promises. */
#include "needs.h"

#define NEEDS_BEFORE (RK_NEEDS_PREVIOUS | RK_IN_QUOTE)

/* "mengungkap sejumlah alasan": the most words that may stand between. */
#define TOLD_WORDS 3u

uint32_t rk_sentence_before(const rk_document *doc, uint32_t segment)
{
    uint32_t at = segment;

    do {
        if ((doc->segments[at].traits & RK_GAP_BEFORE) != 0) return segment;
        if (at-- == 0 || doc->segments[at].document != doc->segments[segment].document) return RK_NO_SEGMENT;
    } while (!rk_is_sentence(&doc->segments[at]));
    return at;
}

uint32_t rk_sentence_after(const rk_document *doc, uint32_t segment)
{
    const uint32_t document = doc->segments[segment].document;

    while (++segment < doc->count && doc->segments[segment].document == document &&
           (doc->segments[segment].traits & RK_GAP_BEFORE) == 0)
        if (rk_is_sentence(&doc->segments[segment])) return segment;
    return RK_NO_SEGMENT;
}

/* ---- promises */

void rk_mark_promises(rk_document *doc)
{
    uint32_t i;

    doc->totals.may_promise = RK_HAS_NEEDS && rk_count_clues(&doc->terms, RK_CLUE_TOLD, 1) > 0;
    for (i = 0; i < doc->count && doc->totals.may_promise; i++)
        if (rk_is_sentence(&doc->segments[i])) doc->segments[i].marks |= RK_UNCHECKED;
}

/* Whether a segment has a word such as "alasan". Most have none, and their tokens are not read. */
static bool has_told_word(const rk_document *doc, uint32_t segment)
{
    rk_term_reader *const reader = rk_open_terms(&doc->lists, segment);
    const rk_term *term;

    while ((term = rk_next_term(reader)) != NULL)
        if ((rk_clues_of(term->hash) & RK_CLUE_TOLD) != 0) return true;
    return false;
}

/* Whether a segment promises what a later one tells: "Maria mengungkap alasannya mundur." Not "..., yaitu
 * kesehatannya". */
static bool is_promise(const rk_document *doc, uint32_t segment)
{
    rk_tokens *const tokens = rk_open_tokens(&doc->lists, segment);
    uint32_t left = 0;
    bool promises = false;

    for (; rk_peek(tokens, 0)->type != RK_TOKEN_END; rk_advance(tokens)) {
        const rk_token *token = rk_peek(tokens, 0);
        const uint32_t clues = rk_is_word(token) ? rk_clues_of(token->hash) : 0;
        if (promises && ((clues & RK_CLUE_GIVEN) != 0 || rk_is_sign(token, ':') || rk_is_quote(token))) return false;
        if ((clues & RK_CLUE_TOLD) != 0 && left > 0) promises = true;
        if (rk_is_word(token) && left > 0) left--;
        if ((clues & RK_CLUE_TELLING) != 0) left = TOLD_WORDS;
    }
    return promises;
}

/* ---- needs */

static void check_words(rk_document *doc, uint32_t segment)
{
    ringkas_segment *s = &doc->segments[segment];
    const uint32_t distance = rk_need_of(s->marks);

    if ((s->marks & RK_UNCHECKED) == 0) return;
    s->marks &= ~RK_UNCHECKED;
    if (distance != 0 && !rk_introduces_name(doc, segment - distance, segment)) s->marks = rk_with_need(s->marks, 0);
    if (!doc->totals.may_promise || rk_sentence_before(doc, segment) == RK_NO_SEGMENT) return;
    if (rk_sentence_after(doc, segment) == RK_NO_SEGMENT || !has_told_word(doc, segment)) return;
    if (!is_promise(doc, segment)) return;
    s->traits |= RK_WAITS;
    s->marks |= RK_PROMISES;
}

void rk_check_needs(rk_document *doc, uint32_t segment)
{
    uint32_t before;

    if (!RK_HAS_NEEDS) return;
    before = rk_sentence_before(doc, segment);
    check_words(doc, segment);
    if (before != RK_NO_SEGMENT && (doc->segments[segment].traits & NEEDS_BEFORE) != 0) check_words(doc, before);
}

uint32_t rk_find_introduction(const rk_document *doc, uint32_t segment)
{
    const ringkas_segment *s = &doc->segments[segment];
    const uint32_t distance = (s->marks & RK_ASKED) == 0 ? rk_need_of(s->marks) : 0;

    if (distance == 0 || (s->marks & RK_UNCHECKED) != 0) return RK_NO_SEGMENT;
    return doc->segments[segment - distance].document != s->document ? RK_NO_SEGMENT : segment - distance;
}

/* The sentence before a segment, or the one before that if it only promises something. */
static uint32_t context_of(const rk_document *doc, uint32_t segment)
{
    const uint32_t before = rk_sentence_before(doc, segment);

    if (before == RK_NO_SEGMENT || !rk_has_mark(&doc->segments[before], RK_PROMISES)) return before;
    return rk_sentence_before(doc, before);
}

/* The sentence beside a segment that it needs. */
static uint32_t neighbour_needed_by(const rk_document *doc, uint32_t segment)
{
    const uint32_t traits = rk_traits_of(doc, segment);
    uint32_t after;

    if ((traits & NEEDS_BEFORE) != 0) return context_of(doc, segment);
    if ((traits & RK_QUOTE_CONTINUES) == 0) return RK_NO_SEGMENT;
    after = rk_sentence_after(doc, segment);
    if (after == RK_NO_SEGMENT || (rk_traits_of(doc, after) & NEEDS_BEFORE) != 0) return RK_NO_SEGMENT;
    return rk_introduction_of(doc, after) == segment ? RK_NO_SEGMENT : after;
}

uint32_t rk_needed_by(const rk_document *doc, uint32_t segment)
{
    const uint32_t neighbour = neighbour_needed_by(doc, segment), introduction = rk_introduction_of(doc, segment);

    if (introduction == RK_NO_SEGMENT) return neighbour;
    if (neighbour != RK_NO_SEGMENT && doc->segments[neighbour].rank == 0) return neighbour;
    return introduction;
}
