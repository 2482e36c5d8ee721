/* Runs examples/uart.c on the serial line of ARM's board AN385 (the machine mps2-an385): a CMSDK UART. */
#include "../board.h"

#define UART    ((volatile uint32_t *)0x40004000)
#define DATA    0
#define STATE   1 /* bit 0: the transmitter is full; bit 1: a byte has come */
#define CONTROL 2
#define DIVIDER 4

void serve(void);
int uart_read(void);
void uart_write(uint8_t byte);

int uart_read(void)
{
    while ((UART[STATE] & 2) == 0) continue;
    return (int)(UART[DATA] & 0xFF);
}

void uart_write(uint8_t byte)
{
    while ((UART[STATE] & 1) != 0) continue;
    UART[DATA] = byte;
}

int firmware(void)
{
    UART[DIVIDER] = 16;
    UART[CONTROL] = 3; /* transmit and receive */
    serve();
    return 0;
}
