/* Parts: what a sentence may be in a teaser, a short paragraph that is read alone. */
#ifndef RK_PARTS_H
#define RK_PARTS_H

#include "candidates.h"
#include "queue.h"

/* What speaks against a sentence, as bits below its number. */
enum {
    RK_PART_CANNOT_OPEN = 1, /* goes on from what is before it: "Namun, ...", "Ia ...", "Sementara itu, ..." */
    RK_PART_LEANS = 2,       /* better after another one: "Hartono ...", whom that introduces; "Kasus ini ..." */
    RK_PART_CANNOT_END = 4,  /* waits for what comes after it: a question, a promise, a quotation that goes on */
    RK_PART_SAYS_TITLE = 8,  /* says the title, and hardly more */
    RK_PART_UNFIT = 16,      /* a heading, an item of a list, no whole sentence */
    RK_PART_APART = 32       /* does not follow the part before it: a heading stands between, or another text begins */
};
#define RK_PART_SHIFT 6u

/* Lists the sentences and headings of a range that have words and repeat no other one. Each number is the place in the
 * range and, in its low bits, what speaks against it. parts: room for as many numbers as the range has segments.
 * Returns how many there are. Uses the stamps of terms. */
uint32_t rk_list_parts(rk_document *doc, rk_range range, uint32_t *parts);

/* The longest range of which places fit above the bits. */
#define RK_PARTS_MAX ((uint32_t)1 << (32 - RK_PART_SHIFT))

#endif
