/* arena.c: the caller's block, and what is given up where it is too small. */
#include "../../src/arena.h"
#include "../test.h"

#define UNIT sizeof(rk_aligned)
#define SIZE 1024u

static rk_aligned block[SIZE / UNIT + 4];

static rk_arena open_arena(size_t size)
{
    rk_arena arena;

    rk_arena_open(&arena, block, size + RK_ARENA_LOSS);
    return arena;
}

/* ---- the block */

static const char *check_offset(size_t offset)
{
    uint8_t *start = (uint8_t *)block + offset;
    size_t size;

    for (size = 0; size < 200; size++) {
        const size_t expected = size < RK_ARENA_LOSS ? 0 : (size - RK_ARENA_LOSS) / UNIT * UNIT;
        rk_arena arena;
        uint8_t *taken;
        rk_arena_open(&arena, start, size);
        if (rk_arena_free(&arena) != expected)
            return test_faultf("%lu bytes: %s", size, "another number of free bytes");
        if (expected == 0) continue;
        taken = (uint8_t *)rk_alloc_low(&arena, expected);
        if (taken == NULL) return test_faultf("%lu bytes: %s", size, "what is free cannot be allocated");
        if ((uintptr_t)taken % UNIT != 0) return test_faultf("%lu bytes: %s", size, "the start is not aligned");
        if (taken < start || taken + expected > start + size)
            return test_faultf("%lu bytes: %s", size, "outside the block");
        if (rk_alloc_low(&arena, 1) != NULL) return test_faultf("%lu bytes: %s", size, "there is more");
    }
    return NULL;
}

static void test_blocks(void)
{
    rk_arena arena;
    size_t offset;

    for (offset = 0; offset < 2 * UNIT; offset++)
        CHECK_FAULT(test_faultf("a block at offset %lu%s", offset, ""), check_offset(offset));
    rk_arena_open(&arena, NULL, 0);
    CHECK_NUMBER("no block: free bytes", 0, rk_arena_free(&arena));
    CHECK("no block: no room", rk_alloc_low(&arena, 4) == NULL);
    CHECK("no block: the high end cannot grow", !rk_set_high(&arena, 4));
}

/* ---- the two ends */

static void test_low(void)
{
    static const struct {
        size_t size, taken;
    } rows[] = {{0, 0}, {1, 4}, {3, 4}, {4, 4}, {5, 8}, {SIZE - 3, SIZE}, {SIZE, SIZE}};
    size_t i;

    for (i = 0; i < ITEMS(rows); i++) {
        rk_arena arena = open_arena(SIZE);
        uint8_t *first = (uint8_t *)rk_alloc_low(&arena, rows[i].size);
        CHECK("sizes are rounded up to four bytes", first != NULL && arena.low == first + rows[i].taken);
    }
}

static void test_high(void)
{
    rk_arena arena = open_arena(SIZE);

    CHECK("the high end grows", rk_set_high(&arena, 100) && rk_arena_free(&arena) == SIZE - 100);
    CHECK("it grows more", rk_set_high(&arena, 400) && rk_arena_free(&arena) == SIZE - 400);
    CHECK("it shrinks", rk_set_high(&arena, 200) && rk_arena_free(&arena) == SIZE - 200);
    CHECK("the low end grows", rk_alloc_low(&arena, 300) != NULL);
    CHECK("one byte more than is free: no room", !rk_set_high(&arena, SIZE - 300 + 4));
    CHECK_NUMBER("which changes nothing", SIZE - 500, rk_arena_free(&arena));
    CHECK("the two ends may meet", rk_set_high(&arena, SIZE - 300) && rk_arena_free(&arena) == 0);
    CHECK("the largest size", rk_alloc_low(&arena, SIZE_MAX) == NULL && !rk_set_high(&arena, SIZE_MAX));
}

/* ---- lists and cache: what stays after one step */

typedef enum { ALLOC, HIGH, EXTEND } step_kind;

#define CACHE 512u

static const struct {
    const char *name;
    step_kind step;
    uint32_t size;
    bool has_lists, has_cache;
} steps[] = {
    {"a little at the low end", ALLOC, 100, true, true},
    {"so much that the lists must move", ALLOC, 300, true, true},
    {"so much that the cache must go", ALLOC, 480, true, false},
    {"all but the lists", ALLOC, SIZE - 80 - 64, true, false},
    {"four bytes more", ALLOC, SIZE - 80 - 60, false, false},
    {"all that is free", ALLOC, SIZE, false, false},
    {"the high end stays", HIGH, 0, true, true},
    {"the high end takes the place of the cache", HIGH, 4, true, false},
    {"so much at the high end that the lists must move", HIGH, 900, false, false},
    {"the lists move away from the high end", HIGH, 800, true, false},
    {"longer lists", EXTEND, 20, true, true},
    {"lists that must move", EXTEND, 80, true, true},
    {"lists that need the cache", EXTEND, 110, true, false},
    {"lists that fill the block but 64 bytes", EXTEND, (SIZE - 80 - 64) / 4, true, false},
    {"lists with one number more", EXTEND, (SIZE - 80 - 64) / 4 + 1, false, false},
};

/* Lists of twenty numbers, and a cache of half the block. */
static rk_arena fill_arena(void)
{
    rk_arena arena = open_arena(SIZE);
    uint32_t *numbers, i;

    (void)rk_open_cache(&arena, CACHE);
    rk_lists_open(&arena);
    for (i = 0; i < 20; i++) {
        numbers = rk_lists_extend(&arena, 1);
        if (numbers != NULL) *numbers = 1000 + i;
    }
    return arena;
}

static bool has_numbers(const rk_arena *arena)
{
    const uint32_t *numbers = (const uint32_t *)(const void *)arena->lists;
    uint32_t i;

    for (i = 0; i < 20; i++)
        if (numbers[i] != 1000 + i) return false;
    return arena->lists >= arena->low && arena->lists_end <= (arena->cache != NULL ? arena->cache : arena->high);
}

static void test_steps(void)
{
    size_t i;

    for (i = 0; i < ITEMS(steps); i++) {
        rk_arena arena = fill_arena();
        bool is_done = true;
        CHECK(steps[i].name, arena.cache != NULL && arena.lists != NULL && arena.lists_end - arena.lists == 80);
        if (steps[i].step == ALLOC) is_done = rk_alloc_low(&arena, steps[i].size) != NULL;
        if (steps[i].step == HIGH) is_done = rk_set_high(&arena, steps[i].size);
        if (steps[i].step == EXTEND)
            CHECK(steps[i].name, (rk_lists_extend(&arena, steps[i].size) != NULL) == steps[i].has_lists);
        CHECK(steps[i].name, is_done);
        CHECK_NUMBER(steps[i].name, steps[i].has_lists, arena.lists != NULL);
        CHECK_NUMBER(steps[i].name, steps[i].has_cache, arena.cache != NULL);
        CHECK(steps[i].name, arena.lists == NULL || has_numbers(&arena));
    }
}

static void test_cache(void)
{
    rk_arena arena = open_arena(SIZE);

    CHECK("more than half of what is free is no cache",
          rk_open_cache(&arena, SIZE / 2 + 4) == NULL && arena.cache == NULL);
    CHECK("half of it is one", rk_open_cache(&arena, SIZE / 2) == arena.high - SIZE / 2);
    CHECK_NUMBER("which counts as free", SIZE, rk_arena_free(&arena));
    rk_give_up_cache(&arena);
    CHECK("it is given up", arena.cache == NULL);
}

static void test_lists(void)
{
    rk_arena arena = open_arena(SIZE);

    CHECK("no lists yet", rk_lists_extend(&arena, 1) == NULL);
    rk_lists_open(&arena);
    CHECK("empty lists", arena.lists != NULL && arena.lists == arena.lists_end);
    CHECK("no numbers need no room", rk_lists_extend(&arena, 0) != NULL);
    rk_lists_give_up(&arena);
    CHECK("lists that were given up stay so", rk_lists_extend(&arena, 1) == NULL);
}

int main(void)
{
    test_blocks();
    test_low();
    test_high();
    test_steps();
    test_cache();
    test_lists();
    return test_end("unit/arena");
}
