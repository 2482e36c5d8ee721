/* Candidates: segments that may be chosen, and the sentences beside them. */
#ifndef RK_CANDIDATES_H
#define RK_CANDIDATES_H

#include "document.h"
#include "model.h"

#define RK_CANDIDATES_MAX 8u
#define RK_NO_SEGMENT     UINT32_MAX
#define RK_ALL_SUBSETS    0xFFu

/* A segment that may be chosen. A subset is a number whose bits stand for candidates. */
typedef struct {
    uint32_t segment;
    uint32_t words, traits;
    uint32_t chars;        /* code points with a blank; 0 where they do not matter */
    int32_t score;         /* log odds, Q8 */
    int32_t expected;      /* words that an editor would take of it, sixteen times the expected number, Q8 */
    uint8_t before, after; /* the candidates that are the sentences beside it, as subsets; 0xFF: that one is chosen */
    bool is_first;         /* no sentence stands before it */
} rk_candidate;

typedef struct {
    rk_candidate items[RK_CANDIDATES_MAX];
    uint32_t count;
} rk_candidates;

/* The sentence of the article beside a segment; RK_NO_SEGMENT at the ends. Where the one before has been dropped, the segment
 * itself: there is one, but it is not chosen. */
uint32_t rk_sentence_before(const rk_document *doc, uint32_t segment);
uint32_t rk_sentence_after(const rk_document *doc, uint32_t segment);

/* The traits of a segment, without its needs if it has much of the query. */
static inline uint32_t rk_traits_of(const rk_document *doc, uint32_t segment)
{
    const uint32_t traits = doc->segments[segment].traits;

    return (traits & RK_ASKED) != 0 ? traits & ~RK_NEEDS : traits;
}

/* Makes a candidate of a segment. */
rk_candidate rk_make_candidate(const rk_document *doc, uint32_t segment, uint32_t chars);
/* Appends a segment and links it with its neighbours in the list. */
void rk_add_candidate(rk_candidates *list, const rk_document *doc, uint32_t segment, uint32_t chars);
/* Removes the candidate that was appended last. */
void rk_drop_last_candidate(rk_candidates *list);

#endif
