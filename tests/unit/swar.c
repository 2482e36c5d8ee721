/* swar.h: eight bytes at a time, compared with one byte at a time. */
#include "../../src/swar.h"
#include "../test.h"

static bool is_letter(uint32_t byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

/* The mask of the bytes of a chunk that are no letters, byte by byte. */
static uint64_t mask_not_letters(const uint8_t *bytes)
{
    uint64_t mask = 0;
    uint32_t i;

    for (i = 0; i < 8; i++)
        if (!is_letter(bytes[i])) mask |= (uint64_t)0x80 << 8 * i;
    return mask;
}

/* Null, or what is wrong with the mask of eight bytes. */
static const char *check_mask(const uint8_t *bytes)
{
    const uint64_t folded = rk_load8(bytes) | RK_EACH_BYTE(0x20);

    return rk_mask_not_letters(folded) != mask_not_letters(bytes) ? "letters" : NULL;
}

/* Every byte at every place, among bytes at the edges of the classes. */
static void test_every_byte(void)
{
    static const uint8_t around[] = {0x00, '/', '0', '9', ':', '@',  'A',  'Z',
                                     '[',  '`', 'a', 'z', '{', 0x7F, 0x80, 0xFF};
    const char *fault = NULL;
    uint32_t byte, place, i, count = 0;

    for (byte = 0; byte < 256; byte++)
        for (place = 0; place < 8; place++)
            for (i = 0; i < ITEMS(around); i++) {
                uint8_t bytes[8];
                memset(bytes, around[i], sizeof bytes);
                bytes[place] = (uint8_t)byte;
                if (fault == NULL) fault = check_mask(bytes);
                count++;
            }
    CHECK_NUMBER("chunks", 256 * 8 * 16, count);
    CHECK_FAULT("every byte at every place", fault);
}

static void test_random_bytes(void)
{
    uint32_t state = 2463534242u, round, i;
    const char *fault = NULL;

    for (round = 0; round < 100000 && fault == NULL; round++) {
        uint8_t bytes[8];
        for (i = 0; i < 8; i++) bytes[i] = (uint8_t)(test_random(&state) >> 11);
        fault = check_mask(bytes);
    }
    CHECK_FAULT("random bytes", fault);
}

/* All 255 masks that are not 0, and all numbers of bytes. */
static void test_counts(void)
{
    uint32_t set, i, wrong = 0;

    for (set = 1; set < 256; set++) {
        uint64_t mask = 0;
        uint32_t first = 0;
        for (i = 0; i < 8; i++)
            if ((set >> i & 1) != 0) mask |= (uint64_t)0x80 << 8 * i;
        while ((set >> first & 1) == 0) first++;
        wrong += rk_count_before(mask) != first;
    }
    CHECK_NUMBER("masks whose first byte is another one", 0, wrong);
    for (i = 0; i < 8; i++) {
        const uint8_t bytes[8] = {1, 2, 3, 4, 5, 6, 7, 8};
        uint8_t kept[8] = {0};
        memcpy(kept, bytes, i);
        CHECK_NUMBER("the first bytes are kept", rk_load8(kept), rk_keep_bytes(rk_load8(bytes), i));
    }
}

int main(void)
{
    test_every_byte();
    test_random_bytes();
    test_counts();
    return test_end("unit/swar");
}
