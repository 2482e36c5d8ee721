/* Dotted words: a word with those that full stops join to it, such as an abbreviation of several letters. */
#ifndef RK_DOTTED_H
#define RK_DOTTED_H

#include "cursor.h"

/* One word, or words that stops join: "Prof", "S.H", "Kompas.com". */
typedef struct {
    uint32_t start, length; /* bytes of the text */
    uint32_t hash;          /* of its words, joined */
    uint32_t parts;         /* how many words; 0: there is none */
    uint32_t before;        /* the sign directly before it; 0: none */
    uint16_t first_shape, last_shape;
    uint8_t last_type;
    bool after_item;   /* ", ", "; " or ", dan " and no number before it stand before the word: "KTP, 2." */
    rk_token previous; /* the token before it in the segment; RK_TOKEN_END: there is none */
} rk_dotted;

/* The word that ends the segment so far, with what stops join to it. */
rk_dotted rk_last_dotted(const rk_cursor *cursor);

#endif
