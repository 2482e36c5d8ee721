/*
 * The four functions that the library takes from outside, for targets without a libc: WebAssembly and firmware. Where
 * there is a libc, this file is empty. Compile it with -ffreestanding -fno-builtin. Otherwise the compiler may turn the
 * loop in memset into a call of memset.
 */
#include "port.h"

#if !__STDC_HOSTED__

void *memcpy(void *restrict to, const void *restrict from, size_t count)
{
    uint8_t *t = (uint8_t *)to;
    const uint8_t *f = (const uint8_t *)from;

    for (; count > 0; count--) *t++ = *f++;
    return to;
}

void *memmove(void *to, const void *from, size_t count)
{
    uint8_t *t = (uint8_t *)to;
    const uint8_t *f = (const uint8_t *)from;

    /* An unsigned difference: a target before the source is far away, so it is copied forward too. */
    if ((uintptr_t)t - (uintptr_t)f >= count) return memcpy(to, from, count);
    while (count-- > 0) t[count] = f[count];
    return to;
}

void *memset(void *to, int byte, size_t count)
{
    uint8_t *t = (uint8_t *)to;

    for (; count > 0; count--) *t++ = (uint8_t)byte;
    return to;
}

int memcmp(const void *a, const void *b, size_t count)
{
    const uint8_t *x = (const uint8_t *)a;
    const uint8_t *y = (const uint8_t *)b;

    for (; count > 0; count--, x++, y++)
        if (*x != *y) return *x < *y ? -1 : 1;
    return 0;
}

#endif
