/* Counting: the words of a segment become terms, totals and lists. */
#ifndef RK_COUNTING_H
#define RK_COUNTING_H

#include "document.h"

/* Counts the terms of a segment, whose words are given, adds it to the totals and tells whether it is a duplicate.
 * number: of the segment among all, for its stamp. False: no room. */
bool rk_count_segment(rk_document *doc, uint32_t index, uint32_t number, rk_words *words);

/* How many of 1,000 words are known, of those that could be; RINGKAS_NO_SHARE: they are too few. */
uint32_t rk_known_words(const rk_document *doc);

/* Notes where the list of each segment begins, if there are lists and room for that. */
void rk_index_lists(rk_document *doc);

/* Marks the terms of the title of each text: the caller's, or the heading with which the text begins. */
void rk_mark_titles(rk_document *doc, const ringkas_input *inputs);

#endif
