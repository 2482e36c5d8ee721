/* Segments: the state machine that reads tokens forward and finds where each segment ends, its kind and its traits. It knows
 * no term table. It yields one segment at a time, with the sum of its words. */
#ifndef RK_SEGMENTS_H
#define RK_SEGMENTS_H

#include "sentence.h"

/* Begins at the first token. tokens, profile: used until the end of the text. flags: those of ringkas_options; with
 * RINGKAS_KEEP_BOILERPLATE no segment is boilerplate. */
void rk_segmenter_open(rk_segmenter *segmenter, rk_tokens *tokens, const rk_profile *profile, uint32_t flags);

/* Finds the next segment; its words are in segmenter->words. False at the end of the text. */
bool rk_next_segment(rk_segmenter *segmenter, rk_segment *segment);

#endif
