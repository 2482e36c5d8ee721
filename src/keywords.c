/* Keywords: the heaviest terms, in the forms that are usual for them. */
#include "keywords.h"

#include "divided.h"
#include "runs.h"

/* How many more terms are listed than are asked for, since several may be one name. Each takes 256 bytes. */
#define SPARE_TERMS (RINGKAS_SMALL ? 6u : 20u)
/* A term that all sentences have is what the text is about. Without a minimum it would weigh nothing. Q11. */
#define WEIGHT_MIN (1u << RK_LOG2_BITS)
/* What a text is about is in its first sentences. Their terms weigh half as much again. */
#define LEAD_SENTENCES 3u

/* The stamp of the terms of the lead. */
#define LEAD_STAMP 1u

static uint32_t places_for(uint32_t max)
{
    return max + SPARE_TERMS;
}

size_t rk_keywords_size(uint32_t max)
{
    return max * sizeof(ringkas_keyword) + places_for(max) * sizeof(rk_listed_term);
}

/* ---- the heaviest terms */

static uint32_t total_weight(const rk_idf *idf, const rk_term *term)
{
    uint32_t weight = term->sentences * rk_max(rk_weight_of(idf, term), WEIGHT_MIN);

    if (term->stamp == LEAD_STAMP || term->in_title != 0) weight += weight / 2;
    return rk_min(weight, UINT32_MAX >> (16 - RK_LOG2_BITS)) << (16 - RK_LOG2_BITS);
}

static void mark_lead(rk_document *doc)
{
    uint32_t sentences = 0, i;

    rk_clear_stamps(&doc->terms);
    for (i = 0; i < doc->count && sentences < LEAD_SENTENCES; i++) {
        rk_term_reader *reader;
        rk_term *term;
        if (!rk_is_article(&doc->segments[i])) continue;
        sentences += rk_is_sentence(&doc->segments[i]);
        reader = rk_open_terms(&doc->lists, i);
        while ((term = rk_next_term(reader)) != NULL) term->stamp = LEAD_STAMP;
    }
}

/* Moves the last term of the list to its place, before the lighter ones and after its equals. */
static void sort_last(rk_listed_term *list, uint32_t count)
{
    const rk_listed_term last = list[count - 1];
    uint32_t at = count - 1;

    for (; at > 0 && list[at - 1].weight < last.weight; at--) list[at] = list[at - 1];
    list[at] = last;
}

/* Lists the heaviest terms. Terms are numbered in the order of the text, so equal ones stand in that order. */
static uint32_t list_terms(const rk_document *doc, rk_listed_term *list, uint32_t max)
{
    uint32_t count = 0, number;

    for (number = 1; number <= doc->terms.used; number++) {
        const rk_term *term = rk_term_at(&doc->terms, number);
        const uint32_t weight = total_weight(&doc->idf, term);
        if (term->kind != RK_TERM || term->sentences == 0) continue;
        if (count == max && list[count - 1].weight >= weight) continue;
        count = rk_min(count + 1, max);
        memset(&list[count - 1], 0, sizeof list[count - 1]);
        list[count - 1].term = number;
        list[count - 1].weight = weight;
        sort_last(list, count);
    }
    return count;
}

/* ---- their forms */

/* Whether a segment has a term of the list, as far as its own list tells. The stamps of the listed terms are their
 * places. */
static bool has_listed_term(const rk_document *doc, uint32_t segment)
{
    rk_term_reader *const reader = rk_open_terms(&doc->lists, segment);
    const rk_term *term;

    if (!rk_reads_list(reader)) return true;
    while ((term = rk_next_term(reader)) != NULL)
        if (term->stamp != 0) return true;
    return false;
}

static void count_forms(rk_document *doc, rk_listed_term *list, uint32_t count)
{
    uint32_t i;

    rk_clear_stamps(&doc->terms);
    for (i = 0; i < count; i++) rk_term_at(&doc->terms, list[i].term)->stamp = (i + 1) & RK_STAMP_MASK;
    for (i = 0; i < doc->count; i++)
        if (rk_is_article(&doc->segments[i]) && has_listed_term(doc, i)) rk_count_forms(doc, i, list);
}

/* What a form adds to the weight of its term. Names and pairs say more than their words: half as much again, and names twice as much if
 * they come more than once. */
static uint32_t weight_of_form(const rk_form *form, uint32_t weight)
{
    if (form->words == 1) return 0;
    return form->count == 1 || !rk_is_name(form) ? weight / 2 : weight;
}

/* What stands in addresses too weighs less, and names and pairs more. */
static void weigh_again(const rk_document *doc, rk_listed_term *list, uint32_t count)
{
    uint32_t i;

    for (i = 0; i < count; i++) {
        rk_listed_term *term = &list[i];
        const uint32_t share = rk_ratio(term->count, term->count + term->skipped); /* Q16 */
        rk_form form;
        if (term->skipped > 0) term->weight = rk_mul_high(term->weight, share << 15) << 1;
        form = rk_usual_form(doc, term);
        term->weight += rk_min(weight_of_form(&form, term->weight), UINT32_MAX - term->weight);
        sort_last(list, i + 1);
    }
}

/* ---- the keywords */

/* Marks the words of a form as said. */
static void cover(const rk_document *doc, const rk_form *form)
{
    rk_tokens *const tokens = rk_open_form(doc, form);
    const rk_token *word;

    while ((word = rk_next_word(tokens)) != NULL) {
        rk_term *term = rk_term_of(&doc->lists, word);
        if (term != NULL) term->stamp = RK_SAID_STAMP;
    }
}

/* "menanda-\ntangani": whether the text has no place where a form stands without such a hyphen. */
static bool is_divided(const rk_document *doc, const rk_form *form)
{
    const rk_input *input = &doc->inputs[rk_text_of_form(doc, form)];
    const uint32_t start = form->start - input->base;
    uint32_t at, passed;

    if (!RK_HAS_PROFILE || !input->layout.has_divided) return false;
    for (at = start; at < start + form->length; at++) {
        const uint32_t rest =
            rk_byte(&input->source, at) == '-' ? rk_find_rest_of_word(&input->source, at, &passed) : 0;
        if (rest != 0 && !rk_keeps_hyphen(&input->source, at, rest)) return true;
    }
    return false;
}

/* Shows the listed terms one by one, without those whose word is in a keyword already, or always divided. */
static uint32_t show(rk_document *doc, const rk_listed_term *list, uint32_t count, ringkas_keyword *keywords,
                     uint32_t max)
{
    uint32_t shown = 0, i;

    rk_clear_stamps(&doc->terms);
    for (i = 0; i < count && shown < max; i++) {
        rk_form form;
        if (list[i].count == 0 || rk_term_at(&doc->terms, list[i].term)->stamp == RK_SAID_STAMP) continue;
        form = rk_usual_form(doc, &list[i]);
        if (is_divided(doc, &form) || (form.words == 1 && rk_is_rest_of_name(doc, &list[i]))) continue;
        cover(doc, &form);
        keywords[shown].document = rk_text_of_form(doc, &form);
        keywords[shown].start = form.start - doc->inputs[keywords[shown].document].base;
        keywords[shown].length = form.length;
        keywords[shown].weight = list[i].weight;
        keywords[shown++].count = list[i].count;
    }
    return shown;
}

uint32_t rk_find_keywords(rk_document *doc, void *room, uint32_t max)
{
    ringkas_keyword *keywords = (ringkas_keyword *)room;
    rk_listed_term *list = (rk_listed_term *)(void *)(keywords + max);
    uint32_t count;

    doc->position.is_valid = false;
    mark_lead(doc);
    count = list_terms(doc, list, places_for(max));
    count_forms(doc, list, count);
    weigh_again(doc, list, count);
    return show(doc, list, count, keywords, max);
}
