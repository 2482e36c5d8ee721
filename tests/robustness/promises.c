/*
 * promises FILE...            what include/ringkas.h promises of every text, tried on each file. One check is one promise about one
 *                             file
 * promises --rare FILE...     what may change the choice in a few texts of a hundred: each is one check about all files
 */
#include "check.h"

#include "../../src/order.h"
#include "../files.h"
#include "../unit/document.h"

#define SENTENCES_MAX 30u /* limits that are tried one by one */

static const ringkas_limits all_sentences = LIMITS(UINT32_MAX, 0, 0, 0);

static answer analyze(const char *text, size_t length)
{
    return answer_analyze(text, length, NULL, NULL);
}

static const char *choose(answer *a, const ringkas_limits *limits)
{
    answer_select(a, limits);
    if (a->status != RINGKAS_OK) return "ringkas_select fails";
    return inv_check_summary(a->text, limits, &a->document, &a->summary);
}

/* ---- the ranks are one order */

static bool has_ranks_of(const answer *a, const answer_segments *other, uint32_t max)
{
    uint32_t i;

    for (i = 0; i < other->count; i++) {
        const uint32_t rank = other->segments[i].rank, wanted = rank <= max ? rank : 0;
        if (a->summary.segments[i].rank != wanted) return false;
    }
    return true;
}

/* N sentences are the first N of all, and as many as there are. */
static const char *check_order(answer *a)
{
    const char *fault = choose(a, &all_sentences);
    const uint32_t chosen = a->summary.chosen;
    answer_segments all = answer_keep(&a->document);
    ringkas_limits limits = LIMITS(0, 0, 0, 0);
    uint32_t n;

    for (n = 1; n <= SENTENCES_MAX && fault == NULL; n++) {
        limits.sentences = n;
        fault = choose(a, &limits);
        if (fault == NULL && !has_ranks_of(a, &all, n)) fault = "not the first of all ranks";
        if (fault == NULL && a->summary.chosen != (n < chosen ? n : chosen)) fault = "not as many as there are";
        if (fault != NULL) fault = test_faultf("%lu sentences: %s", n, fault);
    }
    free(all.segments);
    return fault;
}

/* ---- every sentence that is no repetition, as ringkas_limits has it */

#define TERMS_MAX 2000u

/* The terms of a segment, each once. */
static uint32_t list_terms(const rk_document *doc, uint32_t index, const rk_term **terms)
{
    rk_term_reader *reader = rk_open_terms(&doc->lists, index);
    const rk_term *term;
    uint32_t count = 0, i;

    while ((term = rk_next_term(reader)) != NULL && count < TERMS_MAX) {
        for (i = 0; i < count && terms[i] != term; i++) continue;
        if (i == count) terms[count++] = term;
    }
    return count;
}

/* Whether two segments have three terms in common, and three quarters of the terms of the one that has fewer. */
static bool is_alike(const rk_document *doc, uint32_t one, uint32_t other)
{
    static const rk_term *x[TERMS_MAX], *y[TERMS_MAX];
    const uint32_t in_x = list_terms(doc, one, x), in_y = list_terms(doc, other, y);
    uint32_t shared = 0, i, k;

    for (i = 0; i < in_x; i++)
        for (k = 0; k < in_y; k++) shared += x[i] == y[k];
    return shared >= 3 && 4 * shared >= 3 * (in_x < in_y ? in_x : in_y);
}

static bool is_repetition(const answer *a, uint32_t index)
{
    const rk_document *doc = document_of(a);
    uint32_t i;

    if ((doc->segments[index].traits & RK_DUPLICATE) != 0) return true;
    for (i = 0; i < doc->count; i++)
        if (doc->segments[i].rank != 0 && is_alike(doc, index, i)) return true;
    return false;
}

static const char *check_whole(answer *a)
{
    static const ringkas_limits whole = LIMITS(0, 0, 1000, 0);
    const char *fault = choose(a, &whole);
    uint32_t i;

    for (i = 0; i < a->document.count && fault == NULL; i++) {
        const ringkas_segment *s = &a->document.segments[i];
        if (s->kind != RINGKAS_SENTENCE || s->words == 0 || s->rank != 0 || is_repetition(a, i)) continue;
        fault = test_faultf("segment %lu is %s", i, "no repetition, and not chosen");
    }
    return fault;
}

/* ---- a need has one direction */

static const char *check_needs(answer *a)
{
    const rk_document *doc = document_of(a);
    uint32_t i;

    for (i = 0; i < doc->count; i++) {
        const uint32_t needed = doc->segments[i].rank == 0 ? RK_NO_SEGMENT : rk_needed_by(doc, i);
        if (needed == RK_NO_SEGMENT || needed == i || doc->segments[needed].rank == 0) continue;
        /* the first part of a quotation comes directly before its next part */
        if (needed > i && doc->segments[needed].rank == doc->segments[i].rank + 1) continue;
        if (doc->segments[needed].rank > doc->segments[i].rank)
            return test_faultf("segment %lu ranks before %s", i, "the one that it needs");
        if (rk_needed_by(doc, needed) == i) return test_faultf("segment %lu: %s", i, "a need of two directions");
    }
    return NULL;
}

/* ---- a number of words */

#define TOTALS 1024u

/* Whether the words of some of the sentences together miss the target by at most `near`. */
static bool is_possible(const answer_segments *all, uint32_t target, uint32_t near)
{
    static bool made[TOTALS];
    uint32_t i, total;

    memset(made, 0, sizeof made);
    made[0] = true;
    for (i = 0; i < all->count; i++)
        for (total = TOTALS; all->segments[i].rank != 0 && total-- > all->segments[i].words;)
            made[total] = made[total] || made[total - all->segments[i].words];
    for (total = 1; total < TOTALS; total++)
        if (made[total] && (total < target ? target - total : total - target) <= near) return true;
    return false;
}

static const char *check_target(answer *a, const answer_segments *all, uint32_t target)
{
    const uint32_t near = target / 4 > 15 ? target / 4 : 15;
    const ringkas_limits limits = LIMITS(0, target, 0, 0);
    const char *fault = choose(a, &limits);
    const uint32_t words = a->summary.chosen_words;

    if (fault == NULL) fault = check_needs(a);
    if (fault != NULL || (words < target ? target - words : words - target) <= near) return fault;
    if (document_of(a)->totals.verdict != 0) return NULL; /* it is there, however long */
    return is_possible(all, target, near) ? "farther from the target than the sentences allow" : NULL;
}

static const char *check_words(answer *a)
{
    static const uint32_t targets[] = {1, 10, 20, 25, 30, 40, 50, 60, 75, 100, 120, 150, 200, 300, 500};
    const char *fault = choose(a, &all_sentences);
    answer_segments all = answer_keep(&a->document);
    size_t i;

    if (fault == NULL) fault = check_needs(a);
    for (i = 0; i < ITEMS(targets) && fault == NULL; i++) {
        fault = check_target(a, &all, targets[i]);
        if (fault != NULL) fault = test_faultf("%lu words: %s", targets[i], fault);
    }
    free(all.segments);
    return fault;
}

/* ---- workspace_min bytes are enough for what it belongs to, and one byte less is not */

#define ALIGNMENTS 16

/* What is asked of a block. */
typedef enum { ASK_SEGMENTS, ASK_SUMMARY, ASK_KEYWORDS, ASKED } asked;

static const char *const asked_names[ASKED] = {"segments", "a summary", "keywords"};

/* Whether a block is enough: for an answer, and then for the features and the text of each segment. */
static bool is_enough(const ringkas_input *input, asked what, void *block, size_t size)
{
    int32_t *values = (int32_t *)test_allocate(ringkas_feature_count() * sizeof *values);
    ringkas_document d;
    ringkas_summary s;
    ringkas_keyword_list list;
    bool is_ok = ringkas_analyze(input, 1, NULL, block, size, &d) == RINGKAS_OK;
    uint32_t i;

    if (is_ok && what == ASK_SUMMARY) is_ok = ringkas_select(&d, NULL, &s) == RINGKAS_OK;
    if (is_ok && what == ASK_KEYWORDS) is_ok = ringkas_keywords(&d, CHECK_KEYWORDS, &list) == RINGKAS_OK;
    for (i = 0; is_ok && i < d.count; i++)
        is_ok = ringkas_explain(&d, i, values) == RINGKAS_OK && ringkas_segment_text(&d, i, NULL, 0) > 0;
    free(values);
    return is_ok;
}

/* A block that is not aligned may need more than one that is. */
static const char *check_size(const ringkas_input *input, asked what, size_t size)
{
    char *block = (char *)test_allocate(size + ALIGNMENTS);
    bool is_always_enough = true, is_less_enough = true;
    size_t offset;

    for (offset = 0; offset < ALIGNMENTS; offset++) {
        is_always_enough = is_always_enough && is_enough(input, what, block + offset, size);
        is_less_enough = is_less_enough && is_enough(input, what, block + offset, size - 1);
    }
    free(block);
    if (!is_always_enough) return test_faultf("workspace_min (%lu) is not enough for %s", size, asked_names[what]);
    return is_less_enough ? test_faultf("less than workspace_min (%lu) is enough for %s", size, asked_names[what])
                          : NULL;
}

static const char *check_workspace(answer *a)
{
    ringkas_keyword_list list;
    size_t sizes[ASKED];
    const char *fault = NULL;
    int what;

    answer_select(a, NULL);
    if (ringkas_keywords(&a->document, CHECK_KEYWORDS, &list) != RINGKAS_OK) return "ringkas_keywords fails";
    sizes[ASK_SEGMENTS] = a->document.workspace_min;
    sizes[ASK_SUMMARY] = a->summary.workspace_min;
    sizes[ASK_KEYWORDS] = list.workspace_min;
    for (what = 0; what < ASKED && fault == NULL; what++) fault = check_size(&a->input, (asked)what, sizes[what]);
    return fault;
}

/* ---- white space, and a text pasted twice */

static bool is_graph(char c)
{
    return (unsigned char)c > ' ';
}

/* Makes another text of one, in a block that the caller frees. */
typedef char *(*maker)(const char *text, size_t length, size_t *made);

/* Each blank after a word or a sign becomes another one. Those at the start of a line indent it: they are no blanks between words. */
static char *replace_blanks(const char *text, size_t length, const char *blank, size_t *made)
{
    const size_t size = strlen(blank);
    char *copy = (char *)test_allocate(length * size);
    size_t i;

    for (*made = i = 0; i < length; i++) {
        if (text[i] != ' ' || i == 0 || !is_graph(text[i - 1])) {
            copy[(*made)++] = text[i];
            continue;
        }
        memcpy(copy + *made, blank, size);
        *made += size;
    }
    return copy;
}

static char *with_no_break_spaces(const char *text, size_t length, size_t *made)
{
    return replace_blanks(text, length, "\xC2\xA0", made);
}

static char *with_double_blanks(const char *text, size_t length, size_t *made)
{
    return replace_blanks(text, length, "  ", made);
}

static char *with_tabs(const char *text, size_t length, size_t *made)
{
    return replace_blanks(text, length, "\t", made);
}

static char *with_thin_spaces(const char *text, size_t length, size_t *made)
{
    return replace_blanks(text, length, "\xE2\x80\x89", made);
}

/* A newline for one of the blanks between two words. */
static char *with_a_newline(const char *text, size_t length, size_t *made)
{
    char *copy = test_copy(text, length);
    uint32_t state = 2463534242u ^ (uint32_t)length;
    size_t tries;

    *made = length;
    for (tries = 0; tries < 1000 && length > 2; tries++) {
        const size_t at = 1 + test_random(&state) % (length - 2);
        if (copy[at] != ' ' || !is_graph(copy[at - 1]) || !is_graph(copy[at + 1])) continue;
        copy[at] = '\n';
        break;
    }
    return copy;
}

static char *pasted_twice(const char *text, size_t length, size_t *made)
{
    char *copy = (char *)test_allocate(2 * length + 2);

    memcpy(copy, text, length);
    memcpy(copy + length, "\n\n", 2);
    memcpy(copy + length + 2, text, length);
    *made = 2 * length + 2;
    return copy;
}

/* The chosen segments as a reader sees them, a line each. The caller frees it. */
static char *chosen_text(const char *text, size_t length, const ringkas_limits *limits)
{
    answer a = analyze(text, length);
    char *list = (char *)test_allocate(2 * length + 1);
    size_t size = 0;
    uint32_t i;

    if (a.status == RINGKAS_OK) answer_select(&a, limits);
    for (i = 0; i < a.summary.count; i++) {
        if (a.summary.segments[i].rank == 0) continue;
        size += ringkas_segment_text(&a.document, i, list + size, length);
        list[size++] = '\n';
    }
    list[size] = '\0';
    answer_free(&a);
    return list;
}

/* A blank for each no-break space, so that two answers can be compared. */
static void unify_blanks(char *list)
{
    char *to = list;

    for (; *list != '\0'; list++) {
        if (*list == '\xC2' && list[1] == '\xA0') list++;
        *to++ = *list == '\xA0' ? ' ' : *list;
    }
    *to = '\0';
}

static bool chooses_the_same(const char *text, size_t length, maker make)
{
    static const ringkas_limits limits[] = {LIMITS(0, 60, 0, 0), LIMITS(3, 0, 0, 0)};
    size_t made, i;
    char *other = make(text, length, &made);
    bool is_same = true;

    for (i = 0; i < ITEMS(limits) && is_same; i++) {
        char *one = chosen_text(text, length, &limits[i]), *two = chosen_text(other, made, &limits[i]);
        unify_blanks(one);
        unify_blanks(two);
        is_same = strcmp(one, two) == 0;
        free(one);
        free(two);
    }
    free(other);
    return is_same;
}

/* Those that never change the choice. */
static const struct {
    const char *name;
    maker make;
} blanks[] = {
    {"another choice with no-break spaces", with_no_break_spaces},
    {"another choice with double blanks", with_double_blanks},
    {"another choice with tabs", with_tabs},
    {"another choice with thin spaces", with_thin_spaces},
};

static const char *check_blanks(const char *text, size_t length)
{
    size_t i;

    for (i = 0; i < ITEMS(blanks); i++)
        if (!chooses_the_same(text, length, blanks[i].make)) return blanks[i].name;
    return NULL;
}

/* Those that may change some choices of a hundred, as the header says. A newline inside a paragraph cannot be told from the end of a
 * paragraph where every line is one: of the texts whose paragraphs are lines with blank lines between, one or two of a hundred
 * change; of web pages, seven. */
static struct {
    const char *name;
    maker make;
    uint32_t per_cent; /* at most */
    uint32_t others;
} rare[] = {
    {"another choice with one newline more", with_a_newline, 4, 0},
    {"another choice when pasted twice", pasted_twice, 1, 0},
};

/* ---- all files */

static void test_file(const char *name)
{
    size_t length;
    char *text = read_file(name, &length);
    answer a;

    if (!CHECK(name, text != NULL && length > 0)) return;
    a = analyze(text, length);
    if (CHECK_NUMBER(name, RINGKAS_OK, a.status)) {
        CHECK_FAULT(name, check_order(&a));
        CHECK_FAULT(name, check_whole(&a));
        CHECK_FAULT(name, check_words(&a));
        CHECK_FAULT(name, check_workspace(&a));
        if (a.document.format == RINGKAS_PLAIN) CHECK_FAULT(name, check_blanks(text, length));
    }
    answer_free(&a);
    free(text);
}

static void count_others(const char *name)
{
    size_t length, i;
    char *text = read_file(name, &length);

    if (!CHECK(name, text != NULL)) return;
    for (i = 0; i < ITEMS(rare); i++) rare[i].others += !chooses_the_same(text, length, rare[i].make);
    free(text);
}

int main(int count, char **names)
{
    const bool is_rare = count > 1 && strcmp(names[1], "--rare") == 0;
    const int first = is_rare ? 2 : 1;
    size_t k;
    int i;

    for (i = first; i < count; i++) (is_rare ? count_others : test_file)(names[i]);
    for (k = 0; k < ITEMS(rare) && is_rare; k++) {
        printf("  %s: %u of %d\n", rare[k].name, (unsigned)rare[k].others, count - first);
        CHECK(rare[k].name, 100 * rare[k].others <= rare[k].per_cent * (uint32_t)(count - first));
    }
    return test_end("promises");
}
