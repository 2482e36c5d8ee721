/* Cortex-M0 and M3: vector table, start and clock. The linker scripts say where flash and RAM are. */
#include "../board.h"
#include "semihosting.h"

#define FAULT_STATUS 70

extern uint32_t stack_top[], data_start[], data_end[], data_load[], bss_start[], bss_end[];

void start(void);
void halt(void);

uintptr_t call_debugger(uint32_t operation, const void *argument)
{
    register uintptr_t r0 __asm__("r0") = operation;
    register const void *r1 __asm__("r1") = argument;

    __asm__ volatile("bkpt 0xAB" : "+r"(r0) : "r"(r1) : "memory");
    return r0;
}

/* The clock of every Cortex-M: control, reload, current value. It counts down. */
#define SYSTICK ((volatile uint32_t *)0xE000E010)

uint32_t read_ticks(void)
{
    return 0xFFFFFF - SYSTICK[2];
}

void run_million(void)
{
    uint32_t count = 500000;

    __asm__ volatile(".syntax unified\n1: subs %0, #1\n bne 1b" : "+l"(count) : : "cc");
}

void start(void)
{
    uint32_t *to, *from = data_load;

    for (to = data_start; to < data_end; to++) *to = *from++;
    for (to = bss_start; to < bss_end; to++) *to = 0;
    SYSTICK[1] = 0xFFFFFF;
    SYSTICK[2] = 0;
    SYSTICK[0] = 5; /* on, with the clock of the processor */
    leave(firmware());
}

void halt(void)
{
    leave(FAULT_STATUS);
}

__attribute__((section(".vectors"), used)) static void (*const vectors[16])(void) = {
    (void (*)(void))stack_top, start, halt, halt, halt, halt, halt, 0, 0, 0, 0, halt, halt, 0, halt, halt};
