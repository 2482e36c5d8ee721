/* Texts and what is printed of them: a block ````input, and a block ````output with the format, the title if there is one, and a
 * line for each segment.
 *
 *     format: subtitles
 *     title: Panen Raya
 *     Air laut naik sejak tadi malam.      a sentence
 *     ⟪Prasyarat⟫                          a heading
 *     ⟦[iklan]⟧                            boilerplate
 */
#ifndef PRINTED_H
#define PRINTED_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../answer.h"

typedef struct {
    const char *bytes;
    size_t length;
} printed_block;

typedef struct {
    printed_block input, output;
    printed_block *open; /* one of them, or null */
    int line;
} printed_pair;

/* Notes that a block begins: its first line tells which. */
static inline void printed_begin(printed_pair *pair, size_t first_line_length, const char *bytes, int line)
{
    pair->open = first_line_length == strlen("````input") ? &pair->input : &pair->output;
    pair->open->bytes = bytes;
    pair->line = line;
}

/* Notes that a block ends. Returns whether there is a pair now. */
static inline bool printed_end(printed_pair *pair, const char *end)
{
    const bool is_complete = pair->open == &pair->output;

    if (pair->open != NULL) pair->open->length = (size_t)(end - pair->open->bytes);
    pair->open = NULL;
    return is_complete;
}

#define PRINTED_MAX 65536

/* What the library says of a text. Valid until the next call. */
static inline const char *printed_answer(const char *text, size_t length)
{
    static const char *const formats[] = {"auto", "plain", "subtitles", "markdown", "chat", "mail"};
    static const char *const opening[] = {"", "⟪", "⟦"}, *const closing[] = {"", "⟫", "⟧"};
    static char shown[PRINTED_MAX];
    answer got = answer_analyze(text, length, NULL, NULL);
    size_t at;
    uint32_t i;

    at = (size_t)sprintf(shown, "format: %s\n", formats[got.document.format]);
    for (i = 0; i < got.document.count; i++) {
        const uint32_t kind = got.document.segments[i].kind;
        const size_t needed = ringkas_segment_text(&got.document, i, NULL, 0);
        if (needed + 16 > sizeof shown - at) abort();
        at += (size_t)sprintf(shown + at, "%s", opening[kind]);
        at += ringkas_segment_text(&got.document, i, shown + at, needed);
        at += (size_t)sprintf(shown + at, "%s\n", closing[kind]);
    }
    answer_free(&got);
    return shown;
}

static inline void printed_test(const char *file, const char *section, const printed_pair *pair)
{
    const char *got = printed_answer(pair->input.bytes, pair->input.length);

    if (strlen(got) == pair->output.length && memcmp(got, pair->output.bytes, pair->output.length) == 0) {
        test_passed++;
        return;
    }
    test_begin_fail(file, pair->line, section);
    printf("\n%.*s  got\n%s", (int)pair->output.length, pair->output.bytes, got);
}

#endif
