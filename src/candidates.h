/* Candidates: segments that may be chosen, and the sentences beside them. */
#ifndef RK_CANDIDATES_H
#define RK_CANDIDATES_H

#include "model.h"
#include "needs.h"

#define RK_CANDIDATES_MAX 8u
#define RK_ALL_SUBSETS    0xFFu

/* A segment that may be chosen. A subset is a number whose bits stand for candidates. */
typedef struct {
    uint32_t segment;
    uint32_t words, traits;
    uint32_t chars;        /* code points with a blank; 0 where they do not matter */
    int32_t score;         /* log odds, Q8 */
    int32_t expected;      /* words that an editor would take of it, sixteen times the expected number, Q8 */
    uint8_t before, after; /* the candidates that are the sentences beside it, as subsets; 0xFF: that one is chosen */
    uint8_t needed;        /* the one that introduces its name, or its question, in the same way */
    uint8_t answers;       /* of a question: its answers, as a subset */
    bool has_need;         /* it needs that one */
    bool is_answer;        /* and that one is its question */
    bool is_question;
    bool is_first; /* no sentence stands before it */
} rk_candidate;

typedef struct {
    rk_candidate items[RK_CANDIDATES_MAX];
    uint32_t count;
} rk_candidates;

/* Makes a candidate of a segment. */
rk_candidate rk_make_candidate(const rk_document *doc, uint32_t segment, uint32_t chars);
/* Appends a segment and links it with its neighbours in the list. */
void rk_add_candidate(rk_candidates *list, const rk_document *doc, uint32_t segment, uint32_t chars);
/* Removes the candidate that was appended last. */
void rk_drop_last_candidate(rk_candidates *list);

#endif
