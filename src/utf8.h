/* UTF-8, read without trust (RFC 3629): no overlong forms, no surrogates, nothing above U+10FFFF. A cut or wrong sequence is not
 * one unit: each of its bytes counts for itself, so reading goes on at the next byte that can begin a character. */
#ifndef RK_UTF8_H
#define RK_UTF8_H

#include "source.h"

/* The code of a byte that is not UTF-8. It has 21 bits, as every code point, and lies beyond U+10FFFF. */
#define RK_NOT_UTF8 0x1FFFFFu

/* Decodes the code point at an offset inside the text. Returns its bytes, 1 to 4. A byte that is not UTF-8 counts for itself
 * with the code RK_NOT_UTF8: in "a\xC3b" the byte C3. */
uint32_t rk_decode(const rk_source *source, uint32_t at, uint32_t *code);

#endif
