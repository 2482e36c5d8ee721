/* Forms: how often a term is written in each way, and which way is usual. */
#include "forms.h"

#include "ascii.h"

/* A name is shown for a word that is in it at one place in eight, at least twice. */
#define NAME_COUNT_MIN 2u
#define NAME_SHARE     8u
/* A name of at most this many words is shown if the word came first in it, however rare it is. */
#define INTRODUCED_MAX 4u
/* A longer name is shown where it is half as frequent. */
#define LONGER_SHARE 2u
/* A pair, or three words, is fixed if it stands at least three times, at two thirds of the places of each of its words. */
#define PAIR_WORDS_MAX   3u
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
            form->names = form->edges = 0;
        }
    if (form == NULL) return false;
    form->count++;
    form->edges |= found->edges;
    form->names = rk_min((uint32_t)form->names + found->names, UINT8_MAX) & UINT8_MAX;
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

bool rk_is_name(const rk_form *form)
{
    return form->names * 2u >= rk_min(form->count, UINT8_MAX);
}

/* Whether the text of a form begins with another one, and a letter follows. */
static bool begins_with(const rk_document *doc, const rk_form *form, const rk_form *other)
{
    const rk_input *input = &doc->inputs[rk_text_of_form(doc, form)];
    const rk_input *others = &doc->inputs[rk_text_of_form(doc, other)];
    const uint32_t start = form->start - input->base, other_start = other->start - others->base;
    uint32_t i = 0;

    while (i < other->length && rk_byte(&input->source, start + i) == rk_byte(&others->source, other_start + i)) i++;
    return i == other->length && rk_is_letter((rk_class)rk_ascii_char_at(&input->source, start + i).type);
}

/* "Inter Milanditahan", and elsewhere "Inter Milan": whether a blank got lost. */
static bool lacks_blank(const rk_document *doc, const rk_form *form, const rk_listed_term *term)
{
    uint32_t i;

    for (i = 0; i < RK_PHRASE_FORMS; i++) {
        const rk_form *other = &term->phrases[i];
        if (other->count >= form->count && other->length < form->length && begins_with(doc, form, other)) return true;
    }
    return false;
}

/* Whether a name is frequent enough, or introduces its word. */
static bool is_known_name(const rk_document *doc, const rk_form *form, const rk_listed_term *term)
{
    if (is_introduction_of(doc, form, term) || form->count >= term->count) return true;
    return form->count >= NAME_COUNT_MIN && form->count * NAME_SHARE >= term->count;
}

/* Whether a phrase is a name that can be shown for a word. "Jawa Barat" may come after "Jawa Tengah", but no longer name that
 * repeats, and no part of one: "TNI Budi" of "Mayjen TNI Budi Hartono". */
static bool is_usual_name(const rk_document *doc, const rk_form *form, const rk_listed_term *term)
{
    if (form->count == 0 || form->edges == 0 || !rk_is_name(form) || !is_known_name(doc, form, term)) return false;
    if ((form->words > 2 || form->edges != RK_FREE) && has_said_word(doc, form)) return false;
    return !lacks_blank(doc, form, term);
}

/* A name that is always a part of longer ones counts less. */
static uint32_t value_of_name(const rk_form *form)
{
    static const uint8_t values[] = {0, 2, 3, 4}; /* with no edge free, the left one, the right one, both */

    return form->count * values[form->edges];
}

/* Whether a name is better than another one. Of equal ones the longer one; but what is cut at its left is cut less if it is shorter:
 * "Budi Hartono", not "II DPR Budi Hartono" of "Anggota Komisi II DPR Budi Hartono". */
static bool is_better_name(const rk_document *doc, const rk_form *a, const rk_form *b)
{
    const bool is_said = has_said_word(doc, a);

    if (value_of_name(a) != value_of_name(b)) return value_of_name(a) > value_of_name(b);
    if (is_said != has_said_word(doc, b)) return !is_said;
    return (a->words > b->words) == (a->edges != RK_FREE_RIGHT);
}

/* Whether a name is shown in place of a shorter one: "Badan Pangan Nasional" for "Badan Pangan". Not "Gubernur Jawa Tengah", once, for
 * "Jawa Tengah", twice. */
static bool is_longer_name(const rk_form *form, const rk_form *longest, const rk_form *best)
{
    if (form->edges != RK_FREE || form->words <= longest->words) return false;
    return form->count * LONGER_SHARE >= best->count && form->count >= rk_min(best->count, NAME_COUNT_MIN);
}

/* The best name, or a whole longer one that is half as frequent; null: none. */
static const rk_form *usual_name(const rk_document *doc, const rk_listed_term *term)
{
    const rk_form *best = NULL, *longest;
    uint32_t i;

    for (i = 0; i < RK_PHRASE_FORMS; i++) {
        const rk_form *form = &term->phrases[i];
        if (is_usual_name(doc, form, term) && (best == NULL || is_better_name(doc, form, best))) best = form;
    }
    longest = best;
    for (i = 0; best != NULL && i < RK_PHRASE_FORMS; i++) {
        const rk_form *form = &term->phrases[i];
        if (is_longer_name(form, longest, best) && is_usual_name(doc, form, term)) longest = form;
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

/* The most frequent pair that is fixed, or three words that are as frequent: "gasifikasi batu bara"; null: none. */
static const rk_form *usual_pair(const rk_document *doc, const rk_listed_term *term)
{
    const rk_form *best = NULL;
    uint32_t i;

    for (i = 0; i < RK_PHRASE_FORMS; i++) {
        const rk_form *form = &term->phrases[i];
        const uint32_t count = best == NULL ? PAIR_COUNT_MIN : best->count;
        if (form->words > PAIR_WORDS_MAX || form->count < count || !is_two_thirds(form->count, term->count)) continue;
        if (best != NULL && form->count == count && form->words <= best->words) continue;
        if (is_fixed(doc, form)) best = form;
    }
    return best;
}

bool rk_is_rest_of_name(const rk_document *doc, const rk_listed_term *term)
{
    uint32_t i;

    for (i = 0; i < RK_PHRASE_FORMS; i++) {
        const rk_form *form = &term->phrases[i];
        if (form->count == 0 || !is_two_thirds(form->count, term->count)) continue;
        if (rk_is_name(form) && has_said_word(doc, form)) return true;
    }
    return false;
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
