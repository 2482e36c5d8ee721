/* UTF-8, read without trust (RFC 3629): no overlong forms, no surrogates, nothing above U+10FFFF. */
#ifndef RK_UTF8_H
#define RK_UTF8_H

#include "source.h"

#define RK_NOT_UTF8 0x1FFFFFu /* has 21 bits and lies beyond U+10FFFF */

/* Decodes the code point at an offset inside the text. Returns its bytes, 1 to 4. A byte that is not UTF-8 counts for itself
 * with the code RK_NOT_UTF8. */
uint32_t rk_decode(const rk_source *source, uint32_t at, uint32_t *code);

#endif
