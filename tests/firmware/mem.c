/* The four functions that the library takes from outside. Compiled with -fno-builtin: otherwise the compiler may find a
 * memset in the loop of memset, and call it. */
#include <stddef.h>
#include <stdint.h>

void *memcpy(void *to, const void *from, size_t count);
void *memmove(void *to, const void *from, size_t count);
void *memset(void *to, int byte, size_t count);
int memcmp(const void *a, const void *b, size_t count);

void *memcpy(void *to, const void *from, size_t count)
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
    const uint8_t *x = (const uint8_t *)a, *y = (const uint8_t *)b;

    for (; count > 0; count--, x++, y++)
        if (*x != *y) return *x < *y ? -1 : 1;
    return 0;
}
