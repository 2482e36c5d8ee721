/* Term lists: the terms of each segment as numbers in the arena, where the block has room for them. */
#ifndef RK_TERM_LISTS_H
#define RK_TERM_LISTS_H

#include "arena.h"

typedef struct {
    uint32_t terms, parts, stopwords, numbers; /* of a segment; parts: of words */
} rk_counts;

/* An entry of a list: the number of a term, and whether it is part of a name. */
#define rk_list_entry(term, is_name) ((uint32_t)(term) << 1 | (is_name))

/* Appends a segment. Returns where the caller writes its terms. Null: the lists are given up. */
uint32_t *rk_append_list(rk_arena *arena, const rk_counts *counts);
/* The list of the first segment. There must be lists. */
const uint32_t *rk_first_list(const rk_arena *arena);
const uint32_t *rk_list_after(const uint32_t *list);
/* The counts of a list. Returns its first term. */
const uint32_t *rk_open_list(const uint32_t *list, rk_counts *counts);

#endif
