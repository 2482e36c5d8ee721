/* The document: what the analysis of a text leaves behind. It lies at the start of the caller's block. */
#ifndef RK_DOCUMENT_H
#define RK_DOCUMENT_H

#include "idf.h"
#include "segments.h"
#include "term_lists.h"

/* Counts over the whole text. */
typedef struct {
    uint32_t words;
    uint32_t article; /* segments that are neither boilerplate nor duplicates */
    uint32_t article_words;
    uint32_t unterminated;      /* sentences of the article without a terminator */
    uint32_t dropped;           /* segments that are not listed (bounded.c) */
    uint32_t dropped_sentences; /* how many of those are sentences of the article */
    bool is_wrapped;
} rk_totals;

/* What the analysis works with. Once it is done, the memory is free for the stages that follow. */
typedef struct {
    rk_token ring[RK_RING]; /* stays in use: segments are read again through it */
    rk_profile profile;
    rk_tokens tokens;
    rk_segmenter segmenter;
} rk_reading;

/* Where the features of the next segment stand, and what was seen before it (features.c). */
typedef struct {
    const uint32_t *list; /* of the next segment; null: read its tokens again */
    uint32_t segment;     /* the next one */
    uint32_t number;      /* the same, with those that have been dropped */
    uint32_t ordinal;     /* among the sentences of the article, from 0 */
    uint32_t words;       /* of the article before it */
    uint32_t paragraph;   /* from 0 */
    uint32_t place;       /* in its paragraph, from 0 */
    uint32_t before;      /* the segment of the article before it; its own index if there is none */
    uint32_t lead_stamp;  /* of the first sentence that is long enough to be a lead; 0: not met yet */
    uint32_t lead_terms;  /* how many terms that one has */
    bool is_valid;        /* the stamps of the terms belong to this position */
} rk_position;

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

/* Room at the low end of the arena for a stage. It gives the room back by setting doc->arena.low to what it was. The table of
 * terms gives up its spare room for it. Null: no room. */
static inline void *rk_alloc_scratch(rk_document *doc, size_t size)
{
    void *scratch = rk_alloc_low(&doc->arena, size);

    if (scratch != NULL) return scratch;
    rk_terms_compact(&doc->terms);
    return rk_alloc_low(&doc->arena, size);
}

#endif
