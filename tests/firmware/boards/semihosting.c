/* Output and exit by the semihosting calls of ARM, which RISC-V has too. */
#include "semihosting.h"
#include "../board.h"

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
    (void)call_debugger(SYS_WRITE0, line);
    line_length = 0;
}

void leave(int status)
{
    uintptr_t arguments[2];

    arguments[0] = APPLICATION_EXIT;
    arguments[1] = (uintptr_t)status;
    for (;;) (void)call_debugger(SYS_EXIT_EXTENDED, arguments);
}
