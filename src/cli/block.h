/* The workspace that the command gives to the library. */
#ifndef BLOCK_H
#define BLOCK_H

#include <stddef.h>

/* Allocates a block for free(). Null: no memory. A large one takes few large pages of memory instead of many small ones, where the
 * system has them. */
void *allocate_block(size_t size);

#endif
