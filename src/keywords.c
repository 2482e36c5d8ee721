/* Keywords: the heaviest terms. */
#include "keywords.h"

/* Spellings that are told apart: "Anak", "anak", "anaknya", "ANAK". */
#define SPELLINGS 4

typedef struct {
    uint32_t fingerprint; /* of the bytes as written */
    uint32_t start, length, count;
} rk_spelling;

/* A place of the list while it is made. */
typedef struct {
    rk_spelling spellings[SPELLINGS];
    uint32_t term;   /* the number of the term */
    uint32_t weight; /* Q16 */
    uint32_t count;  /* in all spellings */
} rk_keyword_place;

size_t rk_keywords_size(uint32_t max)
{
    return max * (sizeof(ringkas_keyword) + sizeof(rk_keyword_place));
}

static uint32_t total_weight(const rk_idf *idf, const rk_term *term)
{
    const uint32_t weight = term->sentences * rk_weight_of(idf, term);

    return rk_min(weight, UINT32_MAX >> (16 - RK_LOG2_BITS)) << (16 - RK_LOG2_BITS);
}

/* Puts a term at its place in the list, before the lighter ones and after its equals. */
static void insert(rk_keyword_place *list, uint32_t *count, uint32_t max, uint32_t term, uint32_t weight)
{
    uint32_t at = *count;

    if (at == max && list[at - 1].weight >= weight) return;
    if (at < max)
        ++*count;
    else
        at--;
    for (; at > 0 && list[at - 1].weight < weight; at--) list[at] = list[at - 1];
    memset(&list[at], 0, sizeof list[at]);
    list[at].term = term;
    list[at].weight = weight;
}

/* Lists the heaviest terms. Terms are numbered in the order of the text, so equal ones stand in that order. */
static uint32_t list_terms(const rk_document *doc, rk_keyword_place *list, uint32_t max)
{
    uint32_t count = 0, number;

    for (number = 1; number <= doc->terms.used; number++) {
        const rk_term *term = rk_term_at(&doc->terms, number);
        if (term->kind == RK_TERM && term->sentences > 0)
            insert(list, &count, max, number, total_weight(&doc->idf, term));
    }
    return count;
}

static void count_spelling(const rk_source *source, rk_keyword_place *place, const rk_token *word)
{
    uint32_t fingerprint = 0, at, i;

    place->count++;
    for (at = word->start; at < rk_end_of(word); at++) fingerprint = (fingerprint ^ rk_byte(source, at)) * 0x01000193u;
    for (i = 0; i < SPELLINGS; i++) {
        rk_spelling *s = &place->spellings[i];
        if (s->count > 0 && s->fingerprint != fingerprint) continue;
        if (s->count++ == 0) {
            s->fingerprint = fingerprint;
            s->start = word->start;
            s->length = word->length;
        }
        return;
    }
}

/* Whether a segment has a term of the list, as far as its own list tells. The stamps of the listed terms are their places. */
static bool has_listed_term(const rk_document *doc, uint32_t segment)
{
    rk_term_reader *const reader = rk_open_terms(&doc->lists, segment);
    const rk_term *term;

    if (!rk_reads_list(reader)) return true;
    while ((term = rk_next_term(reader)) != NULL)
        if (term->stamp != 0) return true;
    return false;
}

/* Reads a segment again to see how the listed terms are written. */
static void count_spellings(const rk_document *doc, uint32_t segment, rk_keyword_place *list)
{
    rk_tokens *const tokens = rk_open_tokens(&doc->lists, segment);
    const rk_token *word;

    while ((word = rk_next_word(tokens)) != NULL) {
        const rk_term *term = rk_term_of(&doc->lists, word);
        if (term != NULL && term->stamp != 0) count_spelling(&doc->source, &list[term->stamp - 1], word);
    }
}

static ringkas_keyword show(const rk_keyword_place *place)
{
    const rk_spelling *best = &place->spellings[0];
    ringkas_keyword keyword = {0, 0, 0, 0};
    uint32_t i;

    for (i = 0; i < SPELLINGS; i++)
        if (place->spellings[i].count > best->count) best = &place->spellings[i];
    keyword.start = best->start;
    keyword.length = best->length;
    keyword.weight = place->weight;
    keyword.count = place->count;
    return keyword;
}

uint32_t rk_find_keywords(rk_document *doc, void *room, uint32_t max)
{
    ringkas_keyword *keywords = (ringkas_keyword *)room;
    rk_keyword_place *list = (rk_keyword_place *)(void *)(keywords + max);
    const uint32_t count = list_terms(doc, list, max);
    uint32_t i;

    rk_clear_stamps(&doc->terms);
    doc->position.is_valid = false;
    for (i = 0; i < count; i++) rk_term_at(&doc->terms, list[i].term)->stamp = (i + 1) & RK_STAMP_MASK;
    for (i = 0; i < doc->count; i++)
        if (rk_is_article(&doc->segments[i]) && has_listed_term(doc, i)) count_spellings(doc, i, list);
    for (i = 0; i < count; i++) keywords[i] = show(&list[i]);
    return count;
}
