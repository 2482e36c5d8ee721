/* Weights: inverse sentence frequency within the text. It chooses as well as document frequencies over thousands of other
 * articles do, so no table of word frequencies ships. */
#include "stages.h"

void rk_weigh_terms(rk_document *doc)
{
    doc->log_article = rk_log2(doc->article + 1);
}

uint32_t rk_weight_of(const rk_document *doc, const rk_term *term)
{
    uint32_t log = rk_log2(term->sentences & RK_MOST_SENTENCES);

    return doc->log_article > log ? doc->log_article - log : 0;
}
