/* Where segments are in the JavaScript strings that the texts were. */
#ifndef RANGES_H
#define RANGES_H

#include <stdbool.h>

#include "../include/ringkas.h"

/* Four 32-bit numbers, for JavaScript. */
typedef struct {
    uint32_t start;       /* an index of the string */
    uint32_t end;         /* the index after the segment */
    uint32_t document;    /* of its text among the strings */
    uint32_t is_readable; /* 1: the string has no white space there but single blanks. 0: it may have other */
} string_range;

/* Writes the ranges of all segments of a document, in their order. A lone surrogate of the string is U+FFFD in the
 * text, which is one index too. */
void find_string_ranges(const ringkas_document *document, const ringkas_input *inputs, string_range *ranges);

#endif
