/*
 * Texts with their units marked, as tests/spec/ and the tables of unit/sentences.c and unit/clutter.c write them:
 *
 *     Hujan turun. ‖ Jalan becek.      two sentences; the mark and one blank before it are not in the text
 *     ⟪Pasal 1⟫                        a heading
 *     ⟦Suara.com -⟧ Panitia ...        clutter, and a sentence
 *
 * White space between two units belongs to neither.
 */
#ifndef MARKED_H
#define MARKED_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "invariants.h"

#define MARKED_MOST_UNITS 256

typedef struct {
    size_t start, end;
    uint32_t kind;
} marked_unit;

typedef struct {
    char *text; /* without the marks; exactly `length` bytes, so that a look beyond them is seen */
    size_t length;
    marked_unit units[MARKED_MOST_UNITS];
    size_t count;
} marked_text;

/* Adds what stands between two marks, without white space and invisible characters at its ends. */
static inline void marked_add(marked_text *m, size_t start, size_t end, uint32_t kind)
{
    size_t at = start, first = end, last = end;

    while (at < end) {
        long code;
        size_t next = at + inv_decode(m->text, end, at, &code);
        if (!inv_is_white(code) && !inv_is_invisible(code)) {
            if (first == end) first = at;
            last = next;
        }
        at = next;
    }
    if (first == end || m->count == MARKED_MOST_UNITS) return;
    m->units[m->count].start = first;
    m->units[m->count].end = last;
    m->units[m->count++].kind = kind;
}

static inline void marked_read(const char *source, size_t length, marked_text *m)
{
    static const struct {
        const char *mark;
        uint32_t after; /* the kind of what follows */
    } marks[] = {{"‖", RINGKAS_SENTENCE}, {"⟪", RINGKAS_HEADING}, {"⟫", RINGKAS_SENTENCE},
                 {"⟦", RINGKAS_CLUTTER},  {"⟧", RINGKAS_SENTENCE}};
    uint32_t kind = RINGKAS_SENTENCE;
    char *text = (char *)malloc(length + 1);
    size_t at = 0, start = 0, i;

    if (text == NULL) abort();
    m->text = text;
    m->length = 0;
    m->count = 0;
    while (at < length) {
        for (i = 0; i < sizeof marks / sizeof *marks; i++)
            if (length - at >= 3 && memcmp(source + at, marks[i].mark, 3) == 0) break;
        if (i == sizeof marks / sizeof *marks) {
            text[m->length++] = source[at++];
            continue;
        }
        if (i == 0 && m->length > start && text[m->length - 1] == ' ') m->length--;
        marked_add(m, start, m->length, kind);
        start = m->length;
        kind = marks[i].after;
        at += 3;
    }
    marked_add(m, start, m->length, kind);
    m->text = (char *)malloc(m->length > 0 ? m->length : 1);
    if (m->text == NULL) abort();
    memcpy(m->text, text, m->length);
    free(text);
}

static inline void marked_free(marked_text *m)
{
    free(m->text);
}

static inline void marked_print(const char *text, size_t start, size_t end, uint32_t kind)
{
    static const char *const opening[] = {"", "⟪", "⟦", "?"}, *const closing[] = {"", "⟫", "⟧", "?"};
    const uint32_t k = kind > 3 ? 3 : kind;

    printf("    %4zu-%-4zu %s", start, end, opening[k]);
    for (; start < end; start++) fputs(text[start] == '\n' ? "\\n" : (char[]){text[start], 0}, stdout);
    printf("%s\n", closing[k]);
}

/* Whether the answer's units are those of the marks; if not, both are printed under the name. */
static inline bool marked_check(const char *file, int line, const char *name, const marked_text *m,
                                const ringkas_summary *s)
{
    bool same = m->count == s->count;
    size_t i;

    for (i = 0; same && i < m->count; i++)
        same = m->units[i].start == s->sentences[i].start && m->units[i].kind == s->sentences[i].kind &&
               m->units[i].end == (size_t)s->sentences[i].start + s->sentences[i].length;
    if (same) return true;
    printf("FAIL %s:%d %s: expected\n", file, line, name);
    for (i = 0; i < m->count; i++) marked_print(m->text, m->units[i].start, m->units[i].end, m->units[i].kind);
    printf("  got\n");
    for (i = 0; i < s->count; i++)
        marked_print(m->text, s->sentences[i].start, (size_t)s->sentences[i].start + s->sentences[i].length,
                     s->sentences[i].kind);
    return false;
}

/* Summarizes the text and holds its units against the marks. */
static inline bool marked_test(const char *file, int line, const char *name, const char *source, size_t length)
{
    marked_text m;
    ringkas_summary s;
    size_t size;
    void *block;
    bool held = false;

    marked_read(source, length, &m);
    size = ringkas_workspace_size(m.text, m.length, NULL);
    block = malloc(size);
    if (block == NULL) abort();
    if (ringkas_summarize(m.text, m.length, NULL, block, size, &s) == RINGKAS_OK)
        held = marked_check(file, line, name, &m, &s);
    else
        printf("FAIL %s:%d %s: expected RINGKAS_OK, got an error\n", file, line, name);
    free(block);
    marked_free(&m);
    return held;
}

#endif
