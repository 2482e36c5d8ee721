/* Large files in memory without a copy, and protection from a file that becomes shorter while we read it. */
#ifndef MAPPING_H
#define MAPPING_H

#include <stdbool.h>
#include <stddef.h>

/* Maps the first `length` bytes of a file. Only one file is mapped at a time. Returns null if it cannot be mapped. */
const char *map_file(int descriptor, size_t length);

/* Ends the mapping, if there is one. */
void unmap_file(void);

/*
 * Calls run(context). False if the mapped file became shorter meanwhile, so that a part of it could not be read. Then run()
 * was left in the middle: what it allocated must be reachable through the context.
 */
bool run_guarded(void (*run)(void *), void *context);

#endif
