/* Sections: an outline, the best sentences of each section. */
#ifndef RK_SECTIONS_H
#define RK_SECTIONS_H

#include "order.h"

/* A section begins with its heading (RINGKAS_SECTION_START) and ends before the next one. What is before the first heading is a
 * section too.
 *
 * Gives ranks to the best sentences of each section of a range, at most `max` in each. Ranks begin with 1 in each section. No
 * segment has one before. order: of a document; its other fields and `scratch`, as for rk_order_open, are overwritten. Returns
 * how many were chosen. The time depends on the length of the range, not on the number of sections. */
uint32_t rk_choose_in_sections(rk_order *order, void *scratch, rk_range range, uint32_t max);

#endif
