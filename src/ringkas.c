/* START HERE: the public functions, and the pipeline from top to bottom, one call a stage. */
#include "stages.h"

/* Of 64 bits, because a size_t of 16 cannot be too long, which a compiler then remarks upon. */
static bool is_too_long(uint64_t length)
{
    return length > RINGKAS_MAX_LENGTH;
}

static const ringkas_options default_options = {NULL, 0, 0, {0}};
static const ringkas_limits default_limits = {0, 0, 0, 0, {0}};

static bool is_zero(const uint32_t *numbers, uint32_t count)
{
    while (count > 0 && numbers[count - 1] == 0) count--;
    return count == 0;
}

static ringkas_status check_options(const ringkas_options *options)
{
    const uint32_t known = RINGKAS_KEEP_BOILERPLATE | RINGKAS_NO_STOPWORDS | RINGKAS_BOUNDED_MEMORY;

    if (options->stopwords == NULL && options->stopwords_length > 0) return RINGKAS_ERR_ARGUMENT;
    if ((options->flags & ~known) != 0 || !is_zero(options->reserved, 7)) return RINGKAS_ERR_ARGUMENT;
    return is_too_long(options->stopwords_length) ? RINGKAS_ERR_TOO_LONG : RINGKAS_OK;
}

static ringkas_status check_reader(const ringkas_reader *reader)
{
    if (reader->read == NULL || reader->window == NULL || reader->window_size == 0) return RINGKAS_ERR_ARGUMENT;
    return is_too_long(reader->length) ? RINGKAS_ERR_TOO_LONG : RINGKAS_OK;
}

static ringkas_status check_input(const ringkas_input *input)
{
    if (input->text == NULL && input->length > 0) return RINGKAS_ERR_ARGUMENT;
    if (input->title == NULL && input->title_length > 0) return RINGKAS_ERR_ARGUMENT;
    if (input->reader != NULL && input->text != NULL) return RINGKAS_ERR_ARGUMENT;
    if (!is_zero(input->reserved, 4)) return RINGKAS_ERR_ARGUMENT;
    if (is_too_long(input->length) || is_too_long(input->title_length)) return RINGKAS_ERR_TOO_LONG;
    return input->reader == NULL ? RINGKAS_OK : check_reader(input->reader);
}

static ringkas_status check(const ringkas_input *inputs, uint32_t count, const ringkas_options *options)
{
    ringkas_status status;

    if (inputs == NULL || count != 1) return RINGKAS_ERR_ARGUMENT;
    status = check_input(inputs);
    return status != RINGKAS_OK || options == NULL ? status : check_options(options);
}

/* Whether the reader of a text that has one could not bring it. */
static bool has_failed(const rk_document *doc)
{
    return doc != NULL && doc->text.window != NULL && doc->text.window->has_failed;
}

/* The document stands at the start of the block. Null: there is no room even for it. */
static rk_document *open_document(const ringkas_input *input, const ringkas_options *options, void *block, size_t size)
{
    rk_window *window;
    rk_arena arena;
    rk_document *doc;

    rk_start_arena(&arena, block, size);
    doc = (rk_document *)rk_take(&arena, sizeof *doc);
    if (doc == NULL) return NULL;
    memset(doc, 0, sizeof *doc);
    doc->arena = arena;
    doc->flags = options->flags;
    doc->text = rk_text_of(input->text, input->length);
    if (input->reader == NULL) return doc;
    window = (rk_window *)rk_take(&doc->arena, sizeof *window);
    if (window == NULL) return NULL;
    rk_open_window(window, input->reader, &doc->text);
    return doc;
}

static ringkas_status analyze(rk_document *doc, const ringkas_options *options, const ringkas_input *input)
{
    if (doc == NULL) return RINGKAS_ERR_WORKSPACE;
    if (!rk_find_sentences(doc)) return RINGKAS_ERR_WORKSPACE;              /* text      -> sentences */
    if (!rk_count_terms(doc, options, input)) return RINGKAS_ERR_WORKSPACE; /* sentences -> terms     */
    rk_weigh_terms(doc);                                                    /* terms     -> weights   */
    rk_score_sentences(doc);                                                /* weights   -> scores    */
    return RINGKAS_OK;
}

ringkas_status ringkas_analyze(const ringkas_input *inputs, uint32_t count, const ringkas_options *options, void *block,
                               size_t size, ringkas_document *document)
{
    ringkas_status status = check(inputs, count, options);
    rk_document *doc;

    if (document == NULL) return RINGKAS_ERR_ARGUMENT;
    memset(document, 0, sizeof *document);
    if (status == RINGKAS_OK && block == NULL && size > 0) status = RINGKAS_ERR_ARGUMENT;
    if (status != RINGKAS_OK) return status;
    if (options == NULL) options = &default_options;
    doc = open_document(inputs, options, block, size);
    status = analyze(doc, options, inputs);
    if (status == RINGKAS_ERR_WORKSPACE && (options->flags & RINGKAS_BOUNDED_MEMORY) != 0 && !has_failed(doc)) {
        doc = open_document(inputs, options, block, size);
        status = doc != NULL && rk_abridge(doc, options, inputs) ? RINGKAS_OK : RINGKAS_ERR_WORKSPACE;
    }
    if (has_failed(doc)) status = RINGKAS_ERR_READ;
    if (status != RINGKAS_OK) return status;
    document->segments = doc->count > 0 ? doc->sentences : NULL;
    document->count = doc->count;
    document->words = doc->words;
    document->dropped = doc->dropped;
    document->approximate = doc->counting == RK_COUNTED;
    document->workspace_min = doc->arena.used;
    document->state = doc;
    return RINGKAS_OK;
}

ringkas_status ringkas_select(const ringkas_document *document, const ringkas_limits *limits, ringkas_summary *summary)
{
    rk_document *doc;
    uint32_t i;

    if (summary == NULL) return RINGKAS_ERR_ARGUMENT;
    memset(summary, 0, sizeof *summary);
    if (document == NULL || document->state == NULL) return RINGKAS_ERR_ARGUMENT;
    if (limits == NULL) limits = &default_limits;
    if (limits->per_mille > 1000 || !is_zero(limits->reserved, 8)) return RINGKAS_ERR_ARGUMENT;
    doc = (rk_document *)document->state;
    for (i = 0; i < doc->count; i++) doc->sentences[i].rank = 0;
    summary->chosen = rk_select_sentences(doc, limits);
    if (has_failed(doc)) {
        memset(summary, 0, sizeof *summary);
        return RINGKAS_ERR_READ;
    }
    summary->segments = document->segments;
    summary->count = doc->count;
    summary->words = doc->words;
    summary->dropped = doc->dropped;
    for (i = 0; i < doc->count; i++)
        if (doc->sentences[i].rank != 0) summary->chosen_words += doc->sentences[i].words;
    summary->workspace_min = doc->arena.used;
    return RINGKAS_OK;
}

ringkas_status ringkas_summarize(const char *text, size_t length, const ringkas_options *options,
                                 const ringkas_limits *limits, void *block, size_t size, ringkas_summary *summary)
{
    ringkas_input input;
    ringkas_document document;
    ringkas_status status;

    if (summary == NULL) return RINGKAS_ERR_ARGUMENT;
    memset(summary, 0, sizeof *summary);
    memset(&input, 0, sizeof input);
    input.text = text;
    input.length = length;
    status = ringkas_analyze(&input, 1, options, block, size, &document);
    return status != RINGKAS_OK ? status : ringkas_select(&document, limits, summary);
}

ringkas_status ringkas_keywords(const ringkas_document *document, uint32_t max, ringkas_keyword_list *list)
{
    ringkas_keyword *keywords;
    rk_document *doc;
    rk_arena kept;

    if (list == NULL) return RINGKAS_ERR_ARGUMENT;
    memset(list, 0, sizeof *list);
    if (document == NULL || document->state == NULL) return RINGKAS_ERR_ARGUMENT;
    if (max == 0 || max > RINGKAS_MAX_KEYWORDS) return RINGKAS_ERR_ARGUMENT;
    doc = (rk_document *)document->state;
    kept = doc->arena;
    keywords = rk_take_keywords(doc, max);
    list->workspace_min = doc->arena.used;
    doc->arena = kept;
    if (keywords == NULL) return RINGKAS_ERR_WORKSPACE;
    list->keywords = keywords;
    list->count = rk_find_keywords(doc, keywords, max);
    return RINGKAS_OK;
}

size_t ringkas_segment_text(const ringkas_document *document, uint32_t index, char *buffer, size_t size)
{
    const rk_document *doc = document == NULL ? NULL : (const rk_document *)document->state;
    rk_range range;
    bool after_white = false;
    size_t needed = 0, written = 0;

    if (doc == NULL || index >= doc->count || (buffer == NULL && size > 0)) return 0;
    range = rk_range_of(doc, index);
    while (range.at < range.end) {
        rk_char c = rk_char_at(&doc->text, range.at);
        const bool white = rk_is_white(c.type);
        const uint32_t length = white ? !after_white : rk_max(1, c.length);
        uint32_t i;
        if (needed + length <= size && written == needed) {
            for (i = 0; i < length; i++)
                buffer[written++] = white ? ' ' : (char)rk_byte(&doc->text, range.at + i);
        }
        needed += length;
        after_white = white;
        range.at += rk_max(1, c.length);
    }
    return needed;
}

/* ---- what a text needs */

/* Written parts of words, each of which may be a term. */
static size_t count_parts(const rk_text *text)
{
    rk_range range;
    rk_word word = RK_NO_WORD;
    size_t count = 0;

    range.at = 0;
    range.end = text->length;
    while (rk_next_word(text, &range, &word)) count++;
    return count;
}

size_t ringkas_workspace_size(const ringkas_input *inputs, uint32_t count, const ringkas_options *options)
{
    rk_text text, title, stopwords;
    rk_window window;
    rk_scanner scanner;
    rk_unit unit;
    size_t units = 0, words;

    if (check(inputs, count, options) != RINGKAS_OK) return 0;
    if (options == NULL) options = &default_options;
    text = rk_text_of(inputs->text, inputs->length);
    if (inputs->reader != NULL) rk_open_window(&window, inputs->reader, &text);
    title = rk_text_of(inputs->title, inputs->title_length);
    stopwords = rk_text_of(options->stopwords, options->stopwords_length);
    rk_start_scan(&scanner, &text, (options->flags & RINGKAS_KEEP_BOILERPLATE) != 0);
    while (rk_next_unit(&scanner, &unit)) units++;
    words = count_parts(&text) + count_parts(&title) + count_parts(&stopwords);
    if (inputs->reader != NULL && window.has_failed) return 0;
    if (units > SIZE_MAX / 128 || words > SIZE_MAX / 64) return SIZE_MAX; /* more than this machine has */
    return RINGKAS_WORKSPACE_FIXED + 42 * units + 10 * words + 96 * RINGKAS_MAX_KEYWORDS;
}

uint32_t ringkas_feature_count(void)
{
    return RK_FEATURES;
}

const char *ringkas_feature_name(uint32_t feature)
{
    static const char names[] =
#define FEATURE(name, weight) #name "\0"
        RK_SEGMENT_FEATURES(FEATURE)
#undef FEATURE
        ;
    const char *name = names;

    if (feature >= RK_FEATURES) return NULL;
    for (; feature > 0; name++) feature -= *name == '\0';
    return name;
}

ringkas_status ringkas_features(const ringkas_document *document, uint32_t index, int32_t *values)
{
    int16_t features[RK_FEATURES];
    rk_document *doc;
    uint32_t i;

    if (document == NULL || values == NULL || document->state == NULL || document->approximate != 0)
        return RINGKAS_ERR_ARGUMENT;
    doc = (rk_document *)document->state;
    if (index >= doc->count) return RINGKAS_ERR_ARGUMENT;
    rk_find_features(doc, index, features);
    if (has_failed(doc)) return RINGKAS_ERR_READ;
    for (i = 0; i < RK_FEATURES; i++) values[i] = features[i];
    return RINGKAS_OK;
}

ringkas_status ringkas_explain(const ringkas_document *document, uint32_t index, int32_t *values)
{
    ringkas_status status = ringkas_features(document, index, values);
    uint32_t i;

    for (i = 0; status == RINGKAS_OK && i < RK_FEATURES; i++) values[i] = rk_weigh_feature(i, values[i]);
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
    }
    return "RINGKAS_ERR_UNKNOWN";
}

const char *ringkas_version(void)
{
    return RINGKAS_VERSION;
}
