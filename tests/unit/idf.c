/* idf.c: the weight of a term, log2((N + 1) / sentences), and the length of the vector of all terms. */
#include "../../src/idf.h"
#include "../test.h"

static const struct {
    uint32_t article;   /* sentences of the article */
    uint32_t sentences; /* of the term */
    uint32_t weight;    /* Q11, from a table of logarithms */
} rows[] = {
    {1, 1, 2048},                          /* log2 2 */
    {3, 1, 4096},                          /* log2 4 */
    {3, 2, 2048},                          /* log2 2 */
    {3, 3, 850},                           /* log2 1.3333 = 0.415037 */
    {3, 4, 0},                             /* log2 1 */
    {3, 9, 0},                             /* never below 0 */
    {0, 1, 0},                             /* no sentences */
    {15, 1, 8192},                         /* log2 16 */
    {99, 10, 6803},                        /* log2 10 = 3.321928 */
    {999, 31, 10264},                      /* log2 32.258 = 5.011588 */
    {999, 32, 10170},                      /* log2 31.25 = 4.965784: beyond the short list */
    {999, 1000, 0},     {65535, 1, 32768}, /* log2 65536 */
    {9999, 100, 13607},                    /* log2 100 = 6.643856 */
};

/* The two logarithms are each less than 2 off. */
#define TOLERANCE 3

static rk_terms empty_table(void **block, rk_arena *arena)
{
    rk_terms terms;

    *block = test_allocate(100000);
    rk_arena_open(arena, *block, 100000);
    if (!rk_terms_open(&terms, arena, 0)) abort();
    return terms;
}

static void test_weights(void)
{
    size_t i;

    for (i = 0; i < ITEMS(rows); i++) {
        char name[80];
        rk_arena arena;
        void *block;
        rk_terms terms = empty_table(&block, &arena);
        rk_term term = {1, 0, 0, RK_TERM, 0, 0};
        rk_idf idf;
        int64_t off;
        rk_find_idf(&terms, rows[i].article, &idf);
        term.sentences = rows[i].sentences & RK_SENTENCES_MAX;
        off = (int64_t)rk_weight_of(&idf, &term) - rows[i].weight;
        snprintf(name, sizeof name, "%u of %u sentences", (unsigned)rows[i].sentences, (unsigned)rows[i].article);
        CHECK(name, off >= -TOLERANCE && off <= TOLERANCE);
        CHECK_NUMBER(name, rk_weight_of_many(&idf, rows[i].sentences), rk_weight_of(&idf, &term));
        CHECK_NUMBER("the norm of no terms", 0, idf.norm);
        free(block);
    }
}

/* The sum of the squares, in Q6, as 64 bits can hold it. */
static uint64_t sum_of_squares(const rk_terms *terms, const rk_idf *idf)
{
    uint64_t sum = 0;
    uint32_t number;

    for (number = 1; number <= terms->used; number++) {
        const rk_term *term = rk_term_at(terms, number);
        const uint64_t value = (uint64_t)term->sentences * (rk_weight_of(idf, term) >> 8);
        sum += value * value;
    }
    return sum;
}

static void test_norm(void)
{
    static const uint32_t counts[] = {1, 2, 50, 2000};
    size_t i;

    for (i = 0; i < ITEMS(counts); i++) {
        rk_arena arena;
        void *block;
        rk_terms terms = empty_table(&block, &arena);
        uint32_t k, state = 5;
        uint64_t sum, low, high;
        rk_idf idf;
        for (k = 1; k <= counts[i]; k++) {
            const uint32_t number = rk_add_term(&terms, k * 0x9E3779B1u, RK_TERM);
            if (number == 0) abort();
            rk_term_at(&terms, number)->sentences = 1 + test_random(&state) % (counts[i] * 8) % RK_SENTENCES_MAX;
        }
        rk_find_idf(&terms, counts[i] * 8, &idf);
        sum = sum_of_squares(&terms, &idf);
        low = idf.norm;
        high = low + 1 + low / 32768; /* the root has 16 bits */
        CHECK("the norm is the root of the sum of the squares", low * low <= sum && sum < high * high);
        free(block);
    }
}

int main(void)
{
    test_weights();
    test_norm();
    return test_end("unit/idf");
}
