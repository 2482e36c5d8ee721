/* Breaks: newlines that a text has only because a line was full. */
#ifndef RK_BREAKS_H
#define RK_BREAKS_H

#include "heads.h"
#include "token.h"

/* Lines are not exactly as wide as the page: letters differ in width, and a word may be left for the next line. */
static inline uint32_t rk_slack_of(uint32_t width)
{
    return width / 16;
}

/* Whether the newline in the white space [end, next) was put there because the next word did not fit on the line. Then
 * it is a blank. The source has a layout with a width. */
bool rk_is_line_break(const rk_source *source, uint32_t end, uint32_t next);

/* The white space [end, next) ends a line. Where the text goes on after the foot of a page and the head of the next
 * one, if a paragraph stands on both pages; `next` if none does, or the text has no pages. shape: receives what was
 * passed over, RK_NEW_PAGE and RK_PAST_HEAD; 0: nothing. */
uint32_t rk_pass_page_end(const rk_source *source, uint32_t end, uint32_t next, uint32_t *shape);

/* "- 3 -": where a line ends that has the number of a page; `at` if no such line begins there. */
uint32_t rk_skip_page_number(const rk_source *source, uint32_t at);

#endif
