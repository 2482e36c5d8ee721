/* arena.c: the caller's block, whatever its alignment, handed out from its start. */
#include "document.h"

#define UNIT sizeof(rk_aligned)

static void test_alignment(size_t offset)
{
    static rk_aligned block[16];
    uint8_t *start = (uint8_t *)block + offset;
    const size_t size = 10 * UNIT;
    rk_arena arena;
    void *first, *second;

    rk_start_arena(&arena, start, size);
    CHECK("what is left is what was given, less the skipped bytes", rk_left(&arena) == size - (UNIT - offset) % UNIT);
    first = rk_take(&arena, 8);
    second = rk_take(&arena, 12);
    CHECK("the first piece is aligned", (uintptr_t)first % UNIT == 0);
    CHECK("it stands in the block", (uint8_t *)first >= start && (uint8_t *)first < start + UNIT);
    CHECK("pieces that follow each other touch", (uint8_t *)second == (uint8_t *)first + 8);
    CHECK_NUMBER("used is told for the worst alignment", 20 + UNIT - 1, arena.used);
    CHECK("more than is left", rk_take(&arena, rk_left(&arena) + 4) == NULL);
    CHECK_NUMBER("which takes nothing", 20 + UNIT - 1, arena.used);
    CHECK("all that is left", rk_take(&arena, rk_left(&arena)) != NULL);
    CHECK_NUMBER("nothing is left", 0, rk_left(&arena));
    CHECK("one more piece", rk_take(&arena, 4) == NULL);
    CHECK("the greatest size", rk_take(&arena, SIZE_MAX) == NULL);
}

int main(void)
{
    rk_aligned one;
    rk_arena arena;
    size_t i;

    for (i = 0; i < UNIT; i++) test_alignment(i);
    for (i = 1; i < UNIT; i++) {
        rk_start_arena(&arena, (uint8_t *)&one + 1, i); /* ends before the first aligned byte */
        CHECK("a block that is smaller than what must be skipped", rk_left(&arena) <= i && rk_take(&arena, 4) == NULL);
    }
    rk_start_arena(&arena, NULL, 0);
    CHECK_NUMBER("no block", 0, rk_left(&arena));
    CHECK("no block", rk_take(&arena, 4) == NULL);
    return test_end("unit/arena");
}
