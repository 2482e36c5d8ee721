/* What stages note about the whole text. */
#ifndef RK_TOTALS_H
#define RK_TOTALS_H

#include "builtins.h"
#include "segments.h"

/* Counts over the whole text. */
typedef struct {
    bool may_promise; /* has a word such as "alasan" */
    uint32_t verdict; /* the segment that says whether the claim of the text is true, from 1; 0: there is none */
    uint32_t words;
    uint32_t article; /* segments that are neither boilerplate nor duplicates */
    uint32_t article_words;
    uint32_t repeated_words; /* of duplicates */
    uint32_t known, unknown; /* words of the article that the lists know, and that they do not; no numbers or names */
    uint32_t unterminated;   /* sentences of the article without a terminator */
    uint32_t dropped;        /* segments that are not listed (bounded.c) */
    uint32_t dropped_sentences; /* how many of those are sentences of the article */
} rk_totals;

/* What the pass over the text works with. Once it is done, the memory is free for what follows. */
typedef struct {
    rk_own_abbreviations own; /* their items are after this structure */
    uint32_t input, first;    /* the text that is read, and its first segment */
    uint32_t first_words;     /* how many words are before it, */
    size_t first_list;        /* and how many bytes of lists */
    rk_tokens tokens;         /* in the ring of the reader, or in the cache */
    rk_segmenter segmenter;
#if RK_CAN_PREFETCH
    rk_words waiting; /* of the segment that is counted next */
#endif
} rk_pass;

/* Where the features of the next segment stand, and what was seen before it (features.c). */
typedef struct {
    bool is_valid;         /* the stamps of the terms belong to this position */
    uint32_t segment;      /* the next one */
    uint32_t number;       /* the same, with those that have been dropped */
    uint32_t first_number; /* that of the first segment of its text */
    uint32_t ordinal;      /* among the sentences of the article, from 0 */
    uint32_t words;        /* of the article before it */
    uint32_t paragraph;    /* from 0 */
    uint32_t place;        /* in its paragraph, from 0 */
    uint32_t before;       /* the segment of the article before it; its own index if there is none */
    uint32_t introducer; /* the stamp of the last segment that introduced a name of the one before `segment`; 0: none */
    uint32_t lead_stamp; /* of the first sentence that is long enough to be a lead; 0: not met yet */
    uint32_t lead_terms; /* how many terms that one has */
} rk_position;

/* Nothing is before the first segment of a text. */
static inline void rk_begin_text(rk_position *at, uint32_t before)
{
    at->ordinal = at->words = at->paragraph = before;
    at->place = at->lead_stamp = at->lead_terms = 0;
    at->before = at->segment;
    at->first_number = at->number;
}

#endif
