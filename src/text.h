/* Text: a segment as a reader should see it. */
#ifndef RK_TEXT_H
#define RK_TEXT_H

#include "document.h"

/* Writes a segment with each run of white space as one blank, or as none where a blank would be untidy, at most `size` bytes.
 * Returns how many bytes it needs. */
size_t rk_write_text(const rk_document *doc, uint32_t index, char *buffer, size_t size);
/* How many code points that has. */
uint32_t rk_count_chars(const rk_document *doc, uint32_t index);

#endif
