/* The cursor: where the reading of a segment stands. The tokens before and after it are in the token stream. */
#ifndef RK_CURSOR_H
#define RK_CURSOR_H

#include "own_abbreviations.h"
#include "profile.h"

typedef struct {
    rk_tokens *tokens;
    const rk_profile *profile;
    const rk_own_abbreviations *own; /* of the caller; null: none */
    bool in_body, is_first;          /* no list of headlines is being read; no sentence of the article yet */
    bool after_boilerplate;          /* the segment before was boilerplate, other than a dateline */
    uint32_t page, taken;            /* form feeds before the last token; how many tokens the segment has */
    uint32_t excess;                 /* bytes of the gaps so far beyond one each: an offset less these is a column */
    uint32_t first_column;           /* where the segment begins */
    uint32_t line_start;             /* the column where the line of the last token begins */
    uint32_t line_before;            /* how many columns after the start of the line before */
    rk_token first;                  /* of the segment */
    rk_token previous;               /* the last token of the segment before; RK_TOKEN_END at the start of the text */
} rk_cursor;

void rk_cursor_open(rk_cursor *cursor, rk_tokens *tokens, const rk_profile *profile);
/* Ends a segment, so that the next one begins at the next token. */
void rk_cursor_end(rk_cursor *cursor);
/* Notes that the next token is taken into the segment: its first one, or one after a newline or a wide gap. */
void rk_cursor_note(rk_cursor *cursor, const rk_token *token);

/* Takes the next token into the segment. */
static inline void rk_cursor_take(rk_cursor *cursor)
{
    const rk_token *token = rk_peek(cursor->tokens, 0);

    if (cursor->taken == 0 || token->gap > RK_GAP_BLANK) rk_cursor_note(cursor, token);
    cursor->taken++;
    rk_advance(cursor->tokens);
}

/* The token `ahead` tokens after the next one. */
static inline const rk_token *rk_ahead(const rk_cursor *cursor, uint32_t ahead)
{
    return rk_peek(cursor->tokens, ahead);
}

/* The last token that was taken, of this segment or of the one before. */
static inline const rk_token *rk_last(const rk_cursor *cursor)
{
    return cursor->taken > 0 ? rk_look_back(cursor->tokens, 1) : &cursor->previous;
}

/* How many tokens the segment can be looked at, back from the next one. */
uint32_t rk_look_back_max(const rk_cursor *cursor);
/* The last token of the segment that is no quotation mark and no closing bracket. If there is none nearby, its last token. */
const rk_token *rk_last_before_closers(const rk_cursor *cursor);
/* How many columns the segment and the line of its last token have so far. */
uint32_t rk_cursor_length(const rk_cursor *cursor), rk_line_length(const rk_cursor *cursor);
/* The columns of the tokens from `first` to before `end` tokens ahead, without the gap before them. */
uint32_t rk_columns_ahead(const rk_cursor *cursor, uint32_t first, uint32_t end);

#endif
