/* The document: room for the stages after the pass. */
#include "document.h"

rk_input *rk_input_of(const rk_document *doc, uint32_t segment)
{
    return &doc->inputs[doc->segments[segment].document];
}

bool rk_has_failed_input(const rk_document *doc)
{
    uint32_t i = 0;

    while (i < doc->input_count && !rk_has_failed(&doc->inputs[i].source)) i++;
    return i < doc->input_count;
}

/* The index of the term lists is the last thing at the low end. */
static void give_up_lists(rk_document *doc)
{
    if (!RK_HAS_LISTS) return;
    if (doc->lists.starts != NULL) doc->arena.low = (uint8_t *)(doc->segments + doc->count);
    doc->lists.starts = NULL;
    rk_lists_give_up(&doc->arena);
}

void *rk_alloc_scratch(rk_document *doc, size_t size)
{
    void *scratch = rk_alloc_low(&doc->arena, size);

    if (scratch != NULL) return scratch;
    rk_terms_compact(&doc->terms);
    scratch = rk_alloc_low(&doc->arena, size);
    if (scratch != NULL) return scratch;
    give_up_lists(doc); /* they have the numbers of terms, which change now */
    rk_drop_fingerprints(&doc->terms);
    return rk_alloc_low(&doc->arena, size);
}
