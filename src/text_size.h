/* Text size: what RINGKAS_WORKSPACE_BYTES counts, line breaks and runs of letters or digits. They bound the number of segments
 * and of terms. */
#ifndef RK_TEXT_SIZE_H
#define RK_TEXT_SIZE_H

#include "chars.h"

typedef struct {
    size_t breaks, runs;
} rk_text_size;

/* Adds the counts of a text. */
void rk_add_text_size(const rk_source *source, rk_text_size *size);

/* The same for an input, and for the lists of words of the options. False: the reader fails. */
bool rk_add_input_size(const ringkas_input *input, rk_text_size *size);
void rk_add_options_size(const ringkas_options *options, rk_text_size *size);

#endif
