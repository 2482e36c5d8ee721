/* Analysis: one pass over the text, driven segment by segment. */
#include "analysis.h"

/* A segment with fewer words may well stand twice: "Pasal 1". */
#define DUPLICATE_WORDS_MIN 4u

rk_document *rk_open_document(const ringkas_input *input, const ringkas_options *options, void *block, size_t size)
{
    rk_arena arena;
    rk_document *doc;
    rk_reading *reading;

    rk_arena_open(&arena, block, size);
    doc = (rk_document *)rk_alloc_low(&arena, sizeof *doc);
    reading = (rk_reading *)rk_alloc_low(&arena, sizeof *reading);
    if (doc == NULL || reading == NULL) return NULL;
    memset(doc, 0, sizeof *doc);
    doc->arena = arena;
    doc->reading = reading;
    doc->flags = options->flags;
    doc->segments = (ringkas_segment *)(void *)arena.low;
    doc->source =
        input->reader != NULL ? rk_source_from(input->reader, &doc->window) : rk_source_of(input->text, input->length);
    doc->lists.source = &doc->source;
    doc->lists.terms = &doc->terms;
    doc->lists.arena = &doc->arena;
    doc->lists.ring = reading->ring;
    doc->lists.segments = doc->segments;
    doc->lists.flags = doc->flags;
    return doc;
}

size_t rk_document_size(uint32_t segments, uint32_t terms)
{
    return sizeof(rk_document) + sizeof(rk_reading) + segments * sizeof(ringkas_segment) + rk_terms_size(terms);
}

bool rk_start_terms(rk_document *doc, const ringkas_options *options)
{
    const rk_source stopwords = rk_source_of(options->stopwords, options->stopwords_length);
    rk_tokens *tokens = &doc->reading->tokens;

    if (!rk_terms_open(&doc->terms, &doc->arena, doc->source.length)) return false;
    rk_tokens_open(tokens, &stopwords, doc->reading->ring, 0, stopwords.length);
    for (; rk_peek(tokens, 0)->type != RK_TOKEN_END; rk_advance(tokens))
        if (rk_is_word(rk_peek(tokens, 0)) && rk_add_term(&doc->terms, rk_peek(tokens, 0)->stem, RK_TERM_STOPWORD) == 0)
            return false;
    return true;
}

/* ---- the words of a segment */

/* Whether an earlier segment has the same words. The first one leaves its fingerprint. False in *has_room: no room. */
static bool is_duplicate(rk_document *doc, uint32_t number, const rk_words *words, bool *has_room)
{
    const uint32_t entry = rk_add_term(&doc->terms, words->fingerprint, RK_TERM_FINGERPRINT);
    rk_term *first;

    *has_room = entry != 0;
    if (entry == 0) return false;
    first = rk_term_at(&doc->terms, entry);
    if (first->stamp != 0) return true;
    first->stamp = rk_stamp_of(number) & RK_STAMP_MASK;
    return false;
}

/* Counts stems. When the table is full, rare terms may be dropped to make room. False: no room. */
static bool count_stems(rk_document *doc, rk_words *words, uint32_t count, uint32_t stamp)
{
    uint32_t done = 0;

    for (;;) {
        done += rk_count_stems(&doc->terms, words->stems + done, words->stem_flags + done, count - done, stamp,
                               words->stems + done);
        if (done == count) return true;
        if (!doc->drops_terms || !rk_drop_rare_terms(&doc->terms)) return false;
    }
}

/* Appends an empty list with the counts of a segment. */
static uint32_t *append_list(rk_document *doc, const rk_words *words, uint32_t terms)
{
    rk_counts counts;

    counts.terms = terms;
    counts.parts = words->parts;
    counts.stopwords = words->stopwords;
    counts.numbers = words->numbers;
    return rk_append_list(&doc->arena, &counts);
}

/* Counts the terms of a segment that were kept, and appends them to the lists. Their numbers take the place of the stems. */
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
    rk_term_reader reader;
    const rk_term *term;
    uint32_t count = 0;

    rk_open_terms(&doc->lists, index, NULL, &reader);
    while ((term = rk_next_term(&reader)) != NULL && count < terms)
        list[count++] = rk_list_entry(rk_number_of(&doc->terms, term), reader.is_name);
    if (count == terms && term == NULL) return;
    rk_lists_give_up(&doc->arena);
    doc->window.has_failed = true;
}

/* Counts the terms of a segment that has more of them than were kept: its tokens are read again. */
static bool count_again(rk_document *doc, uint32_t index, uint32_t stamp, const rk_words *words)
{
    const ringkas_segment *segment = &doc->segments[index];
    rk_tokens tokens;
    uint32_t terms = 0;
    uint32_t *list;

    rk_tokens_open(&tokens, &doc->source, doc->reading->ring, segment->start, segment->start + segment->length);
    for (; rk_peek(&tokens, 0)->type != RK_TOKEN_END; rk_advance(&tokens)) {
        const rk_token *word = rk_peek(&tokens, 0);
        uint32_t stem = word->stem;
        const uint8_t flags = (uint8_t)rk_stem_flags(word, 0);
        if (!rk_is_word(word) || !rk_is_term(word, doc->flags)) continue;
        while (rk_count_stems(&doc->terms, &stem, &flags, 1, stamp, &stem) == 0)
            if (!doc->drops_terms || !rk_drop_rare_terms(&doc->terms)) return false;
        terms += stem != 0;
    }
    list = append_list(doc, words, terms);
    if (list != NULL) fill_list(doc, index, list, terms);
    return true;
}

static void add_to_totals(rk_totals *totals, const ringkas_segment *segment)
{
    totals->words += segment->words;
    if (!rk_is_article(segment)) return;
    totals->article++;
    totals->article_words += segment->words;
    totals->unterminated += rk_is_sentence(segment) && (segment->traits & RK_NO_TERMINATOR) != 0;
}

bool rk_count_segment(rk_document *doc, uint32_t index, uint32_t number, rk_words *words)
{
    ringkas_segment *segment = &doc->segments[index];
    bool has_room = true;

    if (segment->kind == RINGKAS_BOILERPLATE) {
        words->terms = 0;
    } else if (!doc->is_approximate && segment->words >= DUPLICATE_WORDS_MIN &&
               is_duplicate(doc, number, words, &has_room)) {
        segment->traits |= RK_DUPLICATE; /* scraped pages repeat paragraphs, which count once */
        words->terms = 0;
    }
    add_to_totals(&doc->totals, segment);
    if (!has_room) return false;
    if (words->terms <= RK_STEMS_MAX) return count_kept(doc, rk_stamp_of(number), words);
    return count_again(doc, index, rk_stamp_of(number), words);
}

/* ---- the pass */

void rk_put_segment(rk_document *doc, uint32_t index, const rk_segment *found, uint32_t words)
{
    ringkas_segment *segment = &doc->segments[index];

    memset(segment, 0, sizeof *segment);
    segment->start = found->start;
    segment->length = found->end - found->start;
    segment->words = words;
    segment->kind = found->kind;
    segment->traits = found->traits;
}

/* Makes room for one more segment. */
static bool extend_segments(rk_document *doc)
{
    if (rk_alloc_scratch(doc, sizeof *doc->segments) == NULL) return false;
    doc->count++;
    doc->lists.count = doc->count;
    return true;
}

/* A text whose words stand for the most part in lines without a terminator has no headings: a chat, a list, a poem. */
static void promote_headings(rk_document *doc)
{
    uint32_t heading_bytes = 0, sentence_bytes = 0, i;

    for (i = 0; i < doc->count; i++) {
        if (doc->segments[i].kind == RINGKAS_HEADING) heading_bytes += doc->segments[i].length;
        if (doc->segments[i].kind == RINGKAS_SENTENCE) sentence_bytes += doc->segments[i].length;
    }
    if (heading_bytes <= sentence_bytes) return;
    for (i = 0; i < doc->count; i++) {
        if (doc->segments[i].kind != RINGKAS_HEADING) continue;
        doc->segments[i].kind = RINGKAS_SENTENCE;
        doc->totals.unterminated +=
            rk_is_sentence(&doc->segments[i]) && (doc->segments[i].traits & RK_NO_TERMINATOR) != 0;
    }
}

/* A page of nothing but boilerplate is none: what is there is the text. Its segments are read again, for their terms. */
static bool restore_boilerplate(rk_document *doc)
{
    rk_words *words = &doc->reading->segmenter.words;
    uint32_t i;

    for (i = 0; i < doc->count; i++)
        if (doc->segments[i].kind != RINGKAS_BOILERPLATE) return true;
    if (doc->arena.lists != NULL) rk_lists_open(&doc->arena);
    doc->totals.words = 0;
    for (i = 0; i < doc->count; i++) {
        ringkas_segment *segment = &doc->segments[i];
        segment->kind = RINGKAS_SENTENCE;
        rk_read_words(doc, i, words);
        segment->traits |= rk_traits_of_words(words);
        if (!rk_count_segment(doc, i, i, words)) return false;
    }
    return true;
}

void rk_read_words(const rk_document *doc, uint32_t index, rk_words *words)
{
    const ringkas_segment *segment = &doc->segments[index];
    rk_tokens tokens;

    rk_words_start(words);
    rk_tokens_open(&tokens, &doc->source, doc->reading->ring, segment->start, segment->start + segment->length);
    for (; rk_peek(&tokens, 0)->type != RK_TOKEN_END; rk_advance(&tokens))
        if (rk_is_word(rk_peek(&tokens, 0))) rk_words_add(words, rk_peek(&tokens, 0), doc->flags);
}

/* Reads all tokens of a text at once, if it is short and the block has room for them: then the second pass reads no bytes.
 * False: it does. */
static bool read_all_tokens(rk_document *doc)
{
    const rk_source *source = &doc->source;
    const uint32_t max = source->length / 4 + RK_RING; /* news has a token in about every six bytes */
    rk_token *cache;

    if (source->resident == 0 || source->length > RK_PROFILE_BYTES) return false;
    cache = (rk_token *)rk_open_cache(&doc->arena, max * sizeof *cache);
    if (cache == NULL) return false;
    if (rk_tokens_read_all(&doc->reading->tokens, cache, max)) return true;
    rk_give_up_cache(&doc->arena);
    return false;
}

/* Reads the tokens from a byte on, without the cache. */
static void read_tokens(rk_document *doc, uint32_t start, uint32_t end)
{
    rk_tokens_open(&doc->reading->tokens, &doc->source, doc->reading->ring, start, end);
}

void rk_start_reading(rk_document *doc)
{
    rk_reading *reading = doc->reading;

    memset(&reading->profile, 0, sizeof reading->profile);
    read_tokens(doc, 0, RINGKAS_SMALL ? doc->source.length : rk_min(doc->source.length, RK_PROFILE_BYTES));
    if (!RINGKAS_SMALL) {
        const bool has_all = read_all_tokens(doc);
        rk_make_profile(&reading->tokens, &reading->profile);
        if (has_all)
            rk_tokens_rewind(&reading->tokens);
        else
            read_tokens(doc, 0, doc->source.length);
    }
    doc->totals.is_wrapped = reading->profile.is_wrapped;
    rk_segmenter_open(&reading->segmenter, &reading->tokens, &reading->profile, doc->flags);
}

bool rk_count_found(rk_document *doc, uint32_t index, uint32_t number, uint32_t end)
{
    rk_words *words = &doc->reading->segmenter.words;
    const bool uses_ring = rk_uses_ring(&doc->reading->tokens), is_long = words->terms > RK_STEMS_MAX;

    if (!rk_count_segment(doc, index, number, words)) return false;
    if (uses_ring ? is_long : doc->arena.cache == NULL) read_tokens(doc, end, doc->source.length);
    return true;
}

bool rk_read_text(rk_document *doc)
{
    rk_reading *reading = doc->reading;
    rk_segment found;

    rk_start_reading(doc);
    if (!RINGKAS_SMALL) rk_lists_open(&doc->arena);
    while (rk_next_segment(&reading->segmenter, &found)) {
        const uint32_t index = doc->count;
        if (!extend_segments(doc)) return false;
        rk_put_segment(doc, index, &found, reading->segmenter.words.words);
        if (!rk_count_found(doc, index, index, found.end)) return false;
    }
    rk_give_up_cache(&doc->arena);
    if (!restore_boilerplate(doc)) return false;
    promote_headings(doc);
    return true;
}

void rk_index_lists(rk_document *doc)
{
    const uint32_t *first = rk_first_list(&doc->arena), *list = first;
    uint32_t *starts;
    uint32_t i;

    if (first == NULL || rk_arena_free(&doc->arena) / 2 < doc->count * sizeof *starts) return;
    starts = (uint32_t *)rk_alloc_low(&doc->arena, doc->count * sizeof *starts);
    first = list = rk_first_list(&doc->arena);
    if (starts == NULL || first == NULL) return;
    for (i = 0; i < doc->count; i++, list = rk_list_after(list)) starts[i] = (uint32_t)(list - first);
    doc->lists.starts = starts;
}

/* ---- the title */

static void mark_title_words(rk_document *doc, const rk_source *source, uint32_t start, uint32_t end)
{
    rk_tokens tokens;

    rk_tokens_open(&tokens, source, doc->reading->ring, start, end);
    for (; rk_peek(&tokens, 0)->type != RK_TOKEN_END; rk_advance(&tokens)) {
        const rk_token *word = rk_peek(&tokens, 0);
        const bool is_term = rk_is_word(word) && rk_is_term(word, doc->flags);
        const uint32_t number = is_term ? rk_find_term(&doc->terms, word->stem, RK_TERM) : 0;
        if (number != 0) rk_term_at(&doc->terms, number)->in_title = 1;
    }
}

void rk_mark_title(rk_document *doc, const ringkas_input *input)
{
    const rk_source title = rk_source_of(input->title, input->title_length);
    uint32_t i = 0;

    if (title.length > 0) {
        mark_title_words(doc, &title, 0, title.length);
        return;
    }
    while (i < doc->count && doc->segments[i].kind == RINGKAS_BOILERPLATE) i++;
    if (i >= doc->count || doc->segments[i].kind != RINGKAS_HEADING) return;
    mark_title_words(doc, &doc->source, doc->segments[i].start, doc->segments[i].start + doc->segments[i].length);
}
