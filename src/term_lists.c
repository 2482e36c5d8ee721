/* Term lists: numbers in the arena. */
#include "term_lists.h"

#include "fixed.h"

/* A list is these three numbers, and then its terms. */
enum { LIST_TERMS, LIST_PARTS, LIST_COUNTS, LIST_HEAD };

/* Two counts in one number: a segment with more words than this has all the stopwords and numbers that matter. */
#define COUNT_BITS 16
#define PACKED_MAX 0xFFFFu

uint32_t *rk_append_list(rk_arena *arena, const rk_counts *counts)
{
    uint32_t *list = rk_lists_extend(arena, LIST_HEAD + counts->terms);

    if (list == NULL) return NULL;
    list[LIST_TERMS] = counts->terms;
    list[LIST_PARTS] = counts->parts;
    list[LIST_COUNTS] = rk_min(counts->stopwords, PACKED_MAX) << COUNT_BITS | rk_min(counts->numbers, PACKED_MAX);
    return list + LIST_HEAD;
}

const uint32_t *rk_first_list(const rk_arena *arena)
{
    return (const uint32_t *)(const void *)arena->lists;
}

const uint32_t *rk_list_after(const uint32_t *list)
{
    return list + LIST_HEAD + list[LIST_TERMS];
}

const uint32_t *rk_open_list(const uint32_t *list, rk_counts *counts)
{
    counts->terms = list[LIST_TERMS];
    counts->parts = list[LIST_PARTS];
    counts->stopwords = list[LIST_COUNTS] >> COUNT_BITS;
    counts->numbers = list[LIST_COUNTS] & PACKED_MAX;
    return list + LIST_HEAD;
}
