/* queue.c: what may be chosen, in tiers, the best first. */
#include "../../src/queue.h"
#include "article.h"

static const struct {
    const char *letters; /* of the document; the first segment is looked at */
    rk_tier tier;
} tiers[] = {
    {"S", RK_TIER_WHOLE},   {"F", RK_TIER_FRAGMENT}, {"T", RK_TIER_FRAGMENT}, {"E", RK_TIER_NOTHING},
    {"H", RK_TIER_HEADING}, {"B", RK_TIER_NOTHING},  {"D", RK_TIER_NOTHING},  {"U", RK_TIER_FRAGMENT},
};

static void test_tiers(void)
{
    size_t i;

    for (i = 0; i < ITEMS(tiers); i++) {
        test_article a;
        make_article(&a, tiers[i].letters);
        a.doc.totals.article = 4;
        CHECK_NUMBER(tiers[i].letters, tiers[i].tier, rk_note_tier(&a.doc, 0));
    }
}

/* A sentence without a terminator is whole where a quarter of the article has none. */
static const struct {
    const char *name;
    uint32_t article, unterminated;
    bool is_wrapped;
    uint32_t traits;
    rk_tier tier;
} unterminated[] = {
    {"one of four", 4, 1, false, RINGKAS_PARAGRAPH_START, RK_TIER_WHOLE},
    {"one of eight", 8, 1, false, RINGKAS_PARAGRAPH_START, RK_TIER_FRAGMENT},
    {"two of eight", 8, 2, false, RINGKAS_PARAGRAPH_START, RK_TIER_WHOLE},
    {"lines of a fixed width", 8, 8, true, RINGKAS_PARAGRAPH_START, RK_TIER_FRAGMENT},
    {"not at the start of a paragraph", 8, 8, false, 0, RK_TIER_FRAGMENT},
    {"a list item", 8, 8, false, RINGKAS_PARAGRAPH_START | RK_LIST_ITEM, RK_TIER_FRAGMENT},
    {"a quotation", 8, 8, false, RINGKAS_PARAGRAPH_START | RK_QUOTED, RK_TIER_FRAGMENT},
};

static void test_unterminated(void)
{
    size_t i;

    for (i = 0; i < ITEMS(unterminated); i++) {
        test_article a;
        make_article(&a, "U");
        a.segments[0].traits |= unterminated[i].traits;
        a.doc.totals.article = unterminated[i].article;
        a.doc.totals.unterminated = unterminated[i].unterminated;
        a.input.is_wrapped = unterminated[i].is_wrapped;
        CHECK_NUMBER(unterminated[i].name, unterminated[i].tier, rk_note_tier(&a.doc, 0));
    }
}

static void note_tiers(rk_document *doc)
{
    uint32_t i;

    for (i = 0; i < doc->count; i++) (void)rk_note_tier(doc, i);
}

static void test_better(void)
{
    test_article a;

    make_article(&a, "SSFH");
    a.doc.totals.article = 4;
    a.segments[0].score = a.segments[1].score = 10;
    a.segments[2].score = 20;
    a.segments[3].score = 30;
    note_tiers(&a.doc);
    CHECK("of equal ones the earlier", rk_is_better(&a.doc, 0, 1) && !rk_is_better(&a.doc, 1, 0));
    CHECK("no segment is better than itself", !rk_is_better(&a.doc, 0, 0));
    CHECK("a whole one before a fragment of a higher score", rk_is_better(&a.doc, 0, 2) && !rk_is_better(&a.doc, 2, 0));
    CHECK("a fragment before a heading", rk_is_better(&a.doc, 2, 3));
    a.segments[1].score = 11;
    CHECK("the higher score", rk_is_better(&a.doc, 1, 0) && !rk_is_better(&a.doc, 0, 1));
}

/* ---- the heap, compared with a search through all */

/* The best segment that may be chosen and is not taken; RK_TIER_NOTHING has none. */
static uint32_t find_best(const rk_document *doc, const bool *is_taken)
{
    uint32_t best = UINT32_MAX, i;

    for (i = 0; i < doc->count; i++)
        if (!is_taken[i] && rk_tier_of(doc, i) != RK_TIER_NOTHING && (best == UINT32_MAX || rk_is_better(doc, i, best)))
            best = i;
    return best;
}

static const char *check_queue(test_article *a, uint32_t *state)
{
    static const uint32_t none[ARTICLE_MAX];
    bool is_taken[ARTICLE_MAX] = {false};
    uint32_t items[ARTICLE_MAX], i;
    rk_queue queue;

    for (i = 0; i < a->doc.count; i++) {
        a->segments[i].score = test_random(state) % 8; /* many are equal */
        a->segments[i].rank = test_random(state) % 8 == 0;
        is_taken[i] = a->segments[i].rank != 0;
    }
    note_tiers(&a->doc);
    rk_queue_fill(&queue, &a->doc, items, (rk_range){0, a->doc.count}, none);
    for (;;) {
        const uint32_t best = find_best(&a->doc, is_taken);
        if ((best == UINT32_MAX) != (queue.count == 0)) return "another number of segments";
        if (best == UINT32_MAX) return NULL;
        if (rk_queue_pop(&queue) != best) return "another segment than the best";
        is_taken[best] = true;
        if (test_random(state) % 4 != 0) continue;
        is_taken[best] = false;
        rk_queue_push(&queue, best);
        a->segments[best].score /= 2; /* only after it was put in, so it must be put in again */
        if (rk_queue_pop(&queue) != best) return "what was put back is not the best";
        rk_queue_push(&queue, best);
    }
}

static void test_heap(void)
{
    uint32_t state = 88675123u, round, i;
    const char *fault = NULL;

    for (round = 0; round < 2000 && fault == NULL; round++) {
        char letters[ARTICLE_MAX];
        const uint32_t count = test_random(&state) % (ARTICLE_MAX - 1);
        test_article a;
        for (i = 0; i < count; i++) letters[i] = "SSSSFUTEHBDG"[test_random(&state) % 12];
        letters[count] = '\0';
        make_article(&a, letters);
        fault = check_queue(&a, &state);
    }
    CHECK_FAULT("2,000 documents", fault);
}

int main(void)
{
    test_tiers();
    test_unterminated();
    test_better();
    test_heap();
    return test_end("unit/queue");
}
