/* candidates.c: the sentences beside a segment, and the candidates beside a candidate. */
#include "../../src/candidates.h"
#include "article.h"

#define NONE RK_NO_SEGMENT

static const struct {
    const char *letters; /* article.h says what they are */
    uint32_t segment, before, after;
} rows[] = {
    {"S", 0, NONE, NONE},   {"SSS", 0, NONE, 1},   {"SSS", 1, 0, 2},      {"SSS", 2, 1, NONE},
    {"HS", 1, NONE, NONE},  {"SHBDS", 0, NONE, 4}, {"SHBDS", 4, 0, NONE}, {"SHBDS", 1, 0, 4},
    {"BBS", 2, NONE, NONE}, {"SGS", 1, 1, 2}, /* one was dropped: it counts as there, but not chosen */
    {"SGS", 0, NONE, NONE}, {"SGS", 2, 1, NONE},   {"G", 0, 0, NONE},     {"SFU", 1, 0, 2},
};

static void test_neighbours(void)
{
    size_t i;

    for (i = 0; i < ITEMS(rows); i++) {
        test_article a;
        make_article(&a, rows[i].letters);
        CHECK_NUMBER(rows[i].letters, rows[i].before, rk_sentence_before(&a.doc, rows[i].segment));
        CHECK_NUMBER(rows[i].letters, rows[i].after, rk_sentence_after(&a.doc, rows[i].segment));
    }
}

/* ---- one candidate */

static void test_candidate(void)
{
    test_article a;
    rk_candidate c;

    make_article(&a, "SSS");
    a.segments[1].traits = RK_QUOTED;
    a.segments[1].score = (uint32_t)RK_ZERO_SCORE;
    a.segments[1].words = 300;
    c = rk_make_candidate(&a.doc, 1, 91);
    CHECK_NUMBER("its segment", 1, c.segment);
    CHECK_NUMBER("its words", 300, c.words);
    CHECK_NUMBER("its traits", RK_QUOTED, c.traits);
    CHECK_NUMBER("its characters", 91, c.chars);
    CHECK_NUMBER("even odds", 0, c.score);
    CHECK_NUMBER("half of 255 words", 128 * 16 * 255, c.expected);
    CHECK("nothing beside it is chosen", c.before == 0 && c.after == 0 && !c.is_first);
    a.segments[0].rank = 1;
    c = rk_make_candidate(&a.doc, 1, 0);
    CHECK("the sentence before it is chosen", c.before == RK_ALL_SUBSETS && c.after == 0);
    a.segments[2].rank = 2;
    c = rk_make_candidate(&a.doc, 1, 0);
    CHECK("both are chosen", c.before == RK_ALL_SUBSETS && c.after == RK_ALL_SUBSETS);
    a.segments[0].score = (uint32_t)RK_ZERO_SCORE - 512;
    c = rk_make_candidate(&a.doc, 0, 0);
    CHECK_NUMBER("log odds below zero", -2, c.score);
    CHECK("no sentence stands before it", c.is_first);
}

/* ---- links */

/* The place of a segment in the list, as a subset; 0: it is not listed. */
static uint32_t bit_of(const rk_candidates *list, uint32_t segment)
{
    uint32_t i;

    for (i = 0; i < list->count; i++)
        if (list->items[i].segment == segment) return 1u << i;
    return 0;
}

static const char *check_links(const rk_candidates *list, const rk_document *doc)
{
    uint32_t i;

    for (i = 0; i < list->count; i++) {
        const rk_candidate *c = &list->items[i];
        const uint32_t before = rk_sentence_before(doc, c->segment), after = rk_sentence_after(doc, c->segment);
        if (before != c->segment && c->before != bit_of(list, before)) return "another one before it";
        if (c->after != bit_of(list, after)) return "another one after it";
    }
    return NULL;
}

/* Random documents, whose segments become candidates in a random order. */
static void test_links(void)
{
    uint32_t state = 362436069u, round, i;
    const char *fault = NULL;

    for (round = 0; round < 2000 && fault == NULL; round++) {
        char letters[17];
        uint32_t order[16], count = 0;
        rk_candidates list;
        test_article a;
        for (i = 0; i < 16; i++) letters[i] = "SSSSHBDG"[test_random(&state) >> 7 & 7];
        letters[16] = '\0';
        make_article(&a, letters);
        for (i = 0; i < 16; i++)
            if (rk_is_sentence(&a.segments[i])) order[count++] = i;
        for (i = count; i > 1; i--) {
            const uint32_t k = test_random(&state) % i, kept = order[i - 1];
            order[i - 1] = order[k];
            order[k] = kept;
        }
        list.count = 0;
        for (i = 0; i < count && i < RK_CANDIDATES_MAX && fault == NULL; i++) {
            rk_add_candidate(&list, &a.doc, order[i], 0);
            fault = check_links(&list, &a.doc);
        }
    }
    CHECK_FAULT("2,000 documents", fault);
}

int main(void)
{
    test_neighbours();
    test_candidate();
    test_links();
    return test_end("unit/candidates");
}
