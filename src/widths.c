/* Widths. */
#include "widths.h"

#include "breaks.h"

/* Lines that a program or a typist broke at a fixed width are not longer. */
#define LONG_LINE 120u
/* Seven lines of eight have to agree on a width, and at least three; three of four if the lines are long, because
 * letters differ in width. Lines of poems and lists agree by accident. */
#define AGREE_MIN           3u
#define SHORT_LINE          40u
#define DISAGREE_SHARE      8u
#define DISAGREE_SHARE_LONG 4u
/* A vote reaches this part of a width beyond what the line says. */
#define VOTE_SLACK 24u
/* Prose has a terminator for this many lines at least. Poems and lists in small letters may have none. */
#define LINES_PER_TERMINATOR 16u
/* One line of sixteen may be longer than any width: an address. */
#define ENDLESS_SHARE 16u

void rk_widths_start(rk_widths *widths)
{
    memset(widths, 0, sizeof *widths);
}

/* The columns of the word that the next token begins, with the signs that touch it. */
static uint32_t columns_of_word(const rk_tokens *tokens)
{
    uint32_t columns = rk_peek(tokens, 0)->length, at;

    for (at = 1; at < RK_AHEAD && rk_peek(tokens, at)->gap == RK_GAP_NONE; at++) columns += rk_peek(tokens, at)->length;
    return columns;
}

/* Whether the line that the next token begins continues the sentence of the line before it. In a text in capitals no
 * line begins with a small letter. */
static bool is_continued(const rk_tokens *tokens)
{
    const rk_token *next = rk_peek(tokens, 0), *last = rk_look_back(tokens, 1);

    if (next->gap != RK_GAP_NEWLINE || next->type != RK_TOKEN_WORD || next->length < 2) return false;
    if (last->type > RK_TOKEN_NUMBER && !rk_is_sign(last, ',')) return false;
    return (next->shape & (RK_CAPITAL | RK_HAS_LOWER)) != (RK_CAPITAL | RK_HAS_LOWER);
}

/* Votes for the widths from `first` to before `end`. */
static void vote(rk_widths *widths, uint32_t first, uint32_t end)
{
    first = rk_max(first, RK_WIDTH_MIN);
    end = rk_min(end, RK_WIDTH_MAX + 1);
    widths->broken++;
    if (first >= end) return;
    widths->votes[first - RK_WIDTH_MIN]++;
    widths->votes[end - RK_WIDTH_MIN]--;
}

void rk_widths_end_line(rk_widths *widths, const rk_tokens *tokens)
{
    const rk_token *next = rk_peek(tokens, 0);
    const uint32_t length = widths->indent + widths->columns, slack = length / VOTE_SLACK;

    widths->lines++;
    widths->spaced += next->gap >= RK_GAP_PARAGRAPH;
    widths->long_lines += widths->columns > LONG_LINE;
    widths->endless_lines += widths->columns > RK_WIDTH_MAX;
    widths->total += widths->columns;
    if (widths->columns > LONG_LINE) widths->long_total += widths->columns;
    if (is_continued(tokens)) vote(widths, length - slack, length + 1 + columns_of_word(tokens) + slack);
    widths->indent = next->start - rk_end_of(rk_look_back(tokens, 1)) - 1;
    widths->columns = 0;
}

uint32_t rk_find_width(const rk_widths *widths)
{
    uint32_t best = 0, first = 0, end = 0, width, at;
    int32_t votes = 0;

    if (widths->broken < AGREE_MIN) return 0;
    for (at = 0; at <= RK_WIDTH_MAX - RK_WIDTH_MIN; at++) {
        votes += widths->votes[at];
        if ((uint32_t)votes > best) {
            best = (uint32_t)votes;
            first = at;
        }
        if ((uint32_t)votes == best) end = at;
    }
    if (widths->endless_lines * ENDLESS_SHARE > widths->lines) return 0;
    width = RK_WIDTH_MIN + (first + end) / 2;
    if (best < AGREE_MIN || widths->terminators * LINES_PER_TERMINATOR < widths->broken) return 0;
    if ((widths->broken - best) * (width < SHORT_LINE ? DISAGREE_SHARE : DISAGREE_SHARE_LONG) > widths->broken)
        return 0;
    return width;
}
