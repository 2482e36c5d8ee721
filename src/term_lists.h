/* Term lists: the terms of each segment. Where the block has room their numbers are kept, and no later stage reads the text again.
 * Where it has none, the same iterator reads the tokens of the segment once more. */
#ifndef RK_TERM_LISTS_H
#define RK_TERM_LISTS_H

#include "terms.h"
#include "words.h"

typedef struct {
    uint32_t terms, parts, stopwords, numbers; /* of a segment; parts: of words */
} rk_counts;

typedef struct rk_term_reader rk_term_reader;

typedef struct {
    const rk_source *source;
    const rk_terms *terms;
    const rk_arena *arena;
    const ringkas_segment *segments; /* whose terms these are */
    const uint32_t *starts;          /* where each segment's list begins; null: not known */
    rk_term_reader *reader;
    uint32_t flags; /* of ringkas_options */
} rk_term_lists;

/* An iterator over the terms of one segment. There is one, so one segment is read at a time. */
struct rk_term_reader {
    bool is_name; /* of the term that was read last */
    const rk_term_lists *lists;
    const uint32_t *next; /* in the list, where `left` numbers are left; null: the segment is read again */
    uint32_t left;
    rk_counts counts; /* of the whole segment once all its terms have been read */
    rk_tokens tokens; /* for reading again */
    rk_token ring[RK_RING];
};

/* Appends a segment. Returns where the caller writes its terms (rk_list_entry). Null: the lists are given up. */
uint32_t *rk_append_list(rk_arena *arena, const rk_counts *counts);
#define rk_list_entry(term, is_name) ((uint32_t)(term) << 1 | (is_name))
const uint32_t *rk_first_list(const rk_arena *arena); /* there must be lists */
const uint32_t *rk_list_after(const uint32_t *list);

/* Opens the terms of a segment. */
rk_term_reader *rk_open_terms(const rk_term_lists *lists, uint32_t segment);
static inline bool rk_reads_list(const rk_term_reader *reader)
{
    return RK_HAS_LISTS && reader->next != NULL;
}
rk_term *rk_read_next_term(rk_term_reader *reader); /* of a segment that is read again */
/* The next term; null at the end. */
static inline rk_term *rk_next_term(rk_term_reader *reader)
{
    uint32_t entry;

    if (!rk_reads_list(reader)) return rk_read_next_term(reader);
    if (reader->left == 0) return NULL;
    reader->left--;
    entry = *reader->next++;
    reader->is_name = (entry & 1) != 0;
    return rk_term_at(reader->lists->terms, entry >> 1);
}

/* Opens the tokens of a segment in the reader. */
rk_tokens *rk_open_tokens(const rk_term_lists *lists, uint32_t segment);
/* The term of a word; null if the word is no term, or is not in the table. */
rk_term *rk_term_of(const rk_term_lists *lists, const rk_token *word);

#endif
