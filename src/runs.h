/* Runs: the words of a segment that stand together, with nothing but a blank or a hyphen between them.
 *
 * Names ("Sri Mulyani") and pairs ("rumah sakit") are parts of runs. Words of addresses, of entities and before the colon of a
 * speaker are no forms: they are counted as skipped.
 *
 * A run is read again from the text, because the lists of terms have no places. */
#ifndef RK_RUNS_H
#define RK_RUNS_H

#include "forms.h"

/* Counts the forms of the listed terms in a segment, which is read again. list: the terms. The stamp of a listed term is its place in the list, from 1. */
void rk_count_forms(const rk_document *doc, uint32_t segment, rk_listed_term *list);

#endif
