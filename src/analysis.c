/* Analysis: one pass over the text, driven segment by segment. */
#include "analysis.h"

#include "counting.h"
#include "heads.h"
#include "levels.h"
#include "places.h"
#include "prefetch.h"

/* The text that is read. */
static const rk_source *source_of(const rk_document *doc)
{
    return &doc->inputs[doc->pass->input].source;
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
    segment->document = doc->pass->input;
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

/* A text whose words stand for the most part in lines without a terminator has no headings: a chat, a list, a poem. A
 * statute keeps its divisions: "Pasal 7". */
static void promote_headings(rk_document *doc)
{
    uint32_t heading_bytes = 0, sentence_bytes = 0, i;

    for (i = doc->pass->first; i < doc->count; i++) {
        if (doc->segments[i].kind == RINGKAS_HEADING) heading_bytes += doc->segments[i].length;
        if (doc->segments[i].kind == RINGKAS_SENTENCE) sentence_bytes += doc->segments[i].length;
    }
    if (heading_bytes <= sentence_bytes) return;
    for (i = doc->pass->first; i < doc->count; i++) {
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
    rk_tokens *const tokens = rk_open_span(&doc->lists, source_of(doc), start, end);
    rk_words *words = &doc->pass->segmenter.words;
    const rk_token *word;

    rk_words_start(words);
    while ((word = rk_next_word(tokens)) != NULL) rk_words_add(words, word, doc->flags);
}

/* A page of nothing but boilerplate is none: what is there is the text. Its segments are read again, for their
 * terms. */
static bool restore_boilerplate(rk_document *doc)
{
    rk_words *words = &doc->pass->segmenter.words;
    uint32_t i;

    for (i = doc->pass->first; i < doc->count; i++)
        if (doc->segments[i].kind != RINGKAS_BOILERPLATE) return true;
    rk_lists_cut(&doc->arena, doc->pass->first_list);
    doc->totals.words = doc->pass->first_words;
    for (i = doc->pass->first; i < doc->count; i++) {
        ringkas_segment *segment = &doc->segments[i];
        segment->kind = RINGKAS_SENTENCE;
        segment->role = RINGKAS_NO_ROLE;
        read_words(doc, segment->start, segment->start + segment->length);
        segment->traits |= rk_traits_of_words(words);
        if (!rk_count_segment(doc, i, i, words)) return false;
    }
    return true;
}

/* Reads all tokens of a text at once, if it is short and the block has room for them: then the second pass reads no
 * bytes. False: it does. */
static bool read_all_tokens(rk_document *doc)
{
    const rk_source *source = source_of(doc);
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
    rk_tokens_open(&doc->pass->tokens, source_of(doc), doc->lists.reader->ring, start, end);
}

void rk_start_reading(rk_document *doc)
{
    rk_pass *pass = doc->pass;
    rk_input *input = &doc->inputs[doc->pass->input];
    rk_profile *profile = &doc->profile;
    bool has_all;

    memset(profile, 0, sizeof *profile);
    input->source.layout = NULL;
    has_all = RK_HAS_PROFILE && read_all_tokens(doc);
    if (RK_HAS_PROFILE) {
        if (!has_all) read_tokens(doc, 0, rk_min(source_of(doc)->length, RK_PROFILE_BYTES));
        rk_make_profile(&pass->tokens, profile);
        if (profile->layout.has_pages)
            rk_find_heads(&input->source, rk_min(input->source.length, RK_PROFILE_BYTES), &profile->layout);
        input->layout = profile->layout;
        if (rk_has_layout(&input->layout)) input->source.layout = &input->layout;
    }
    if (has_all)
        rk_tokens_rewind(&pass->tokens);
    else
        read_tokens(doc, 0, source_of(doc)->length);
    input->is_wrapped = profile->is_wrapped;
    rk_segmenter_open(&pass->segmenter, &pass->tokens, profile, doc->flags);
    pass->segmenter.cursor.own = &pass->own;
}

bool rk_find_segment(rk_document *doc, rk_segment *found)
{
    rk_pass *pass = doc->pass;

    if (!rk_next_segment(&pass->segmenter, found)) return false;
    if (pass->segmenter.split == 0 && !pass->segmenter.after_heads) return true;
    read_words(doc, found->start, found->end); /* "KelurahanBanjir": its last word is not the one that was taken */
    rk_tokens_seek(&pass->tokens, found->next);
    return true;
}

bool rk_count_found(rk_document *doc, uint32_t index, uint32_t number, uint32_t end, rk_words *words)
{
    const bool uses_ring = rk_uses_ring(&doc->pass->tokens), is_long = words->terms > RK_STEMS_MAX;

    if (!rk_count_segment(doc, index, number, words)) return false;
    if (uses_ring ? is_long : !rk_has_cache(&doc->arena)) read_tokens(doc, end, source_of(doc)->length);
    return true;
}

/* Counts the segment that was found last; or the one before it, if searches in the table of terms would wait for
 * memory: the places where they begin are loaded while another segment is read. end: where reading goes on. */
static bool count_last(rk_document *doc, uint32_t end)
{
    rk_words *words = &doc->pass->segmenter.words;
#if RK_CAN_PREFETCH
    rk_words *waiting = &doc->pass->waiting;
    const uint32_t before = doc->count - 2;

    if (doc->count - doc->pass->first > 1) {
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

    return doc->count == doc->pass->first ||
           rk_count_found(doc, last, last, source_of(doc)->length, &doc->pass->waiting);
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

/* Keeps the tokens of a text that is the only one, for the stages that read some segments again. */
static void keep_tokens(rk_document *doc)
{
#if RK_HAS_LISTS
    const rk_tokens *tokens = &doc->pass->tokens;

    if (doc->input_count == 1 && !rk_uses_ring(tokens) && !rk_has_markup(source_of(doc)))
        doc->lists.kept = tokens->end;
    else
        rk_give_up_cache(&doc->arena);
#else
    (void)doc;
#endif
}

/* Reads one text. False: no room. */
static bool read_input(rk_document *doc)
{
    rk_pass *pass = doc->pass;
    rk_segment found;

    rk_start_reading(doc);
    if (RK_HAS_LISTS && doc->pass->input == 0) rk_lists_open(&doc->arena);
    doc->pass->first = doc->count;
    doc->pass->first_words = doc->totals.words;
    doc->pass->first_list = rk_lists_length(&doc->arena);
    while (rk_find_segment(doc, &found)) {
        if (!extend_segments(doc)) return false;
        rk_put_segment(doc, doc->count - 1, &found, pass->segmenter.words.words);
        if (RK_HAS_CUES) doc->segments[doc->count - 1].page = found.page;
        if (!count_last(doc, found.next)) return false;
    }
    if (!count_waiting(doc)) return false;
    keep_tokens(doc);
    if (!restore_boilerplate(doc)) return false;
    promote_headings(doc);
    if (RK_HAS_CUES) rk_find_places(doc, pass->segmenter.cursor.page);
    return true;
}

bool rk_read_texts(rk_document *doc)
{
    for (doc->pass->input = 0; doc->pass->input < doc->input_count; doc->pass->input++)
        if (!read_input(doc)) return false;
    end_pass(doc);
    return true;
}
