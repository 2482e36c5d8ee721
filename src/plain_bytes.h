/* Plain bytes: those of a segment that are written as they are. */
#ifndef RK_PLAIN_BYTES_H
#define RK_PLAIN_BYTES_H

#include "source.h"

/* A visible ASCII sign, but for those at which something may be left out. */
static inline bool rk_is_plain_sign(uint32_t byte)
{
    return byte > ' ' && byte < 0x7F && !(byte == '(' || byte == ',' || byte == '-' || byte == '[');
}

/* How many bytes from `at` on are written as they are: visible ASCII with single blanks between. They are most of a
 * text, and character by character they would take a fifth of the time of a short text. It ends where a blank, a comma
 * or a hyphen may be left out. */
uint32_t rk_count_plain(const rk_source *source, uint32_t at, uint32_t end);

#endif
