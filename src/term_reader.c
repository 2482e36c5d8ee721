/* The term reader: a list in the arena, or tokens read once more. */
#include "term_reader.h"

rk_tokens *rk_open_span(const rk_term_lists *lists, const rk_source *source, uint32_t start, uint32_t end)
{
    rk_term_reader *reader = lists->reader;

    rk_tokens_open(&reader->tokens, source, reader->ring, start, end);
    return &reader->tokens;
}

#if RK_HAS_LISTS

/* The token in the cache that begins at a byte; null: there is none. */
static const rk_token *find_kept(const rk_term_lists *lists, uint32_t start)
{
    const rk_token *const tokens = (const rk_token *)(const void *)lists->arena->cache;
    uint32_t low = 0, high = lists->kept; /* token number `high` begins at `start` or later */

    if (high == 0 || tokens == NULL) return NULL;
    while (low < high) {
        const uint32_t middle = (low + high) / 2;
        if (tokens[middle].start < start)
            low = middle + 1;
        else
            high = middle;
    }
    return tokens[low].start == start ? &tokens[low] : NULL;
}

#endif

rk_tokens *rk_open_tokens(const rk_term_lists *lists, uint32_t segment)
{
    const ringkas_segment *s = &lists->segments[segment];
#if RK_HAS_LISTS
    rk_term_reader *const reader = lists->reader;
    const rk_token *kept = find_kept(lists, s->start);

    if (kept != NULL) {
        rk_tokens_open_kept(&reader->tokens, &lists->inputs[0].source, reader->ring, kept, s->start + s->length);
        return &reader->tokens;
    }
#endif
    return rk_open_span(lists, &lists->inputs[s->document].source, s->start, s->start + s->length);
}

rk_term_reader *rk_open_terms(const rk_term_lists *lists, uint32_t segment)
{
    rk_term_reader *reader = lists->reader;

    reader->lists = lists;
    if (rk_has_lists(lists->arena) && lists->starts != NULL) {
        reader->next = rk_open_list(rk_first_list(lists->arena) + lists->starts[segment], &reader->counts);
        reader->left = reader->counts.terms;
        /* the list of a duplicate is empty: its words were not counted */
        if (reader->counts.parts > 0 || lists->segments[segment].words == 0) return reader;
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
