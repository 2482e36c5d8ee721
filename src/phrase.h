/* A phrase: words and signs that stand around the text of a web page. Generated from src/data/boilerplate.txt. */
#ifndef RK_PHRASE_H
#define RK_PHRASE_H

#include "port.h"

/* A phrase of data/boilerplate.txt: `count` tokens from phrase_tokens[first] on. */
typedef struct {
    uint16_t first;
    uint8_t count;
    uint8_t type; /* an rk_phrase_type */
    uint8_t role; /* a ringkas_role */
} rk_phrase;

typedef enum {
    RK_PHRASE_LABEL, /* stands for itself, as a line or in capitals anywhere: "ADVERTISEMENT" */
    RK_PHRASE_LINK,  /* the headline after it, or on the next lines, is boilerplate: "Baca juga" */
    RK_PHRASE_LINE,  /* the line that it begins is boilerplate: "Editor:" */
    RK_PHRASE_TAIL,  /* as a whole line it opens a list of headlines or tags: "Berita terkait" */
    RK_PHRASE_EMBED  /* what follows up to the closing bracket is boilerplate: "[Gambas:Video 20detik]" */
} rk_phrase_type;

/* A token of a phrase is the hash of a word, the code point of a sign, or this, which is neither. */
#define RK_ANY_NUMBER 0x1FFFFEu

#endif
