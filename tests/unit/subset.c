/* sums.c, subset.c: the best subset of some candidates, compared with a search that adds each subset up from nothing. */
#include "../../src/subset.h"
#include "../test.h"

/* ---- sums */

/* Candidates 0, 1, 2 are sentences that follow each other. */
static rk_candidates three_sentences(uint32_t traits_0, uint32_t traits_1, uint32_t traits_2)
{
    const uint32_t traits[3] = {traits_0, traits_1, traits_2};
    rk_candidates list;
    uint32_t i;

    memset(&list, 0, sizeof list);
    list.count = 3;
    for (i = 0; i < 3; i++) {
        rk_candidate *c = &list.items[i];
        c->segment = i;
        c->words = 10 + i;
        c->chars = 50 + i;
        c->score = 100 - 150 * (int32_t)i;
        c->expected = 1000;
        c->traits = traits[i];
        c->before = (uint8_t)(i > 0 ? 1u << (i - 1) : 0);
        c->after = (uint8_t)(i < 2 ? 1u << (i + 1) : 0);
        c->is_first = i == 0;
    }
    return list;
}

static rk_sum add_up(const rk_candidates *list, uint32_t subset)
{
    rk_sum sum = rk_empty_sum();
    uint32_t i;

    for (i = 0; i < list->count; i++)
        if ((subset >> i & 1) != 0) rk_add_to_sum(&list->items[i], subset, &sum);
    return sum;
}

#define IN    RK_IN_QUOTE
#define GOES  RK_QUOTE_CONTINUES
#define NEEDS RK_NEEDS_PREVIOUS
#define START RINGKAS_PARAGRAPH_START

static const struct {
    const char *name;
    uint32_t traits[3];
    uint32_t subset; /* bits: 1 the first sentence, 2 the second, 4 the third */
    uint32_t same_paragraph, needs, torn_quotes, open_quotes, quotations;
} sums[] = {
    {"one sentence", {0, 0, 0}, 1, 0, 0, 0, 0, 0},
    {"neighbours in a paragraph", {START, 0, 0}, 3, 1, 0, 0, 0, 0},
    {"all three", {START, 0, 0}, 7, 2, 0, 0, 0, 0},
    {"the first and the third are no neighbours", {START, 0, 0}, 5, 0, 0, 0, 0, 0},
    {"neighbours in two paragraphs", {START, START, 0}, 3, 0, 0, 0, 0, 0},
    {"\"Ia\" without the one before", {0, NEEDS, 0}, 2, 0, 1, 0, 0, 0},
    {"\"Ia\" after the one before", {0, NEEDS, 0}, 3, 1, 0, 0, 0, 0},
    {"\"Ia\" at the start of the text", {NEEDS, 0, 0}, 1, 0, 0, 0, 0, 0},
    {"a whole quotation", {GOES, IN | GOES, IN}, 7, 2, 0, 0, 0, 0},
    {"its beginning", {GOES, IN | GOES, IN}, 1, 0, 0, 1, 1, 0},
    {"its middle", {GOES, IN | GOES, IN}, 2, 0, 1, 2, 1, 0},
    {"its end", {GOES, IN | GOES, IN}, 4, 0, 1, 1, 0, 0},
    {"two sentences with quotation marks", {RK_QUOTED, 0, RK_QUOTED}, 5, 0, 0, 0, 0, 2},
};

static void test_sums(void)
{
    size_t i;

    for (i = 0; i < ITEMS(sums); i++) {
        const rk_candidates list = three_sentences(sums[i].traits[0], sums[i].traits[1], sums[i].traits[2]);
        const rk_sum sum = add_up(&list, sums[i].subset);
        CHECK_NUMBER(sums[i].name, sums[i].same_paragraph, sum.same_paragraph);
        CHECK_NUMBER(sums[i].name, sums[i].needs, sum.needs);
        CHECK_NUMBER(sums[i].name, sums[i].torn_quotes, sum.torn_quotes);
        CHECK_NUMBER(sums[i].name, sums[i].open_quotes, sum.open_quotes);
        CHECK_NUMBER(sums[i].name, sums[i].quotations, sum.quotations);
    }
}

static void test_totals(void)
{
    const rk_candidates list = three_sentences(0, 0, 0);
    const rk_sum sum = add_up(&list, 7), none = rk_empty_sum();

    CHECK_NUMBER("words", 33, sum.words);
    CHECK_NUMBER("scores", -150, sum.scores);
    CHECK_NUMBER("the lowest score", -200, sum.lowest);
    CHECK_NUMBER("words that an editor would take", 3000, sum.expected);
    CHECK("an empty sum", none.words == 0 && none.scores == 0 && none.needs == 0);
}

/* Each feature moves the value by its weight alone. */
static void test_values(void)
{
    rk_sum sum = rk_empty_sum(), other;
    int32_t f[RK_SUBSET_COUNT] = {0};

    sum.words = 60;
    sum.lowest = 0;
    f[RK_SUBSET_missing_previous] = 256;
    other = sum;
    other.needs = 1;
    CHECK_NUMBER("a missing sentence", rk_subset_value(f), rk_value_of_sum(&other, 60) - rk_value_of_sum(&sum, 60));
    other = sum;
    other.quotations = 1;
    CHECK_NUMBER("one quotation is none too many", 0, rk_value_of_sum(&other, 60) - rk_value_of_sum(&sum, 60));
    f[RK_SUBSET_missing_previous] = 0;
    f[RK_SUBSET_extra_quotations] = 512;
    other.quotations = 3;
    CHECK_NUMBER("two quotations too many", rk_subset_value(f),
                 rk_value_of_sum(&other, 60) - rk_value_of_sum(&sum, 60));
    f[RK_SUBSET_extra_quotations] = 0;
    f[RK_SUBSET_words] = 256;
    CHECK_NUMBER("on target", rk_subset_value(f), rk_value_of_sum(&sum, 60));
    f[RK_SUBSET_words] = 0;
    f[RK_SUBSET_distance_from_target] = 256;
    CHECK_NUMBER("60 words too few", rk_subset_value(f), rk_value_of_sum(&sum, 120));
    f[RK_SUBSET_words] = 512;
    other = sum;
    other.words = 120;
    CHECK_NUMBER("60 words too many", rk_subset_value(f), rk_value_of_sum(&other, 60));
    f[RK_SUBSET_words] = 256;
    f[RK_SUBSET_distance_from_target] = 0;
    CHECK_NUMBER("without a target the distance does not count", rk_subset_value(f), rk_value_of_sum(&other, 0));
    other.words = UINT32_MAX;
    sum.words = 8192;
    CHECK_NUMBER("more than 8,192 words make no difference", rk_value_of_sum(&sum, 60), rk_value_of_sum(&other, 60));
}

/* ---- the best subset */

static void make_random(rk_candidates *list, uint32_t *state)
{
    uint32_t i;

    memset(list, 0, sizeof *list);
    list->count = test_random(state) % (RK_CANDIDATES_MAX + 1);
    for (i = 0; i < list->count; i++) {
        rk_candidate *c = &list->items[i];
        c->segment = i;
        c->words = test_random(state) % 40 + (test_random(state) % 16 == 0 ? 400 : 0);
        c->chars = c->words * 6;
        c->score = (int32_t)(test_random(state) % 1200) - 900;
        c->expected = (int32_t)(test_random(state) % 4000 * c->words);
        c->traits = test_random(state) & (IN | GOES | NEEDS | START | RK_QUOTED);
        c->before = (uint8_t)(i > 0 && test_random(state) % 2 == 0 ? 1u << (i - 1)
                              : test_random(state) % 4 == 0        ? RK_ALL_SUBSETS
                                                                   : 0);
        c->after = (uint8_t)(i + 1 < list->count && test_random(state) % 2 == 0 ? 1u << (i + 1) : 0);
        c->is_first = test_random(state) % 8 == 0;
    }
}

static rk_subset_limits random_limits(uint32_t *state)
{
    rk_subset_limits limits;

    limits.target = test_random(state) % (test_random(state) % 8 == 0 ? 2000 : 90);
    limits.max_distance = test_random(state) % (test_random(state) % 8 == 0 ? 2000 : 40);
    limits.max_count = test_random(state) % 4 == 0 ? test_random(state) % 9 : UINT32_MAX;
    limits.max_chars = test_random(state) % 4 == 0 ? test_random(state) % 900 : UINT32_MAX;
    limits.may_tear = test_random(state) % 2 == 0;
    return limits;
}

/* Words from the target; UINT32_MAX beyond the other limits. */
static uint32_t distance_of(const rk_candidates *list, uint32_t subset, const rk_subset_limits *limits)
{
    uint32_t count = 0, words = 0, chars = 0, i;

    for (i = 0; i < list->count; i++) {
        if ((subset >> i & 1) == 0) continue;
        count++;
        words += list->items[i].words;
        chars += list->items[i].chars;
    }
    if (count > limits->max_count || chars > limits->max_chars) return UINT32_MAX;
    return words > limits->target ? words - limits->target : limits->target - words;
}

static const char *check_best(const rk_candidates *list, const rk_subset_limits *limits)
{
    uint32_t subset, best = 0, nearest = UINT32_MAX;
    int32_t best_value = INT32_MIN;

    for (subset = 1; subset < 1u << list->count; subset++) {
        const rk_sum sum = add_up(list, subset);
        const uint32_t distance = distance_of(list, subset, limits);
        const int32_t value = rk_value_of_sum(&sum, limits->target);
        if (distance < nearest) nearest = distance;
        if (distance > limits->max_distance || (sum.torn_quotes > 0 && !limits->may_tear)) continue;
        if (value > best_value) best = subset;
        if (value > best_value) best_value = value;
    }
    if (rk_nearest_distance(list, limits) != nearest) return "another nearest one";
    return rk_best_subset(list, limits) == best ? NULL : "another subset";
}

static void test_best(void)
{
    uint32_t state = 521288629u, round, chosen = 0;
    const char *fault = NULL;

    for (round = 0; round < 5000 && fault == NULL; round++) {
        rk_candidates list;
        rk_subset_limits limits;
        make_random(&list, &state);
        limits = random_limits(&state);
        fault = check_best(&list, &limits);
        chosen += rk_best_subset(&list, &limits) != 0;
        if (fault != NULL) printf("  in round %u\n", (unsigned)round);
    }
    CHECK_FAULT("5,000 lists", fault);
    CHECK("for a third of them there is a best one", chosen > 5000 / 3);
}

int main(void)
{
    test_sums();
    test_totals();
    test_values();
    test_best();
    return test_end("unit/subset");
}
