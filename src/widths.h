/* Widths: how long the lines of a text are, and at which width they were broken. */
#ifndef RK_WIDTHS_H
#define RK_WIDTHS_H

#include "layout.h"
#include "token_view.h"

/* The lines that were read so far. */
typedef struct {
    uint32_t columns;           /* of the line that is being read, without its indentation */
    uint32_t indent;            /* of that line */
    uint32_t total, long_total; /* columns of all lines before, and of the long ones */
    uint32_t lines, long_lines, endless_lines;
    uint32_t spaced;      /* lines before a blank line */
    uint32_t broken;      /* lines whose sentence goes on in the next one */
    uint32_t terminators; /* of the whole text */
    uint32_t watermark;   /* lines that may be a part of one */
    /* Such a line was broken because the next word did not fit, so it says: the width is at least its length, and less than its
     * length with that word. A number is how many more lines say so of a width than of the width before it. */
    int16_t votes[RK_WIDTH_MAX - RK_WIDTH_MIN + 2];
} rk_widths;

void rk_widths_start(rk_widths *widths);
/* Ends a line: the next token begins another one, or is the end of the text. */
void rk_widths_end_line(rk_widths *widths, const rk_tokens *tokens);
/* The width at which the lines were broken. 0: they were not, or there are too few to tell. */
uint32_t rk_find_width(const rk_widths *widths);

/* Whether a word may be a part of a watermark: a line of one to three letters. next: the token after it. */
static inline bool rk_is_watermark(const rk_token *word, const rk_token *next)
{
    return word->type == RK_TOKEN_WORD && word->length <= 3 && rk_starts_line(word) && rk_starts_line(next);
}

#endif
