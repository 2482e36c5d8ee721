/* Counting: one segment at a time. */
#include "counting.h"

#include "format_title.h"
#include "genre.h"

/* A segment with fewer words may well stand twice: "Pasal 1". */
#define DUPLICATE_WORDS_MIN 4u

/* Of fewer words nobody can tell. In pieces of 20 words of news 68 % of the words are known, and 3 pieces of 10,000
 * have less than 25 %. */
#define KNOWN_COUNT_MIN 20u

/* Shorter segments are items of a list, rows of a table: "telur ayam 1 papan" has no word that every text has. */
#define KNOWN_SEGMENT_MIN 6u

/* A paragraph of as many words that comes as often stands on many pages: a disclaimer, a letterhead. */
#define PAGED_WORDS_MIN 8u
#define PAGED_TIMES_MIN 5u

/* Whether what came `times` times stands on many pages. A text that was pasted five times does not: most of it is
 * repeated. */
static bool is_on_many_pages(const rk_document *doc, uint32_t times, const ringkas_segment *segment)
{
    if (!RK_HAS_CUES || (doc->flags & RINGKAS_KEEP_BOILERPLATE) != 0) return false;
    return times >= PAGED_TIMES_MIN && segment->words >= PAGED_WORDS_MIN &&
           doc->totals.repeated_words <= doc->totals.article_words / 2;
}

/* Makes the first segment of those on many pages boilerplate, which has been counted. */
static void drop_first(rk_document *doc, ringkas_segment *first)
{
    rk_totals *totals = &doc->totals;

    totals->article--;
    totals->article_words -= first->words;
    totals->unterminated -= rk_is_sentence(first) && (first->traits & RK_NO_TERMINATOR) != 0;
    first->kind = RINGKAS_BOILERPLATE;
    first->role = RINGKAS_PAGE;
}

/* Notes that a segment came again. What comes on many pages is boilerplate. */
static void count_again_on_page(rk_document *doc, rk_term *fingerprint, ringkas_segment *segment)
{
    const uint32_t first = fingerprint->stamp - 1;

    if (fingerprint->sentences < RK_SENTENCES_MAX) fingerprint->sentences++;
    if (!is_on_many_pages(doc, (uint32_t)fingerprint->sentences + 1, segment)) return;
    segment->kind = RINGKAS_BOILERPLATE;
    segment->role = RINGKAS_PAGE;
    if (first < doc->count && doc->segments[first].words == segment->words && rk_is_article(&doc->segments[first]))
        drop_first(doc, &doc->segments[first]);
}

/* Whether an earlier segment has the same words. The first one leaves its fingerprint. False in *has_room: no room. */
static bool is_duplicate(rk_document *doc, uint32_t index, uint32_t number, const rk_words *words, bool *has_room)
{
    const uint32_t entry = rk_add_term(&doc->terms, words->fingerprint, RK_TERM_FINGERPRINT);
    rk_term *first;

    *has_room = entry != 0;
    if (entry == 0) return false;
    first = rk_term_at(&doc->terms, entry);
    if (first->stamp != 0) {
        count_again_on_page(doc, first, &doc->segments[index]);
        return true;
    }
    first->stamp = rk_stamp_of(number) & RK_STAMP_MASK;
    return false;
}

/* When the table is full: makes room, if that is allowed. */
static bool drop_rare_terms(rk_document *doc)
{
    return rk_is_approximate(doc) && rk_drop_rare_terms(&doc->terms);
}

/* Counts stems. False: no room. */
static bool count_stems(rk_document *doc, rk_words *words, uint32_t count, uint32_t stamp)
{
    uint32_t done = 0;

    for (;;) {
        done += rk_count_stems(&doc->terms, words->stems + done, words->stem_flags + done, count - done, stamp);
        if (done == count) return true;
        if (!drop_rare_terms(doc)) return false;
    }
}

/* Appends an empty list with the counts of a segment. */
static uint32_t *append_list(rk_document *doc, const rk_words *words, uint32_t terms)
{
    rk_counts counts;

    if (!rk_has_lists(&doc->arena)) return NULL;
    counts.terms = terms;
    counts.parts = words->parts;
    counts.stopwords = words->stopwords;
    counts.numbers = words->numbers;
    return rk_append_list(&doc->arena, &counts);
}

/* Counts the terms of a segment that were kept, and appends them to the lists. Their numbers take the place of the
 * stems. */
static bool count_kept(rk_document *doc, uint32_t stamp, rk_words *words)
{
    uint32_t *entries = words->stems;
    uint32_t terms = 0, i;
    uint32_t *list;

    if (!count_stems(doc, words, words->terms, stamp)) return false;
    for (i = 0; i < words->terms; i++)
        if (entries[i] != 0) entries[terms++] = rk_list_entry(entries[i], (words->stem_flags[i] & RK_STEM_NAME) != 0);
    list = append_list(doc, words, terms);
    if (list != NULL && terms > 0) memcpy(list, entries, terms * sizeof *list);
    return true;
}

/* Writes the list of a segment that is read again. A text that has other words by now is one that cannot be read. */
static void fill_list(rk_document *doc, uint32_t index, uint32_t *list, uint32_t terms)
{
    rk_term_reader *const reader = rk_open_terms(&doc->lists, index);
    const rk_term *term;
    uint32_t count = 0;

    while ((term = rk_next_term(reader)) != NULL && count < terms)
        list[count++] = rk_list_entry(rk_number_of(&doc->terms, term), reader->is_name);
    if (count == terms && term == NULL) return;
    rk_lists_give_up(&doc->arena);
    rk_input_of(doc, index)->window.has_failed = true;
}

/* Counts the terms of a segment that has more of them than were kept: its tokens are read again. */
static bool count_again(rk_document *doc, uint32_t index, uint32_t stamp, const rk_words *words)
{
    rk_tokens *const tokens = rk_open_tokens(&doc->lists, index);
    const rk_token *word;
    uint32_t terms = 0;
    uint32_t *list;

    while ((word = rk_next_word(tokens)) != NULL) {
        uint32_t stem = word->stem;
        const uint8_t flags = (uint8_t)rk_stem_flags(word, 0);
        if (!rk_is_term(word, doc->flags)) continue;
        while (rk_count_stems(&doc->terms, &stem, &flags, 1, stamp) == 0)
            if (!drop_rare_terms(doc)) return false;
        terms += stem != 0;
    }
    list = append_list(doc, words, terms);
    if (list != NULL) fill_list(doc, index, list, terms);
    return true;
}

static void add_to_totals(rk_document *doc, const ringkas_segment *segment, const rk_words *words)
{
    rk_totals *totals = &doc->totals;

    totals->words += segment->words;
    if ((segment->traits & RK_DUPLICATE) != 0) totals->repeated_words += segment->words;
    if (!rk_is_article(segment)) return;
    totals->article++;
    totals->article_words += segment->words;
    doc->inputs[segment->document].article_words += segment->words;
    totals->unterminated += rk_is_sentence(segment) && (segment->traits & RK_NO_TERMINATOR) != 0;
    if (segment->words < KNOWN_SEGMENT_MIN) return;
    totals->known += words->known;
    totals->unknown += words->parts - words->numbers - words->known_or_names;
}

bool rk_count_segment(rk_document *doc, uint32_t index, uint32_t number, rk_words *words)
{
    ringkas_segment *segment = &doc->segments[index];
    bool has_room = true;

    if (segment->kind == RINGKAS_BOILERPLATE) {
        words->terms = 0;
    } else if (!rk_is_approximate(doc) && segment->words >= DUPLICATE_WORDS_MIN &&
               is_duplicate(doc, index, number, words, &has_room)) {
        segment->traits |= RK_DUPLICATE; /* scraped pages repeat paragraphs, which count once */
        words->terms = 0;
    }
    add_to_totals(doc, segment, words);
    if (RK_HAS_GENRES) rk_add_evidence(doc, segment, words);
    if ((segment->traits & RK_DUPLICATE) != 0)
        words->parts = 0; /* rk_open_terms reads the terms of a list without parts */
    if (!has_room) return false;
    if (words->terms <= RK_STEMS_MAX) return count_kept(doc, rk_stamp_of(number), words);
    return count_again(doc, index, rk_stamp_of(number), words);
}

uint32_t rk_known_words(const rk_document *doc)
{
    const uint32_t known = doc->totals.known, counted = known + doc->totals.unknown;

    if (!RK_HAS_KNOWN || counted < KNOWN_COUNT_MIN) return RINGKAS_NO_SHARE;
    return (rk_ratio(known, counted) * 1000 + RK_ONE / 2) / RK_ONE;
}

void rk_index_lists(rk_document *doc)
{
    const uint32_t *first, *list;
    uint32_t *starts;
    uint32_t i;

    if (!rk_has_lists(&doc->arena) || rk_arena_free(&doc->arena) / 2 < doc->count * sizeof *starts) return;
    starts = (uint32_t *)rk_alloc_low(&doc->arena, doc->count * sizeof *starts);
    if (starts == NULL || !rk_has_lists(&doc->arena)) return;
    first = list = rk_first_list(&doc->arena);
    for (i = 0; i < doc->count; i++, list = rk_list_after(list)) starts[i] = (uint32_t)(list - first);
    doc->lists.starts = starts;
}

/* ---- the title */

static void mark_title_words(rk_document *doc, rk_tokens *tokens)
{
    const rk_token *word;

    while ((word = rk_next_word(tokens)) != NULL) {
        rk_term *term = rk_term_of(&doc->lists, word);
        if (term != NULL) term->in_title = 1;
    }
}

/* Marks the terms of the title of one text, whose segments begin at `i`. */
static void mark_title(rk_document *doc, const ringkas_input *input, uint32_t number, uint32_t i)
{
    const rk_source title = rk_source_of(input->title, input->title_length), *source = &doc->inputs[number].source;
    rk_term_reader *const reader = doc->lists.reader;
    uint32_t start, length;

    if (title.length > 0) {
        rk_tokens_open(&reader->tokens, &title, reader->ring, 0, title.length);
        mark_title_words(doc, &reader->tokens);
        return;
    }
    rk_find_format_title(source, &start, &length);
    if (length > 0) {
        mark_title_words(doc, rk_open_span(&doc->lists, source, start, start + length));
        return;
    }
    while (i < doc->count && doc->segments[i].kind == RINGKAS_BOILERPLATE) i++;
    if (i >= doc->count || doc->segments[i].document != number || doc->segments[i].kind != RINGKAS_HEADING) return;
    mark_title_words(doc, rk_open_tokens(&doc->lists, i));
}

void rk_mark_titles(rk_document *doc, const ringkas_input *inputs)
{
    uint32_t first = 0, i;

    for (i = 0; i < doc->input_count; i++) {
        const bool has_segments = first < doc->count && doc->segments[first].document == i;
        mark_title(doc, &inputs[i], i, has_segments ? first : doc->count);
        while (first < doc->count && doc->segments[first].document == i) first++;
    }
}
