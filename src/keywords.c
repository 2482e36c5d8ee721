/* Keywords: the heaviest terms, each shown where it stands in its most frequent spelling. */
#include "stages.h"

#if RINGKAS_WITH_KEYWORDS

/* Spellings that are told apart: "Anak", "anak", "anaknya", "ANAK". */
#define SPELLINGS 4

typedef struct {
    uint32_t print; /* hash of the bytes as written */
    uint32_t at, length, count;
} spelling;

/* A place of the list while it is made. */
typedef struct {
    spelling spellings[SPELLINGS];
    rk_term *term;
    uint32_t weight; /* Q16 */
    uint32_t count;  /* in all spellings */
} candidate;

static uint32_t total_weight(const rk_document *doc, const rk_term *term)
{
    const uint32_t sentences = term->sentences & RK_MOST_SENTENCES;

    return rk_min(sentences * rk_weight_of(doc, term), UINT32_MAX >> (16 - RK_LOG2_BITS)) << (16 - RK_LOG2_BITS);
}

/* Puts a term on its place in the list, before the lighter ones and behind its equals. */
static void insert(candidate *list, uint32_t *count, uint32_t most, rk_term *term, uint32_t weight)
{
    uint32_t at = *count;

    if (at == most && list[at - 1].weight >= weight) return;
    if (at < most)
        ++*count;
    else
        at--;
    for (; at > 0 && list[at - 1].weight < weight; at--) list[at] = list[at - 1];
    memset(&list[at], 0, sizeof list[at]);
    list[at].term = term;
    list[at].weight = weight;
}

/* Lists the heaviest terms, in the order of the text where they weigh the same. */
static uint32_t list_terms(rk_document *doc, candidate *list, uint32_t most)
{
    uint32_t count = 0, i;

    rk_clear_marks(doc);
    for (i = 0; i < doc->count; i++) {
        rk_range range = rk_range_of(doc, i);
        rk_word word = RK_NO_WORD;
        rk_term *term;
        if (doc->sentences[i].kind == RINGKAS_BOILERPLATE) continue;
        while ((term = rk_next_term(doc, &range, &word)) != NULL) {
            if (term->mark != 0 || word.number) continue;
            term->mark = 1;
            insert(list, &count, most, term, total_weight(doc, term));
        }
    }
    return count;
}

static void count_spelling(const rk_document *doc, candidate *c, const rk_word *word)
{
    uint32_t print = 0, at, i;

    c->count++;
    for (at = word->at; at < word->end; at++) print = (print ^ rk_byte(&doc->text, at)) * 0x01000193u;
    for (i = 0; i < SPELLINGS; i++) {
        spelling *s = &c->spellings[i];
        if (s->count > 0 && s->print != print) continue;
        if (s->count++ == 0) {
            s->print = print;
            s->at = word->at;
            s->length = word->end - word->at;
        }
        return;
    }
}

/* Counts how the listed terms are written. Their marks are their places in the list, from 1. */
static void count_spellings(rk_document *doc, candidate *list, uint32_t count)
{
    uint32_t i;

    rk_clear_marks(doc);
    for (i = 0; i < count; i++) list[i].term->mark = (uint16_t)(i + 1);
    for (i = 0; i < doc->count; i++) {
        rk_range range = rk_range_of(doc, i);
        rk_word word = RK_NO_WORD;
        const rk_term *term;
        if (doc->sentences[i].kind == RINGKAS_BOILERPLATE || (doc->notes[i].marks & RK_REPEAT) != 0) continue;
        while ((term = rk_next_term(doc, &range, &word)) != NULL)
            if (term->mark != 0) count_spelling(doc, &list[term->mark - 1], &word);
    }
}

static ringkas_keyword show(const candidate *c)
{
    const spelling *best = &c->spellings[0];
    ringkas_keyword keyword = {0, 0, 0, 0};
    uint32_t i;

    for (i = 0; i < SPELLINGS; i++)
        if (c->spellings[i].count > best->count) best = &c->spellings[i];
    keyword.start = best->at;
    keyword.length = best->length;
    keyword.weight = c->weight;
    keyword.count = c->count;
    return keyword;
}

/* The list stands behind the keywords. */
ringkas_keyword *rk_take_keywords(rk_document *doc, uint32_t most)
{
    return (ringkas_keyword *)rk_take(&doc->arena, most * (sizeof(ringkas_keyword) + sizeof(candidate)));
}

uint32_t rk_find_keywords(rk_document *doc, ringkas_keyword *keywords, uint32_t most)
{
    candidate *list = (candidate *)(void *)(keywords + most);
    const uint32_t count = list_terms(doc, list, most);
    uint32_t i;

    count_spellings(doc, list, count);
    for (i = 0; i < count; i++) keywords[i] = show(&list[i]);
    return count;
}

#endif
