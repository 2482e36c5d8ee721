/* Boundary: does this terminator end a sentence? */
#ifndef RK_BOUNDARY_H
#define RK_BOUNDARY_H

#include "dotted.h"
#include "lines.h"

/* The signs at the end of what was read: one or more terminators, and the closing quotation marks and brackets after them. */
typedef struct {
    rk_dotted dotted;      /* the word that the first terminator touches */
    rk_token first;        /* the first terminator */
    uint32_t terminators;  /* how many there are */
    uint32_t closers;      /* how many closing signs touch them */
    uint32_t first_closer; /* the code of the first one */
    bool after_closer;     /* a closing sign stands directly before the first terminator */
} rk_ending;

/* Begins with the terminator that comes next, which is not taken yet. */
void rk_begin_ending(const rk_cursor *cursor, rk_ending *ending);
/* Whether the next token belongs to the ending, which then counts it. The caller takes the token. */
bool rk_extends_ending(const rk_cursor *cursor, rk_ending *ending);

/* Whether they end a sentence: what stands before them is no abbreviation, and what comes can begin a sentence. */
bool rk_ends_sentence(const rk_cursor *cursor, const rk_ending *ending);

#endif
