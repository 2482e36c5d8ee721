/* The emulator plays the debugger: it prints what the firmware writes, and ends when the firmware ends. */
#ifndef SEMIHOSTING_H
#define SEMIHOSTING_H

#include <stdint.h>

/* The board's own instruction that calls the debugger. */
uintptr_t call_debugger(uint32_t operation, const void *argument);

/* Ends the emulator with this status. */
void leave(int status);

#endif
