/* RISC-V rv32imac, the machine "virt" of QEMU: start and semihosting. */
#include "../board.h"

extern uint32_t bss_start[], bss_end[];

void start(void);

/* These three instructions in one piece, uncompressed, mean a call of the debugger. */
static uintptr_t semihost(uint32_t operation, const void *argument)
{
    register uintptr_t a0 __asm__("a0") = operation;
    register const void *a1 __asm__("a1") = argument;

    __asm__ volatile(".option push\n.option norvc\n slli x0, x0, 0x1f\n ebreak\n srai x0, x0, 7\n.option pop"
                     : "+r"(a0)
                     : "r"(a1)
                     : "memory");
    return a0;
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

static void fault(void)
{
    leave(70);
}

void start(void)
{
    uint32_t *to;

    for (to = bss_start; to < bss_end; to++) *to = 0;
    __asm__ volatile("csrw mtvec, %0" : : "r"(fault));
    leave(firmware());
}

__attribute__((naked, section(".start"), used)) void reset(void);
void reset(void)
{
    __asm__ volatile("la sp, stack_top\n j start");
}
