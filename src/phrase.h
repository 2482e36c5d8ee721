/* A phrase: words and signs. Generated from src/data/boilerplate.txt, what stands around the text of a web page, and
 * from src/data/cues.txt, what says which part of a text one is in. */
#ifndef RK_PHRASE_H
#define RK_PHRASE_H

#include "port.h"

/* A phrase: `count` tokens. */
typedef struct {
    uint8_t count;
    uint8_t type; /* an rk_phrase_type */
    uint8_t role; /* a ringkas_role; of a cue RINGKAS_NO_ROLE */
} rk_phrase;

/* The phrases of one list. */
typedef struct {
    const rk_phrase *items;
    const uint16_t *tokens;       /* of all of them */
    const uint16_t (*buckets)[2]; /* the first phrase of each bucket, and its first token */
    uint32_t bucket_bits;
} rk_phrase_table;

typedef enum {
    RK_PHRASE_LABEL,    /* stands for itself, as a line or in capitals anywhere: "ADVERTISEMENT" */
    RK_PHRASE_LINK,     /* the headline after it, or on the next lines, is boilerplate: "Baca juga" */
    RK_PHRASE_LINE,     /* the line that it begins is boilerplate: "Editor:" */
    RK_PHRASE_NAMES,    /* the line that it begins is, if nothing but names follows: "Laporan wartawan" */
    RK_PHRASE_SENTENCE, /* the sentence that it begins is boilerplate: "Simak informasi selengkapnya" */
    RK_PHRASE_BUTTON,   /* as a whole line, next to another one or to other boilerplate: "Facebook" */
    RK_PHRASE_TAIL,     /* as a whole line it opens a list of headlines or tags: "Berita terkait" */
    RK_PHRASE_EMBED,    /* what follows up to the closing bracket is boilerplate: "[Gambas:Video 20detik]" */
    RK_PHRASE_LATER,    /* no boilerplate: the sentence that it begins is chosen after the others: "Kedua," */
    RK_PHRASE_FIRST,    /* the same, and after those: "Pertama," */
    RK_CUE_DIVISION_1,  /* a heading that begins with it is a division of a statute or a book: "Buku" */
    RK_CUE_DIVISION_2,  /* "Bab" */
    RK_CUE_DIVISION_3,  /* "Bagian" */
    RK_CUE_DIVISION_4,  /* "Paragraf" */
    RK_CUE_DIVISION_5,  /* "Pasal" */
    RK_CUE_OUTCOME,     /* what comes after it was found or decided: "Kesimpulan" */
    RK_CUE_RULING,      /* the same, of a court: only the last one of a text counts: "MENGADILI" */
    RK_CUE_REQUEST,     /* what comes after it is asked for: "Petitum" */
    RK_CUE_ASIDE,       /* what comes after it is beside the point of the text: "Mengingat" */
    RK_CUE_OTHER        /* ends what another cue began: "Metode", "Demikian" */
} rk_phrase_type;

/* A token of a phrase, in 16 bits: the upper half of the hash of a word with this bit, the code point of a sign, or any
 * number. Of 32,768 words one is taken for a listed word, in one place of a phrase. */
#define RK_WORD_FLAG  0x8000u
#define RK_ANY_NUMBER 0x7FFFu

#endif
