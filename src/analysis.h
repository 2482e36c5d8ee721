/* Analysis: the pass over the text that fills the list of segments and the table of terms. */
#ifndef RK_ANALYSIS_H
#define RK_ANALYSIS_H

#include "opening.h"

/* Makes the profile and opens the tokens and the segmenter at the start of the text doc->input. */
void rk_start_reading(rk_document *doc);

/* Reads all texts: segments with kinds, traits and words; terms; totals; lists. False: no room. */
bool rk_read_texts(rk_document *doc);

/* Finds the next segment; its words are in the segmenter. False at the end of the text. */
bool rk_find_segment(rk_document *doc, rk_segment *found);

/* Counts the segment that was found last, which stands at a place of the list. Reading goes on at `end`, wherever that took the
 * ring or the cache. False: no room. */
bool rk_count_found(rk_document *doc, uint32_t index, uint32_t number, uint32_t end, rk_words *words);

/* Writes what was found to a place of the list of segments. */
void rk_put_segment(rk_document *doc, uint32_t index, const rk_segment *found, uint32_t words);

#endif
