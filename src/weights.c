/* Weights: inverse sentence frequency within the text. It chooses as well as document frequencies over thousands of other
 * articles do, so no table of word frequencies ships. */
#include "stages.h"

static uint32_t weigh(const rk_document *doc, uint32_t sentences)
{
    const uint32_t log = rk_log2(sentences);

    return doc->log_article > log ? doc->log_article - log : 0;
}

void rk_weigh_terms(rk_document *doc)
{
    uint32_t i;

    doc->log_article = rk_log2(doc->article + 1);
    for (i = 0; i < RK_FEW_SENTENCES; i++) doc->weights[i] = (uint16_t)weigh(doc, i);
}

uint32_t rk_weight_of(const rk_document *doc, const rk_term *term)
{
    const uint32_t sentences = term->sentences & RK_MOST_SENTENCES;

    return sentences < RK_FEW_SENTENCES ? doc->weights[sentences] : weigh(doc, sentences);
}
