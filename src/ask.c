/* Ask: the public functions that ask an analyzed text, beside ringkas_select. */
#include "arguments.h"
#include "features.h"
#include "format_title.h"
#include "keywords.h"
#include "opening.h"
#include "query.h"
#include "speaker.h"
#include "tags.h"
#include "teaser.h"
#include "teaser_text.h"

size_t ringkas_segment_text(const ringkas_document *document, uint32_t index, char *buffer, size_t size)
{
    const rk_document *doc = rk_state_of(document);
    size_t needed;

    if (doc == NULL || index >= doc->count || (buffer == NULL && size > 0)) return 0;
    needed = rk_write_text(doc, index, buffer, size);
    return rk_has_failed(&rk_input_of(doc, index)->source) ? 0 : needed;
}

int ringkas_segment_speaker(const ringkas_document *document, uint32_t index, uint32_t *start, uint32_t *length)
{
    return start != NULL && length != NULL && rk_find_speaker_of(rk_state_of(document), index, start, length);
}

ringkas_status ringkas_describe_text(const ringkas_document *document, uint32_t index, ringkas_text *text)
{
    const rk_document *doc = rk_state_of(document);
    const rk_source *source;

    if (text == NULL) return RINGKAS_ERR_ARGUMENT;
    memset(text, 0, sizeof *text);
    if (doc == NULL || index >= doc->input_count) return RINGKAS_ERR_ARGUMENT;
    source = &doc->inputs[index].source;
    rk_find_format_title(source, &text->title_start, &text->title_length);
    if (rk_has_failed(source)) return RINGKAS_ERR_READ;
    text->format = source->format;
    return RINGKAS_OK;
}

ringkas_status ringkas_keywords(const ringkas_document *document, uint32_t max, ringkas_keyword_list *list)
{
    rk_document *doc = rk_state_of(document);
    void *room;

    if (list == NULL) return RINGKAS_ERR_ARGUMENT;
    memset(list, 0, sizeof *list);
    if (doc == NULL || max == 0 || max > RINGKAS_MAX_KEYWORDS) return RINGKAS_ERR_ARGUMENT;
    list->workspace_min = rk_workspace_with(doc, rk_keywords_size(max));
    room = rk_alloc_scratch(doc, rk_keywords_size(max));
    if (room == NULL) return RINGKAS_ERR_WORKSPACE;
    list->count = rk_find_keywords(doc, room, max);
    list->keywords = (const ringkas_keyword *)room;
    doc->arena.low = (uint8_t *)room; /* the keywords stay until the next call */
    if (!rk_has_failed_input(doc)) return RINGKAS_OK;
    memset(list, 0, sizeof *list);
    return RINGKAS_ERR_READ;
}

/* ---- teaser */

static ringkas_status find_teaser(rk_document *doc, const ringkas_limits *limits, ringkas_teaser *teaser)
{
    const uint32_t found = rk_add_query(doc, limits);
    const bool has_room = rk_find_teaser(doc, limits, teaser);
    bool has_failed;

    if (found > 0) rk_remove_query(doc, limits);
    has_failed = has_room && rk_has_failed_input(doc);
    if (!has_room || has_failed) memset(teaser, 0, sizeof *teaser);
    if (has_failed) return RINGKAS_ERR_READ;
    teaser->workspace_min = rk_workspace_with(doc, rk_teaser_size(doc));
    return has_room ? RINGKAS_OK : RINGKAS_ERR_WORKSPACE;
}

ringkas_status ringkas_find_teaser(const ringkas_document *document, const ringkas_limits *limits,
                                   ringkas_teaser *teaser)
{
    static const ringkas_limits defaults = {0, 0, 0, 0, 0, 0, 0, NULL, 0, {0}};
    rk_document *doc = rk_state_of(document);
    ringkas_status status;

    if (teaser == NULL) return RINGKAS_ERR_ARGUMENT;
    memset(teaser, 0, sizeof *teaser);
    if (limits == NULL) limits = &defaults;
    if (doc == NULL || !RK_HAS_TEASER) return RINGKAS_ERR_ARGUMENT;
    status = rk_check_limits(limits);
    if (status != RINGKAS_OK) return status;
    if (limits->sentences != 0 || limits->per_mille != 0 || limits->max_chars != 0 || limits->per_section != 0)
        return RINGKAS_ERR_ARGUMENT;
    return find_teaser(doc, limits, teaser);
}

size_t ringkas_teaser_text(const ringkas_document *document, const ringkas_teaser *teaser, char *buffer, size_t size)
{
    const rk_document *doc = rk_state_of(document);
    size_t needed;

    if (doc == NULL || teaser == NULL || (buffer == NULL && size > 0)) return 0;
    if (!RK_HAS_TEASER || teaser->words == 0 || teaser->last >= doc->count || teaser->first > teaser->last) return 0;
    needed = rk_write_teaser(doc, teaser, buffer, size);
    return rk_has_failed_input(doc) ? 0 : needed;
}

/* ---- tags */

size_t ringkas_vocabulary_size(const char *list, size_t length)
{
    const rk_source source = rk_source_of(list, length);

    return !RK_HAS_TAGS || (list == NULL && length > 0) || rk_is_too_long(length) ? 0 : rk_vocabulary_size(&source);
}

ringkas_status ringkas_read_vocabulary(const char *list, size_t length, void *block, size_t size,
                                       ringkas_vocabulary *vocabulary)
{
    const rk_source source = rk_source_of(list, length);
    const rk_vocabulary *read;

    if (vocabulary == NULL) return RINGKAS_ERR_ARGUMENT;
    memset(vocabulary, 0, sizeof *vocabulary);
    if ((list == NULL && length > 0) || (block == NULL && size > 0)) return RINGKAS_ERR_ARGUMENT;
    if (!RK_HAS_TAGS) return RINGKAS_ERR_ARGUMENT;
    if (rk_is_too_long(length)) return RINGKAS_ERR_TOO_LONG;
    read = rk_read_vocabulary(&source, block, size, &vocabulary->wrong_line);
    if (read == NULL) return vocabulary->wrong_line != 0 ? RINGKAS_ERR_ARGUMENT : RINGKAS_ERR_WORKSPACE;
    vocabulary->count = read->count;
    vocabulary->state = read;
    return RINGKAS_OK;
}

ringkas_status ringkas_tags(const ringkas_document *document, uint32_t max, ringkas_tag_list *list)
{
    rk_document *doc = rk_state_of(document);
    size_t needed = 0;
    bool has_room;

    if (list == NULL) return RINGKAS_ERR_ARGUMENT;
    memset(list, 0, sizeof *list);
    if (!RK_HAS_TAGS || doc == NULL || max == 0 || max > RINGKAS_MAX_TAGS) return RINGKAS_ERR_ARGUMENT;
    if (doc->vocabulary == NULL) return RINGKAS_ERR_ARGUMENT;
    has_room = rk_find_tags(doc, max, list, &needed);
    list->workspace_min = rk_workspace_with(doc, needed);
    if (!has_room) return RINGKAS_ERR_WORKSPACE;
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
    rk_document *doc = rk_state_of(document);
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
