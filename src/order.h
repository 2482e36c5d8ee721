/* The order: all segments that may be chosen, one by one, the best first. Each pick takes those before it into account. A
 * sentence that needs another one comes after it. A quotation of several sentences comes as a whole, when nothing else is left. */
#ifndef RK_ORDER_H
#define RK_ORDER_H

#include "queue.h"
#include "several.h"
#include "spread.h"
#include "sums.h"

typedef struct {
    rk_document *doc;
    rk_range range; /* where the segments come from */
    rk_queue queue;
    rk_said *said;                     /* of several texts: what is chosen or considered */
    uint32_t *waiting;                 /* a bit for each segment that waits for one that it needs */
    uint32_t *dropped;                 /* a bit for each segment that is a near-duplicate, or too long for max_chars */
    uint32_t pool[RK_CANDIDATES_MAX];  /* the best segments of the queue, of one tier */
    int32_t values[RK_CANDIDATES_MAX]; /* how good each of them is together with what is chosen */
    uint32_t pool_count;
    uint32_t valued;     /* how many of the values are known */
    uint32_t following;  /* goes on with the quotation that was chosen last; RK_NO_SEGMENT: none */
    bool is_full;        /* nothing has been taken out of the queue yet */
    bool takes_dangling; /* only segments are left that need one which will not come */
    bool takes_headings; /* only headings are left */
    rk_spread spread;    /* all zeros: the choice is not spread */
    uint32_t chosen;     /* segments that have a rank */
    uint32_t words;      /* their words */
    uint32_t room;       /* code points that are left; UINT32_MAX: no limit */
    rk_sum sum;          /* of those that have a rank */
} rk_order;

/* Opens the order of a range, in a time that depends on its length only. scratch: rk_order_size(doc, doc->count) bytes, aligned for
 * 32-bit numbers. max_chars: 0: no limit. */
void rk_order_open(rk_order *order, rk_document *doc, void *scratch, rk_range range, uint32_t max_chars);
size_t rk_order_size(const rk_document *doc, uint32_t segments);

/* The next segment in the order, which has no rank yet; RK_NO_SEGMENT at the end. */
uint32_t rk_order_next(rk_order *order);
/* Puts all segments without a rank into the queue again. */
void rk_order_refill(rk_order *order);
/* Gives a segment the next rank. */
void rk_order_choose(rk_order *order, uint32_t segment);

/* The code points that a segment would add, with the blank before it; 0 where they do not matter. */
uint32_t rk_chars_of(const rk_order *order, uint32_t segment);

#endif
