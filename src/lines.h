/* Lines: is a newline a blank within a sentence, or an end? */
#ifndef RK_LINES_H
#define RK_LINES_H

#include "cursor.h"

/* "1." to "999." number the items of a list; "2024." ends a sentence. */
#define RK_ITEM_NUMBER_MAX 3u /* bytes */

/* Whether the segment goes on over the newline before the next token. */
bool rk_continues_line(const rk_cursor *cursor);

/* How many tokens the marker of a list item takes that begins `ahead` tokens ahead: "- ", "1. ", "(3) ", "a. ". 0: none. */
uint32_t rk_match_item(const rk_tokens *tokens, uint32_t ahead);

/* Whether the segment ends in a word in small letters that cannot end one: "dan", "di", "yang". */
bool rk_ends_linking(const rk_cursor *cursor);

#endif
