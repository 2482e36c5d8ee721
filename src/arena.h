/* The arena: the caller's block. What is allocated grows from both ends. Between them there may be two regions that make the
 * library faster: the lists, which float, and the cache. They are given up where there is no room for them.
 *
 *     start [ low ... | free | lists | free | cache | ... high ] end
 */
#ifndef RK_ARENA_H
#define RK_ARENA_H

#include "port.h"

typedef struct {
    uint8_t *start;
    uint8_t *low;  /* below it the low end is allocated */
    uint8_t *high; /* from it on the high end is allocated */
    uint8_t *end;
    uint8_t *lists; /* null: given up */
    uint8_t *lists_end;
    uint8_t *cache; /* ends at high; null: given up */
} rk_arena;

/* Everything in the arena is aligned for this. */
typedef union {
    void *pointer;
    size_t size;
    uint32_t number;
} rk_aligned;

/* What alignment costs in every block, whatever its address is, so that a size that is enough is enough everywhere. */
#define RK_ARENA_LOSS (sizeof(rk_aligned) - 1)

void rk_arena_open(rk_arena *arena, void *block, size_t size);

/* Allocates bytes at the low end, rounded up to a multiple of 4. Null: no room. Neighbours touch. */
void *rk_alloc_low(rk_arena *arena, size_t size);
/* Moves the high end to leave `size` bytes above it, a multiple of 4. False: no room. Moves no bytes there. */
bool rk_set_high(rk_arena *arena, size_t size);
/* How many bytes are neither low nor high. The lists and the cache count as free. */
size_t rk_arena_free(const rk_arena *arena);

/* Takes a cache of this size, a multiple of 4, if half of the free bytes are enough for it; otherwise null. It is valid as
 * long as rk_has_cache. */
void *rk_open_cache(rk_arena *arena, size_t size);
void rk_give_up_cache(rk_arena *arena);
static inline bool rk_has_cache(const rk_arena *arena)
{
    return RK_HAS_LISTS && arena->cache != NULL;
}

static inline bool rk_has_lists(const rk_arena *arena)
{
    return RK_HAS_LISTS && arena->lists != NULL;
}
void rk_lists_open(rk_arena *arena); /* empty */
/* Appends room for numbers and returns it, until the next call of any function of this stage. Null: the lists are given up. */
uint32_t *rk_lists_extend(rk_arena *arena, uint32_t count);
void rk_lists_give_up(rk_arena *arena);
size_t rk_lists_length(const rk_arena *arena); /* bytes; 0 if there are none */
void rk_lists_cut(rk_arena *arena, size_t length);

#endif
