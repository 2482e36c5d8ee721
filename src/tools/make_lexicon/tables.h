/* The tables that the generator writes, each from its lists. */
#ifndef TABLES_H
#define TABLES_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

/* One configuration of the library: the whole one, or the one for small machines. */
typedef enum { WHOLE, SMALL, CONFIGURATIONS } configuration;

/* ---- words.c: the entries of all lists with their classes */

#define MAX_WORDS 16384u

typedef struct {
    char text[64];
    uint32_t hash;
    uint32_t classes[CONFIGURATIONS]; /* a bit for each class */
} word_entry;

typedef struct {
    word_entry items[MAX_WORDS];
    uint32_t count;
} word_list;

/* Reads all lists of words, and the first words of the phrases. Sorted by hash. */
void read_words(word_list *words, const char *folder);
/* Writes the flags of a set of classes, as an expression in C. */
void write_flags(FILE *out, uint32_t classes);

/* ---- hash_table.c: lexicon.inc */

void write_lexicon(FILE *out, const word_list *words);

/* ---- phrases.c: the phrases, phrases.inc and cues.inc */

#define MAX_PHRASES 4096u
#define MAX_TOKENS  15u

typedef enum { TOKEN_WORD, TOKEN_SIGN, TOKEN_NUMBER } token_kind;

typedef struct {
    token_kind kind;
    uint32_t value; /* the hash of a word, or the code point of a sign */
    uint32_t start, length;
} phrase_token;

typedef struct {
    char text[64];
    uint32_t kind; /* the place in the table of classes */
    uint32_t role; /* the place in the table of roles */
    bool is_small;
    bool is_inner; /* it may stand inside a sentence */
    phrase_token tokens[MAX_TOKENS];
    uint32_t count;
} phrase_entry;

typedef struct {
    phrase_entry items[MAX_PHRASES];
    uint32_t count;
} phrase_list;

/* In the order of the list. */
void read_phrases(phrase_list *phrases, const char *folder);
void read_cues(phrase_list *cues, const char *folder);
void write_phrases(FILE *out, phrase_list *phrases);
void write_cues(FILE *out, phrase_list *cues);

/* ---- model.c: model.inc */

void write_model(FILE *out, const char *folder);

/* ---- clues.c: clues.inc */

void write_clues(FILE *out, const char *folder);

/* ---- pages.c: pages.inc */

void write_pages(FILE *out, const char *folder);

/* ---- mail.c: mail.inc */

void write_mail(FILE *out, const char *folder);

#endif
