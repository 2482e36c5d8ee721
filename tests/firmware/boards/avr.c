/* ATmega1284P under simavr: output over the first UART; sleeping with interrupts off ends the run. An AVR reads constants
 * from RAM, which its start-up code (avr-libc's) fills from flash. */
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
