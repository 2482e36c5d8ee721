/* What the tables of this folder share: texts in blocks of exactly their size, so that AddressSanitizer sees a look beyond
 * the end, and documents that are read as far as a stage needs it. */
#ifndef DOCUMENT_H
#define DOCUMENT_H

#include "../test.h"

#include "../../src/stages.h"

/* A copy without a NUL behind it. Freed with free((void *)text.bytes). */
static inline rk_text text_of_bytes(const char *bytes, size_t length)
{
    uint8_t *copy = (uint8_t *)malloc(length > 0 ? length : 1);

    if (copy == NULL) abort();
    memcpy(copy, bytes, length);
    return rk_text_of(copy, length);
}

static inline rk_text text_of_string(const char *string)
{
    return text_of_bytes(string, strlen(string));
}

static inline void free_text(rk_text text)
{
    free((void *)(uintptr_t)text.bytes);
}

static inline rk_range whole_range(const rk_text *text)
{
    rk_range range = {0, 0};

    range.end = text->length;
    return range;
}

/* The hash and the stem of a text that is one word. */
static inline rk_word word_of(const char *string)
{
    rk_text text = text_of_string(string);
    rk_range range = whole_range(&text);
    rk_word word = {0};

    if (!rk_next_word(&text, &range, &word)) word.hash = word.stem = 0;
    free_text(text);
    return word;
}

/* An answer with its text and its block, for tests of what stands behind ringkas_summarize. */
typedef struct {
    const char *text;
    ringkas_summary summary;
    void *block;
    size_t size;
} answered;

static inline answered answer_to(const char *text, const ringkas_options *options)
{
    answered a;

    a.text = text;
    a.size = ringkas_workspace_size(text, strlen(text), options);
    a.block = malloc(a.size > 0 ? a.size : 1);
    if (a.block == NULL) abort();
    if (ringkas_summarize(text, strlen(text), options, a.block, a.size, &a.summary) != RINGKAS_OK)
        memset(&a.summary, 0, sizeof a.summary);
    return a;
}

static inline void free_answer(answered *a)
{
    free(a->block);
    a->block = NULL;
}

/* The document behind an answer. */
static inline rk_document *document_of(const answered *a)
{
    return (rk_document *)(uintptr_t)a->summary.document;
}

/* The term that a word counts for; null if the text has none. Looks at every slot, so that a term on a wrong place is found. */
static inline const rk_term *term_of(const answered *a, const char *word)
{
    const rk_terms *terms = &document_of(a)->terms;
    const uint32_t hash = word_of(word).stem;
    uint32_t i;

    for (i = 0; i < terms->capacity; i++)
        if (terms->slots[i].hash == hash && terms->slots[i].sentences != 0) return &terms->slots[i];
    return NULL;
}

/* In how many sentences it stands. */
static inline uint32_t sentences_with(const answered *a, const char *word)
{
    const rk_term *term = term_of(a, word);

    return term == NULL ? 0 : term->sentences & RK_MOST_SENTENCES;
}

/* The chosen units by their index from 1, in the order of the text: "1 3 4". */
static inline const char *chosen_of(const answered *a)
{
    static char list[1024];
    size_t length = 0;
    uint32_t i;

    list[0] = '\0';
    for (i = 0; i < a->summary.count && length + 16 < sizeof list; i++)
        if (a->summary.sentences[i].rank != 0)
            length += (size_t)snprintf(list + length, sizeof list - length, length == 0 ? "%u" : " %u", i + 1);
    return list;
}

/* xorshift32: the same numbers on every machine. */
static inline uint32_t next_random(uint32_t *state)
{
    *state ^= *state << 13;
    *state ^= *state >> 17;
    *state ^= *state << 5;
    return *state;
}

#endif
