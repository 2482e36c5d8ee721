/*
 * What the WebAssembly module exports. ringkas.js is its only caller. There are no imports: the module grows its own
 * memory.
 *
 * Memory, from 0:  stack | constants and statics | input | workspace | scratch
 *
 * JavaScript calls reserve(), copies its texts, title and lists of words to the address that it returns, fills in
 * request(), and calls analyze(). Then it asks about the document: ranges(), select(), keywords(), explain(), text().
 * Each answer stays until the next call. Null always means the same: memory could not grow. When memory grows,
 * JavaScript must make its views again.
 *
 * A web page is read in the scratch, so that the document stays: scratch(), copy the page, html().
 */
#include <stdbool.h>

#include "../include/ringkas.h"
#include "ranges.h"

#define EXPORT(name) __attribute__((export_name(#name)))

#define PAGE 65536u

/* Room for the features of one segment. A test compares it with the number of features. */
#define MAX_FEATURES 128

/* Room for a query, in bytes. JavaScript refuses a longer one. */
#define MAX_QUERY 4096

/* Where the statics end. The linker defines it. */
extern uint8_t __heap_base;

typedef struct {
    const char *start;
    size_t length;
} span;

/* What JavaScript asks for, as 30 numbers. */
typedef struct {
    const ringkas_input *inputs; /* before their texts */
    uint32_t count;
    ringkas_options options;
    ringkas_limits limits;
    span tags; /* the list of the caller */
} question;

static question asked;
static ringkas_document document;
static ringkas_summary summary;
static ringkas_keyword_list list;
static ringkas_teaser found_teaser;
static span teaser_text;
static ringkas_vocabulary vocabulary;
static ringkas_tag_list tag_list;
static int32_t contributions[MAX_FEATURES];
static char query_bytes[MAX_QUERY];
static span segment_text;
static span speaker_name;
static ringkas_text text_description;
static ringkas_page page;
static uint8_t *workspace = &__heap_base;
static size_t workspace_size;

static uint64_t address_of(const uint8_t *byte)
{
    return (uintptr_t)byte;
}

/* Makes memory reach to `end`. The numbers have 64 bits, because 4 GB do not fit into 32. */
static bool grow_to(uint64_t end)
{
    const uint64_t pages = (end + PAGE - 1) / PAGE;
    const uint64_t present = __builtin_wasm_memory_size(0);

    if (pages <= present) return true;
    if (pages > 65536) return false;
    return __builtin_wasm_memory_grow(0, (size_t)(pages - present)) != SIZE_MAX;
}

static bool set_workspace_size(uint64_t size)
{
    if (size > SIZE_MAX || !grow_to(address_of(workspace) + size)) return false;
    workspace_size = (size_t)size;
    return true;
}

/* Enough for almost every text, and a multiple of 4. ringkas_workspace_size would read each text twice. */
static uint64_t first_size(void)
{
    uint64_t length = 0;
    uint32_t i;

    for (i = 0; i < asked.count; i++) length += asked.inputs[i].length;
    return PAGE + 4 * (length / 2);
}

static ringkas_status analyze_again(void)
{
    return ringkas_analyze(asked.inputs, asked.count, &asked.options, workspace, workspace_size, &document);
}

/* After a call found the workspace too small: analyzes the text again with twice as much. */
static bool enlarge(void)
{
    ringkas_status status;

    do
        if (!set_workspace_size(2 * (uint64_t)workspace_size)) return false;
    while ((status = analyze_again()) == RINGKAS_ERR_WORKSPACE);
    return status == RINGKAS_OK;
}

/* Returns the address of `size` bytes for the input, a multiple of 4. The workspace will begin after them. */
EXPORT(reserve) uint8_t *reserve(size_t size)
{
    const uint64_t end = address_of(&__heap_base) + size;

    if (!grow_to(end)) return NULL;
    workspace = &__heap_base + size;
    return &__heap_base;
}

/* Where JavaScript writes its question. */
EXPORT(request) question *request(void)
{
    return &asked;
}

/* The line of the first wrong abbreviation of the caller; 0: all are right. */
EXPORT(wrongAbbreviation) uint32_t wrong_abbreviation(void)
{
    return ringkas_check_abbreviations(asked.options.abbreviations, asked.options.abbreviations_length);
}

/* Reads the tags of the caller, if there are any. The workspace will begin after them. Returns the first wrong line; 0:
 * none is; UINT32_MAX: memory could not grow. */
EXPORT(wrongTag) uint32_t wrong_tag(void)
{
    const size_t size = asked.tags.length == 0 ? 0 : ringkas_vocabulary_size(asked.tags.start, asked.tags.length);

    asked.options.vocabulary = NULL;
    if (size == 0) return 0;
    if (size == SIZE_MAX || !grow_to(address_of(workspace) + size + 4)) return UINT32_MAX;
    if (ringkas_read_vocabulary(asked.tags.start, asked.tags.length, workspace, size, &vocabulary) != RINGKAS_OK)
        return vocabulary.wrong_line;
    workspace += (size + 3) / 4 * 4;
    asked.options.vocabulary = &vocabulary;
    return 0;
}

EXPORT(analyze) const ringkas_document *analyze(void)
{
    if (!set_workspace_size(first_size())) return NULL;
    return analyze_again() == RINGKAS_OK || enlarge() ? &document : NULL;
}

/* Where JavaScript writes a query before select(): MAX_QUERY bytes, which stay where they are when memory grows. */
EXPORT(query) char *query(void)
{
    return query_bytes;
}

EXPORT(select) const ringkas_summary *select(void)
{
    ringkas_status status;

    do status = ringkas_select(&document, &asked.limits, &summary);
    while (status == RINGKAS_ERR_WORKSPACE && enlarge());
    return status == RINGKAS_OK ? &summary : NULL;
}

EXPORT(keywords) const ringkas_keyword_list *keywords(uint32_t max)
{
    ringkas_status status;

    do status = ringkas_keywords(&document, max, &list);
    while (status == RINGKAS_ERR_WORKSPACE && enlarge());
    return status == RINGKAS_OK ? &list : NULL;
}

EXPORT(tags) const ringkas_tag_list *tags(void)
{
    ringkas_status status;

    do status = ringkas_tags(&document, RINGKAS_MAX_TAGS, &tag_list);
    while (status == RINGKAS_ERR_WORKSPACE && enlarge());
    return status == RINGKAS_OK ? &tag_list : NULL;
}

EXPORT(teaser) const ringkas_teaser *teaser(void)
{
    ringkas_status status;

    do status = ringkas_find_teaser(&document, &asked.limits, &found_teaser);
    while (status == RINGKAS_ERR_WORKSPACE && enlarge());
    return status == RINGKAS_OK ? &found_teaser : NULL;
}

/* What each feature adds to the score of a segment, in the order of feature(). */
EXPORT(explain) const int32_t *explain(uint32_t index)
{
    ringkas_status status;

    do status = ringkas_explain(&document, index, contributions);
    while (status == RINGKAS_ERR_WORKSPACE && enlarge());
    return status == RINGKAS_OK ? contributions : NULL;
}

/* Room after the workspace, until the next call that needs some. Its address is a multiple of 4. */
EXPORT(scratch) void *scratch(size_t size)
{
    return grow_to(address_of(workspace) + workspace_size + size) ? workspace + workspace_size : NULL;
}

/* How one of the texts was read. Null if there is none. */
EXPORT(describe) const ringkas_text *describe(uint32_t index)
{
    return ringkas_describe_text(&document, index, &text_description) == RINGKAS_OK ? &text_description : NULL;
}

/* Who says a segment, as a part of its text. Its length is 0 where nobody does. */
EXPORT(speaker) const span *speaker(uint32_t index)
{
    uint32_t start = 0, length = 0;

    if (ringkas_segment_speaker(&document, index, &start, &length) != 0)
        speaker_name.start = asked.inputs[document.segments[index].document].text + start;
    speaker_name.length = length;
    return &speaker_name;
}

/* Where the segments are in the JavaScript strings. */
EXPORT(ranges) const string_range *ranges(void)
{
    string_range *found = (string_range *)scratch(document.count * sizeof *found);

    if (found != NULL) find_string_ranges(&document, asked.inputs, found);
    return found;
}

/* A segment as a reader should see it. Of a chat it may be longer than its range: the name of the speaker is before
 * it. */
EXPORT(text) const span *text(uint32_t index)
{
    const size_t size = ringkas_segment_text(&document, index, NULL, 0);
    char *buffer = (char *)scratch(size);

    if (buffer == NULL) return NULL;
    segment_text.start = buffer;
    segment_text.length = ringkas_segment_text(&document, index, buffer, size);
    return &segment_text;
}

/* The teaser that was found last, as a reader should see it. */
EXPORT(teaserText) const span *write_teaser(void)
{
    const size_t size = ringkas_teaser_text(&document, &found_teaser, NULL, 0);
    char *buffer = (char *)scratch(size);

    if (buffer == NULL) return NULL;
    teaser_text.start = buffer;
    teaser_text.length = ringkas_teaser_text(&document, &found_teaser, buffer, size);
    return &teaser_text;
}

/* Whether the `length` bytes in the scratch look like a web page. */
EXPORT(isHTML) bool is_html(size_t length)
{
    return ringkas_is_html((const char *)workspace + workspace_size, length) != 0;
}

/* Reads a page into a block after it. */
static ringkas_status read_page(const uint8_t *start, size_t length, size_t size)
{
    const uint64_t block = (address_of(start) + length + 7) & ~(uint64_t)7;
    ringkas_html *reader;

    if (!grow_to(block + size)) return RINGKAS_ERR_WORKSPACE;
    reader = ringkas_html_begin((void *)(uintptr_t)block, size);
    if (ringkas_html_feed(reader, start, length) != RINGKAS_OK) return RINGKAS_ERR_WORKSPACE;
    return ringkas_html_end(reader, &page);
}

/* The article of the web page in the scratch, `length` bytes. */
EXPORT(html) const ringkas_page *html(size_t length)
{
    const uint8_t *start = workspace + workspace_size;
    const size_t most = ringkas_html_size(length);

    if (read_page(start, length, ringkas_html_size(0) + length) == RINGKAS_OK) return &page;
    return most != SIZE_MAX && read_page(start, length, most) == RINGKAS_OK ? &page : NULL;
}

/* The name of a feature; null after the last one. */
EXPORT(feature) const char *feature(uint32_t index)
{
    return ringkas_feature_name(index);
}

EXPORT(answers) uint32_t answers(void)
{
    return ringkas_answers();
}

EXPORT(version) const char *version(void)
{
    return ringkas_version();
}
