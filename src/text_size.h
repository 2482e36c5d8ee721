/* Text size: how many segments and words a text has at most, as RINGKAS_WORKSPACE_BYTES counts them. */
#ifndef RK_TEXT_SIZE_H
#define RK_TEXT_SIZE_H

#include "chars.h"

typedef struct {
    size_t breaks, runs;
} rk_text_size;

/* Adds what a text has. */
void rk_add_text_size(const rk_source *source, rk_text_size *size);

#endif
