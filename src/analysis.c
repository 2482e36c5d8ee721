/* Analysis: one pass over the text, driven segment by segment. */
#include "analysis.h"

#include "counting.h"
#include "format_detect.h"
#include "levels.h"
#include "places.h"
#include "prefetch.h"

/* Reads the abbreviations of the caller to the low end of the arena. False: no room. */
static bool add_abbreviations(rk_document *doc, const ringkas_options *options)
{
    const rk_source list = rk_source_of(options->abbreviations, options->abbreviations_length);
    rk_own_abbreviations *own = &doc->pass->own;
    rk_own_abbreviation entry;
    uint32_t at = 0;

    own->items = NULL;
    own->count = 0;
    while (rk_next_own_abbreviation(&list, &at, &entry) == RK_ENTRY_FOUND) {
        rk_own_abbreviation *item = (rk_own_abbreviation *)rk_alloc_low(&doc->arena, sizeof *item);
        if (item == NULL) return false;
        *item = entry;
        if (own->count++ == 0) own->items = item;
    }
    rk_sort_own_abbreviations(own);
    return true;
}

rk_document *rk_open_document(const ringkas_input *input, const ringkas_options *options, void *block, size_t size)
{
    rk_arena arena;
    rk_document *doc;
    rk_term_reader *reader;
    rk_pass *pass;

    rk_arena_open(&arena, block, size);
    doc = (rk_document *)rk_alloc_low(&arena, sizeof *doc);
    reader = (rk_term_reader *)rk_alloc_low(&arena, sizeof *reader);
    pass = (rk_pass *)rk_alloc_low(&arena, sizeof *pass);
    if (doc == NULL || reader == NULL || pass == NULL) return NULL;
    memset(doc, 0, sizeof *doc);
    doc->arena = arena;
    doc->pass = pass;
    doc->flags = options->flags;
    if (!add_abbreviations(doc, options)) return NULL;
    doc->segments = (ringkas_segment *)(void *)doc->arena.low;
    doc->pass_size = (size_t)(doc->arena.low - (uint8_t *)pass);
    doc->source =
        input->reader != NULL ? rk_source_from(input->reader, &doc->window) : rk_source_of(input->text, input->length);
    rk_set_format(&doc->source, input->format);
    doc->lists.source = &doc->source;
    doc->lists.terms = &doc->terms;
    doc->lists.arena = &doc->arena;
    doc->lists.reader = reader;
    doc->lists.segments = doc->segments;
    doc->lists.flags = doc->flags;
    return doc;
}

size_t rk_document_size(uint32_t segments, size_t terms)
{
    return sizeof(rk_document) + sizeof(rk_term_reader) + segments * sizeof(ringkas_segment) + terms;
}

bool rk_start_terms(rk_document *doc, const ringkas_options *options)
{
    const rk_source stopwords = rk_source_of(options->stopwords, options->stopwords_length);
    rk_tokens *tokens = &doc->pass->tokens;
    const rk_token *word;

    if (!rk_terms_open(&doc->terms, &doc->arena, doc->source.length)) return false;
    rk_tokens_open(tokens, &stopwords, doc->lists.reader->ring, 0, stopwords.length);
    while ((word = rk_next_word(tokens)) != NULL)
        if (rk_add_term(&doc->terms, word->stem, RK_TERM_STOPWORD) == 0) return false;
    return true;
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
    segment->role = found->role;
    segment->heading = RINGKAS_NO_SEGMENT;
    segment->traits = found->traits;
}

/* Makes room for one more segment. The table of terms gives up its spare room for it. */
static bool extend_segments(rk_document *doc)
{
    if (rk_alloc_low(&doc->arena, sizeof *doc->segments) == NULL) {
        rk_terms_compact(&doc->terms);
        if (rk_alloc_low(&doc->arena, sizeof *doc->segments) == NULL) return false;
    }
    doc->count++;
    return true;
}

/* A text whose words stand for the most part in lines without a terminator has no headings: a chat, a list, a poem. A statute
 * keeps its divisions: "Pasal 7". */
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
        if (sentence_bytes > 0 && rk_is_division(rk_level_of(doc->segments[i].traits))) continue;
        doc->segments[i].kind = RINGKAS_SENTENCE;
        doc->totals.unterminated +=
            rk_is_sentence(&doc->segments[i]) && (doc->segments[i].traits & RK_NO_TERMINATOR) != 0;
    }
}

/* Sums the words of a part of the text up again. */
static void read_words(rk_document *doc, uint32_t start, uint32_t end)
{
    rk_tokens *const tokens = rk_open_span(&doc->lists, start, end);
    rk_words *words = &doc->pass->segmenter.words;
    const rk_token *word;

    rk_words_start(words);
    while ((word = rk_next_word(tokens)) != NULL) rk_words_add(words, word, doc->flags);
}

/* A page of nothing but boilerplate is none: what is there is the text. Its segments are read again, for their terms. */
static bool restore_boilerplate(rk_document *doc)
{
    rk_words *words = &doc->pass->segmenter.words;
    uint32_t i;

    for (i = 0; i < doc->count; i++)
        if (doc->segments[i].kind != RINGKAS_BOILERPLATE) return true;
    if (rk_has_lists(&doc->arena)) rk_lists_open(&doc->arena);
    doc->totals.words = 0;
    for (i = 0; i < doc->count; i++) {
        ringkas_segment *segment = &doc->segments[i];
        segment->kind = RINGKAS_SENTENCE;
        segment->role = RINGKAS_NO_ROLE;
        read_words(doc, segment->start, segment->start + segment->length);
        segment->traits |= rk_traits_of_words(words);
        if (!rk_count_segment(doc, i, i, words)) return false;
    }
    return true;
}

/* Reads all tokens of a text at once, if it is short and the block has room for them: then the second pass reads no bytes.
 * False: it does. */
static bool read_all_tokens(rk_document *doc)
{
    const rk_source *source = &doc->source;
    const size_t room = rk_arena_free(&doc->arena) / 2 / sizeof(rk_token);
    const uint32_t max =
        (uint32_t)(room < source->length + 2 ? room : source->length + 2); /* one token a byte, and the end */
    rk_token *cache;

    if (source->resident == 0 || source->length > RK_PROFILE_BYTES) return false;
    if (max < source->length / 4 + RK_RING) return false; /* news has a token in about every six bytes */
    cache = (rk_token *)rk_open_cache(&doc->arena, max * sizeof *cache);
    if (cache == NULL) return false;
    if (rk_tokens_open_all(&doc->pass->tokens, source, doc->lists.reader->ring, cache, max)) return true;
    rk_give_up_cache(&doc->arena); /* "(((" has too many tokens for this block */
    return false;
}

/* Reads the tokens from a byte on, without the cache. */
static void read_tokens(rk_document *doc, uint32_t start, uint32_t end)
{
    rk_tokens_open(&doc->pass->tokens, &doc->source, doc->lists.reader->ring, start, end);
}

void rk_start_reading(rk_document *doc)
{
    rk_pass *pass = doc->pass;
    rk_profile *profile = &doc->profile;
    bool has_all;

    memset(profile, 0, sizeof *profile);
    doc->source.layout = NULL;
    has_all = RK_HAS_PROFILE && read_all_tokens(doc);
    if (RK_HAS_PROFILE) {
        if (!has_all) read_tokens(doc, 0, rk_min(doc->source.length, RK_PROFILE_BYTES));
        rk_make_profile(&pass->tokens, profile);
        if (rk_has_layout(&profile->layout)) doc->source.layout = &profile->layout;
    }
    if (has_all)
        rk_tokens_rewind(&pass->tokens);
    else
        read_tokens(doc, 0, doc->source.length);
    doc->totals.is_wrapped = profile->is_wrapped;
    rk_segmenter_open(&pass->segmenter, &pass->tokens, profile, doc->flags);
    pass->segmenter.cursor.own = &pass->own;
}

bool rk_find_segment(rk_document *doc, rk_segment *found)
{
    rk_pass *pass = doc->pass;

    if (!rk_next_segment(&pass->segmenter, found)) return false;
    if (pass->segmenter.split == 0) return true;
    read_words(doc, found->start, found->end); /* "KelurahanBanjir": its last word is not the one that was taken */
    rk_tokens_seek(&pass->tokens, found->end);
    return true;
}

bool rk_count_found(rk_document *doc, uint32_t index, uint32_t number, uint32_t end, rk_words *words)
{
    const bool uses_ring = rk_uses_ring(&doc->pass->tokens), is_long = words->terms > RK_STEMS_MAX;

    if (!rk_count_segment(doc, index, number, words)) return false;
    if (uses_ring ? is_long : !rk_has_cache(&doc->arena)) read_tokens(doc, end, doc->source.length);
    return true;
}

/* Counts the segment that was found last; or the one before it, if searches in the table of terms would wait for memory: the
 * places where they begin are loaded while another segment is read. end: where reading goes on. */
static bool count_last(rk_document *doc, uint32_t end)
{
    rk_words *words = &doc->pass->segmenter.words;
#if RK_CAN_PREFETCH
    rk_words *waiting = &doc->pass->waiting;
    const uint32_t before = doc->count - 2;

    if (doc->count > 1) {
        rk_prefetch_terms(&doc->terms, waiting->stems, rk_min(waiting->terms, RK_STEMS_MAX));
        if (!rk_count_found(doc, before, before, end, waiting)) return false;
    }
    rk_prefetch_places(&doc->terms, &words->fingerprint, 1);
    rk_prefetch_places(&doc->terms, words->stems, rk_min(words->terms, RK_STEMS_MAX));
    *waiting = *words;
    return true;
#else
    return rk_count_found(doc, doc->count - 1, doc->count - 1, end, words);
#endif
}

/* Counts what still waits. */
static bool count_waiting(rk_document *doc)
{
#if RK_CAN_PREFETCH
    const uint32_t last = doc->count - 1;

    return doc->count == 0 || rk_count_found(doc, last, last, doc->source.length, &doc->pass->waiting);
#else
    (void)doc;
    return true;
#endif
}

/* Gives back the memory of the pass: the segments move down to where it was. */
static void end_pass(rk_document *doc)
{
    const size_t size = doc->count * sizeof *doc->segments;

    doc->segments = (ringkas_segment *)memmove(doc->pass, doc->segments, size);
    doc->lists.segments = doc->segments;
    doc->arena.low = (uint8_t *)doc->segments + size;
    doc->pass = NULL;
}

bool rk_read_text(rk_document *doc)
{
    rk_pass *pass = doc->pass;
    rk_segment found;

    rk_start_reading(doc);
    if (RK_HAS_LISTS) rk_lists_open(&doc->arena);
    while (rk_find_segment(doc, &found)) {
        if (!extend_segments(doc)) return false;
        rk_put_segment(doc, doc->count - 1, &found, pass->segmenter.words.words);
        if (RK_HAS_CUES) doc->segments[doc->count - 1].page = found.page;
        if (!count_last(doc, found.end)) return false;
    }
    if (!count_waiting(doc)) return false;
    rk_give_up_cache(&doc->arena);
    if (!restore_boilerplate(doc)) return false;
    promote_headings(doc);
    if (RK_HAS_CUES) rk_find_places(doc, pass->segmenter.cursor.page);
    end_pass(doc);
    return true;
}
