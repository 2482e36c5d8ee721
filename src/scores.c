/* Scores: a sentence's features, each times its weight, added up. */
#include "stages.h"

/* Weights and features are Q8, so that their product is Q16 in 32 bits. */
static const int16_t weights[RK_FEATURES] = {
#define FEATURE(name, weight, meaning) weight,
#include "data/weights.inc"
#undef FEATURE
};

/* Added to every score, so that it is a natural number: 16.0. */
#define ZERO_SCORE (16 * (int32_t)RK_ONE)

void rk_explain_score(rk_document *doc, uint32_t unit, int32_t *parts)
{
    uint32_t i;

    rk_find_features(doc, unit, parts);
    for (i = 0; i < RK_FEATURES; i++) parts[i] *= weights[i];
}

void rk_score_sentences(rk_document *doc)
{
    uint32_t unit, i;

    rk_clear_marks(doc);
    for (unit = 0; unit < doc->count; unit++) {
        int32_t parts[RK_FEATURES];
        int32_t score = ZERO_SCORE;
        if (doc->sentences[unit].kind == RINGKAS_CLUTTER) continue;
        rk_explain_score(doc, unit, parts);
        for (i = 0; i < RK_FEATURES; i++) score += parts[i];
        doc->sentences[unit].score = score > 0 ? (uint32_t)score : 0;
    }
}
