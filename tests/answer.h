/*
 * A text with its analysis, for tests of the public functions: one call makes it, one call frees it. The text lies in a
 * block of exactly its length and the workspace is ringkas_workspace_size, so that AddressSanitizer sees a byte too far.
 */
#ifndef ANSWER_H
#define ANSWER_H

#include <stdlib.h>
#include <string.h>

#include "../include/ringkas.h"
#include "test.h"
#include "values.h"

typedef struct {
    char *text;
    ringkas_input input; /* the text, and the title if it has one */
    void *block;
    size_t size;               /* of the block */
    ringkas_status status;     /* of the last call */
    ringkas_document document; /* all zeros after an error */
    ringkas_summary summary;   /* all zeros until the text is summarized */
} answer;

static inline answer answer_analyze(const char *text, size_t length, const char *title, const ringkas_options *options)
{
    answer a;

    memset(&a, 0, sizeof a);
    a.text = test_copy(text, length);
    a.input.text = a.text;
    a.input.length = length;
    a.input.title = title;
    a.input.title_length = title == NULL ? 0 : strlen(title);
    a.size = ringkas_workspace_size(&a.input, 1, options);
    a.block = test_allocate(a.size);
    a.status = ringkas_analyze(&a.input, 1, options, a.block, a.size, &a.document);
    return a;
}

static inline void answer_select(answer *a, const ringkas_limits *limits)
{
    a->status = ringkas_select(&a->document, limits, &a->summary);
}

/* Analyzes a string with the default options and chooses from it. */
static inline answer answer_to(const char *text, const ringkas_limits *limits)
{
    answer a = answer_analyze(text, strlen(text), NULL, NULL);

    if (a.status == RINGKAS_OK) answer_select(&a, limits);
    return a;
}

static inline void answer_free(answer *a)
{
    free(a->block);
    free(a->text);
    memset(a, 0, sizeof *a);
}

/* The numbers of the chosen segments, counted from 1, in the order of the text: "1 3 4". Valid until the next call. */
static inline const char *answer_chosen(const answer *a)
{
    static char list[1024];
    size_t length = 0;
    uint32_t i;

    list[0] = '\0';
    for (i = 0; i < a->summary.count && length + 16 < sizeof list; i++)
        if (a->summary.segments[i].rank != 0)
            length += (size_t)snprintf(list + length, sizeof list - length, length == 0 ? "%u" : " %u", i + 1);
    return list;
}

/* Segments of an answer that outlive its block. */
typedef struct {
    ringkas_segment *segments;
    uint32_t count, words;
} answer_segments;

static inline answer_segments answer_keep(const ringkas_document *d)
{
    answer_segments kept;

    kept.segments = (ringkas_segment *)test_allocate(d->count * sizeof *kept.segments);
    if (d->count > 0) memcpy(kept.segments, d->segments, d->count * sizeof *kept.segments);
    kept.count = d->count;
    kept.words = d->words;
    return kept;
}

static inline bool answer_is_same(const answer_segments *kept, const ringkas_document *d)
{
    return kept->count == d->count && kept->words == d->words &&
           (d->count == 0 || memcmp(kept->segments, d->segments, d->count * sizeof *kept->segments) == 0);
}

#endif
