/* Features: what a sentence is like, in numbers that a reader can be told. Q8: 256 is 1, or yes. */
#include "stages.h"

#define YES 256

/* ---- marks of the first use */

static void mark_first_uses_of(rk_document *doc, uint32_t unit)
{
    rk_range range = rk_range_of(doc, unit);
    rk_word word = {0};
    rk_term *term;

    while ((term = rk_next_term(doc, &range, &word)) != NULL)
        if (term->mark == 0) term->mark = rk_mark_of(unit);
}

void rk_mark_first_uses(rk_document *doc)
{
    uint32_t i;

    rk_clear_marks(doc);
    for (i = 0; i < doc->count; i++)
        if (doc->sentences[i].kind != RINGKAS_CLUTTER) mark_first_uses_of(doc, i);
    doc->first_marks = true;
}

/* ---- what the words tell */

typedef struct {
    uint32_t terms;
    uint32_t weight;    /* sum of the terms' weights, Q11 */
    uint32_t frequency; /* sum of log2 of the terms' frequencies, Q11 */
    uint32_t in_title;
    uint32_t first_classes;
} word_facts;

static word_facts read_words(rk_document *doc, uint32_t unit)
{
    rk_range range = rk_range_of(doc, unit);
    rk_word word = {0};
    word_facts facts = {0, 0, 0, 0, 0};
    rk_range opening = range;
    const rk_term *term;

    if (rk_next_word(&doc->text, &opening, &word)) facts.first_classes = rk_classes_of(word.hash);
    memset(&word, 0, sizeof word);
    while ((term = rk_next_term(doc, &range, &word)) != NULL) {
        facts.terms++;
        facts.weight += rk_weight_of(doc, term);
        facts.frequency += doc->log_article - rk_weight_of(doc, term);
        facts.in_title += (term->sentences & RK_IN_TITLE) != 0;
    }
    return facts;
}

void rk_find_features(rk_document *doc, uint32_t unit, int32_t *features)
{
    const ringkas_sentence *sentence = &doc->sentences[unit];
    const rk_note *note = &doc->notes[unit];
    const rk_range range = rk_range_of(doc, unit);
    word_facts facts = read_words(doc, unit);
    uint32_t at;

    memset(features, 0, RK_FEATURES * sizeof *features);
    if (note->ordinal == 0)
        features[RK_FEATURE_sentence_1] = YES;
    else if (note->ordinal == 1)
        features[RK_FEATURE_sentence_2] = YES;
    else if (note->ordinal == 2)
        features[RK_FEATURE_sentence_3] = YES;
    else if (note->ordinal < 5)
        features[RK_FEATURE_sentence_4_5] = YES;
    else if (note->ordinal < 8)
        features[RK_FEATURE_sentence_6_8] = YES;
    else if (note->ordinal < 12)
        features[RK_FEATURE_sentence_9_12] = YES;
    if (note->place == 0) features[RK_FEATURE_paragraph_start] = YES;
    if (sentence->words < 8) features[RK_FEATURE_short] = YES;
    if (sentence->words > 35) features[RK_FEATURE_long] = YES;
    if (facts.terms > 0) features[RK_FEATURE_centrality] = (int32_t)(facts.frequency / facts.terms >> 3);
    for (at = range.at; at < range.end; at++) {
        uint32_t byte = rk_byte(&doc->text, at);
        if (byte == '"' ||
            (byte == 0xE2 && rk_char_at(&doc->text, at).code >= 0x201C && rk_char_at(&doc->text, at).code <= 0x201F))
            features[RK_FEATURE_quotation] = YES;
    }
    if (rk_byte(&doc->text, range.end - 1) == '?') features[RK_FEATURE_question] = YES;
    if ((facts.first_classes & RK_BACKWARD) != 0) features[RK_FEATURE_backward] = YES;
    if (facts.terms > 0) features[RK_FEATURE_title] = (int32_t)(facts.in_title * YES / facts.terms);
}
