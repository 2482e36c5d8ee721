/* The model: logistic regression. */
#include "model.h"

/* Weights and features are Q8, so that their product is Q16 in 32 bits. */
#define WEIGHT(name, weight) weight,
static const int16_t weights[RK_FEATURE_COUNT] = {RK_SEGMENT_FEATURES(WEIGHT)};
static const int16_t subset_weights[RK_SUBSET_COUNT] = {RK_SUBSET_FEATURES(WEIGHT)};

#define NAME(name, weight) #name "\0"
static const char names[] = RK_SEGMENT_FEATURES(NAME);

/* 1 / (1 + e^-x) in Q16 for x = 0, 1/2, ..., 8. Between the points a straight line, at most 0.004 off. */
static const uint16_t logistic[17] = {32768, 40793, 47911, 53581, 57724, 60565, 62428, 63615, 64357,
                                      64816, 65097, 65269, 65374, 65438, 65476, 65500, 65514};

const char *rk_feature_name(uint32_t feature)
{
    const char *name = names;

    if (feature >= RK_FEATURE_COUNT) return NULL;
    for (; feature > 0; name++) feature -= *name == '\0';
    return name;
}

int32_t rk_contribution(uint32_t feature, int32_t value)
{
    return value * weights[feature];
}

uint32_t rk_score(const int16_t *features)
{
    const uint32_t most = RK_FEATURE_COUNT / 8 * 8; /* compilers add these in vectors */
    int32_t score = RK_ZERO_SCORE;
    uint32_t i;

    for (i = 0; i < most; i++) score += (int32_t)features[i] * weights[i];
    for (; i < RK_FEATURE_COUNT; i++) score += (int32_t)features[i] * weights[i];
    return score > 0 ? (uint32_t)score : 0;
}

int32_t rk_subset_value(const int32_t *features)
{
    int32_t value = 0;
    uint32_t i;

    for (i = 0; i < RK_SUBSET_COUNT; i++) value += features[i] * subset_weights[i];
    return value;
}

uint32_t rk_probability(uint32_t score)
{
    const bool is_likely = score >= (uint32_t)RK_ZERO_SCORE;
    const uint32_t distance = is_likely ? score - (uint32_t)RK_ZERO_SCORE : (uint32_t)RK_ZERO_SCORE - score;
    const uint32_t step = rk_min(distance >> 15, 15), rest = rk_min(distance - (step << 15), 0x7FFF);
    const uint32_t p = logistic[step] + (((uint32_t)(logistic[step + 1] - logistic[step]) * rest) >> 15);

    return is_likely ? p : RK_ONE - p;
}
