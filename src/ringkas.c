/* START HERE: the public functions, and the pipeline from top to bottom, one call a stage. */
#include "stages.h"

/* Of 64 bits, because a size_t of 16 cannot be too long, which a compiler then remarks upon. */
static bool is_too_long(uint64_t length)
{
    return length > RINGKAS_MAX_LENGTH;
}

static ringkas_status check_options(const ringkas_options *options, uint32_t flags)
{
    if (options->per_mille > 1000) return RINGKAS_ERR_ARGUMENT;
    if (options->title == NULL && options->title_length > 0) return RINGKAS_ERR_ARGUMENT;
    if (options->stopwords == NULL && options->stopwords_length > 0) return RINGKAS_ERR_ARGUMENT;
    if ((options->flags & ~flags) != 0) return RINGKAS_ERR_ARGUMENT;
    if (is_too_long(options->title_length) || is_too_long(options->stopwords_length)) return RINGKAS_ERR_TOO_LONG;
    return RINGKAS_OK;
}

static ringkas_status check(const char *text, size_t length, const ringkas_options *options)
{
    if (text == NULL && length > 0) return RINGKAS_ERR_ARGUMENT;
    if (is_too_long(length)) return RINGKAS_ERR_TOO_LONG;
    return options == NULL ? RINGKAS_OK : check_options(options, RINGKAS_KEEP_CLUTTER | RINGKAS_NO_STOPWORDS);
}

static const ringkas_options no_options = {0, 0, 0, 0, 0, NULL, 0, NULL, 0};

/* The document stands at the start of the block. Null: there is no room even for it. */
static rk_document *start_document(const ringkas_options *options, void *workspace, size_t workspace_size)
{
    rk_arena arena;
    rk_document *doc;

    rk_start_arena(&arena, workspace, workspace_size);
    doc = (rk_document *)rk_take(&arena, sizeof *doc);
    if (doc == NULL) return NULL;
    memset(doc, 0, sizeof *doc);
    doc->arena = arena;
    doc->flags = options->flags;
    return doc;
}

/* The same for a text in memory. */
static rk_document *open_text(const char *text, size_t length, const ringkas_options *options, void *workspace,
                              size_t workspace_size)
{
    rk_document *doc = start_document(options, workspace, workspace_size);

    if (doc != NULL) doc->text = rk_text_of(text, length);
    return doc;
}

/* Whether the reader of a text that has one could not bring it. */
static bool has_failed(const rk_document *doc)
{
    return doc != NULL && doc->text.window != NULL && doc->text.window->has_failed;
}

static ringkas_status summarize(rk_document *doc, const ringkas_options *options, ringkas_summary *summary)
{
    if (doc == NULL) return RINGKAS_ERR_WORKSPACE;
    if (!rk_find_sentences(doc)) return RINGKAS_ERR_WORKSPACE;       /* text      -> sentences */
    if (!rk_count_terms(doc, options)) return RINGKAS_ERR_WORKSPACE; /* sentences -> terms     */
    rk_weigh_terms(doc);                                             /* terms     -> weights   */
    rk_score_sentences(doc);                                         /* weights   -> scores    */
    summary->chosen = rk_select_sentences(doc, options);             /* scores    -> selection */
    return RINGKAS_OK;
}

static void answer(rk_document *doc, ringkas_summary *summary)
{
    uint32_t i;

    summary->sentences = doc->count > 0 ? doc->sentences : NULL;
    summary->count = doc->count;
    summary->words = doc->words;
    summary->dropped = doc->dropped;
    for (i = 0; i < doc->count; i++)
        if (doc->sentences[i].rank != 0) summary->chosen_words += doc->sentences[i].words;
    summary->workspace_used = doc->arena.used;
    summary->document = doc;
}

ringkas_status ringkas_summarize(const char *text, size_t length, const ringkas_options *options, void *workspace,
                                 size_t workspace_size, ringkas_summary *summary)
{
    ringkas_status status = check(text, length, options);
    rk_document *doc;

    if (summary == NULL) return RINGKAS_ERR_ARGUMENT;
    memset(summary, 0, sizeof *summary);
    if (status == RINGKAS_OK && workspace == NULL && workspace_size > 0) status = RINGKAS_ERR_ARGUMENT;
    if (status != RINGKAS_OK) return status;
    if (options == NULL) options = &no_options;
    doc = open_text(text, length, options, workspace, workspace_size);
    status = summarize(doc, options, summary);
    if (status == RINGKAS_OK) answer(doc, summary);
    return status;
}

/* ---- texts that are not in memory */

#if RINGKAS_WITH_READER

RK_APART static ringkas_status check_reader(const ringkas_reader *reader, const ringkas_options *options)
{
    if (reader == NULL || reader->read == NULL || reader->window == NULL || reader->window_size == 0)
        return RINGKAS_ERR_ARGUMENT;
    if (is_too_long(reader->length)) return RINGKAS_ERR_TOO_LONG;
    return options == NULL ? RINGKAS_OK
                           : check_options(options, RINGKAS_KEEP_CLUTTER | RINGKAS_NO_STOPWORDS | RINGKAS_ABRIDGE);
}

/* The document of a text that has a reader; its window stands behind the document. */
static rk_document *open_reader(const ringkas_reader *reader, const ringkas_options *options, void *workspace,
                                size_t workspace_size)
{
    rk_document *doc = start_document(options, workspace, workspace_size);
    rk_window *window = doc == NULL ? NULL : (rk_window *)rk_take(&doc->arena, sizeof *window);

    if (window == NULL) return NULL;
    rk_open_window(window, reader, &doc->text);
    return doc;
}

/* The pipeline for a text that is larger than the block: the first four stages unit by unit. */
static ringkas_status abridge(rk_document *doc, const ringkas_options *options, ringkas_summary *summary)
{
    if (doc == NULL || !rk_abridge(doc, options)) return RINGKAS_ERR_WORKSPACE;
    summary->chosen = rk_select_sentences(doc, options);
    return RINGKAS_OK;
}

ringkas_status ringkas_summarize_from(const ringkas_reader *reader, const ringkas_options *options, void *workspace,
                                      size_t workspace_size, ringkas_summary *summary)
{
    ringkas_status status = check_reader(reader, options);
    rk_document *doc;

    if (summary == NULL) return RINGKAS_ERR_ARGUMENT;
    memset(summary, 0, sizeof *summary);
    if (status == RINGKAS_OK && workspace == NULL && workspace_size > 0) status = RINGKAS_ERR_ARGUMENT;
    if (status != RINGKAS_OK) return status;
    if (options == NULL) options = &no_options;
    doc = open_reader(reader, options, workspace, workspace_size);
    status = summarize(doc, options, summary);
    if (status == RINGKAS_ERR_WORKSPACE && (options->flags & RINGKAS_ABRIDGE) != 0 && !has_failed(doc)) {
        doc = open_reader(reader, options, workspace, workspace_size);
        status = abridge(doc, options, summary);
    }
    if (has_failed(doc)) status = RINGKAS_ERR_READ;
    if (status == RINGKAS_OK)
        answer(doc, summary);
    else
        memset(summary, 0, sizeof *summary);
    if (status == RINGKAS_OK && doc->counting == RK_COUNTED)
        summary->document = NULL; /* abridged: nothing to explain */
    return status;
}

#else

ringkas_status ringkas_summarize_from(const ringkas_reader *reader, const ringkas_options *options, void *workspace,
                                      size_t workspace_size, ringkas_summary *summary)
{
    (void)reader, (void)options, (void)workspace, (void)workspace_size;
    if (summary == NULL) return RINGKAS_ERR_ARGUMENT;
    memset(summary, 0, sizeof *summary);
    return RINGKAS_ERR_LEFT_OUT;
}

#endif

/* ---- keywords */

#if RINGKAS_WITH_KEYWORDS

ringkas_status ringkas_keywords(const char *text, size_t length, const ringkas_options *options, uint32_t most,
                                void *workspace, size_t workspace_size, ringkas_keyword_list *list)
{
    ringkas_status status = check(text, length, options);
    ringkas_keyword *keywords;
    rk_document *doc;

    if (list == NULL) return RINGKAS_ERR_ARGUMENT;
    memset(list, 0, sizeof *list);
    if (most == 0 || most > RINGKAS_MAX_KEYWORDS || (workspace == NULL && workspace_size > 0))
        status = RINGKAS_ERR_ARGUMENT;
    if (status != RINGKAS_OK) return status;
    if (options == NULL) options = &no_options;
    doc = open_text(text, length, options, workspace, workspace_size);
    if (doc == NULL || !rk_find_sentences(doc)) return RINGKAS_ERR_WORKSPACE;
    keywords = rk_take_keywords(doc, most);
    if (keywords == NULL || !rk_count_terms(doc, options)) return RINGKAS_ERR_WORKSPACE;
    rk_weigh_terms(doc);
    list->keywords = keywords;
    list->count = rk_find_keywords(doc, keywords, most);
    list->workspace_used = doc->arena.used;
    return RINGKAS_OK;
}

#else

ringkas_status ringkas_keywords(const char *text, size_t length, const ringkas_options *options, uint32_t most,
                                void *workspace, size_t workspace_size, ringkas_keyword_list *list)
{
    (void)text, (void)length, (void)options, (void)most, (void)workspace, (void)workspace_size;
    if (list == NULL) return RINGKAS_ERR_ARGUMENT;
    memset(list, 0, sizeof *list);
    return RINGKAS_ERR_LEFT_OUT;
}

#endif

/* ---- what a text needs */

/* Written parts of words, each of which may be a term. */
static size_t count_parts(const char *bytes, size_t length)
{
    const rk_text text = rk_text_of(bytes, length);
    rk_range range;
    rk_word word = RK_NO_WORD;
    size_t count = 0;

    range.at = 0;
    range.end = text.length;
    while (rk_next_word(&text, &range, &word)) count++;
    return count;
}

size_t ringkas_workspace_size(const char *bytes, size_t length, const ringkas_options *options)
{
    const rk_text text = rk_text_of(bytes, length);
    rk_scanner scanner;
    rk_unit unit;
    size_t units = 0, words;

    if (check(bytes, length, options) != RINGKAS_OK) return 0;
    if (options == NULL) options = &no_options;
    rk_start_scan(&scanner, &text, (options->flags & RINGKAS_KEEP_CLUTTER) != 0);
    while (rk_next_unit(&scanner, &unit)) units++;
    words = count_parts(bytes, length) + count_parts(options->title, options->title_length) +
            count_parts(options->stopwords, options->stopwords_length);
    if (units > SIZE_MAX / 128 || words > SIZE_MAX / 32) return SIZE_MAX; /* more than this machine has */
    return RINGKAS_WORKSPACE_BYTES(units, words);
}

uint32_t ringkas_feature_count(void)
{
    return RK_FEATURES;
}

const char *ringkas_feature_name(uint32_t feature)
{
    static const char names[] =
#define FEATURE(name, weight, meaning) #name "\0"
#define SET_FEATURE(name, weight, meaning)
#include "data/weights.inc"
#undef FEATURE
#undef SET_FEATURE
        ;
    const char *name = names;

    if (feature >= RK_FEATURES) return NULL;
    for (; feature > 0; name++) feature -= *name == '\0';
    return name;
}

ringkas_status ringkas_features(const ringkas_summary *summary, uint32_t index, int32_t *values)
{
    int16_t features[RK_FEATURES];
    rk_document *doc;
    uint32_t i;

    if (summary == NULL || values == NULL || index >= summary->count || summary->document == NULL)
        return RINGKAS_ERR_ARGUMENT;
    doc = (rk_document *)summary->document;
    rk_find_features(doc, index, features);
    if (has_failed(doc)) return RINGKAS_ERR_READ;
    for (i = 0; i < RK_FEATURES; i++) values[i] = features[i];
    return RINGKAS_OK;
}

ringkas_status ringkas_explain(const ringkas_summary *summary, uint32_t index, int32_t *parts)
{
    ringkas_status status = ringkas_features(summary, index, parts);
    uint32_t i;

    for (i = 0; status == RINGKAS_OK && i < RK_FEATURES; i++) parts[i] = rk_weigh_feature(i, parts[i]);
    return status;
}

const char *ringkas_status_name(ringkas_status status)
{
    switch (status) {
    case RINGKAS_OK: return "RINGKAS_OK";
    case RINGKAS_ERR_ARGUMENT: return "RINGKAS_ERR_ARGUMENT";
    case RINGKAS_ERR_TOO_LONG: return "RINGKAS_ERR_TOO_LONG";
    case RINGKAS_ERR_WORKSPACE: return "RINGKAS_ERR_WORKSPACE";
    case RINGKAS_ERR_READ: return "RINGKAS_ERR_READ";
    case RINGKAS_ERR_LEFT_OUT: return "RINGKAS_ERR_LEFT_OUT";
    }
    return "RINGKAS_ERR_UNKNOWN";
}
