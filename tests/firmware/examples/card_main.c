/* The host of card.c: its card is the standard input, a file; its serial line the standard output. */
#include <stdio.h>

#include "ringkas.h"

ringkas_status summarize_file(void *file, uint32_t length);
int card_read(void *file, uint32_t offset, void *buffer, uint32_t length);
void uart_write(uint8_t byte);

int card_read(void *file, uint32_t offset, void *buffer, uint32_t length)
{
    return fseek((FILE *)file, (long)offset, SEEK_SET) != 0 || fread(buffer, 1, length, (FILE *)file) != length;
}

void uart_write(uint8_t byte)
{
    putchar(byte);
}

int main(void)
{
    (void)fseek(stdin, 0, SEEK_END);
    return summarize_file(stdin, (uint32_t)ftell(stdin)) != RINGKAS_OK;
}
