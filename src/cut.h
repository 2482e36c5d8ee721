/* Cut: where a sentence that is too long may be cut. */
#ifndef RK_CUT_H
#define RK_CUT_H

#include "document.h"

/* How good a place is. At a clause the words before it can be read alone. */
typedef enum { RK_CUT_NONE, RK_CUT_ANYWHERE, RK_CUT_WORD, RK_CUT_LINK, RK_CUT_CLAUSE } rk_cut_grade;

typedef struct {
    rk_cut_grade grade;
    uint32_t end;   /* after the last byte that stays: an offset into its text */
    uint32_t words; /* that stay */
} rk_cut;

/* Finds the best place of a segment after `min` to `max` words; the last one of equals. grade: RK_CUT_NONE where there
 * is none. */
rk_cut rk_find_cut(const rk_document *doc, uint32_t segment, uint32_t min, uint32_t max);

/* The code point of the quotation mark that closes what is open at a cut; 0: nothing is. */
uint32_t rk_open_quote_at(const rk_document *doc, uint32_t segment, uint32_t end);

#endif
