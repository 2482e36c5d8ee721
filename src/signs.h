/* Signs: the quotation marks, question marks and colons of a segment become traits. */
#ifndef RK_SIGNS_H
#define RK_SIGNS_H

#include "cursor.h"
#include "traits.h"

/* Notes the sign that comes next. in_quote: whether a quotation is open, before and after it. */
void rk_note_sign(const rk_cursor *cursor, bool *in_quote, uint32_t *traits);

#endif
