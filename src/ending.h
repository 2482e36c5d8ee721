/* The ending of a sentence: the terminators that come, and what belongs to them. */
#ifndef RK_ENDING_H
#define RK_ENDING_H

#include "abbreviation.h"

/* One or more terminators, and the closing quotation marks, brackets, marks of notes and pictures after them. */
typedef struct {
    rk_dotted dotted;      /* the word that the first terminator touches */
    uint32_t sign;         /* the code of the first terminator */
    bool touches;          /* that one touches the word before it */
    uint32_t terminators;  /* how many there are */
    uint32_t closers;      /* how many closing signs, notes and pictures follow them */
    uint32_t first_closer; /* the code of the first one */
    uint32_t note;         /* how many tokens of a note are not taken yet */
    bool after_closer;     /* a closing sign stands directly before the first terminator */
    bool in_quote;         /* a quotation is open before the ending */
    bool is_spaced;        /* ". . ." */
} rk_ending;

/* Begins with the terminator that comes next, which is not taken yet. in_quote: whether a quotation is open. */
void rk_begin_ending(const rk_cursor *cursor, bool in_quote, rk_ending *ending);
/* Whether the next token belongs to the ending, which then counts it. The caller takes the token. */
bool rk_extends_ending(const rk_cursor *cursor, rk_ending *ending);

#endif
