/* The term reader: an iterator over the terms of one segment. Where there is no list of them, it reads the tokens of the segment
 * once more. There is one reader, so one segment is read at a time. */
#ifndef RK_TERM_READER_H
#define RK_TERM_READER_H

#include "term_lists.h"
#include "terms.h"
#include "words.h"

typedef struct rk_term_reader rk_term_reader;

/* Where the terms of all segments are. */
typedef struct {
    const rk_input *inputs;
    const rk_terms *terms;
    const rk_arena *arena;
    const ringkas_segment *segments;
    const uint32_t *starts; /* where each segment's list begins; null: not known */
    rk_term_reader *reader;
    uint32_t flags; /* of ringkas_options */
    uint32_t kept;  /* how many tokens of the one text are in the cache, if that is still there */
} rk_term_lists;

struct rk_term_reader {
    bool is_name; /* of the term that was read last */
    const rk_term_lists *lists;
    const uint32_t *next; /* in the list, where `left` numbers are left; null: the tokens are read */
    uint32_t left;
    rk_counts counts; /* of the whole segment once all its terms have been read */
    rk_tokens tokens;
    rk_token ring[RK_RING];
};

/* Opens the terms of a segment. */
rk_term_reader *rk_open_terms(const rk_term_lists *lists, uint32_t segment);
static inline bool rk_reads_list(const rk_term_reader *reader)
{
    return RK_HAS_LISTS && reader->next != NULL;
}
rk_term *rk_read_next_term(rk_term_reader *reader); /* from the tokens */
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

/* Opens the tokens of a segment, or of the bytes [start, end) of a source, in the reader. */
rk_tokens *rk_open_tokens(const rk_term_lists *lists, uint32_t segment);
rk_tokens *rk_open_span(const rk_term_lists *lists, const rk_source *source, uint32_t start, uint32_t end);
/* The term of a word; null if the word is no term, or is not in the table. */
rk_term *rk_term_of(const rk_term_lists *lists, const rk_token *word);

#endif
