/* The host of static_buffer.c: a summary of the standard input on the standard output. */
#include <stdio.h>

#include "ringkas.h"

void summarize_to(void (*put)(const char *bytes, uint32_t length), const char *text, size_t length);

static void put(const char *bytes, uint32_t length)
{
    (void)fwrite(bytes, 1, length, stdout);
    putchar('\n');
}

int main(void)
{
    static char text[8192];

    summarize_to(put, text, fread(text, 1, sizeof text, stdin));
    return 0;
}
