/* Inverse document frequency: the weight of a term. The documents are the sentences of the text. It chooses as well as
 * frequencies over thousands of other articles do, so no table of word frequencies ships. */
#ifndef RK_IDF_H
#define RK_IDF_H

#include "terms.h"

/* Nearly all terms are in fewer sentences than this. */
#if RINGKAS_SMALL
#define RK_FEW_SENTENCES 8u
#else
#define RK_FEW_SENTENCES 32u
#endif

typedef struct {
    uint32_t log_sentences;         /* log2(sentences of the article + 1), Q11 */
    uint16_t few[RK_FEW_SENTENCES]; /* the weight of a term that this many sentences have, Q11 */
    uint32_t norm;                  /* the length of the vector of all terms, weight times sentences, Q3 */
} rk_idf;

/* sentences: segments that are neither boilerplate nor duplicates. */
void rk_find_idf(const rk_terms *terms, uint32_t sentences, rk_idf *idf);

/* The weight of a term that `sentences` sentences have: log2((N + 1) / sentences), Q11. */
static RK_INLINE uint32_t rk_weight_of_many(const rk_idf *idf, uint32_t sentences)
{
    const uint32_t log = RK_WIDE ? rk_log2_of(sentences) : rk_log2(sentences);

    return idf->log_sentences > log ? idf->log_sentences - log : 0;
}
static RK_INLINE uint32_t rk_weight_of(const rk_idf *idf, const rk_term *term)
{
    const uint32_t sentences = term->sentences;

    return sentences < RK_FEW_SENTENCES ? idf->few[sentences] : rk_weight_of_many(idf, sentences);
}

#endif
