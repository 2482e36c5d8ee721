/* The document: what the analysis of a text leaves behind. It lies at the start of the caller's block. */
#ifndef RK_DOCUMENT_H
#define RK_DOCUMENT_H

#include "idf.h"
#include "marks.h"
#include "term_reader.h"
#include "totals.h"
#include "vocabulary.h"

typedef struct {
    /* Duplicates are not looked for, and rare terms are dropped when the table is full (bounded.c). */
    bool is_approximate;
    uint32_t flags; /* of ringkas_options */
    ringkas_segment *segments;
    uint32_t count;
    size_t workspace_min; /* of ringkas_document */
    rk_pass *pass;        /* null when it is done */
    size_t pass_size;     /* bytes of it and of the abbreviations of the caller */
    rk_position position;
    rk_totals totals;
    rk_terms terms;
    rk_term_lists lists;
    rk_arena arena;
    rk_profile profile;              /* of the text that is read */
    rk_input *inputs;                /* the texts, in the block */
    const rk_vocabulary *vocabulary; /* of the caller; null: none */
    uint32_t input_count;
    rk_idf idf;
} rk_document;

static inline bool rk_is_approximate(const rk_document *doc)
{
    return RINGKAS_BOUNDED && doc->is_approximate;
}

rk_input *rk_input_of(const rk_document *doc, uint32_t segment); /* its text */
bool rk_has_failed_input(const rk_document *doc);                /* whether a text could not be read */

/* Segments of the article: neither boilerplate nor duplicates. */
static inline bool rk_is_article(const ringkas_segment *segment)
{
    return segment->kind != RINGKAS_BOILERPLATE && (segment->traits & RK_DUPLICATE) == 0;
}

/* Those that are no headings, and have a word: "***" is none. */
static inline bool rk_is_sentence(const ringkas_segment *segment)
{
    return segment->kind == RINGKAS_SENTENCE && segment->words > 0 && (segment->traits & RK_DUPLICATE) == 0;
}

/* Room at the low end of the arena for a stage, which gives it back by setting doc->arena.low to it. What only makes
 * the library faster is given up for it, and the fingerprints of segments, which only the pass needs. Null: no room. */
void *rk_alloc_scratch(rk_document *doc, size_t size);

#endif
