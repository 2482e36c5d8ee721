/* Weights: inverse sentence frequency within the text. It chooses as well as document frequencies over thousands of other
 * articles do, so no table of word frequencies ships. */
#include "stages.h"

static uint32_t weigh(const rk_document *doc, uint32_t sentences)
{
    const uint32_t log = rk_log2(sentences);

    return doc->log_article > log ? doc->log_article - log : 0;
}

/* The length of the vector of all terms, each with its weight times its sentences; Q3. The squares are added in 64 bits, so
 * that the sum does not depend on the order of the table. */
static uint32_t find_norm(const rk_document *doc)
{
    uint64_t sum = 0;
    uint32_t shift = 0, i;

    for (i = 0; i < doc->terms.capacity; i++) {
        const rk_term *term = &doc->terms.slots[i];
        uint32_t sentences = term->sentences & RK_MOST_SENTENCES;
        uint32_t value = sentences == 0 ? 0 : sentences * (rk_weight_of(doc, term) >> (RK_LOG2_BITS - 3));
        sum += (uint64_t)rk_mul_high(value, value) << 32 | value * value;
    }
    for (; sum >> 32 != 0; sum >>= 2) shift++;
    return rk_sqrt((uint32_t)sum) << shift;
}

void rk_weigh_terms(rk_document *doc)
{
    uint32_t i;

    doc->log_article = rk_log2(doc->article + 1);
    for (i = 0; i < RK_FEW_SENTENCES; i++) doc->stage.weights[i] = (uint16_t)weigh(doc, i);
    doc->norm = find_norm(doc);
}

uint32_t rk_weight_of(const rk_document *doc, const rk_term *term)
{
    const uint32_t sentences = term->sentences & RK_MOST_SENTENCES;

    return sentences < RK_FEW_SENTENCES ? doc->stage.weights[sentences] : weigh(doc, sentences);
}
