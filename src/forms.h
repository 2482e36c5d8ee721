/* Forms: how a text writes a term. A word by itself, a name of several words, "Sri Mulyani" or "COVID-19", or a pair of words
 * that belong together, "rumah sakit". */
#ifndef RK_FORMS_H
#define RK_FORMS_H

#include "document.h"

/* How many words and phrases are counted for each term. */
#if RINGKAS_SMALL
#define RK_WORD_FORMS   2u
#define RK_PHRASE_FORMS 6u
#else
#define RK_WORD_FORMS   3u
#define RK_PHRASE_FORMS 12u
#endif

/* The edges of a phrase that cut no name at some place. "TNI Budi" cuts "Mayjen TNI Budi Hartono" at both. */
#define RK_FREE_LEFT  1u
#define RK_FREE_RIGHT 2u
#define RK_FREE       3u

typedef struct {
    uint32_t fingerprint; /* of its words */
    uint32_t start;       /* where it is written shortest, in all texts one after the other */
    uint32_t count;       /* how often; of a phrase at least this often */
    uint32_t length : 16, words : 4;
    uint32_t edges : 2, names : 8; /* names: at how many places capitals or hyphens make it one, at most 255 */
} rk_form;

/* A term whose forms are counted. */
typedef struct {
    rk_form words[RK_WORD_FORMS];
    rk_form phrases[RK_PHRASE_FORMS];
    uint32_t term;    /* its number */
    uint32_t weight;  /* Q16 */
    uint32_t count;   /* places in the article */
    uint32_t skipped; /* other places: in addresses, entities, before the colon of a speaker */
} rk_listed_term;

/* The stamp of the words of the keywords so far. */
#define RK_SAID_STAMP RK_STAMPS

/* Counts a word at one more place. Its first spellings have entries. */
void rk_count_word(rk_listed_term *term, const rk_form *found);
/* Counts a phrase at one more place. Where no entry is left, each one loses a count (Misra and Gries 1982): what is frequent
 * stays. */
void rk_count_phrase(rk_listed_term *term, const rk_form *found);

uint32_t rk_text_of_form(const rk_document *doc, const rk_form *form);
rk_tokens *rk_open_form(const rk_document *doc, const rk_form *form);

/* The form that a term is shown in: a name or a pair, if that is usual, otherwise the most frequent word. Its count is 0 if
 * the term has no place in the article. */
rk_form rk_usual_form(const rk_document *doc, const rk_listed_term *term);
/* Whether a phrase is mostly written as a name. */
bool rk_is_name(const rk_form *form);
/* Whether a word hardly stands but in names of which a word has been said: "Raya", after "Kota Melati". */
bool rk_is_rest_of_name(const rk_document *doc, const rk_listed_term *term);

#endif
