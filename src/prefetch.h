/* Prefetch: loads ahead what searches in a large table of terms will read, so that they do not each wait for memory. */
#ifndef RK_PREFETCH_H
#define RK_PREFETCH_H

#include "builtins.h"
#include "terms.h"

/* The index of a text of up to some 40 KB is in the cache of the machine anyway. */
#define RK_CACHED_MAX 8192u

/* Begins to load the places where searches for hashes begin. */
static RK_INLINE void rk_prefetch_places(const rk_terms *terms, const uint32_t *hashes, uint32_t count)
{
    uint32_t i;

    if (terms->capacity <= RK_CACHED_MAX) return;
    for (i = 0; i < count; i++) rk_prefetch(&terms->index[rk_mul_high(hashes[i], terms->capacity)]);
}

/* Once they are there: begins to load the terms that stand at these places. */
static RK_INLINE void rk_prefetch_terms(const rk_terms *terms, const uint32_t *hashes, uint32_t count)
{
    const uint32_t ids = ((uint32_t)1 << terms->id_bits) - 1;
    uint32_t i;

    if (terms->capacity <= RK_CACHED_MAX) return;
    for (i = 0; i < count; i++)
        rk_prefetch(rk_term_at(terms, terms->index[rk_mul_high(hashes[i], terms->capacity)] & ids));
}

#endif
