/* Analyzes a text, chooses from it, asks for its keywords, and checks all of it by invariants.h. */
#ifndef CHECK_H
#define CHECK_H

#include "../answer.h"
#include "invariants.h"

#define CHECK_KEYWORDS 20

/* The limits with a query of words that most texts have. */
static inline ringkas_limits check_query(uint32_t sentences, uint32_t words)
{
    static const char query[] = "warga kota Semarang, apa kata dia? harga air";
    ringkas_limits limits = LIMITS(0, 0, 0, 0);

    limits.sentences = sentences;
    limits.words = words;
    limits.query = query;
    limits.query_length = sizeof query - 1;
    return limits;
}

/* What to ask for. */
typedef struct {
    const char *title; /* may be null */
    ringkas_options options;
    ringkas_limits limits;
} question;

/* Chooses by `count` limits, one after the other. Null, or what does not hold. */
static inline const char *check_limits(answer *a, const ringkas_limits *limits, size_t count)
{
    const char *fault = NULL;
    size_t i;

    for (i = 0; i < count && fault == NULL; i++) {
        answer_select(a, &limits[i]);
        if (a->status != RINGKAS_OK) return "ringkas_select fails";
        fault = inv_check_summary(a->text, &limits[i], &a->document, &a->summary);
    }
    return fault;
}

/* A query leaves the scores as they are. */
static inline const char *check_asked(answer *a)
{
    const ringkas_limits limits[] = {check_query(3, 0), check_query(0, 60), check_query(UINT32_MAX, 0)};
    answer_segments before = answer_keep(&a->document);
    const char *fault = check_limits(a, limits, 3);
    uint32_t i;

    for (i = 0; i < before.count && fault == NULL; i++)
        if (before.segments[i].score != a->document.segments[i].score) fault = "a query changes a score";
    free(before.segments);
    return fault;
}

static inline const char *check_keywords(const answer *a)
{
    ringkas_keyword_list keywords;

    if (ringkas_keywords(&a->document, CHECK_KEYWORDS, &keywords) != RINGKAS_OK) return "ringkas_keywords fails";
    return inv_check_keywords(a->input.length, CHECK_KEYWORDS, &keywords);
}

/* A teaser leaves scores and ranks as they are. */
static inline const char *check_teaser(answer *a)
{
    static const uint32_t words[] = {RINGKAS_TEASER_WORDS, 7, 200};
    answer_segments before = answer_keep(&a->document);
    ringkas_limits limits = check_query(0, 0);
    const char *fault = NULL;
    ringkas_teaser teaser;
    size_t i;

    for (i = 0; i < ITEMS(words) && fault == NULL; i++) {
        limits.words = words[i];
        if (ringkas_find_teaser(&a->document, &limits, &teaser) != RINGKAS_OK) fault = "ringkas_find_teaser fails";
        if (fault == NULL) fault = inv_check_teaser(&a->document, &teaser, words[i]);
    }
    for (i = 0; i < before.count && fault == NULL; i++) {
        const ringkas_segment *now = &a->document.segments[i];
        if (before.segments[i].score != now->score || before.segments[i].rank != now->rank)
            fault = "a teaser changes a score or a rank";
    }
    free(before.segments);
    return fault;
}

/* Tags of words that most texts have. */
static inline const char *check_tags(const char *text, size_t length, const question *q)
{
    static const char list[] =
        "banjir\nrumah\nrumah sakit\nKota Semarang\nair\n#warga\ndi sungai\nkepala desa\n5\nMas\nibu dan anak\n";
    const size_t size = ringkas_vocabulary_size(list, sizeof list - 1);
    void *block = test_allocate(size);
    ringkas_vocabulary vocabulary;
    ringkas_options options = q->options;
    ringkas_tag_list tags;
    const char *fault = NULL;
    answer a;

    if (ringkas_read_vocabulary(list, sizeof list - 1, block, size, &vocabulary) != RINGKAS_OK)
        fault = "ringkas_read_vocabulary fails";
    options.vocabulary = &vocabulary;
    a = answer_analyze(text, length, q->title, &options);
    if (fault == NULL && ringkas_tags(&a.document, 7, &tags) != RINGKAS_OK) fault = "ringkas_tags fails";
    if (fault == NULL) fault = inv_check_tags(&a.document, sizeof list - 1, &tags);
    if (fault == NULL && tags.workspace_min > a.size) fault = "tags need more than ringkas_workspace_size";
    answer_free(&a);
    free(block);
    return fault;
}

static inline const char *check_text(const char *text, size_t length, const question *q)
{
    answer a = answer_analyze(text, length, q->title, &q->options);
    const char *fault = a.status == RINGKAS_OK ? NULL : "ringkas_workspace_size is not enough";

    if (fault == NULL && a.document.workspace_min > a.size) fault = "workspace_min is more than ringkas_workspace_size";
    if (fault == NULL) fault = inv_check_document(a.text, length, &q->options, &a.document);
    if (fault == NULL) fault = check_limits(&a, &q->limits, 1);
    if (fault == NULL) fault = check_asked(&a);
    if (fault == NULL) fault = check_teaser(&a);
    if (fault == NULL) fault = check_keywords(&a);
    answer_free(&a);
    if (fault == NULL) fault = check_tags(text, length, q);
    return fault;
}

#endif
