/* Spread: less than two thirds of the sentences chosen from a long text come from one third of it. */
#ifndef RK_SPREAD_H
#define RK_SPREAD_H

#include "document.h"

typedef struct {
    uint32_t max;       /* how many may come from one third, while another one has any; 0: no limit */
    uint32_t thirds[3]; /* how many came */
} rk_spread;

/* The spread of a choice of that many sentences. */
rk_spread rk_spread_of(const rk_document *doc, uint32_t sentences);
/* Whether no more may come from the third in which a segment begins. */
bool rk_is_crowded(const rk_spread *spread, const rk_document *doc, uint32_t segment);
/* Notes that a segment was chosen. */
void rk_note_spread(rk_spread *spread, const rk_document *doc, uint32_t segment);

#endif
