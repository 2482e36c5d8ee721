/* A phrase: words and signs that stand around the text of a web page. Generated from src/data/boilerplate.txt. */
#ifndef RK_PHRASE_H
#define RK_PHRASE_H

#include "port.h"

/* A phrase of data/boilerplate.txt: `count` tokens. */
typedef struct {
    uint8_t count;
    uint8_t type; /* an rk_phrase_type */
    uint8_t role; /* a ringkas_role */
} rk_phrase;

typedef enum {
    RK_PHRASE_LABEL,    /* stands for itself, as a line or in capitals anywhere: "ADVERTISEMENT" */
    RK_PHRASE_LINK,     /* the headline after it, or on the next lines, is boilerplate: "Baca juga" */
    RK_PHRASE_LINE,     /* the line that it begins is boilerplate: "Editor:" */
    RK_PHRASE_NAMES,    /* the line that it begins is, if nothing but names follows: "Laporan wartawan" */
    RK_PHRASE_SENTENCE, /* the sentence that it begins is boilerplate: "Simak informasi selengkapnya" */
    RK_PHRASE_BUTTON,   /* as a whole line, next to another one or to other boilerplate: "Facebook" */
    RK_PHRASE_TAIL,     /* as a whole line it opens a list of headlines or tags: "Berita terkait" */
    RK_PHRASE_EMBED,    /* what follows up to the closing bracket is boilerplate: "[Gambas:Video 20detik]" */
    RK_PHRASE_LATER     /* no boilerplate: the sentence that it begins is chosen after the others: "Pertama," */
} rk_phrase_type;

/* A token of a phrase, in 16 bits: the upper half of the hash of a word with this bit, the code point of a sign, or any number.
 * Of 32,768 words one is taken for a listed word, in one place of a phrase. */
#define RK_WORD_FLAG  0x8000u
#define RK_ANY_NUMBER 0x7FFFu

#endif
