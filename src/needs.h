/* Needs: the sentence without which another one cannot be understood. A need has one direction. */
#ifndef RK_NEEDS_H
#define RK_NEEDS_H

#include "names.h"

#define RK_NO_SEGMENT UINT32_MAX

/* The sentence of the article beside a segment; RK_NO_SEGMENT at the ends. Where the one before has been dropped, the
 * segment itself: there is one, but it is not chosen. */
uint32_t rk_sentence_before(const rk_document *doc, uint32_t segment);
uint32_t rk_sentence_after(const rk_document *doc, uint32_t segment);

/* The traits of a segment, without its needs if it has much of the query. */
static inline uint32_t rk_traits_of(const rk_document *doc, uint32_t segment)
{
    const ringkas_segment *s = &doc->segments[segment];

    return rk_has_mark(s, RK_ASKED) ? s->traits & ~RK_NEEDS : s->traits;
}

/* Marks the segments that may promise something, if the text has such words at all. */
void rk_mark_promises(rk_document *doc);
/* Reads the words of a segment that is marked: whether it needs the one that introduces its name, and whether it
 * promises what comes later. To be called before it is chosen. */
void rk_check_needs(rk_document *doc, uint32_t segment);

/* The sentence far before it that a segment needs: one that introduces a name, or the question that it answers.
 * RK_NO_SEGMENT: none. */
uint32_t rk_find_introduction(const rk_document *doc, uint32_t segment);
static inline uint32_t rk_introduction_of(const rk_document *doc, uint32_t segment)
{
    return RK_HAS_NEEDS ? rk_find_introduction(doc, segment) : RK_NO_SEGMENT;
}
/* The sentence that a segment needs: "Ia ..." the one before it, the first part of a quotation its speaker, "Hartono"
 * the one that introduces him. RK_NO_SEGMENT: none. If it needs two, the one that has no rank yet. Where the next
 * sentence needs this one, this one does not need the next. */
uint32_t rk_needed_by(const rk_document *doc, uint32_t segment);

#endif
