/* What differs from one operating system to another. */
#ifndef PLATFORM_H
#define PLATFORM_H

#include <stddef.h>
#include <stdint.h>

/* A lock with a condition to wait for. Without threads its functions do nothing. */
typedef struct monitor monitor;

/* Null if there is no memory. */
monitor *new_monitor(void);
void free_monitor(monitor *of);

void enter_monitor(monitor *of);
void leave_monitor(monitor *of);

/* Leaves the monitor, waits until another thread calls wake_all(), and enters it again. */
void wait_in_monitor(monitor *of);
void wake_all(monitor *of);

/* Calls run() with each of `count` contexts of `size` bytes, in a thread for each, and waits until all have ended. A context
 * whose thread cannot be started is left out, but never the first. */
void run_in_threads(void (*run)(void *context), void *contexts, size_t count, size_t size);

/* Milliseconds since some moment. */
uint64_t read_clock(void);

#endif
