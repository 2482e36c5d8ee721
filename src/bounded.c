/* Bounded memory: two passes, with as many terms and segments as there is room for. */
#include "bounded.h"

#include "analysis.h"
#include "counting.h"
#include "features.h"
#include "queue.h"
#include "select.h"

/* The share of the free block that is for segments. Of 90 sentences chosen from nine texts of 11 KB to 1 MB, ten each,
 * this many are those of the exact answer in 4, 8 and 16 KB: with a sixth 73, 76 and 86; a quarter 69, 76 and 85; a
 * half 69, 75 and 80. */
#define SEGMENT_SHARE 6u
/* More are not kept, because each further segment is compared with all of them: 100,000 segments in 4 MB took 9.4 s
 * when 20,831 were kept, and take 0.9 s. Nobody reads a summary of 1,024 sentences. */
#define SEGMENTS_MAX 1024u
/* Fewer segments leave the choice too little. */
#define SEGMENTS_MIN 16u

/* What the first pass finds out about the whole text. */
typedef struct {
    uint32_t heading_bytes, sentence_bytes;
    uint32_t headings;
    rk_segment opening; /* the first segment that is no boilerplate */
    bool has_article;
    bool restores_boilerplate; /* a page of nothing but boilerplate is none */
} rk_survey;

static bool next_segment(rk_document *doc, const rk_survey *survey, rk_segment *found)
{
    if (!rk_find_segment(doc, found)) return false;
    if (found->kind == RINGKAS_BOILERPLATE && survey->restores_boilerplate) {
        found->kind = RINGKAS_SENTENCE;
        found->role = RINGKAS_NO_ROLE;
        found->traits |= rk_traits_of_words(&doc->pass->segmenter.words);
    }
    return true;
}

/* ---- the first pass */

static void survey_segment(rk_survey *survey, const rk_segment *found)
{
    const uint32_t length = found->end - found->start;

    if (found->kind == RINGKAS_BOILERPLATE) return;
    if (!survey->has_article) survey->opening = *found;
    survey->has_article = true;
    survey->headings += found->kind == RINGKAS_HEADING;
    *(found->kind == RINGKAS_HEADING ? &survey->heading_bytes : &survey->sentence_bytes) += length;
}

/* Counts the terms, each segment in the place of the one before it. False: there is no room for a single term. */
static bool survey_text(rk_document *doc, bool restores_boilerplate, rk_survey *survey)
{
    rk_segment found;
    uint32_t number = 0;

    memset(survey, 0, sizeof *survey);
    survey->restores_boilerplate = restores_boilerplate;
    memset(&doc->totals, 0, sizeof doc->totals);
    doc->inputs->article_words = 0;
    rk_start_reading(doc);
    doc->count = 1;
    while (next_segment(doc, survey, &found)) {
        rk_put_segment(doc, 0, &found, doc->pass->segmenter.words.words);
        if (!rk_count_found(doc, 0, number++, found.next, &doc->pass->segmenter.words)) return false;
        survey_segment(survey, &found);
    }
    return true;
}

static bool has_no_headings(const rk_survey *survey)
{
    return survey->heading_bytes > survey->sentence_bytes;
}

/* What is known of a whole text once it has been read. */
static void conclude(rk_document *doc, rk_survey *survey, const ringkas_input *input)
{
    if (has_no_headings(survey)) {
        doc->totals.unterminated += survey->headings;
        survey->opening.kind = RINGKAS_SENTENCE;
    }
    rk_put_segment(doc, 0, &survey->opening, 0);
    doc->count = survey->has_article;
    rk_mark_titles(doc, input);
    rk_find_idf(&doc->terms, doc->totals.article, &doc->idf);
    doc->count = 0;
}

/* ---- the second pass */

/* Drops the worst of the segments that have been scored. The one that the next one's features look back to stays. */
static void drop_worst(rk_document *doc)
{
    rk_position *at = &doc->position;
    uint32_t worst = at->before == 0 ? 1 : 0, i;
    uint32_t gap;

    for (i = worst + 1; i < at->segment; i++)
        if (i != at->before && rk_is_better(doc, worst, i)) worst = i;
    gap = doc->segments[worst].traits & RK_GAP_BEFORE;
    if (rk_is_sentence(&doc->segments[worst])) {
        gap = RK_GAP_BEFORE;
        doc->totals.dropped_sentences++;
    }
    doc->totals.dropped++;
    doc->count--;
    memmove(&doc->segments[worst], &doc->segments[worst + 1], (doc->count - worst) * sizeof *doc->segments);
    doc->segments[worst].traits |= gap;
    at->segment--;
    if (at->before > worst) at->before--;
}

/* Scores each segment as soon as the one after it is there, which its features look at too. Scoring uses the ring, so
 * the tokens are read again from where the segment ends. */
static void keep_best(rk_document *doc, const rk_survey *survey, uint32_t max)
{
    rk_segment found;

    rk_start_reading(doc);
    rk_features_rewind(doc);
    while (next_segment(doc, survey, &found)) {
        if (found.kind == RINGKAS_BOILERPLATE) {
            doc->totals.dropped++;
            continue;
        }
        if (has_no_headings(survey)) found.kind = RINGKAS_SENTENCE;
        if (doc->count == max) drop_worst(doc);
        rk_put_segment(doc, doc->count++, &found, doc->pass->segmenter.words.words);
        (void)rk_note_tier(doc, doc->count - 1);
        if (doc->count == 1) continue;
        (void)rk_score_next(doc);
        if (rk_uses_ring(&doc->pass->tokens)) rk_tokens_seek(&doc->pass->tokens, found.next);
    }
    while (rk_score_next(doc)) continue;
}

/* Allocates room for segments, and above it what choosing from them needs, so that the table of terms does not take
 * that too.
 * Returns where the segments end; null: no room. */
static uint8_t *alloc_segments(rk_document *doc, uint32_t max)
{
    uint8_t *end;

    if (max < SEGMENTS_MIN || rk_alloc_low(&doc->arena, max * sizeof *doc->segments) == NULL) return NULL;
    end = doc->arena.low;
    return rk_alloc_low(&doc->arena, rk_select_size(doc, max)) != NULL ? end : NULL;
}

bool rk_read_bounded(rk_document *doc, const ringkas_input *input, const ringkas_options *options)
{
    const size_t room = rk_arena_free(&doc->arena) / SEGMENT_SHARE / sizeof *doc->segments;
    const uint32_t max = room < SEGMENTS_MAX ? (uint32_t)room : SEGMENTS_MAX;
    uint8_t *const segments_end = alloc_segments(doc, max);
    rk_survey survey;

    doc->is_approximate = true;
    if (segments_end == NULL) return false;
    if (!rk_start_terms(doc, options) || !survey_text(doc, false, &survey)) return false;
    if (!survey.has_article && !survey_text(doc, true, &survey)) return false;
    conclude(doc, &survey, input);
    keep_best(doc, &survey, max);
    doc->arena.low = segments_end;
    return true;
}
