/* Quota: how much of a document to choose. */
#include "quota.h"

/* Sentences asked for where no limit is given: this many up to this many words, and two more for each doubling. */
#define DEFAULT_SENTENCES       3u
#define DEFAULT_SENTENCES_WORDS 1000u

/* A text of 4 GB has fewer words, so a greater target is no other one. Sums with it stay below 2^32. */
#define TARGET_MAX 0x80000000u

/* count * per_mille / 1000, rounded up, at least 1. */
static uint32_t share_of(uint32_t count, uint32_t per_mille)
{
    return rk_max(1, count / 1000 * per_mille + (count % 1000 * per_mille + 999) / 1000);
}

/* 3 + 2 log2(words / 1000), rounded: 3 up to 1,000 words, 12 for 20,000. */
static uint32_t default_sentences(const rk_document *doc, rk_range range)
{
    uint32_t words = 0, i;

    for (i = range.from; i < range.until; i++)
        if (rk_is_article(&doc->segments[i])) words += doc->segments[i].words;
    if (words <= DEFAULT_SENTENCES_WORDS) return DEFAULT_SENTENCES;
    return DEFAULT_SENTENCES +
           ((2 * (rk_log2(words) - rk_log2(DEFAULT_SENTENCES_WORDS)) + (1u << RK_LOG2_BITS) / 2) >> RK_LOG2_BITS);
}

rk_range rk_find_range(const rk_document *doc, const ringkas_limits *limits)
{
    rk_range range;

    range.until = limits->until == 0 ? doc->count : rk_min(limits->until, doc->count);
    range.from = rk_min(limits->from, range.until);
    return range;
}

rk_quota rk_find_quota(rk_document *doc, const ringkas_limits *limits)
{
    rk_quota quota = {{0, 0}, UINT32_MAX, 0, 0};
    uint32_t sentences = doc->totals.dropped_sentences, i;

    quota.range = rk_find_range(doc, limits);
    quota.words = rk_min(limits->words, TARGET_MAX);
    quota.chars = limits->max_chars;
    if (limits->sentences > 0) quota.sentences = limits->sentences;
    if (limits->per_mille > 0) {
        for (i = quota.range.from; i < quota.range.until; i++) sentences += rk_note_tier(doc, i) < RK_TIER_HEADING;
        quota.sentences = rk_min(quota.sentences, share_of(sentences, limits->per_mille));
    }
    if (limits->sentences == 0 && limits->per_mille == 0 && limits->words == 0 && limits->max_chars == 0)
        quota.sentences = default_sentences(doc, quota.range);
    return quota;
}
