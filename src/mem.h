/* The only four functions that the library takes from outside. Without a libc the compiler still calls them by name,
 * so a freestanding host supplies them (wasm/mem.c does) and there may be no <string.h> to declare them. */
#ifndef RK_MEM_H
#define RK_MEM_H

#if __STDC_HOSTED__
#include <string.h>
#else
#include <stddef.h>
void *memcpy(void *to, const void *restrict from, size_t count);
void *memmove(void *to, const void *from, size_t count);
void *memset(void *to, int byte, size_t count);
int memcmp(const void *a, const void *b, size_t count);
#endif

#endif
