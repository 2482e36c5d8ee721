/* ATmega1284P in simavr: writes to the first serial line; sleeping with interrupts off ends the run. The start-up code of
 * avr-libc copies constants from flash to RAM. */
#include <avr/interrupt.h>
#include <avr/io.h>
#include <avr/sleep.h>

#include "../board.h"

void put_char(char c)
{
    while ((UCSR0A & (1 << UDRE0)) == 0) continue;
    UDR0 = (uint8_t)c;
}

int main(void)
{
    UCSR0B = 1 << TXEN0;
    put(firmware() == 0 ? "ok\n" : "failed\n");
    cli();
    sleep_enable();
    sleep_cpu();
    return 0;
}
