/* Marks: what the stages after the pass note in a segment, as bits of ringkas_segment.marks. Bits 15 to 31 are free. */
#ifndef RK_MARKS_H
#define RK_MARKS_H

#include "traits.h"

/* Bits 0 and 1: its tier, an rk_tier (queue.h). */
#define RK_TIER_MASK 3u
/* Bits 2 to 6: how many segments before it one stands that it needs; 0: none. */
#define RK_NEED_SHIFT 2
#define RK_NEED_MAX   31u

#define RK_ASKED     ((uint32_t)1 << 7)  /* has much of the query of this choice, so it waits for no other one */
#define RK_PROMISES  ((uint32_t)1 << 8)  /* waits for what it promises: "mengungkap alasannya" */
#define RK_ASKS      ((uint32_t)1 << 9)  /* a question, with its answers after it */
#define RK_UNCHECKED ((uint32_t)1 << 10) /* its words are to be read before it is chosen (needs.c) */

/* Bits 11 and 12: the passage that it belongs to, an rk_passage (passages.h). */
#define RK_PASSAGE_SHIFT 11
#define RK_PASSAGE_MASK  3u
#define RK_LISTS         ((uint32_t)1 << 13) /* lists names: "1. H. Bambang Suryanto, S.Sos." */
#define RK_DECIDES       ((uint32_t)1 << 14) /* has a word such as "memutuskan", or in a law "wajib" */

/* Only the stages that RINGKAS_SMALL leaves out set any, beside the tier. */
static inline bool rk_has_mark(const ringkas_segment *segment, uint32_t mark)
{
    return !RINGKAS_SMALL && (segment->marks & mark) != 0;
}

static inline uint32_t rk_need_of(uint32_t marks)
{
    return marks >> RK_NEED_SHIFT & RK_NEED_MAX;
}

static inline uint32_t rk_with_need(uint32_t marks, uint32_t distance)
{
    return (marks & ~(RK_NEED_MAX << RK_NEED_SHIFT)) | distance << RK_NEED_SHIFT;
}

#endif
