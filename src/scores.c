/* Scores: a sentence's features, each times its weight, added up (logistic regression). */
#include "stages.h"

/* Weights and features are Q8, so that their product is Q16 in 32 bits. */
static const int16_t feature_weights[RK_FEATURES] = {
#define FEATURE(name, weight) weight,
    RK_SEGMENT_FEATURES(FEATURE)
#undef FEATURE
};

/* 1 / (1 + e^-x) in Q16 for x = 0, 1/2, ..., 8; between the points a straight line, at most 0.004 off. */
static const uint16_t logistic[17] = {32768, 40793, 47911, 53581, 57724, 60565, 62428, 63615, 64357,
                                      64816, 65097, 65269, 65374, 65438, 65476, 65500, 65514};

int32_t rk_weigh_feature(uint32_t feature, int32_t value)
{
    return value * feature_weights[feature];
}

uint32_t rk_probability(uint32_t score)
{
    const bool is_likely = score >= (uint32_t)RK_ZERO_SCORE;
    const uint32_t distance = is_likely ? score - (uint32_t)RK_ZERO_SCORE : (uint32_t)RK_ZERO_SCORE - score;
    const uint32_t step = rk_min(distance >> 15, 15), rest = rk_min(distance - (step << 15), 0x7FFF);
    const uint32_t p = logistic[step] + (((uint32_t)(logistic[step + 1] - logistic[step]) * rest) >> 15);

    return is_likely ? p : RK_ONE - p;
}

bool rk_score_next(rk_document *doc)
{
    const uint32_t unit = doc->position.unit;
    int16_t features[RK_FEATURES];
    int32_t score = RK_ZERO_SCORE;
    uint32_t i;

    if (!rk_next_features(doc, features)) return false;
    if (doc->sentences[unit].kind == RINGKAS_BOILERPLATE) return true;
    for (i = 0; i < RK_FEATURES; i++) score += rk_weigh_feature(i, features[i]);
    doc->sentences[unit].score = score > 0 ? (uint32_t)score : 0;
    return true;
}

void rk_score_sentences(rk_document *doc)
{
    rk_rewind(doc);
    while (rk_score_next(doc)) continue;
}
