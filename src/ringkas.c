/* START HERE: the public functions, and the pipeline from top to bottom, one call a stage. */
#include "analysis.h"
#include "arguments.h"
#include "bounded.h"
#include "counting.h"
#include "text_size.h"
#include "features.h"
#include "format_title.h"
#include "keywords.h"
#include "leads.h"
#include "query.h"
#include "questions.h"
#include "select.h"
#include "several.h"
#include "speaker.h"
#include "text.h"
#include "verdict.h"

static const ringkas_options default_options = {NULL, 0, NULL, 0, 0, {0}};
static const ringkas_limits default_limits = {0, 0, 0, 0, 0, 0, 0, NULL, 0, {0}};

/* A text has a segment more than it has breaks. The first one of several brings the list of what was said. */
#define BYTES_FOR_TEXT 640u

/* What a block must have for this many bytes of the arena. */
static size_t block_size(size_t bytes)
{
    const size_t unit = sizeof(rk_aligned);

    return (bytes + unit - 1) / unit * unit + RK_ARENA_LOSS;
}

size_t ringkas_workspace_size(const ringkas_input *inputs, uint32_t count, const ringkas_options *options)
{
    const size_t more = rk_keywords_size(RINGKAS_MAX_KEYWORDS);
    rk_text_size size = {0, 0};
    uint32_t i;

    if (rk_check_inputs(inputs, count, options) != RINGKAS_OK) return 0;
    for (i = 0; i < count; i++)
        if (!rk_add_input_size(&inputs[i], &size)) return 0;
    if (options != NULL) rk_add_options_size(options, &size);
    if (size.breaks > SIZE_MAX / 512 || size.runs > SIZE_MAX / 256) return SIZE_MAX; /* more than this machine has */
    return RINGKAS_WORKSPACE_BYTES(size.breaks, size.runs) + more + (count - 1) * (BYTES_FOR_TEXT + sizeof(rk_input));
}

/* ---- the pipeline */

/* What must come before what, where scores do not tell. */
static void mark_needs(rk_document *doc, const ringkas_input *input)
{
    rk_mark_leads(doc);
    rk_mark_promises(doc);
    rk_mark_questions(doc);
    rk_mark_verdict(doc, input);
}

static bool run_pipeline(rk_document *doc, const rk_question *asked)
{
    if (doc == NULL || !rk_start_terms(doc, asked->options)) return false;
    if (!rk_read_texts(doc)) return false;                    /* bytes -> tokens -> segments -> terms */
    rk_mark_titles(doc, asked->inputs);                       /* titles -> terms                       */
    rk_find_idf(&doc->terms, doc->totals.article, &doc->idf); /* terms -> inverse document frequency  */
    rk_index_lists(doc);
    rk_features_rewind(doc);
    while (rk_score_next(doc)) continue; /* features -> model -> scores          */
    mark_needs(doc, asked->inputs);
    if (rk_is_several(doc)) rk_score_shared(doc);
    return true;
}

/* The smallest block with the same result, for ringkas_analyze and for a question that needs `more` bytes of scratch. */
static size_t workspace_with(const rk_document *doc, size_t more)
{
    const size_t terms = rk_last_terms_size(doc->terms.used - doc->terms.fingerprints);
    const size_t needed = block_size(rk_document_size(doc, terms) + more);

    return rk_is_approximate(doc) || needed < doc->workspace_min ? doc->workspace_min : needed;
}

/* Whether ringkas_select has room. */
static bool can_select(rk_document *doc)
{
    void *const scratch = rk_alloc_scratch(doc, rk_select_size(doc, doc->count));

    if (scratch != NULL) doc->arena.low = (uint8_t *)scratch;
    return scratch != NULL;
}

static ringkas_status analyze(const rk_question *asked, void *block, size_t size, rk_document **result)
{
    const bool may_approximate = (asked->options->flags & RINGKAS_BOUNDED_MEMORY) != 0 && asked->count == 1;
    rk_document *doc;
    bool is_done;

    if (block == NULL && size > 0) return RINGKAS_ERR_ARGUMENT;
    doc = rk_open_document(asked, block, size);
    is_done = run_pipeline(doc, asked);
    if (doc != NULL && rk_has_failed_input(doc)) return RINGKAS_ERR_READ;
    if (RINGKAS_BOUNDED && may_approximate && !(is_done && can_select(doc))) {
        doc = rk_open_document(asked, block, size);
        is_done = doc != NULL && rk_read_bounded(doc, asked->inputs, asked->options);
        if (doc != NULL && rk_has_failed_input(doc)) return RINGKAS_ERR_READ;
    }
    if (!is_done) return RINGKAS_ERR_WORKSPACE;
    doc->workspace_min = size;
    if (!rk_is_approximate(doc))
        doc->workspace_min = block_size(rk_document_size(doc, rk_terms_size(doc->terms.used)) + doc->pass_size);
    *result = doc;
    return RINGKAS_OK;
}

ringkas_status ringkas_analyze(const ringkas_input *inputs, uint32_t count, const ringkas_options *options, void *block,
                               size_t size, ringkas_document *document)
{
    ringkas_status status = rk_check_inputs(inputs, count, options);
    const rk_question asked = {inputs, count, options == NULL ? &default_options : options};
    rk_document *doc = NULL;

    if (document == NULL) return RINGKAS_ERR_ARGUMENT;
    memset(document, 0, sizeof *document);
    if (status == RINGKAS_OK) status = analyze(&asked, block, size, &doc);
    if (status == RINGKAS_ERR_WORKSPACE) document->workspace_min = ringkas_workspace_size(inputs, count, options);
    if (status != RINGKAS_OK) return status;
    rk_find_format_title(&doc->inputs->source, &document->title_start, &document->title_length);
    if (rk_has_failed(&doc->inputs->source)) return RINGKAS_ERR_READ;
    document->segments = doc->count > 0 ? doc->segments : NULL;
    document->count = doc->count;
    document->words = doc->totals.words;
    document->known_words = rk_known_words(doc);
    document->dropped = doc->totals.dropped;
    document->format = doc->inputs->source.format;
    document->approximate = rk_is_approximate(doc);
    document->workspace_min = doc->workspace_min;
    document->state = doc;
    return RINGKAS_OK;
}

/* ---- questions to a document */

static rk_document *state_of(const ringkas_document *document)
{
    return document == NULL ? NULL : (rk_document *)document->state;
}

size_t ringkas_segment_text(const ringkas_document *document, uint32_t index, char *buffer, size_t size)
{
    const rk_document *doc = state_of(document);
    size_t needed;

    if (doc == NULL || index >= doc->count || (buffer == NULL && size > 0)) return 0;
    needed = rk_write_text(doc, index, buffer, size);
    return rk_has_failed(&rk_input_of(doc, index)->source) ? 0 : needed;
}

int ringkas_segment_speaker(const ringkas_document *document, uint32_t index, uint32_t *start, uint32_t *length)
{
    return start != NULL && length != NULL && rk_find_speaker_of(state_of(document), index, start, length);
}

static void fill_summary(const rk_document *doc, ringkas_summary *summary)
{
    uint32_t i;

    summary->segments = doc->count > 0 ? doc->segments : NULL;
    summary->count = doc->count;
    summary->words = doc->totals.words;
    summary->known_words = rk_known_words(doc);
    summary->dropped = doc->totals.dropped;
    for (i = 0; i < doc->count; i++)
        if (doc->segments[i].rank != 0) summary->chosen_words += doc->segments[i].words;
}

static ringkas_status select_from(rk_document *doc, const ringkas_limits *limits, ringkas_summary *summary)
{
    ringkas_status status;
    uint32_t chosen, found;

    if (limits == NULL) limits = &default_limits;
    status = rk_check_limits(limits);
    if (status != RINGKAS_OK) return status;
    found = rk_add_query(doc, limits);
    chosen = rk_select(doc, limits);
    if (found > 0) rk_remove_query(doc, limits);
    if (chosen != UINT32_MAX && rk_has_failed_input(doc)) return RINGKAS_ERR_READ;
    summary->workspace_min = workspace_with(doc, rk_select_size(doc, doc->count));
    if (chosen == UINT32_MAX) return RINGKAS_ERR_WORKSPACE;
    summary->chosen = chosen;
    summary->query_found = found;
    fill_summary(doc, summary);
    return RINGKAS_OK;
}

ringkas_status ringkas_select(const ringkas_document *document, const ringkas_limits *limits, ringkas_summary *summary)
{
    rk_document *doc = state_of(document);

    if (summary == NULL) return RINGKAS_ERR_ARGUMENT;
    memset(summary, 0, sizeof *summary);
    return doc == NULL ? RINGKAS_ERR_ARGUMENT : select_from(doc, limits, summary);
}

ringkas_status ringkas_summarize(const char *text, size_t length, const ringkas_options *options,
                                 const ringkas_limits *limits, void *block, size_t size, ringkas_summary *summary)
{
    ringkas_input input;
    ringkas_status status;
    const rk_question asked = {&input, 1, options == NULL ? &default_options : options};
    rk_document *doc = NULL;

    if (summary == NULL) return RINGKAS_ERR_ARGUMENT;
    memset(summary, 0, sizeof *summary);
    memset(&input, 0, sizeof input);
    input.text = text;
    input.length = length;
    status = rk_check_inputs(&input, 1, options);
    if (status == RINGKAS_OK) status = analyze(&asked, block, size, &doc);
    if (status == RINGKAS_ERR_WORKSPACE) summary->workspace_min = ringkas_workspace_size(&input, 1, options);
    return status != RINGKAS_OK ? status : select_from(doc, limits, summary);
}

ringkas_status ringkas_keywords(const ringkas_document *document, uint32_t max, ringkas_keyword_list *list)
{
    rk_document *doc = state_of(document);
    void *room;

    if (list == NULL) return RINGKAS_ERR_ARGUMENT;
    memset(list, 0, sizeof *list);
    if (doc == NULL || max == 0 || max > RINGKAS_MAX_KEYWORDS) return RINGKAS_ERR_ARGUMENT;
    list->workspace_min = workspace_with(doc, rk_keywords_size(max));
    room = rk_alloc_scratch(doc, rk_keywords_size(max));
    if (room == NULL) return RINGKAS_ERR_WORKSPACE;
    list->count = rk_find_keywords(doc, room, max);
    list->keywords = (const ringkas_keyword *)room;
    doc->arena.low = (uint8_t *)room; /* the keywords stay until the next call */
    if (!rk_has_failed_input(doc)) return RINGKAS_OK;
    memset(list, 0, sizeof *list);
    return RINGKAS_ERR_READ;
}

/* ---- explain */

uint32_t ringkas_feature_count(void)
{
    return RK_FEATURE_COUNT;
}

const char *ringkas_feature_name(uint32_t feature)
{
    return rk_feature_name(feature);
}

ringkas_status ringkas_features(const ringkas_document *document, uint32_t index, int32_t *values)
{
    rk_document *doc = state_of(document);
    int16_t features[RK_FEATURE_COUNT];
    uint32_t i;

    if (doc == NULL || values == NULL || rk_is_approximate(doc) || index >= doc->count) return RINGKAS_ERR_ARGUMENT;
    rk_find_features(doc, index, features);
    if (rk_has_failed_input(doc)) return RINGKAS_ERR_READ;
    for (i = 0; i < RK_FEATURE_COUNT; i++) values[i] = features[i];
    return RINGKAS_OK;
}

ringkas_status ringkas_explain(const ringkas_document *document, uint32_t index, int32_t *values)
{
    const ringkas_status status = ringkas_features(document, index, values);
    uint32_t i;

    for (i = 0; status == RINGKAS_OK && i < RK_FEATURE_COUNT; i++) values[i] = rk_contribution(i, values[i]);
    return status;
}

const char *ringkas_version(void)
{
    return RINGKAS_VERSION;
}

uint32_t ringkas_answers(void)
{
    return RINGKAS_ANSWERS;
}

const char *ringkas_status_name(ringkas_status status)
{
    switch (status) {
    case RINGKAS_OK: return "RINGKAS_OK";
    case RINGKAS_ERR_ARGUMENT: return "RINGKAS_ERR_ARGUMENT";
    case RINGKAS_ERR_TOO_LONG: return "RINGKAS_ERR_TOO_LONG";
    case RINGKAS_ERR_WORKSPACE: return "RINGKAS_ERR_WORKSPACE";
    case RINGKAS_ERR_READ: return "RINGKAS_ERR_READ";
    }
    return "RINGKAS_ERR_UNKNOWN";
}
