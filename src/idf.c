/* Inverse document frequency: the weight of a term. */
#include "idf.h"

/* The squares are added in 64 bits, so that the sum does not depend on the order of the terms. */
static uint32_t find_norm(const rk_terms *terms, const rk_idf *idf)
{
    uint64_t sum = 0;
    uint32_t shift = 0, number;

    for (number = 1; number <= terms->used; number++) {
        const rk_term *term = rk_term_at(terms, number);
        const uint32_t value = term->sentences * (rk_weight_of(idf, term) >> (RK_LOG2_BITS - 3));
        const uint32_t low = value * value;
        if (rk_is_term_kind(term)) sum += (uint64_t)rk_mul_high(value, value) << 32 | low;
    }
    for (; sum >> 32 != 0; sum >>= 2) shift++;
    return rk_sqrt((uint32_t)sum) << shift;
}

void rk_find_idf(const rk_terms *terms, uint32_t sentences, rk_idf *idf)
{
    uint32_t i;

    idf->log_sentences = rk_log2(sentences + 1);
    for (i = 0; i < RK_FEW_SENTENCES; i++) idf->few[i] = (uint16_t)rk_weight_of_many(idf, rk_max(i, 1));
    idf->norm = find_norm(terms, idf);
}
