/* The query: the share of its terms that a segment has, by their weight. */
#include "query.h"

#include "candidates.h"

/* What all terms together add to a score, in log odds: 16 / 3, Q16. Of 500 articles with three words of a later
 * sentence each (../shared/focus), summaries of three sentences had that sentence in 886 of 1,000; ROUGE-1 with a
 * reference that knows no query was 57.2. With 5: 862 and 57.5. */
#define QUERY_WEIGHT (16u * RK_ONE / 3)
/* A segment with this much of it is what was asked for. It waits for no other one: "Namun, ..." is an answer. But "Ia
 * ..." waits. */
#define ASKED_MIN (QUERY_WEIGHT / 2)

/* "Ia ..." is printed only after the sentence before it, which gets five eighths of its bonus, over at most three
 * sentences. With none, 840 of 1,000; with all of it 902, but the first sentence of the article is lost more often. */
#define PRONOUNS_MAX    3u
#define PRONOUN_EIGHTHS 5u

/* A question has fewer terms. Those that come later are not looked for. */
#define QUERY_TERMS_MAX 32u

/* Two terms that stand together in the query and in the segment, "rumah sakit", add this share of their weight. */
#define PAIR_SHARE 4u

typedef struct {
    uint32_t count;                    /* different terms that the text has */
    uint32_t weights[QUERY_TERMS_MAX]; /* Q11; the stamp of a term is its index and 1 */
    uint32_t pairs;                    /* a bit for each term that follows the one before it */
    uint32_t total;                    /* of the weights */
} rk_query;

/* Looks for the terms of the query in the table, and stamps them. */
static void find_terms(rk_document *doc, const rk_source *text, rk_query *query)
{
    rk_term_reader *const reader = doc->lists.reader;
    uint32_t before = 0; /* the stamp of the word before */
    const rk_token *word;

    memset(query, 0, sizeof *query);
    rk_clear_stamps(&doc->terms);
    doc->position.is_valid = false;
    rk_tokens_open(&reader->tokens, text, reader->ring, 0, text->length);
    while (query->count < QUERY_TERMS_MAX && (word = rk_next_word(&reader->tokens)) != NULL) {
        rk_term *term = rk_term_of(&doc->lists, word);
        if (term != NULL && term->stamp == 0) {
            const uint32_t weight = rk_max(rk_weight_of(&doc->idf, term), 1);
            if (before == query->count && before != 0) query->pairs |= (uint32_t)1 << before;
            query->weights[query->count++] = weight;
            query->total += weight;
            term->stamp = query->count & RK_STAMP_MASK;
        }
        before = term == NULL ? 0 : term->stamp;
    }
}

/* The weight of the terms and pairs of the query that a segment has, each once. */
static uint32_t weigh_segment(const rk_document *doc, const rk_query *query, uint32_t segment)
{
    rk_term_reader *const reader = rk_open_terms(&doc->lists, segment);
    uint32_t weight = 0, terms = 0, pairs = 0, before = 0;
    const rk_term *term;

    while ((term = rk_next_term(reader)) != NULL) {
        const uint32_t stamp = term->stamp, bit = stamp == 0 ? 0 : (uint32_t)1 << (stamp - 1);
        if ((bit & ~terms) != 0) weight += query->weights[stamp - 1];
        if ((bit & query->pairs & ~pairs) != 0 && before + 1 == stamp) {
            weight += (query->weights[stamp - 1] + query->weights[stamp - 2]) / PAIR_SHARE;
            pairs |= bit;
        }
        terms |= bit;
        before = stamp;
    }
    return weight;
}

/* What a segment has of the query, as a part of a score: Q16. */
static uint32_t bonus_of(const rk_document *doc, const rk_query *query, uint32_t segment)
{
    const uint32_t weight = weigh_segment(doc, query, segment), more = weight - rk_min(weight, query->total);
    const uint32_t share = weight == 0 ? 0 : rk_ratio(weight, query->total),
                   pairs = more == 0 ? 0 : rk_ratio(more, query->total);

    return rk_mul_high((share + pairs) << 13, QUERY_WEIGHT) << 3;
}

/* The same, or a part of the bonus of a later sentence if that is more. */
static uint32_t bonus_with_pronouns(const rk_document *doc, const rk_query *query, uint32_t segment)
{
    uint32_t bonus = bonus_of(doc, query, segment), after = rk_sentence_after(doc, segment), steps;

    for (steps = 0; steps < PRONOUNS_MAX && after != RK_NO_SEGMENT; steps++) {
        if ((doc->segments[after].traits & RK_OPENS_WITH_PRONOUN) == 0) break;
        bonus = rk_max(bonus, bonus_of(doc, query, after) / 8 * PRONOUN_EIGHTHS);
        after = rk_sentence_after(doc, after);
    }
    return bonus;
}

/* Whether a segment with this bonus is chosen without the one that it needs. */
static bool is_asked(const ringkas_segment *segment, uint32_t bonus)
{
    return bonus >= ASKED_MIN && (segment->traits & RK_OPENS_WITH_PRONOUN) == 0;
}

/* Changes the score of each segment of the article by its bonus. Returns how many terms of the query the text has. */
static uint32_t change_scores(rk_document *doc, const ringkas_limits *limits, bool is_added)
{
    const rk_source text = rk_source_of(limits->query, limits->query_length);
    rk_query query;
    uint32_t i;

    if (!RK_HAS_QUERY || text.length == 0) return 0;
    find_terms(doc, &text, &query);
    for (i = 0; i < doc->count && query.count > 0; i++) {
        ringkas_segment *segment = &doc->segments[i];
        const uint32_t bonus = rk_is_article(segment) ? bonus_with_pronouns(doc, &query, i) : 0;
        segment->score += is_added ? bonus : 0 - bonus;
        segment->marks &= ~RK_ASKED;
        if (is_added && is_asked(segment, bonus)) segment->marks |= RK_ASKED;
    }
    return query.count;
}

uint32_t rk_add_query(rk_document *doc, const ringkas_limits *limits)
{
    return change_scores(doc, limits, true);
}

void rk_remove_query(rk_document *doc, const ringkas_limits *limits)
{
    (void)change_scores(doc, limits, false);
}
