/* Sums: how good a few candidates are together. */
#ifndef RK_SUMS_H
#define RK_SUMS_H

#include "candidates.h"

/* What candidates add up to. There are few of them: eight, or the ranks that order.c compares. */
typedef struct {
    uint32_t words;
    int32_t scores, lowest; /* Q8 */
    int32_t expected;
    uint32_t same_paragraph; /* neighbours in a paragraph */
    uint32_t needs;          /* sentences whose needed one is missing */
    uint32_t torn_quotes;    /* quotations of which a part is missing */
    uint32_t open_quotes;    /* ... the part after it */
    uint32_t quotations;
} rk_sum;

/* An empty sum. */
rk_sum rk_empty_sum(void);
/* Adds a candidate of a subset, or a segment to those that have a rank. */
void rk_add_to_sum(const rk_candidate *candidate, uint32_t subset, rk_sum *sum);
void rk_add_segment_to_sum(const rk_document *doc, uint32_t segment, rk_sum *sum);
/* How good a sum is for a target of words, or for its number of sentences if that is 0. Greater is better. */
int32_t rk_value_of_sum(const rk_sum *sum, uint32_t target);
/* The same, without a target, of a sum and one segment more. */
int32_t rk_value_with(const rk_document *doc, uint32_t segment, const rk_sum *sum);

#endif
