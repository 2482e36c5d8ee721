/* The arena: the caller's block, handed out from its start. */
#include "stages.h"

void rk_start_arena(rk_arena *arena, void *block, size_t size)
{
    const size_t unit = sizeof(rk_aligned);
    size_t skip = (unit - (size_t)((uintptr_t)block % unit)) % unit;

    if (skip > size) skip = size;
    arena->start = (uint8_t *)block;
    if (skip > 0) arena->start += skip; /* a null block of no bytes is legal, but nothing may be added to null */
    arena->at = arena->start;
    arena->end = size > skip ? arena->start + (size - skip) : arena->start;
    arena->offset = unit - 1;
    arena->used = arena->offset;
}

size_t rk_left(const rk_arena *arena)
{
    return (size_t)(arena->end - arena->at);
}

void *rk_take(rk_arena *arena, size_t size)
{
    void *taken = arena->at;

    if (size > rk_left(arena)) return NULL;
    arena->at += size;
    if (arena->used < (size_t)(arena->at - arena->start) + arena->offset)
        arena->used = (size_t)(arena->at - arena->start) + arena->offset;
    return taken;
}
