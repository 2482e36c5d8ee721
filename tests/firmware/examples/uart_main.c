/* Runs uart.c on a computer: its serial line is the standard input and output. */
#include <stdint.h>
#include <stdio.h>

void serve(void);
int uart_read(void);
void uart_write(uint8_t byte);

int uart_read(void)
{
    int byte = getchar();

    return byte == EOF ? 0x04 : byte;
}

void uart_write(uint8_t byte)
{
    putchar(byte);
}

int main(void)
{
    serve();
    return 0;
}
