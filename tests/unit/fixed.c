/* fixed.c: logarithms, ratios and products, compared with a table and with 64-bit arithmetic. */
#include "../../src/fixed.h"
#include "../test.h"

/* log2 in Q11, rounded down from six decimals: 1.584963 * 2048 = 3246.0. */
static const struct {
    const char *name;
    uint32_t n, log;
} logs[] = {
    {"log2 0, by definition", 0, 0},
    {"log2 1", 1, 0},
    {"log2 2", 2, 2048},
    {"log2 3 = 1.584963", 3, 3246},
    {"log2 4", 4, 4096},
    {"log2 5 = 2.321928", 5, 4755},
    {"log2 7 = 2.807355", 7, 5749},
    {"log2 10 = 3.321928", 10, 6803},
    {"log2 100 = 6.643856", 100, 13606},
    {"log2 1000 = 9.965784", 1000, 20409},
    {"log2 65535 = 15.999978", 65535, 32767},
    {"log2 65536", 65536, 32768},
    {"log2 1,000,000 = 19.931569", 1000000, 40819},
    {"log2 2^31", 0x80000000u, 63488},
    {"log2 2^32-1 = 32.000000", 0xFFFFFFFFu, 65535},
};

/* At most 0.00125 off (fixed.h); the table is rounded down too. */
#define LOG_TOLERANCE 2

static const struct {
    const char *name;
    uint32_t part, whole, ratio;
} ratios[] = {
    {"0 of 0", 0, 0, RK_ONE},
    {"0 of 1", 0, 1, 0},
    {"1 of 1", 1, 1, RK_ONE},
    {"1 of 2", 1, 2, 32768},
    {"1 of 3", 1, 3, 21845},
    {"2 of 3", 2, 3, 43690},
    {"1 of 65535", 1, 65535, 1},
    {"5 of 4", 5, 4, RK_ONE},
    {"all of much", 0xFFFFFFFFu, 0xFFFFFFFFu, RK_ONE},
    {"half of 2^31", 0x40000000u, 0x80000000u, 32768},
    {"half of 131,072", 65536, 131072, 32768},
};

/* log2(16) to log2(32), less 4: the points of the interpolation. */
static const uint32_t sixteenths[] = {0,    179,  348,  508,  659,  803,  941,  1072, 1198,
                                      1319, 1435, 1546, 1653, 1757, 1857, 1954, 2048};

static void test_logs(void)
{
    uint32_t n, last = 0, falls = 0, state = 1;
    size_t i;

    for (i = 0; i < ITEMS(logs); i++) {
        int64_t off = (int64_t)rk_log2(logs[i].n) - logs[i].log;
        CHECK_NUMBER(logs[i].name, 1, off >= -LOG_TOLERANCE && off <= LOG_TOLERANCE);
    }
    for (i = 0; i < ITEMS(sixteenths); i++)
        CHECK_NUMBER("log2 of 16 to 32", 4 * 2048 + sixteenths[i], rk_log2(16 + (uint32_t)i));
    for (i = 0; i < 32; i++) falls += rk_log2((uint32_t)1 << i) != i << 11;
    CHECK_NUMBER("powers of two with another logarithm", 0, falls);
    falls = 0;
    for (n = 1; n < 300000; n++) {
        uint32_t log = rk_log2(n);
        falls += log < last;
        last = log;
    }
    CHECK_NUMBER("numbers whose logarithm is less than that of the one before", 0, falls);
    for (falls = 0, i = 0; i < 100000; i++) {
        n = test_random(&state);
        falls += rk_log2(n) > rk_log2(n == UINT32_MAX ? n : n + 1);
    }
    CHECK_NUMBER("large numbers with the same fault", 0, falls);
}

static void test_products(void)
{
    static const uint32_t corners[] = {0,       1,          2,           0xFFFF,      0x10000,
                                       0x10001, 0x7FFFFFFF, 0x80000000u, 0xFFFFFFFEu, 0xFFFFFFFFu};
    uint32_t state = 7, wrong = 0;
    size_t i, k;

    for (i = 0; i < ITEMS(corners); i++)
        for (k = 0; k < ITEMS(corners); k++)
            CHECK_NUMBER("a product of corners", (uint64_t)corners[i] * corners[k] >> 32,
                         rk_mul_high(corners[i], corners[k]));
    for (i = 0; i < 100000; i++) {
        uint32_t a = test_random(&state), b = test_random(&state);
        wrong += rk_mul_high(a, b) != (uint32_t)((uint64_t)a * b >> 32);
    }
    CHECK_NUMBER("products of random numbers that are wrong", 0, wrong);
}

static void test_ratios(void)
{
    uint32_t state = 99, far = 0;
    size_t i;

    for (i = 0; i < ITEMS(ratios); i++)
        CHECK_NUMBER(ratios[i].name, ratios[i].ratio, rk_ratio(ratios[i].part, ratios[i].whole));
    for (i = 0; i < 100000; i++) {
        uint32_t whole = test_random(&state) >> (i % 32), part = whole == 0 ? 0 : test_random(&state) % whole;
        uint32_t exact = whole == 0 ? RK_ONE : (uint32_t)(((uint64_t)part << 16) / whole),
                 ratio = rk_ratio(part, whole);
        far += (ratio > exact ? ratio - exact : exact - ratio) > 4;
    }
    CHECK_NUMBER("ratios that are more than 4/65536 off", 0, far);
}

int main(void)
{
    test_logs();
    test_products();
    test_ratios();
    return test_end("unit/fixed");
}
