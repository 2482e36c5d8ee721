/* Bytes of ASCII in a web page: names and tags are made of them, whatever the encoding of the text is. */
#ifndef RK_HTML_BYTES_H
#define RK_HTML_BYTES_H

#include "port.h"

/* A blank, a tab or a line end. */
static inline bool rk_is_ascii_white(uint8_t byte)
{
    return byte == ' ' || (byte >= '\t' && byte <= '\r');
}

static inline bool rk_is_ascii_letter(uint8_t byte)
{
    return (uint32_t)(byte | 0x20) - 'a' < 26;
}

static inline bool rk_is_ascii_digit(uint8_t byte)
{
    return (uint32_t)byte - '0' < 10;
}

/* In small letters. */
static inline uint8_t rk_lower_ascii(uint8_t byte)
{
    return byte >= 'A' && byte <= 'Z' ? byte | 0x20 : byte;
}

#endif
