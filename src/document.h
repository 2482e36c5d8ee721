/* The document: what the analysis of a text leaves behind. It lies at the start of the caller's block. */
#ifndef RK_DOCUMENT_H
#define RK_DOCUMENT_H

#include "idf.h"
#include "term_lists.h"
#include "totals.h"

typedef struct {
    rk_arena arena;
    rk_source source;
    rk_window window;
    uint32_t flags;      /* of ringkas_options */
    bool drops_terms;    /* when the table is full, rare terms are dropped (bounded.c) */
    bool is_approximate; /* ... and duplicates are not looked for */
    ringkas_segment *segments;
    uint32_t count;
    rk_terms terms;
    rk_term_lists lists;
    rk_totals totals;
    rk_idf idf;
    rk_position position;
    rk_reading *reading;
} rk_document;

/* Segments of the article: neither boilerplate nor duplicates. */
static inline bool rk_is_article(const ringkas_segment *segment)
{
    return segment->kind != RINGKAS_BOILERPLATE && (segment->traits & RK_DUPLICATE) == 0;
}

/* Those that are no headings. */
static inline bool rk_is_sentence(const ringkas_segment *segment)
{
    return segment->kind == RINGKAS_SENTENCE && (segment->traits & RK_DUPLICATE) == 0;
}

/* Room at the low end of the arena for a stage, which gives it back by setting doc->arena.low to it. The table of terms gives up
 * its spare room for it, and the index of the term lists its place. Null: no room. */
static inline void *rk_alloc_scratch(rk_document *doc, size_t size)
{
    void *scratch = rk_alloc_low(&doc->arena, size);

    if (scratch != NULL) return scratch;
    rk_terms_compact(&doc->terms);
    if (RK_HAS_LISTS && doc->lists.starts != NULL) { /* the last thing at the low end */
        doc->lists.starts = NULL;
        doc->arena.low = (uint8_t *)(doc->segments + doc->count);
    }
    return rk_alloc_low(&doc->arena, size);
}

#endif
