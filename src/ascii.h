/* ASCII: most characters of a text are, so they are read without a call. */
#ifndef RK_ASCII_H
#define RK_ASCII_H

#include "chars.h"

/* The same as rk_char_at. */
static RK_INLINE rk_char rk_ascii_char_at(const rk_source *source, uint32_t at)
{
    const uint32_t byte = at < source->resident ? source->bytes[at] : 0x80;
    rk_char c;

    if (byte >= 0x80) return rk_char_at(source, at);
    c.code = byte & 0x7F;
    c.length = 1;
    c.type = (rk_class)rk_ascii_class[byte];
    return c;
}

#endif
