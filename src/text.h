/* Text: a segment as a reader should see it.
 *
 * A segment is a range of the text, and there the text may have been wrapped: "lima kelurahan\n    di Semarang". Here
 * each run of white space is one blank, or none where a blank would be untidy: "( kota )" is "(kota)". */
#ifndef RK_TEXT_H
#define RK_TEXT_H

#include "document.h"

/* The byte after a segment. */
static inline uint32_t rk_segment_end(const ringkas_segment *segment)
{
    return segment->start + segment->length;
}

/* Writes at most `size` bytes of a segment, whole characters only, and no NUL. Returns how many bytes it needs. */
size_t rk_write_text(const rk_document *doc, uint32_t index, char *buffer, size_t size);
/* The same up to a byte of the segment. */
size_t rk_write_text_until(const rk_document *doc, uint32_t index, uint32_t end, char *buffer, size_t size);

/* How many code points the same text has. max_chars counts them. */
uint32_t rk_count_chars(const rk_document *doc, uint32_t index);

#endif
