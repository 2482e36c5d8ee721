/* The arena: the caller's block. */
#include "arena.h"

void rk_arena_open(rk_arena *arena, void *block, size_t size)
{
    const size_t unit = sizeof(rk_aligned);
    const size_t skip = (unit - (size_t)((uintptr_t)block % unit)) % unit;

    arena->start = arena->end = (uint8_t *)block;
    if (size > RK_ARENA_LOSS) { /* a null block of no bytes is legal, but nothing may be added to null */
        arena->start += skip;
        arena->end = arena->start + (size - RK_ARENA_LOSS) / unit * unit;
    }
    arena->low = arena->start;
    arena->high = arena->end;
    arena->lists = arena->lists_end = arena->cache = NULL;
}

size_t rk_arena_free(const rk_arena *arena)
{
    return (size_t)(arena->high - arena->low);
}

/* Where the low end and the lists must stop. */
static uint8_t *limit_of(const rk_arena *arena)
{
    return rk_has_cache(arena) ? arena->cache : arena->high;
}

void *rk_open_cache(rk_arena *arena, size_t size)
{
    if (size > rk_arena_free(arena) / 2) return NULL;
    if (rk_has_lists(arena) && size > (size_t)(arena->high - arena->lists_end)) return NULL;
    arena->cache = arena->high - size;
    return arena->cache;
}

void rk_give_up_cache(rk_arena *arena)
{
    arena->cache = NULL;
}

/* Moves the lists to where they leave equal room on both sides, once `low` more bytes are taken below them and `high` more
 * above. Each move halves what is free, so there are few. Gives up the cache, then the lists, if there is no room for all. */
static void move_lists(rk_arena *arena, size_t low, size_t high)
{
    const size_t length = (size_t)(arena->lists_end - arena->lists), needed = low + high + length + 64;
    size_t room = (size_t)(limit_of(arena) - arena->low);
    uint8_t *place;

    if (needed > room) {
        rk_give_up_cache(arena);
        room = rk_arena_free(arena);
    }
    if (needed > room) {
        rk_lists_give_up(arena);
        return;
    }
    place = arena->low + low + (room - low - high - length) / 2 / 4 * 4;
    memmove(place, arena->lists, length);
    arena->lists = place;
    arena->lists_end = place + length;
}

void *rk_alloc_low(rk_arena *arena, size_t size)
{
    void *taken = arena->low;

    if (size > SIZE_MAX - 3) return NULL;
    size = (size + 3) / 4 * 4;
    if (size > rk_arena_free(arena)) return NULL;
    if (size > (size_t)(limit_of(arena) - arena->low)) rk_give_up_cache(arena);
    if (rk_has_lists(arena) && size > (size_t)(arena->lists - arena->low)) move_lists(arena, size, 0);
    arena->low += size;
    return taken;
}

bool rk_set_high(rk_arena *arena, size_t size)
{
    const size_t present = (size_t)(arena->end - arena->high);

    if (size > (size_t)(arena->end - arena->low)) return false;
    if (size > present) rk_give_up_cache(arena);
    if (rk_has_lists(arena) && size > present && size - present > (size_t)(arena->high - arena->lists_end))
        move_lists(arena, 0, size - present);
    arena->high = arena->end - size;
    return true;
}

void rk_lists_open(rk_arena *arena)
{
    arena->lists = arena->lists_end = arena->low + (size_t)(limit_of(arena) - arena->low) / 2 / 4 * 4;
}

uint32_t *rk_lists_extend(rk_arena *arena, uint32_t count)
{
    const size_t size = count * sizeof(uint32_t);
    uint32_t *numbers;

    if (!rk_has_lists(arena)) return NULL;
    if ((size_t)(limit_of(arena) - arena->lists_end) < size) move_lists(arena, 0, size);
    if (!rk_has_lists(arena)) return NULL;
    numbers = (uint32_t *)(void *)arena->lists_end;
    arena->lists_end += size;
    return numbers;
}

size_t rk_lists_length(const rk_arena *arena)
{
    return rk_has_lists(arena) ? (size_t)(arena->lists_end - arena->lists) : 0;
}

void rk_lists_cut(rk_arena *arena, size_t length)
{
    if (rk_has_lists(arena)) arena->lists_end = arena->lists + length;
}

void rk_lists_give_up(rk_arena *arena)
{
    arena->lists = arena->lists_end = NULL;
}
