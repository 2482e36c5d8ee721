/* Signs: the quotation marks, question marks and colons of a segment become traits. */
#ifndef RK_SIGNS_H
#define RK_SIGNS_H

#include "cursor.h"
#include "traits.h"

/* Notes the sign that comes next in `traits`:
 *     "   RK_QUOTED; RK_OPENS_QUOTE at the start of the segment; RK_ATTRIBUTED where it closes: "...", kata Budi
 *     ?   RK_QUESTION
 *     :   RK_COLON; RK_FRAGMENT in "https://"
 * in_quote: whether a quotation is open, before the sign and after it. It may go on in the next segment. */
void rk_note_sign(const rk_cursor *cursor, bool *in_quote, uint32_t *traits);

#endif
