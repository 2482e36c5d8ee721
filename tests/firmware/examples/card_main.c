/* Runs card.c on a computer: its card is the standard input, which must be a file, and its serial line the standard output. */
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
    ringkas_status status;

    (void)fseek(stdin, 0, SEEK_END);
    status = summarize_file(stdin, (uint32_t)ftell(stdin));
    if (status != RINGKAS_OK) fprintf(stderr, "card: %s\n", ringkas_status_name(status));
    return status != RINGKAS_OK;
}
