/* The queue: a binary heap. */
#include "queue.h"

#include "genre.h"
#include "passages.h"

/* "Indonesia 6374).", "Pasalnya begini.": this is what is left of a sentence, or says nothing alone. */
#define WHOLE_WORDS_MIN 5u
/* "Menolak gugatan seluruhnya;" says all. */
#define OUTCOME_WORDS_MIN 3u
/* Laws and rulings have longer sentences, which nobody reads in a summary. */
#define WHOLE_WORDS_MAX 100u

/* An article in which one sentence of this many lost its terminator lost them all in the same way. */
#define UNTERMINATED_SHARE 4u

/* A paragraph whose lack of a terminator says nothing against it. Where lines are broken at a width it may be half a
 * sentence. */
static bool is_unterminated_paragraph(const rk_document *doc, uint32_t segment)
{
    const uint32_t traits = RINGKAS_PARAGRAPH_START | RK_LIST_ITEM | RK_QUOTED;

    if ((RK_HAS_PROFILE && rk_input_of(doc, segment)->is_wrapped) ||
        doc->totals.unterminated < doc->totals.article / UNTERMINATED_SHARE)
        return false;
    return (doc->segments[segment].traits & traits) == RINGKAS_PARAGRAPH_START;
}

/* What is never chosen for itself where something else is left. */
static bool is_fragment(const rk_document *doc, const ringkas_segment *s)
{
    const rk_passage passage = rk_passage_of(s->marks);

    if (passage == RK_PASSAGE_REQUEST || rk_has_mark(s, RK_LISTS) || (s->traits & RK_FRAGMENT) != 0) return true;
    if (s->words > WHOLE_WORDS_MAX && !rk_is_news(doc, s->document)) return true;
    return s->words < (passage == RK_PASSAGE_OUTCOME ? OUTCOME_WORDS_MIN : WHOLE_WORDS_MIN);
}

/* Whether a segment ends as a whole one does. The items of a law or a ruling end in ";", or in nothing. */
static bool has_end(const rk_document *doc, uint32_t segment)
{
    const ringkas_segment *s = &doc->segments[segment];

    if ((s->traits & RK_NO_TERMINATOR) == 0) return true;
    if (RK_HAS_GENRES && (s->traits & RK_ENDS_ITEM) != 0 && !rk_is_news(doc, s->document)) return true;
    if ((s->traits & (RK_LIST_ITEM | RK_CUE_MASK)) == RK_LIST_ITEM && rk_passage_of(s->marks) == RK_PASSAGE_OUTCOME)
        return true;
    return is_unterminated_paragraph(doc, segment);
}

static rk_tier find_tier(const rk_document *doc, uint32_t segment)
{
    const ringkas_segment *s = &doc->segments[segment];

    if (s->words == 0 || !rk_is_article(s)) return RK_TIER_NOTHING;
    if (s->kind == RINGKAS_HEADING) return RK_TIER_HEADING;
    return is_fragment(doc, s) || !has_end(doc, segment) ? RK_TIER_FRAGMENT : RK_TIER_WHOLE;
}

rk_tier rk_note_tier(rk_document *doc, uint32_t segment)
{
    const rk_tier tier = find_tier(doc, segment);
    uint32_t *marks = &doc->segments[segment].marks;

    *marks = (*marks & ~RK_TIER_MASK) | (uint32_t)tier;
    return tier;
}

bool rk_is_better(const rk_document *doc, uint32_t a, uint32_t b)
{
    const rk_tier tier_a = rk_tier_of(doc, a), tier_b = rk_tier_of(doc, b);
    const uint32_t score_a = doc->segments[a].score, score_b = doc->segments[b].score;

    if (tier_a != tier_b) return tier_a < tier_b;
    return score_a != score_b ? score_a > score_b : a < b;
}

/* Moves the segment at a place of the heap down to where it belongs. */
static void sift_down(rk_queue *queue, uint32_t place)
{
    uint32_t *items = queue->items;
    const uint32_t segment = items[place];

    for (;;) {
        uint32_t child = 2 * place + 1;
        if (child >= queue->count) break;
        if (child + 1 < queue->count && rk_is_better(queue->doc, items[child + 1], items[child])) child++;
        if (!rk_is_better(queue->doc, items[child], segment)) break;
        items[place] = items[child];
        place = child;
    }
    items[place] = segment;
}

void rk_queue_fill(rk_queue *queue, const rk_document *doc, uint32_t *items, rk_range range, const uint32_t *dropped)
{
    uint32_t i;

    queue->doc = doc;
    queue->items = items;
    queue->count = 0;
    for (i = range.from; i < range.until; i++)
        if (doc->segments[i].rank == 0 && !rk_has_bit(dropped, i) && rk_tier_of(doc, i) != RK_TIER_NOTHING)
            items[queue->count++] = i;
    for (i = queue->count / 2; i-- > 0;) sift_down(queue, i);
}

uint32_t rk_queue_pop(rk_queue *queue)
{
    const uint32_t best = queue->items[0];

    queue->items[0] = queue->items[--queue->count];
    if (queue->count > 0) sift_down(queue, 0);
    return best;
}

void rk_queue_push(rk_queue *queue, uint32_t segment)
{
    uint32_t place = queue->count++;

    while (place > 0 && rk_is_better(queue->doc, segment, queue->items[(place - 1) / 2])) {
        queue->items[place] = queue->items[(place - 1) / 2];
        place = (place - 1) / 2;
    }
    queue->items[place] = segment;
}
