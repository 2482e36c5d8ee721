/* Joined sentences: text that lost the blank after a full stop. Where tags of HTML are removed, two paragraphs are joined. The
 * look-alikes are addresses ("www.Anu.id"), initials ("WR.Supratman") and names ("St.Petrus"). */
#ifndef RK_JOINED_H
#define RK_JOINED_H

#include "ending.h"

/* Whether a sentence or an item of a list touches the ending before it: "tersebut.Gubernur", "bersih.2. Bumbu". Not if
 * what stands before the stop may be an abbreviation. */
bool rk_is_joined_sentence(const rk_cursor *cursor, const rk_ending *ending);

/* Whether a sentence follows that a comma was left in front of: "tersebut., Gubernur". */
bool rk_is_sentence_after_comma(const rk_cursor *cursor, const rk_ending *ending);

#endif
