/* Features: what a sentence is like, in numbers that a reader can be told. Q8: 256 is 1, or yes. Which of them matter, and
 * how much, is in data/model.tsv. */
#include "stages.h"

#define YES               256
#define YES_IF(condition) ((condition) ? YES : 0)

/* More than these make no difference. */
#define MOST_PARAGRAPHS    15u
#define MOST_NEW_TERMS     12u
#define MOST_ARTICLE_WORDS 600u

/* A shorter first sentence is no lead. */
#define FEWEST_LEAD_WORDS 5u

/* What the words of a sentence tell. */
typedef struct {
    uint32_t words, stopwords, numbers;
    uint32_t classes; /* of all words, or-ed */
    uint32_t first;   /* classes of the first word */
    bool second_capital;
    uint32_t terms;
    uint32_t new_terms;  /* met here first, and again later */
    uint32_t lead_terms; /* met in the first sentence */
    uint32_t title_terms;
    uint32_t most;       /* sentences that have the commonest term */
    uint32_t old_names;  /* terms with a capital inside the sentence that were met before */
    uint32_t similarity; /* to the whole text: sum of weight^2 * sentences, Q6 */
    uint32_t square;     /* sum of weight^2, Q6 */
} word_facts;

/* ---- reading the words */

/* Weights are squared in Q6; what a sentence adds up stays below 2^32 for its first 500 terms, and the rest is left out. */
#define WEIGHT_SHIFT           (RK_LOG2_BITS - 6)
#define MOST_SQUARED_TERMS     500u
#define MOST_SQUARED_SENTENCES 255u

static void add_similarity(const rk_document *doc, const rk_term *term, word_facts *facts)
{
    uint32_t weight = rk_weight_of(doc, term) >> WEIGHT_SHIFT;
    uint32_t square = (weight * weight) >> 6;

    if (facts->terms > MOST_SQUARED_TERMS) return;
    facts->square += square;
    facts->similarity += square * rk_min(term->sentences & RK_MOST_SENTENCES, MOST_SQUARED_SENTENCES);
}

static void add_term_facts(rk_document *doc, const rk_word *word, rk_term *term, word_facts *facts)
{
    const uint32_t sentences = term->sentences & RK_MOST_SENTENCES;
    const uint16_t mark = rk_mark_of(doc->position.number);
    const bool is_new = term->mark == 0 || term->mark == mark;

    if (term->mark == 0) term->mark = mark;
    facts->terms++;
    facts->most = rk_max(facts->most, sentences);
    facts->new_terms += is_new && sentences > 1;
    facts->lead_terms += term->mark == doc->lead_mark;
    facts->title_terms += (term->sentences & RK_IN_TITLE) != 0;
    add_similarity(doc, term, facts);
    facts->old_names += !is_new && word->capital && facts->words > 1;
}

static void read_words(rk_document *doc, word_facts *facts)
{
    rk_range range = rk_range_of(doc, doc->position.unit);
    rk_word word = RK_NO_WORD;
    rk_term *term;
    uint32_t classes;

    while (rk_next_word(&doc->text, &range, &word)) {
        classes = rk_classes_of(word.hash);
        if (facts->words == 0) facts->first = classes;
        if (facts->words == 1) facts->second_capital = word.capital;
        facts->classes |= classes;
        facts->words++;
        facts->numbers += word.number;
        facts->stopwords += (classes & RK_STOPWORD) != 0;
        term = rk_term_of(doc, &word, classes);
        if (term != NULL) add_term_facts(doc, &word, term, facts);
    }
}

/* ---- the features, by what they are about */

/* part / whole in Q8; 0 of nothing. */
RK_APART static int16_t share(uint32_t part, uint32_t whole)
{
    return whole == 0 ? 0 : (int16_t)(rk_ratio(part, whole) >> 8);
}

static void find_place(const rk_position *at, int16_t *f)
{
    f[RK_FEATURE_bias] = YES;
    f[RK_FEATURE_second_sentence] = YES_IF(at->ordinal == 1);
    f[RK_FEATURE_third_sentence] = YES_IF(at->ordinal == 2);
    f[RK_FEATURE_fourth_sentence] = YES_IF(at->ordinal == 3);
    f[RK_FEATURE_after_45_words] = YES_IF(at->words > 45);
    f[RK_FEATURE_after_75_words] = YES_IF(at->words > 75);
    f[RK_FEATURE_after_110_words] = YES_IF(at->words > 110);
    f[RK_FEATURE_after_160_words] = YES_IF(at->words > 160);
    f[RK_FEATURE_paragraph_number] = (int16_t)(rk_min(at->paragraph, MOST_PARAGRAPHS) * YES);
    f[RK_FEATURE_paragraph_start] = YES_IF(at->place == 0);
}

/* The marks of the sentence after a unit; none at the end. */
static uint32_t marks_after(const rk_document *doc, uint32_t unit)
{
    for (unit++; unit < doc->count; unit++)
        if (rk_is_article(doc, unit)) return doc->notes[unit].marks;
    return 0;
}

static void find_form(const rk_document *doc, const word_facts *facts, int16_t *f)
{
    const uint32_t unit = doc->position.unit;
    const uint32_t marks = doc->notes[unit].marks;
    const uint32_t before = doc->position.ordinal == 0 ? 0 : doc->notes[doc->position.before].marks;
    const uint32_t after = marks_after(doc, unit);

    f[RK_FEATURE_quoted] = YES_IF(marks & RK_QUOTED);
    f[RK_FEATURE_starts_in_quote] = YES_IF(marks & RK_IN_QUOTE);
    f[RK_FEATURE_opens_quote] = YES_IF(marks & RK_OPENS_QUOTE);
    f[RK_FEATURE_question] = YES_IF(marks & RK_QUESTION);
    f[RK_FEATURE_colon] = YES_IF(marks & RK_COLON);
    f[RK_FEATURE_list_item] = YES_IF(marks & RK_ITEM);
    f[RK_FEATURE_no_terminator] = YES_IF(marks & RK_OPEN_END);
    f[RK_FEATURE_after_dateline] = YES_IF(marks & RK_DATED);
    f[RK_FEATURE_needs_previous] = YES_IF(marks & RK_LEANS);
    f[RK_FEATURE_quote_continues] = YES_IF(marks & RK_HANGS);
    f[RK_FEATURE_attribution] = YES_IF(facts->first & RK_ATTRIBUTING);
    f[RK_FEATURE_long_sentence] = YES_IF(facts->words > 30);
    f[RK_FEATURE_short_sentence] = YES_IF(facts->words < 6);
    f[RK_FEATURE_after_attribution] = YES_IF(before & RK_SAYS);
    f[RK_FEATURE_before_quote] = YES_IF(after & RK_OPENS_QUOTE);
}

static void find_content(const rk_document *doc, const word_facts *facts, int16_t *f)
{
    const uint32_t length = rk_max(1, rk_sqrt(facts->square)); /* Q3, as the text's is */

    f[RK_FEATURE_similar_to_text] = share(facts->similarity / length, rk_max(1, doc->norm));
    f[RK_FEATURE_introduced_terms] = share(facts->new_terms, facts->terms);
    f[RK_FEATURE_top_term_share] = share(facts->most, doc->article);
    f[RK_FEATURE_shared_with_lead] = share(facts->lead_terms, doc->lead_terms);
    f[RK_FEATURE_shared_with_title] = share(facts->title_terms, facts->terms);
    f[RK_FEATURE_repeated_names] = share(facts->old_names, facts->words);
}

/* What matters only at the head of the article, where most of a summary comes from. */
RK_APART static void find_head(const rk_document *doc, const word_facts *facts, int16_t *f)
{
    const uint32_t marks = doc->notes[doc->position.unit].marks;
    const uint32_t ordinal = doc->position.ordinal;

    if (ordinal == 0) {
        f[RK_FEATURE_first_similar_to_text] = f[RK_FEATURE_similar_to_text];
        f[RK_FEATURE_first_stopwords] = share(facts->stopwords, facts->words);
        f[RK_FEATURE_first_opens_with_name] = YES_IF(facts->second_capital);
    } else if (ordinal == 1) {
        f[RK_FEATURE_second_in_long_text] = (int16_t)(rk_min(doc->article_words, MOST_ARTICLE_WORDS) * YES / 100);
        f[RK_FEATURE_second_personal] = YES_IF(facts->classes & RK_PERSON);
        f[RK_FEATURE_second_numbers] = share(facts->numbers, facts->words);
        f[RK_FEATURE_second_attribution] = YES_IF(marks & RK_SAYS);
        f[RK_FEATURE_second_introduced_terms] = (int16_t)(rk_min(facts->new_terms, MOST_NEW_TERMS) * YES);
    } else if (ordinal <= 3) {
        f[RK_FEATURE_early_personal] = YES_IF(facts->classes & RK_PERSON);
        f[RK_FEATURE_early_opens_quote] = f[RK_FEATURE_opens_quote];
        f[RK_FEATURE_early_pronoun] = YES_IF(facts->first & RK_PRONOUN);
        f[RK_FEATURE_early_paragraph_position] = (int16_t)(rk_min(doc->position.place, MOST_PARAGRAPHS) * YES);
    }
}

/* ---- reading from sentence to sentence */

void rk_rewind(rk_document *doc)
{
    rk_clear_marks(doc);
    memset(&doc->position, 0, sizeof doc->position);
    doc->lead_mark = 0;
    doc->lead_terms = 0;
    doc->is_reading = true;
}

/* Headings take no place among the sentences. */
static void move_on(rk_document *doc)
{
    rk_position *at = &doc->position;
    const uint32_t unit = at->unit++;

    at->number++;

    if (rk_is_sentence(doc, unit)) {
        at->before = unit;
        at->ordinal++;
        at->place++;
        at->words += doc->sentences[unit].words;
    }
    if (at->unit >= doc->count || !rk_is_article(doc, at->unit) || (doc->notes[at->unit].marks & RK_PARAGRAPH) == 0)
        return;
    at->place = 0;
    at->paragraph += at->ordinal > 0;
}

bool rk_next_features(rk_document *doc, int16_t *features)
{
    const uint32_t unit = doc->position.unit;
    word_facts facts;

    memset(features, 0, RK_FEATURES * sizeof *features);
    if (unit >= doc->count) return false;
    if (rk_is_article(doc, unit)) {
        memset(&facts, 0, sizeof facts);
        read_words(doc, &facts);
        find_place(&doc->position, features);
        find_form(doc, &facts, features);
        find_content(doc, &facts, features);
        find_head(doc, &facts, features);
        if (doc->lead_mark == 0 && facts.words >= FEWEST_LEAD_WORDS) {
            doc->lead_mark = rk_mark_of(doc->position.number);
            doc->lead_terms = facts.terms;
        }
    }
    move_on(doc);
    return true;
}

void rk_find_features(rk_document *doc, uint32_t unit, int16_t *features)
{
    if (!doc->is_reading || doc->position.unit > unit) rk_rewind(doc);
    while (doc->position.unit <= unit) (void)rk_next_features(doc, features);
}
