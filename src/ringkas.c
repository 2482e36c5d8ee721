/* START HERE: the pipeline from top to bottom, one call a stage, and the public functions; ask.c has the rest of
 * them. */
#include "analysis.h"
#include "arguments.h"
#include "bounded.h"
#include "counting.h"
#include "text_size.h"
#include "features.h"
#include "format_title.h"
#include "keywords.h"
#include "leads.h"
#include "passages.h"
#include "query.h"
#include "questions.h"
#include "select.h"
#include "several.h"
#include "tags.h"
#include "verdict.h"

static const ringkas_options default_options = {NULL, 0, NULL, 0, 0, NULL, {0}};
static const ringkas_limits default_limits = {0, 0, 0, 0, 0, 0, 0, NULL, 0, {0}};

/* A text has a segment more than it has breaks. The first one of several brings the list of what was said. */
#define BYTES_FOR_TEXT 640u

/* A word may begin as many phrases as the longest one has words. */
static size_t size_for_tags(const ringkas_options *options, size_t runs)
{
    const rk_vocabulary *vocabulary =
        options == NULL || options->vocabulary == NULL ? NULL : (const rk_vocabulary *)options->vocabulary->state;

    if (!RK_HAS_TAGS || vocabulary == NULL) return 0;
    return rk_tags_size(vocabulary, RINGKAS_MAX_TAGS) + rk_tag_list_size(RINGKAS_MAX_TAGS, 0) +
           runs * vocabulary->longest * sizeof(ringkas_place);
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
    return RINGKAS_WORKSPACE_BYTES(size.breaks, size.runs) + more + size_for_tags(options, size.runs) +
           (count - 1) * (BYTES_FOR_TEXT + sizeof(rk_input));
}

/* ---- the pipeline */

/* What must come before what, where scores do not tell. */
static void mark_needs(rk_document *doc, const ringkas_input *input)
{
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
    rk_mark_leads(doc);
    if (RK_HAS_CUES) rk_mark_passages(doc);
    rk_features_rewind(doc);
    while (rk_score_next(doc)) continue; /* features -> model -> scores          */
    mark_needs(doc, asked->inputs);
    if (rk_is_several(doc)) rk_score_shared(doc);
    return true;
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
        doc->workspace_min = rk_block_size(rk_document_size(doc, rk_terms_size(doc->terms.used)) + doc->pass_size);
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

/* ---- a choice */

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
    summary->workspace_min = rk_workspace_with(doc, rk_select_size(doc, doc->count));
    if (chosen == UINT32_MAX) return RINGKAS_ERR_WORKSPACE;
    summary->chosen = chosen;
    summary->query_found = found;
    fill_summary(doc, summary);
    return RINGKAS_OK;
}

ringkas_status ringkas_select(const ringkas_document *document, const ringkas_limits *limits, ringkas_summary *summary)
{
    rk_document *doc = rk_state_of(document);

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

/* ---- names */

const char *ringkas_version(void)
{
    return RINGKAS_VERSION;
}

uint32_t ringkas_answers(void)
{
    return RINGKAS_ANSWERS;
}
