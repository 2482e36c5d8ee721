/* Features: from the terms, the traits and the place of a segment. */
#include "features.h"

#include "mentions.h"
#include "passages.h"
#include "prefetch.h"
#include "speaker.h"

#define YES_IF(condition) ((condition) ? RK_YES : 0)

/* More than these make no difference. */
#define KNOWN_SENTENCES   4u
#define KNOWN_WORDS       161u
#define PARAGRAPHS_MAX    15u
#define NEW_TERMS_MAX     12u
#define ARTICLE_WORDS_MAX 600u

/* A shorter first sentence is no lead. */
#define LEAD_WORDS_MIN 5u

/* What the terms of a segment tell. */
typedef struct {
    rk_counts counts;
    uint32_t terms;
    uint32_t new_terms;  /* met here first, and again later */
    uint32_t lead_terms; /* met in the lead */
    uint32_t title_terms;
    uint32_t top_count;  /* sentences that have its most frequent term */
    uint32_t old_names;  /* names that were met before */
    uint32_t similarity; /* to the whole text: the sum of weight^2 * sentences, Q6 */
    uint32_t square;     /* the sum of weight^2, Q6 */
    rk_mentions mentions;
} rk_term_facts;

/* ---- the terms */

/* Weights are squared in Q6. What a segment adds up to stays below 2^32 for its first 500 terms; the rest is left
 * out. */
#define WEIGHT_SHIFT          (RK_LOG2_BITS - 6)
#define SQUARED_TERMS_MAX     500u
#define SQUARED_SENTENCES_MAX 255u

/* The sums stay in registers, and there is no branch on what a term is. */
static RK_INLINE void add_term(const rk_document *doc, rk_term *term, uint32_t is_name, rk_term_facts *facts)
{
    const uint32_t stamp = rk_stamp_of(doc->position.number), first = rk_stamp_of(doc->position.first_number);
    const uint32_t weight = rk_weight_of(&doc->idf, term) >> WEIGHT_SHIFT, sentences = term->sentences;
    const uint32_t square = facts->terms < SQUARED_TERMS_MAX ? (weight * weight) >> 6 : 0;
    const uint32_t before = term->stamp, now = before < first ? stamp : before, is_new = now == stamp;

    term->stamp = now & RK_STAMP_MASK;
    facts->terms++;
    facts->top_count = rk_max(facts->top_count, sentences);
    facts->new_terms += is_new & (sentences > 1);
    facts->lead_terms += now == doc->position.lead_stamp;
    facts->title_terms += term->in_title;
    facts->square += square;
    facts->similarity += square * rk_min(sentences, SQUARED_SENTENCES_MAX);
    facts->old_names += ~is_new & is_name;
}

/* Begins to load the terms of the segment after the next one: in a long text they are far apart in memory. */
static void prefetch_terms(const rk_document *doc)
{
    const uint32_t after = doc->position.segment + 1;
    const uint32_t *entries;
    rk_counts counts;

    if (!RK_CAN_PREFETCH || doc->terms.capacity <= RK_CACHED_MAX) return;
    if (after >= doc->count || doc->lists.starts == NULL || !rk_has_lists(&doc->arena)) return;
    entries = rk_open_list(rk_first_list(&doc->arena) + doc->lists.starts[after], &counts);
    for (; counts.terms > 0; counts.terms--) rk_prefetch(rk_term_at(&doc->terms, *entries++ >> 1));
}

static void read_terms(const rk_document *doc, rk_term_facts *result)
{
    const ringkas_segment *segment = &doc->segments[doc->position.segment];
    /* "Kompor dari Limbah Tahu": a headline has many capitals */
    const bool has_mentions = RK_HAS_NEEDS && segment->kind == RINGKAS_SENTENCE;
    rk_term_reader *const reader = rk_open_terms(&doc->lists, doc->position.segment);
    rk_term_facts facts;
    rk_term *term;

    prefetch_terms(doc);
    memset(&facts, 0, sizeof facts);
    facts.mentions.stamp = rk_stamp_of(doc->position.number);
    facts.mentions.opens_with_name = (segment->traits & RK_OPENS_WITH_NAME) != 0;
    while ((term = rk_next_term(reader)) != NULL) {
        add_term(doc, term, reader->is_name, &facts);
        if (has_mentions) rk_add_mention(&facts.mentions, term, reader->is_name);
    }
    if (has_mentions) rk_end_mentions(&facts.mentions);
    facts.counts = reader->counts;
    *result = facts;
}

/* ---- the features, by what they are about */

/* part / whole in Q8; 0 of nothing. */
static int16_t share(uint32_t part, uint32_t whole)
{
    return (int16_t)(whole == 0 ? 0 : rk_ratio(part, whole) >> 8);
}

/* Sentences of the article, from the first one. The last bit stands for all after the fourth. */
#define FIRST  1u
#define SECOND 2u
#define THIRD  4u
#define FOURTH 8u
#define ALL    0x1Fu

#define ANY ((uint32_t)1 << 31) /* not a trait: every segment has it */

/* Features that some sentences have if they have a trait. */
static const struct {
    uint32_t trait;
    uint8_t sentences;
    uint8_t feature;
} trait_features[] = {
    {ANY, ALL, RK_FEATURE_bias},
    {ANY, SECOND, RK_FEATURE_second_sentence},
    {ANY, THIRD, RK_FEATURE_third_sentence},
    {ANY, FOURTH, RK_FEATURE_fourth_sentence},
    {RK_QUOTED, ALL, RK_FEATURE_quoted},
    {RK_IN_QUOTE, ALL, RK_FEATURE_starts_in_quote},
    {RK_OPENS_QUOTE, ALL, RK_FEATURE_opens_quote},
    {RK_QUESTION, ALL, RK_FEATURE_question},
    {RK_COLON, ALL, RK_FEATURE_colon},
    {RK_LIST_ITEM, ALL, RK_FEATURE_list_item},
    {RK_NO_TERMINATOR, ALL, RK_FEATURE_no_terminator},
    {RK_AFTER_DATELINE, ALL, RK_FEATURE_after_dateline},
    {RK_NEEDS_PREVIOUS, ALL, RK_FEATURE_needs_previous},
    {RK_QUOTE_CONTINUES, ALL, RK_FEATURE_quote_continues},
    {RK_OPENS_WITH_SOURCE, ALL, RK_FEATURE_attribution},
    {RK_OPENS_WITH_NAME, FIRST, RK_FEATURE_first_opens_with_name},
    {RK_PERSONAL, SECOND, RK_FEATURE_second_personal},
    {RK_ATTRIBUTED, SECOND, RK_FEATURE_second_attribution},
    {RK_PERSONAL, THIRD | FOURTH, RK_FEATURE_early_personal},
    {RK_OPENS_QUOTE, THIRD | FOURTH, RK_FEATURE_early_opens_quote},
    {RK_OPENS_WITH_PRONOUN, THIRD | FOURTH, RK_FEATURE_early_pronoun},
};

#define TRAIT_FEATURES (sizeof trait_features / sizeof *trait_features)

static void find_traits(const rk_document *doc, int16_t *f)
{
    const ringkas_segment *segment = &doc->segments[doc->position.segment];
    const uint32_t usual = rk_has_lead(doc, segment->document) ? 0 : RK_NO_TERMINATOR; /* in a chat it says nothing */
    const uint32_t traits = (segment->traits & ~usual) | ANY;
    const uint32_t sentence = 1u << rk_min(doc->position.ordinal, KNOWN_SENTENCES);
    uint32_t i;

    for (i = 0; i < TRAIT_FEATURES; i++)
        if ((trait_features[i].trait & traits) != 0 && (trait_features[i].sentences & sentence) != 0)
            f[trait_features[i].feature] = RK_YES;
}

static void find_place(const rk_position *at, int16_t *f)
{
    f[RK_FEATURE_after_45_words] = YES_IF(at->words > 45);
    f[RK_FEATURE_after_75_words] = YES_IF(at->words > 75);
    f[RK_FEATURE_after_110_words] = YES_IF(at->words > 110);
    f[RK_FEATURE_after_160_words] = YES_IF(at->words >= KNOWN_WORDS);
    f[RK_FEATURE_paragraph_number] = (int16_t)(rk_min(at->paragraph, PARAGRAPHS_MAX) * RK_YES);
    f[RK_FEATURE_paragraph_start] = YES_IF(at->place == 0);
}

/* The traits of the next segment of the article; none at the end. */
static uint32_t traits_after(const rk_document *doc, uint32_t segment)
{
    for (segment++; segment < doc->count && doc->segments[segment].document == doc->segments[segment - 1].document;
         segment++)
        if (rk_is_article(&doc->segments[segment])) return doc->segments[segment].traits;
    return 0;
}

static void find_form(const rk_document *doc, const rk_term_facts *facts, int16_t *f)
{
    const rk_position *at = &doc->position;
    const rk_passage passage = rk_passage_of(doc->segments[at->segment].marks);
    const uint32_t before = at->ordinal == 0 ? 0 : doc->segments[at->before].traits;

    f[RK_FEATURE_long_sentence] = YES_IF(facts->counts.parts > 30);
    f[RK_FEATURE_short_sentence] = YES_IF(facts->counts.parts < 6);
    f[RK_FEATURE_after_attribution] = YES_IF(before & RK_ATTRIBUTED);
    f[RK_FEATURE_states_decision] = YES_IF(rk_has_mark(&doc->segments[at->segment], RK_DECIDES));
    f[RK_FEATURE_in_outcome] = YES_IF(passage == RK_PASSAGE_OUTCOME);
    f[RK_FEATURE_aside] = YES_IF(passage == RK_PASSAGE_ASIDE);
    f[RK_FEATURE_before_quote] = YES_IF(traits_after(doc, at->segment) & RK_OPENS_QUOTE);
}

static void find_content(const rk_document *doc, const rk_term_facts *facts, int16_t *f)
{
    const uint32_t length = rk_max(1, rk_sqrt(facts->square)); /* Q3, as the norm of the text is */

    f[RK_FEATURE_similar_to_text] = share(facts->similarity / length, rk_max(1, doc->idf.norm));
    f[RK_FEATURE_introduced_terms] = share(facts->new_terms, facts->terms);
    f[RK_FEATURE_top_term_share] = share(facts->top_count, doc->totals.article);
    f[RK_FEATURE_shared_with_lead] = share(facts->lead_terms, doc->position.lead_terms);
    f[RK_FEATURE_shared_with_title] = share(facts->title_terms, facts->terms);
    f[RK_FEATURE_repeated_names] = share(facts->old_names, facts->counts.parts);
}

/* What matters only at the beginning of the article, where most of a summary comes from. */
static void find_beginning(const rk_document *doc, const rk_term_facts *facts, int16_t *f)
{
    const uint32_t ordinal = doc->position.ordinal, words = rk_input_of(doc, doc->position.segment)->article_words;

    if (ordinal == 0) {
        f[RK_FEATURE_first_similar_to_text] = f[RK_FEATURE_similar_to_text];
        if (rk_opens_news(doc, doc->position.segment))
            f[RK_FEATURE_first_stopwords] = share(facts->counts.stopwords, facts->counts.parts);
        else
            f[RK_FEATURE_first_defines] = YES_IF(rk_is_definition(doc, doc->position.segment));
    } else if (ordinal == 1) {
        f[RK_FEATURE_second_in_long_text] = (int16_t)(rk_min(words, ARTICLE_WORDS_MAX) * RK_YES / 100);
        f[RK_FEATURE_second_numbers] = share(facts->counts.numbers, facts->counts.parts);
        f[RK_FEATURE_second_introduced_terms] = (int16_t)(rk_min(facts->new_terms, NEW_TERMS_MAX) * RK_YES);
    } else if (ordinal <= 3) {
        f[RK_FEATURE_early_paragraph_position] = (int16_t)(rk_min(doc->position.place, PARAGRAPHS_MAX) * RK_YES);
    }
}

void rk_features_rewind(rk_document *doc)
{
    rk_clear_stamps(&doc->terms);
    memset(&doc->position, 0, sizeof doc->position);
    doc->position.is_valid = true;
    rk_begin_text(&doc->position, rk_place_of_first(doc, 0));
}

/* Headings take no place among the sentences. */
static void move_on(rk_document *doc)
{
    rk_position *at = &doc->position;
    const uint32_t segment = at->segment++;
    const ringkas_segment *next = &doc->segments[at->segment];

    at->number++;
    if (rk_is_sentence(&doc->segments[segment])) {
        at->before = segment;
        at->ordinal++;
        at->place++;
        at->words += doc->segments[segment].words;
    }
    if (at->segment < doc->count && next->document != doc->segments[segment].document)
        rk_begin_text(at, rk_place_of_first(doc, next->document));
    if (at->segment >= doc->count || !rk_is_article(next) || (next->traits & RINGKAS_PARAGRAPH_START) == 0) return;
    at->place = 0;
    at->paragraph += at->ordinal > 0;
}

bool rk_next_features(rk_document *doc, int16_t *features)
{
    rk_position *at = &doc->position;
    rk_term_facts facts;

    memset(features, 0, RK_FEATURE_COUNT * sizeof *features);
    at->introducer = 0;
    if (at->segment >= doc->count) return false;
    if (rk_is_article(&doc->segments[at->segment])) {
        read_terms(doc, &facts);
        at->introducer = facts.mentions.introducer;
        find_traits(doc, features);
        find_place(at, features);
        find_form(doc, &facts, features);
        find_content(doc, &facts, features);
        find_beginning(doc, &facts, features);
        if (at->lead_stamp == 0 && facts.counts.parts >= LEAD_WORDS_MIN) {
            at->lead_stamp = rk_stamp_of(at->number);
            at->lead_terms = facts.terms;
        }
    }
    move_on(doc);
    return true;
}

void rk_find_features(rk_document *doc, uint32_t segment, int16_t *features)
{
    if (!doc->position.is_valid || doc->position.segment > segment) rk_features_rewind(doc);
    while (doc->position.segment <= segment) (void)rk_next_features(doc, features);
}

bool rk_score_next(rk_document *doc)
{
    ringkas_segment *segment = &doc->segments[doc->position.segment];
    int16_t features[RK_FEATURE_COUNT];

    if (!rk_next_features(doc, features)) return false;
    if (segment->kind == RINGKAS_BOILERPLATE) return true;
    segment->score = rk_score(features);
    if (segment->kind != RINGKAS_SENTENCE) return true;
    if (!rk_is_approximate(doc)) rk_note_introducer(&doc->position, segment);
    return true;
}
