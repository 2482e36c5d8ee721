/* Term lists: numbers in the arena, or tokens read once more. */
#include "term_lists.h"

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

static void open_list(const uint32_t *list, rk_term_reader *reader)
{
    reader->next = list + LIST_HEAD;
    reader->left = list[LIST_TERMS];
    reader->counts.terms = list[LIST_TERMS];
    reader->counts.parts = list[LIST_PARTS];
    reader->counts.stopwords = list[LIST_COUNTS] >> COUNT_BITS;
    reader->counts.numbers = list[LIST_COUNTS] & PACKED_MAX;
}

rk_tokens *rk_open_tokens(const rk_term_lists *lists, uint32_t segment)
{
    const ringkas_segment *s = &lists->segments[segment];
    rk_term_reader *reader = lists->reader;

    rk_tokens_open(&reader->tokens, lists->source, reader->ring, s->start, s->start + s->length);
    return &reader->tokens;
}

rk_term_reader *rk_open_terms(const rk_term_lists *lists, uint32_t segment)
{
    rk_term_reader *reader = lists->reader;

    reader->lists = lists;
    if (rk_has_lists(lists->arena) && lists->starts != NULL) {
        open_list(rk_first_list(lists->arena) + lists->starts[segment], reader);
        return reader;
    }
    reader->next = NULL;
    memset(&reader->counts, 0, sizeof reader->counts);
    (void)rk_open_tokens(lists, segment);
    return reader;
}

rk_term *rk_term_of(const rk_term_lists *lists, const rk_token *word)
{
    const uint32_t number = rk_is_term(word, lists->flags) ? rk_find_term(lists->terms, word->stem, RK_TERM) : 0;
    rk_term *term = number == 0 ? NULL : rk_term_at(lists->terms, number);

    return term == NULL || !rk_is_term_kind(term) ? NULL : term;
}

rk_term *rk_read_next_term(rk_term_reader *reader)
{
    rk_counts *counts = &reader->counts;
    rk_term *term = NULL;
    const rk_token *word;

    while (term == NULL && (word = rk_next_word(&reader->tokens)) != NULL) {
        term = rk_term_of(reader->lists, word);
        reader->is_name = (rk_stem_flags(word, counts->parts) & RK_STEM_NAME) != 0;
        counts->terms += term != NULL;
        counts->parts++;
        counts->stopwords += (word->flags & RK_STOPWORD) != 0;
        counts->numbers += word->type == RK_TOKEN_NUMBER;
    }
    return term;
}
