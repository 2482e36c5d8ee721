/* Runs static_buffer.c on a computer: from the standard input to the standard output. */
#include <stdio.h>

#include "ringkas.h"

ringkas_status summarize_to(void (*put)(const char *bytes, uint32_t length), const char *text, size_t length);

static void put(const char *bytes, uint32_t length)
{
    (void)fwrite(bytes, 1, length, stdout);
    putchar('\n');
}

int main(void)
{
    static char text[65536];

    return summarize_to(put, text, fread(text, 1, sizeof text, stdin)) != RINGKAS_OK;
}
