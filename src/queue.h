/* The queue of the segments that may still be chosen: a heap, the best one first. */
#ifndef RK_QUEUE_H
#define RK_QUEUE_H

#include "bits.h"
#include "document.h"

/* What is chosen only where nothing better is left comes in a later tier. */
typedef enum {
    RK_TIER_WHOLE,
    RK_TIER_FRAGMENT, /* fragments, very short sentences, sentences without a terminator */
    RK_TIER_HEADING,
    RK_TIER_NOTHING /* boilerplate, duplicates, segments without a word */
} rk_tier;

/* The segments [from, until). */
typedef struct {
    uint32_t from, until;
} rk_range;

static inline bool rk_is_in(rk_range range, uint32_t segment)
{
    return segment >= range.from && segment < range.until;
}

typedef struct {
    const rk_document *doc;
    uint32_t *items; /* numbers of segments */
    uint32_t count;
} rk_queue;

/* Finds the tier of a segment that is complete, and notes it in the marks: the heap asks for it at each comparison. */
rk_tier rk_note_tier(rk_document *doc, uint32_t segment);
/* The tier that was noted. */
static inline rk_tier rk_tier_of(const rk_document *doc, uint32_t segment)
{
    return (rk_tier)(doc->segments[segment].marks & RK_TIER_MASK);
}
/* Whether segment a is to be chosen before b, other things being equal. */
bool rk_is_better(const rk_document *doc, uint32_t a, uint32_t b);

/* Clears the bits of a range, and some of its neighbours. */
static inline void rk_clear_bits(uint32_t *bits, rk_range range)
{
    memset(bits + range.from / 32, 0, (range.until / 32 - range.from / 32 + 1) * sizeof *bits);
}

/* Fills a queue with the segments of a range that may be chosen and have no rank. Their tiers were noted. items: room
 * for as many as the document has. dropped: a bit for each segment that must stay out. */
void rk_queue_fill(rk_queue *queue, const rk_document *doc, uint32_t *items, rk_range range, const uint32_t *dropped);
/* Takes the best segment out of a queue that is not empty. */
uint32_t rk_queue_pop(rk_queue *queue);
/* Puts a segment back. */
void rk_queue_push(rk_queue *queue, uint32_t segment);

#endif
