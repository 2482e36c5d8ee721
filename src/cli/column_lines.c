/* The lines of a page: where they have gaps, and what stands between these. */
#include "column_lines.h"

#include <string.h>

/* The bytes that are looked at before all of a text is. */
#define LOOKED_AT ((size_t)131072)
/* A gutter has at least this many lines with gaps within this many bytes, about two pages. */
#define GAPS_MIN  6u
#define GAPS_NEAR ((size_t)8192)
/* The blanks of a gutter. */
#define GUTTER_MIN 2u
/* Fewer lines make no gutter. */
#define GUTTER_LINES_MIN 4u
/* Another gutter has more than this share of the lines of the best one, in per cent. */
#define GUTTER_SHARE 50u
/* How far a gutter may drift, in columns; how many lines away another one has the same drift. */
#define DRIFT_MAX   8u
#define DRIFT_LINES 3u

/* A line as it is printed: one byte for each character. */
typedef struct {
    char columns[WIDEST_LINE];
    const char *bytes[WIDEST_LINE]; /* where each character begins */
    uint32_t length;                /* without the blanks at its end */
} printed_line;

const char *find_line(const char *at, const char *end, page_line *line)
{
    const char *stop = memchr(at, '\n', (size_t)(end - at));
    const char *const next = stop == NULL ? end : stop + 1;

    if (stop == NULL) stop = end;
    while (stop > at && (stop[-1] == ' ' || stop[-1] == '\t' || stop[-1] == '\r')) stop--;
    line->start = at;
    line->end = stop;
    return next;
}

/* Whether a byte goes on with the character before it. */
static bool is_byte_of_character(const char *at)
{
    return ((unsigned char)*at & 0xC0) == 0x80 && ((unsigned char)at[-1] & 0x80) != 0;
}

/* A line of more than WIDEST_LINE bytes has the length 0. */
static void print_line(const page_line *line, printed_line *printed)
{
    const char *at;

    printed->length = 0;
    if (line->end - line->start > (ptrdiff_t)WIDEST_LINE) return;
    for (at = line->start; at < line->end; at++) {
        if (at > line->start && is_byte_of_character(at)) continue;
        printed->bytes[printed->length] = at;
        printed->columns[printed->length++] = *at == '\t' || *at == '\r' ? ' ' : *at;
    }
}

/* The end of the blanks that begin at a column. */
static uint32_t end_of_blanks(const printed_line *line, uint32_t at)
{
    while (at < line->length && line->columns[at] == ' ') at++;
    return at;
}

/* ---- gutters */

/* The line around a byte. Null: it is too long to be looked at. */
static const char *find_line_around(const char *text, const char *at, const char *end, page_line *line)
{
    const char *start = at;

    while (start > text && start[-1] != '\n' && start[-1] != '\f' && at - start <= (ptrdiff_t)WIDEST_LINE) start--;
    if (end - start > (ptrdiff_t)WIDEST_LINE * 2) end = start + (size_t)WIDEST_LINE * 2;
    (void)find_line(start, end, line);
    return line->end - line->start > (ptrdiff_t)WIDEST_LINE ? NULL : line->start;
}

bool may_have_gutter(const char *text, size_t length)
{
    const char *const end = text + (length < LOOKED_AT ? length : LOOKED_AT);
    const char *found[GAPS_MIN] = {NULL}; /* the last lines with a gap */
    const char *at, *gap;
    size_t count = 0;

    if (length < 2) return false;
    for (at = text + 1; at + 1 < end; at += 2) {
        page_line line;
        if (*at != ' ' || (at[-1] != ' ' && at[1] != ' ')) continue;
        for (gap = at; gap > text && gap[-1] == ' ';) gap--;
        while (at + 1 < end && at[1] == ' ') at++;
        if (gap == text || gap[-1] == '\n' || gap[-1] == '\f') continue;
        if (find_line_around(text, gap, text + length, &line) == NULL) continue;
        found[count++ % GAPS_MIN] = line.start;
        if (count >= GAPS_MIN && line.start - found[count % GAPS_MIN] <= (ptrdiff_t)GAPS_NEAR) return true;
        at = line.end;
    }
    return false;
}

/* Adds the columns that are in gaps of a line. */
static void add_gaps(const printed_line *line, uint32_t counts[WIDEST_LINE])
{
    uint32_t at = end_of_blanks(line, 0);

    while (at < line->length) {
        const uint32_t end = end_of_blanks(line, at);
        const bool is_gap = end - at >= GUTTER_MIN;
        for (; at < end; at++) counts[at] += is_gap;
        at++;
    }
}

/* Counts the lines that have a gap at each column. Returns the largest number. */
static uint32_t count_gaps(const page_line *lines, size_t count, uint32_t counts[WIDEST_LINE])
{
    printed_line printed;
    uint32_t max = 0, at;
    size_t i;

    memset(counts, 0, WIDEST_LINE * sizeof *counts);
    for (i = 0; i < count; i++) {
        print_line(&lines[i], &printed);
        add_gaps(&printed, counts);
    }
    for (at = 0; at < WIDEST_LINE; at++)
        if (counts[at] > max) max = counts[at];
    return max;
}

void find_gutters(const page_line *lines, size_t count, page_gutters *gutters)
{
    uint32_t counts[WIDEST_LINE], at = 0;
    const uint32_t max = count_gaps(lines, count, counts), min = max * GUTTER_SHARE / 100;

    gutters->count = 0;
    if (max < GUTTER_LINES_MIN) return;
    while (at < WIDEST_LINE) {
        uint32_t best = at;
        if (counts[at] <= min) {
            at++;
            continue;
        }
        for (; at < WIDEST_LINE && counts[at] > min; at++)
            if (counts[at] >= counts[best]) best = at;
        if (gutters->count < MAX_COLUMNS - 1) gutters->at[gutters->count] = best;
        gutters->count++;
    }
    if (gutters->count > MAX_COLUMNS - 1) gutters->count = 0;
}

void keep_best_gutter(const page_line *lines, size_t count, page_gutters *gutters)
{
    uint32_t counts[WIDEST_LINE], i, best = 0;

    (void)count_gaps(lines, count, counts);
    for (i = 1; i < gutters->count; i++)
        if (counts[gutters->at[i]] > counts[gutters->at[best]]) best = i;
    gutters->at[0] = gutters->at[best];
    gutters->count = 1;
}

/* ---- parts */

/* The part of a line between two columns, without blanks at its ends. */
static line_part part_between(const page_line *line, const printed_line *printed, uint32_t from, uint32_t until)
{
    line_part part = {line->start, line->start, 0, 0};

    if (until > printed->length) until = printed->length;
    while (from < until && printed->columns[from] == ' ') from++;
    while (until > from && printed->columns[until - 1] == ' ') until--;
    if (from >= until) return part;
    part.start = printed->bytes[from];
    part.end = until < printed->length ? printed->bytes[until] : line->end;
    part.column = from;
    part.last = until;
    return part;
}

/* Whether the text of a line goes across a column. One blank there stands between two words. */
static bool crosses(const printed_line *line, uint32_t at)
{
    if (at >= line->length) return false;
    if (line->columns[at] != ' ') return true;
    return at > 0 && line->columns[at - 1] != ' ' && line->columns[at + 1] != ' ';
}

/* The column after the gap that is nearest to a gutter. 0: none is near. */
static uint32_t find_drifted(const printed_line *line, uint32_t gutter)
{
    uint32_t at = gutter > DRIFT_MAX ? gutter - DRIFT_MAX : 0, found = 0;

    for (; at <= gutter + DRIFT_MAX && at < line->length; at++) {
        const uint32_t end = end_of_blanks(line, at);
        if (end - at < GUTTER_MIN) continue;
        if (found == 0 || end <= gutter + 1 || end - gutter < gutter - found) found = end;
        at = end;
    }
    return found;
}

static void cut_line(page_line *line, const page_gutters *gutters)
{
    printed_line printed;
    uint32_t i, from = 0;

    print_line(line, &printed);
    line->is_full = printed.length == 0 && !is_blank_line(line);
    for (i = 0; i < gutters->count; i++) line->is_full = line->is_full || crosses(&printed, gutters->at[i]);
    line->drifted = line->is_full && gutters->count == 1 ? find_drifted(&printed, gutters->at[0]) : 0;
    for (i = 0; i <= gutters->count; i++) {
        const uint32_t until = i < gutters->count ? gutters->at[i] : WIDEST_LINE;
        line->parts[i] = part_between(line, &printed, from, until);
        from = until;
    }
}

/* Whether a line near a full one has its gap at the same column. */
static bool has_neighbour(const page_line *lines, size_t count, size_t i)
{
    const size_t end = i + DRIFT_LINES < count ? i + DRIFT_LINES + 1 : count;
    size_t at = i > DRIFT_LINES ? i - DRIFT_LINES : 0;

    for (; at < end; at++)
        if (at != i && lines[at].drifted == lines[i].drifted) return true;
    return false;
}

void cut_page(page_line *lines, size_t count, const page_gutters *gutters)
{
    size_t i;

    for (i = 0; i < count; i++) cut_line(&lines[i], gutters);
    for (i = 0; i < count; i++) {
        const page_gutters drifted = {{lines[i].drifted - 1, 0, 0}, 1};
        const uint32_t column = lines[i].drifted;
        if (column == 0 || !has_neighbour(lines, count, i)) continue;
        cut_line(&lines[i], &drifted);
        lines[i].drifted = column; /* the next line asks for it */
    }
}
