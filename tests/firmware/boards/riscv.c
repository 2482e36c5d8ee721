/* RISC-V rv32imac, the machine "virt" of QEMU: start. QEMU loads data where it belongs, so nothing is copied. */
#include "../board.h"
#include "semihosting.h"

#define FAULT_STATUS 70

extern uint32_t bss_start[], bss_end[];

void start(void);

/* These three instructions in a row, none of them compressed, call the debugger. */
uintptr_t call_debugger(uint32_t operation, const void *argument)
{
    register uintptr_t a0 __asm__("a0") = operation;
    register const void *a1 __asm__("a1") = argument;

    __asm__ volatile(".option push\n.option norvc\n slli x0, x0, 0x1f\n ebreak\n srai x0, x0, 7\n.option pop"
                     : "+r"(a0)
                     : "r"(a1)
                     : "memory");
    return a0;
}

/* The two lowest bits of mtvec are a mode: the handler must begin at a multiple of four. */
static __attribute__((aligned(4))) void fault(void)
{
    leave(FAULT_STATUS);
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
