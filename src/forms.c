/* Forms: how often a term is written in each way, and which way is usual. */
#include "forms.h"

/* A name is shown for a word that is in it at one place in eight, at least twice. */
#define NAME_COUNT_MIN 2u
#define NAME_SHARE     8u
/* A name of at most this many words is shown if the word came first in it, however rare it is: of 275 names in headlines 71
 * instead of 69 % are whole. */
#define INTRODUCED_MAX 4u
/* A longer name is shown where it is two thirds as frequent: "Badan Pangan Nasional" for "Badan Pangan". */
#define LONGER_NUMERATOR   3u
#define LONGER_DENOMINATOR 2u
/* A pair is fixed if it stands at least three times, at two thirds of the places of each of its words. */
#define PAIR_COUNT_MIN   3u
#define PAIR_NUMERATOR   3u
#define PAIR_DENOMINATOR 2u

/* ---- counting */

/* Counts a form in its entry, or in an empty one. False: there is none. */
static bool count_form(rk_form *forms, uint32_t count, const rk_form *found)
{
    rk_form *form = NULL;
    uint32_t i;

    for (i = 0; i < count && form == NULL; i++)
        if (forms[i].count > 0 && forms[i].fingerprint == found->fingerprint) form = &forms[i];
    for (i = 0; i < count && form == NULL; i++)
        if (forms[i].count == 0) {
            form = &forms[i];
            *form = *found;
            form->names = 0;
        }
    if (form == NULL) return false;
    form->count++;
    form->names = (uint8_t)rk_min((uint32_t)form->names + found->names, UINT8_MAX);
    if (found->length >= form->length) return true;
    form->start = found->start;
    form->length = found->length;
    return true;
}

void rk_count_word(rk_listed_term *term, const rk_form *found)
{
    term->count++;
    (void)count_form(term->words, RK_WORD_FORMS, found);
}

void rk_count_phrase(rk_listed_term *term, const rk_form *found)
{
    uint32_t i;

    if (count_form(term->phrases, RK_PHRASE_FORMS, found)) return;
    for (i = 0; i < RK_PHRASE_FORMS; i++) term->phrases[i].count--;
}

/* ---- the usual form */

uint32_t rk_text_of_form(const rk_document *doc, const rk_form *form)
{
    uint32_t low = 0, high = doc->input_count; /* it is in [low, high) */

    while (high - low > 1) {
        const uint32_t middle = low + (high - low) / 2;
        if (doc->inputs[middle].base <= form->start)
            low = middle;
        else
            high = middle;
    }
    return low;
}

rk_tokens *rk_open_form(const rk_document *doc, const rk_form *form)
{
    const rk_input *input = &doc->inputs[rk_text_of_form(doc, form)];
    const uint32_t start = form->start - input->base;

    return rk_open_span(&doc->lists, &input->source, start, start + form->length);
}

/* Whether a word of a phrase is in a keyword already. */
static bool has_said_word(const rk_document *doc, const rk_form *form)
{
    rk_tokens *const tokens = rk_open_form(doc, form);
    const rk_token *word;

    while ((word = rk_next_word(tokens)) != NULL) {
        const rk_term *term = rk_term_of(&doc->lists, word);
        if (term != NULL && term->stamp == RK_SAID_STAMP) return true;
    }
    return false;
}

/* Whether a word has small letters at some place: "Pemerintah Kota", and later "pemerintah". */
static bool is_written_small(const rk_listed_term *term)
{
    uint32_t i = 0;

    while (i < RK_WORD_FORMS && term->words[i].names == rk_min(term->words[i].count, UINT8_MAX)) i++;
    return i < RK_WORD_FORMS;
}

/* "Pelatih Bojan Hodak", and later "Hodak": whether a name is that in which the text has the word first. */
static bool is_introduction_of(const rk_document *doc, const rk_form *form, const rk_listed_term *term)
{
    return !is_written_small(term) && form->words <= INTRODUCED_MAX &&
           rk_term_at(&doc->terms, term->term)->in_name != 0;
}

/* A phrase that is mostly written with capitals. "Jawa Barat" may come after "Jawa Tengah", but no longer name that repeats. */
static bool is_usual_name(const rk_document *doc, const rk_form *form, const rk_listed_term *term)
{
    if (form->count == 0 || form->names * 2u < rk_min(form->count, UINT8_MAX)) return false;
    if (!is_introduction_of(doc, form, term) && form->count < term->count &&
        (form->count < NAME_COUNT_MIN || form->count * NAME_SHARE < term->count))
        return false;
    return form->words == 2 || !has_said_word(doc, form);
}

/* The most frequent name, or a longer one that is nearly as frequent; null: none. */
static const rk_form *usual_name(const rk_document *doc, const rk_listed_term *term)
{
    const rk_form *best = NULL, *longest;
    uint32_t i;

    for (i = 0; i < RK_PHRASE_FORMS; i++)
        if (is_usual_name(doc, &term->phrases[i], term) && (best == NULL || term->phrases[i].count > best->count))
            best = &term->phrases[i];
    longest = best;
    for (i = 0; best != NULL && i < RK_PHRASE_FORMS; i++) {
        const rk_form *form = &term->phrases[i];
        if (is_usual_name(doc, form, term) && form->words > longest->words &&
            form->count * LONGER_NUMERATOR >= best->count * LONGER_DENOMINATOR)
            longest = form;
    }
    return longest;
}

static bool is_two_thirds(uint32_t count, uint32_t places)
{
    return count * PAIR_NUMERATOR >= places * PAIR_DENOMINATOR;
}

/* Whether no word of a pair has many other places. Of the other word the sentences are known. */
static bool is_fixed(const rk_document *doc, const rk_form *pair)
{
    rk_tokens *const tokens = rk_open_form(doc, pair);
    const rk_token *word;

    while ((word = rk_next_word(tokens)) != NULL) {
        const rk_term *term = rk_term_of(&doc->lists, word);
        if (term != NULL && term->stamp == RK_SAID_STAMP) return false;
        if (term != NULL && !is_two_thirds(pair->count, term->sentences)) return false;
    }
    return true;
}

static const rk_form *usual_pair(const rk_document *doc, const rk_listed_term *term)
{
    uint32_t i;

    for (i = 0; i < RK_PHRASE_FORMS; i++) {
        const rk_form *form = &term->phrases[i];
        if (form->words > 2 || form->count < PAIR_COUNT_MIN || !is_two_thirds(form->count, term->count)) continue;
        if (is_fixed(doc, form)) return form;
    }
    return NULL;
}

rk_form rk_usual_form(const rk_document *doc, const rk_listed_term *term)
{
    const rk_form *form = usual_name(doc, term);
    uint32_t i;

    if (form == NULL) form = usual_pair(doc, term);
    if (form != NULL) return *form;
    form = &term->words[0];
    for (i = 1; i < RK_WORD_FORMS; i++)
        if (term->words[i].count > form->count) form = &term->words[i];
    return *form;
}
