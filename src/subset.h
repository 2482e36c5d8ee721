/* Subsets: how good a few segments are together. A summary of a given length is the best subset of a handful of candidates,
 * not the best segments one by one: this takes redundancy, length and broken references into account. */
#ifndef RK_SUBSET_H
#define RK_SUBSET_H

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

/* What candidates add up to. */
typedef struct {
    uint32_t count, words, chars;
    int32_t scores, lowest; /* Q8 */
    int32_t expected;
    uint32_t same_paragraph; /* neighbours in a paragraph */
    uint32_t needs;          /* sentences whose needed one is missing */
    uint32_t torn_quotes;    /* quotations of which a part is missing */
    uint32_t open_quotes;    /* ... the part after it */
    uint32_t quotations;
} rk_sum;

typedef struct {
    rk_candidate items[RK_CANDIDATES_MAX];
    uint32_t count;
} rk_candidates;

/* What a subset must keep to. */
typedef struct {
    uint32_t target;       /* words */
    uint32_t max_distance; /* words from the target */
    uint32_t max_count;    /* sentences */
    uint32_t max_chars;
    bool may_tear; /* a quotation may be torn */
} rk_subset_limits;

/* The sentence of the article beside a segment; RK_NO_SEGMENT at the ends. Where the one before has been dropped, the segment
 * itself: there is one, but it is not chosen. */
uint32_t rk_sentence_before(const rk_document *doc, uint32_t segment);
uint32_t rk_sentence_after(const rk_document *doc, uint32_t segment);

/* An empty sum. */
rk_sum rk_empty_sum(void);
/* Adds a candidate of a subset. */
void rk_add_to_sum(const rk_candidate *candidate, uint32_t subset, rk_sum *sum);
/* How good a sum is for a target of words, or for its number of sentences if that is 0. Greater is better. */
int32_t rk_value_of_sum(const rk_sum *sum, uint32_t target);

/* Makes a candidate of a segment. */
rk_candidate rk_make_candidate(const rk_document *doc, uint32_t segment, uint32_t chars);
/* Appends a candidate and links it with its neighbours in the list. */
void rk_add_candidate(rk_candidates *list, const rk_document *doc, rk_candidate candidate);

/* How far each subset is from the target. */
typedef struct {
    uint8_t
        of[1u << RK_CANDIDATES_MAX]; /* in words, at most RK_FAR; RK_FAR also for a subset beyond the other limits */
    uint32_t nearest;                /* the smallest distance within the limits; UINT32_MAX: there is none */
} rk_distances;

#define RK_FAR 0xFFu

void rk_find_distances(const rk_candidates *list, const rk_subset_limits *limits, rk_distances *distances);
/* The best subset that is not farther than limits->max_distance; 0 if there is none. */
uint32_t rk_best_subset(const rk_candidates *list, const rk_subset_limits *limits, const rk_distances *distances);

#endif
