/* Credit: the bracket at the end of a line that says who wrote a text or who took a picture: "(wsw/djm)", "(Foto: Dok. Humas)". */
#ifndef RK_CREDIT_H
#define RK_CREDIT_H

#include "cursor.h"

/* Of whom a credit speaks. */
typedef enum { RK_NO_CREDIT, RK_CREDIT_OF_TEXT, RK_CREDIT_OF_PICTURE } rk_credit_type;

typedef struct {
    rk_credit_type type;
    uint32_t tokens;
} rk_credit;

/* Finds the credit that begins with the next token, an opening bracket. stands_alone: a line or a terminator comes before it.
 * is_first: no sentence of the article has come yet, so it rather speaks of a picture. */
rk_credit rk_match_credit(const rk_cursor *cursor, bool stands_alone, bool is_first);
/* Whether the rest of this line is the credit of a picture; if is_first, a sentence may stand before it. */
bool rk_ends_in_credit(const rk_cursor *cursor, bool is_first);
/* Whether the next line is the credit of a picture as a whole: "TEMPO/Budi Candra". Returns how many tokens it has; 0: it is not. */
uint32_t rk_match_credit_line(const rk_cursor *cursor);

#endif
