/*
 * Texts with their segments written into them by signs, as tests/spec/ has them:
 *
 *     Hujan turun. ‖ Jalan becek.      two sentences; the sign, and one blank before it, are not in the text
 *     ⟪Pasal 1⟫                        a heading
 *     ⟦Suara.com -⟧ Panitia ...        boilerplate, then a sentence
 *
 * White space between two segments belongs to neither.
 */
#ifndef ANNOTATED_H
#define ANNOTATED_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "answer.h"
#include "robustness/invariants.h"

#define ANNOTATED_MAX_SEGMENTS 256

typedef struct {
    size_t start, end;
    uint32_t kind;
} annotated_segment;

typedef struct {
    char *text; /* without the signs */
    size_t length;
    annotated_segment segments[ANNOTATED_MAX_SEGMENTS];
    size_t count;
} annotated_text;

/* Adds the segment between two signs, without white space and invisible characters at its ends. */
static inline void annotated_add(annotated_text *a, size_t start, size_t end, uint32_t kind)
{
    size_t at = start, first = end, last = end;

    while (at < end) {
        long code;
        size_t next = at + inv_decode(a->text, end, at, &code);
        if (!inv_is_white(code) && !inv_is_invisible(code)) {
            if (first == end) first = at;
            last = next;
        }
        at = next;
    }
    if (first == end) return;
    if (a->count == ANNOTATED_MAX_SEGMENTS) abort();
    a->segments[a->count].start = first;
    a->segments[a->count].end = last;
    a->segments[a->count++].kind = kind;
}

static inline void annotated_read(const char *source, size_t length, annotated_text *a)
{
    static const struct {
        const char *sign;
        uint32_t after; /* the kind of the text after it */
    } signs[] = {{"‖", RINGKAS_SENTENCE},
                 {"⟪", RINGKAS_HEADING},
                 {"⟫", RINGKAS_SENTENCE},
                 {"⟦", RINGKAS_BOILERPLATE},
                 {"⟧", RINGKAS_SENTENCE}};
    uint32_t kind = RINGKAS_SENTENCE;
    size_t at = 0, start = 0, i;

    a->text = (char *)test_allocate(length);
    a->length = 0;
    a->count = 0;
    while (at < length) {
        for (i = 0; i < ITEMS(signs); i++)
            if (length - at >= 3 && memcmp(source + at, signs[i].sign, 3) == 0) break;
        if (i == ITEMS(signs)) {
            a->text[a->length++] = source[at++];
            continue;
        }
        if (i == 0 && a->length > start && a->text[a->length - 1] == ' ') a->length--;
        annotated_add(a, start, a->length, kind);
        start = a->length;
        kind = signs[i].after;
        at += 3;
    }
    annotated_add(a, start, a->length, kind);
}

static inline void annotated_print(const char *text, size_t start, size_t end, uint32_t kind)
{
    static const char *const opening[] = {"", "⟪", "⟦", "?"}, *const closing[] = {"", "⟫", "⟧", "?"};
    const uint32_t k = kind > 3 ? 3 : kind;

    printf("    %4zu-%-4zu %s", start, end, opening[k]);
    for (; start < end; start++) {
        if (text[start] == '\n')
            fputs("\\n", stdout);
        else
            putchar(text[start]);
    }
    printf("%s\n", closing[k]);
}

static inline bool annotated_is_same(const annotated_text *a, const ringkas_document *d)
{
    size_t i;

    if (a->count != d->count) return false;
    for (i = 0; i < a->count; i++) {
        const ringkas_segment *got = &d->segments[i];
        const annotated_segment *expected = &a->segments[i];
        if (expected->start != got->start || expected->end != (size_t)got->start + got->length) return false;
        if (expected->kind != got->kind) return false;
    }
    return true;
}

/* Analyzes the text and compares its segments with the signs. Both are printed if they differ. */
static inline void annotated_test(const char *file, int line, const char *name, const char *source, size_t length)
{
    annotated_text a;
    answer got;
    size_t i;

    annotated_read(source, length, &a);
    got = answer_analyze(a.text, a.length, NULL, NULL);
    if (got.status != RINGKAS_OK) {
        test_begin_fail(file, line, name);
        printf("RINGKAS_OK, got %s\n", ringkas_status_name(got.status));
    } else if (annotated_is_same(&a, &got.document)) {
        test_passed++;
    } else {
        test_begin_fail(file, line, name);
        putchar('\n');
        for (i = 0; i < a.count; i++)
            annotated_print(a.text, a.segments[i].start, a.segments[i].end, a.segments[i].kind);
        printf("  got\n");
        for (i = 0; i < got.document.count; i++) {
            const ringkas_segment *s = &got.document.segments[i];
            annotated_print(a.text, s->start, (size_t)s->start + s->length, s->kind);
        }
    }
    answer_free(&got);
    free(a.text);
}

#endif
