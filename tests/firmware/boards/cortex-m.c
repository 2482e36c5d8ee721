/* Cortex-M0 and M3: vector table, start, semihosting, SysTick. The linker scripts say where flash and RAM are. */
#include "../board.h"

extern uint32_t stack_top[], data_start[], data_end[], data_load[], bss_start[], bss_end[];

void start(void);
void halt(void);

static uintptr_t semihost(uint32_t operation, const void *argument)
{
    register uintptr_t r0 __asm__("r0") = operation;
    register const void *r1 __asm__("r1") = argument;

    __asm__ volatile("bkpt 0xAB" : "+r"(r0) : "r"(r1) : "memory");
    return r0;
}

#define SYS_WRITE0        0x04
#define SYS_EXIT_EXTENDED 0x20
#define APPLICATION_EXIT  0x20026

static char line[128];
static uint32_t line_length;

void put_char(char c)
{
    line[line_length++] = c;
    if (c != '\n' && line_length < sizeof line - 1) return;
    line[line_length] = '\0';
    (void)semihost(SYS_WRITE0, line);
    line_length = 0;
}

static void leave(int status)
{
    uint32_t arguments[2];

    arguments[0] = APPLICATION_EXIT;
    arguments[1] = (uint32_t)status;
    for (;;) (void)semihost(SYS_EXIT_EXTENDED, arguments);
}

#define SYSTICK ((volatile uint32_t *)0xE000E010)

uint32_t read_ticks(void)
{
    return 0xFFFFFF - SYSTICK[2]; /* it counts down */
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
    SYSTICK[0] = 5; /* on, with the core's clock */
    leave(firmware());
}

/* A fault ends the run with a status of its own. */
void halt(void)
{
    leave(70);
}

__attribute__((section(".vectors"), used)) static void (*const vectors[16])(void) = {
    (void (*)(void))stack_top, start, halt, halt, halt, halt, halt, 0, 0, 0, 0, halt, halt, 0, halt, halt};
