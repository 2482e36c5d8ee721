/* The workspace. Each page of fresh memory costs a page fault, and the table of terms is read at random places, which costs a
 * look-up of the page each time: large pages save a sixth of the time of a text of 50 MB. */
#define _DEFAULT_SOURCE

#include "block.h"

#include <stdlib.h>
#if defined(__linux__)
#include <sys/mman.h>
#endif

#define LARGE_PAGE ((size_t)2 << 20)

void *allocate_block(size_t size)
{
#ifdef MADV_HUGEPAGE
    void *block = NULL;

    if (size >= 4 * LARGE_PAGE && posix_memalign(&block, LARGE_PAGE, size) == 0) {
        (void)madvise(block, size / LARGE_PAGE * LARGE_PAGE, MADV_HUGEPAGE); /* it is only advice */
        return block;
    }
#endif
    return malloc(size);
}
