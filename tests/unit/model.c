/* model.c: from values to a score, and from a score to a probability. The weights are trained and change. */
#include "../../src/model.h"
#include "../test.h"

static void test_names(void)
{
    uint32_t i, k, same = 0;

    for (i = 0; i < RK_FEATURE_COUNT; i++) {
        if (!CHECK("each feature has a name", rk_feature_name(i) != NULL)) continue;
        CHECK_NUMBER(rk_feature_name(i), strlen(rk_feature_name(i)),
                     strspn(rk_feature_name(i), "abcdefghijklmnopqrstuvwxyz_0123456789"));
        for (k = 0; k < i; k++) same += strcmp(rk_feature_name(i), rk_feature_name(k)) == 0;
    }
    CHECK_NUMBER("names that two features have", 0, same);
    CHECK("no name after the last", rk_feature_name(RK_FEATURE_COUNT) == NULL);
    CHECK("no name for the largest number", rk_feature_name(UINT32_MAX) == NULL);
    CHECK_STRING("a feature has the name of the model", "bias", rk_feature_name(RK_FEATURE_bias));
    CHECK_STRING("another one", "question", rk_feature_name(RK_FEATURE_question));
}

static void test_scores(void)
{
    int16_t features[RK_FEATURE_COUNT] = {0};
    int32_t sum = RK_ZERO_SCORE, lowest = 0;
    uint32_t i;

    CHECK_NUMBER("no features", RK_ZERO_SCORE, rk_score(features));
    for (i = 0; i < RK_FEATURE_COUNT; i++) {
        features[i] = (int16_t)(10 + i);
        sum += rk_contribution(i, 10 + (int32_t)i);
        CHECK_NUMBER("a contribution grows with the value", 7 * rk_contribution(i, 1), rk_contribution(i, 7));
    }
    CHECK_NUMBER("a score is the sum of the contributions", sum, rk_score(features));
    for (i = 0; i < RK_FEATURE_COUNT; i++) {
        features[i] = (int16_t)(rk_contribution(i, 1) > 0 ? -8192 : 8191);
        lowest += rk_contribution(i, features[i]) / 256;
    }
    CHECK("these would sum up to less than nothing", lowest < -RK_ZERO_SCORE / 256);
    CHECK_NUMBER("no score is negative", 0, rk_score(features));
}

static void test_subsets(void)
{
    int32_t features[RK_SUBSET_COUNT] = {0};
    int32_t sum = 0;
    uint32_t i;

    CHECK_NUMBER("no features", 0, rk_subset_value(features));
    for (i = 0; i < RK_SUBSET_COUNT; i++) {
        features[i] = 3;
        sum += rk_subset_value(features);
        features[i] = 0;
    }
    for (i = 0; i < RK_SUBSET_COUNT; i++) features[i] = 3;
    CHECK_NUMBER("a value is the sum over the features", sum, rk_subset_value(features));
}

/* 1 / (1 + e^-x) */
static const struct {
    const char *name;
    int32_t log_odds; /* Q16 */
    uint32_t probability;
} rows[] = {
    {"x = 0", 0, 32768},
    {"x = 0.5: 0.622459", 32768, 40793},
    {"x = -0.5: 0.377541", -32768, 24743},
    {"x = 0.25: 0.562177", 16384, 36843},
    {"x = 1: 0.731059", 65536, 47911},
    {"x = -1: 0.268941", -65536, 17625},
    {"x = 2.3: 0.908877", 150733, 59564},
    {"x = 5: 0.993307", 327680, 65097},
    {"x = 8: 0.999665", 524288, 65514},
    {"x = 15", 983040, 65536},
    {"x = -15", -983040, 0},
    {"x = -16", -1048576, 0},
};

#define TOLERANCE 262 /* 0.004 */

static void test_probabilities(void)
{
    uint32_t score, last = 0, falls = 0;
    size_t i;

    for (i = 0; i < ITEMS(rows); i++) {
        const int64_t off = (int64_t)rk_probability((uint32_t)(RK_ZERO_SCORE + rows[i].log_odds)) - rows[i].probability;
        CHECK(rows[i].name, off >= -TOLERANCE && off <= TOLERANCE);
    }
    for (score = 0; score < 40 * RK_ONE; score += 97) {
        falls += rk_probability(score) < last;
        last = rk_probability(score);
    }
    CHECK_NUMBER("scores with a smaller probability than the one before", 0, falls);
    CHECK("no probability is more than 1", rk_probability(UINT32_MAX) <= RK_ONE);
}

int main(void)
{
    test_names();
    test_scores();
    test_subsets();
    test_probabilities();
    return test_end("unit/model");
}
