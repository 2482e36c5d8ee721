/* The profile: a first pass over the beginning of the text, by the tokenizer of the second one. */
#include "profile.h"

/* Lines that a program or a typist broke at a fixed width are not longer. One of sixteen may be: a title, a table. */
#define WRAPPED_LINE_MAX 120u
#define LONG_LINE_SHARE  16u

/* The lines of the sample. */
typedef struct {
    uint32_t start; /* of the line that is being read */
    uint32_t end;   /* of its last token */
    uint32_t lines, long_lines;
} rk_line_widths;

static void end_line(rk_line_widths *widths, uint32_t next)
{
    widths->lines++;
    widths->long_lines += widths->end - widths->start > WRAPPED_LINE_MAX;
    widths->start = next;
}

void rk_make_profile(rk_tokens *tokens, rk_profile *profile)
{
    rk_line_widths widths = {0, 0, 0, 0};

    memset(profile, 0, sizeof *profile);
    for (; rk_peek(tokens, 0)->type != RK_TOKEN_END; rk_advance(tokens)) {
        const rk_token *token = rk_peek(tokens, 0);
        if (widths.end > 0 && rk_starts_line(token)) end_line(&widths, token->start);
        widths.end = rk_end_of(token);
    }
    if (widths.end > 0) end_line(&widths, 0);
    profile->is_wrapped = widths.lines > 1 && widths.long_lines * LONG_LINE_SHARE <= widths.lines;
}
