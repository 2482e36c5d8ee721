/* Sums: the features of a subset. */
#include "sums.h"

/* Words are measured in parts of the 60 that the weights were trained on. */
#define DEFAULT_WORDS 60
/* More make no subset better or worse: a feature times its weight stays far below 2^31. */
#define WORDS_MAX 8192u

#define NEEDS_BEFORE (RK_NEEDS_PREVIOUS | RK_IN_QUOTE)

rk_sum rk_empty_sum(void)
{
    const rk_sum sum = {0, 0, INT16_MAX, 0, 0, 0, 0, 0, 0};

    return sum;
}

void rk_add_to_sum(const rk_candidate *c, uint32_t subset, rk_sum *sum)
{
    const bool follows = (subset & c->before) != 0, is_followed = (subset & c->after) != 0;
    const bool lacks_needed = RK_HAS_NEEDS && c->has_need && (subset & c->needed) == 0;
    const bool lacks_previous = !follows && !c->is_first;
    const bool lacks_next = !is_followed && (c->traits & RK_QUOTE_CONTINUES) != 0;

    sum->words += c->words;
    sum->scores += c->score;
    if (c->score < sum->lowest) sum->lowest = c->score;
    sum->expected += c->expected;
    sum->quotations += (c->traits & RK_QUOTED) != 0;
    sum->same_paragraph += follows && (c->traits & RINGKAS_PARAGRAPH_START) == 0;
    sum->needs += lacks_previous && (c->traits & NEEDS_BEFORE) != 0;
    sum->open_quotes += lacks_next;
    sum->torn_quotes += (c->traits & RK_WAITS) != 0 || (c->is_first && (c->traits & RK_OPENS_WITH_PRONOUN) != 0);
    sum->needs += lacks_needed;
    if (RK_HAS_NEEDS)
        sum->torn_quotes += (c->is_answer && lacks_needed) || (c->is_question && (subset & c->answers) == 0);
    sum->torn_quotes += (uint32_t)lacks_next + (uint32_t)(lacks_previous && (c->traits & RK_IN_QUOTE) != 0);
}

void rk_add_segment_to_sum(const rk_document *doc, uint32_t segment, rk_sum *sum)
{
    const rk_candidate candidate = rk_make_candidate(doc, segment, 0);

    rk_add_to_sum(&candidate, RK_ALL_SUBSETS, sum);
}

int32_t rk_value_of_sum(const rk_sum *sum, uint32_t target)
{
    const int32_t words = (int32_t)rk_min(sum->words, WORDS_MAX), wanted = (int32_t)rk_min(target, WORDS_MAX);
    const int32_t distance = wanted == 0 ? 0 : words - wanted;
    int32_t f[RK_SUBSET_COUNT];

    f[RK_SUBSET_score_sum] = sum->scores;
    f[RK_SUBSET_lowest_score] = sum->lowest;
    f[RK_SUBSET_words] = (distance + DEFAULT_WORDS) * RK_YES / DEFAULT_WORDS;
    f[RK_SUBSET_distance_from_target] = (distance < 0 ? -distance : distance) * RK_YES / DEFAULT_WORDS;
    f[RK_SUBSET_expected_overlap] = 2 * sum->expected / (words + (wanted == 0 ? DEFAULT_WORDS : wanted));
    f[RK_SUBSET_same_paragraph] = (int32_t)sum->same_paragraph * RK_YES;
    f[RK_SUBSET_missing_previous] = (int32_t)sum->needs * RK_YES;
    f[RK_SUBSET_missing_speaker] = (int32_t)sum->open_quotes * RK_YES;
    f[RK_SUBSET_extra_quotations] = sum->quotations > 0 ? (int32_t)(sum->quotations - 1) * RK_YES : 0;
    return rk_subset_value(f);
}

int32_t rk_value_with(const rk_document *doc, uint32_t segment, const rk_sum *sum)
{
    rk_sum with = *sum;

    rk_add_segment_to_sum(doc, segment, &with);
    return rk_value_of_sum(&with, 0);
}
