/* Two columns: a gutter of blanks on most lines, between parts that are lines of sentences. */
#include "columns.h"

#include <stdint.h>
#include <string.h>

/* The bytes that are looked at. A line that is longer than the widest is no line of two columns. */
#define LOOKED_AT   32768u
#define WIDEST_LINE 240u

/* The blanks of a gutter. */
#define GUTTER_MIN 2u
/* The width of a column of text. Most cells of tables are narrower. */
#define COLUMN_MIN 18u
/* The lines that the gutter splits: at least this number, and at least this part of a hundred. */
#define SPLIT_MIN   8u
#define SPLIT_SHARE 60u
/* The parts of a hundred that begin with a small letter, because a sentence goes on. Rows of a table begin with a capital or with
 * a number. */
#define SMALL_SHARE 30u

/* A line of the text, without the characters' second and later bytes: a byte is a column. */
typedef struct {
    char columns[WIDEST_LINE];
    uint32_t length; /* without the blanks at its end */
} page_line;

/* Takes the next line. False: there is none. A line that is too long is empty, but not `is_blank`. */
static bool next_line(const char **text, const char *end, page_line *line, bool *is_blank)
{
    const char *const start = *text, *stop;
    const char *at;

    if (start == end) return false;
    stop = memchr(start, '\n', (size_t)(end - start));
    if (stop == NULL) stop = end;
    *text = stop == end ? end : stop + 1;
    line->length = 0;
    *is_blank = false;
    if ((size_t)(stop - start) > WIDEST_LINE) return true;
    for (at = start; at < stop; at++)
        if (((unsigned char)*at & 0xC0) != 0x80 && *at != '\f') line->columns[line->length++] = *at == '\r' ? ' ' : *at;
    while (line->length > 0 && line->columns[line->length - 1] == ' ') line->length--;
    *is_blank = line->length == 0;
    return true;
}

/* The end of the blanks that begin at a column. */
static uint32_t end_of_blanks(const page_line *line, uint32_t at)
{
    while (at < line->length && line->columns[at] == ' ') at++;
    return at;
}

/* Adds the columns that are in gaps of a line. */
static void add_gaps(const page_line *line, uint32_t counts[WIDEST_LINE])
{
    uint32_t at = end_of_blanks(line, 0);

    while (at < line->length) {
        const uint32_t end = end_of_blanks(line, at);
        const bool is_gap = end - at >= GUTTER_MIN;
        for (; at < end; at++) counts[at] += is_gap;
        at++;
    }
}

/* The column that is in a gap on most lines. */
static uint32_t find_gutter(const char *text, const char *end)
{
    uint32_t counts[WIDEST_LINE] = {0}, gutter = 0, i;
    page_line line;
    bool is_blank;

    while (next_line(&text, end, &line, &is_blank)) add_gaps(&line, counts);
    for (i = 1; i < WIDEST_LINE; i++)
        if (counts[i] > counts[gutter]) gutter = i;
    return counts[gutter] < SPLIT_MIN ? 0 : gutter;
}

/* Whether there are blanks enough for a gutter. Most texts have none, and need no closer look: every second byte tells. */
static bool has_gaps(const char *text, const char *end)
{
    uint32_t count = 0, at;
    const uint32_t length = (uint32_t)(end - text);

    for (at = 1; at + 1 < length && count < SPLIT_MIN; at += 2)
        if (text[at] == ' ' && (text[at - 1] == ' ' || text[at + 1] == ' ')) count++;
    return count == SPLIT_MIN;
}

static bool is_small(char letter)
{
    return letter >= 'a' && letter <= 'z';
}

/* How many lines the gutter splits, and how many of their left and right parts begin with a small letter. */
typedef struct {
    uint32_t split, small_left, small_right;
} split_counts;

static void count_split(const page_line *line, uint32_t gutter, split_counts *counts)
{
    const uint32_t left = end_of_blanks(line, 0), right = end_of_blanks(line, gutter);
    uint32_t left_end = gutter;

    if (right >= line->length || line->columns[gutter] != ' ') return;
    while (left_end > left && line->columns[left_end - 1] == ' ') left_end--;
    if (right - left_end < GUTTER_MIN || left_end < left + COLUMN_MIN || line->length - right < COLUMN_MIN) return;
    counts->split++;
    counts->small_left += is_small(line->columns[left]);
    counts->small_right += is_small(line->columns[right]);
}

bool has_two_columns(const char *text, size_t length)
{
    const char *const end = text + (length < LOOKED_AT ? length : LOOKED_AT);
    const uint32_t gutter = has_gaps(text, end) ? find_gutter(text, end) : 0;
    split_counts counts = {0, 0, 0};
    uint32_t lines = 0;
    page_line line;
    bool is_blank;

    if (gutter == 0) return false;
    while (next_line(&text, end, &line, &is_blank)) {
        lines += !is_blank;
        count_split(&line, gutter, &counts);
    }
    if (counts.split < SPLIT_MIN || counts.split * 100 < lines * SPLIT_SHARE) return false;
    return counts.small_left * 100 >= counts.split * SMALL_SHARE &&
           counts.small_right * 100 >= counts.split * SMALL_SHARE;
}
