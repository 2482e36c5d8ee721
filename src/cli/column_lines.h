/* The lines of a page, cut at its gutters. */
#ifndef COLUMN_LINES_H
#define COLUMN_LINES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Columns of text that a page can have. */
#define MAX_COLUMNS 4u

/* A line that is longer belongs to no column of text. */
#define WIDEST_LINE 240u

/* What a line has in one column of text. */
typedef struct {
    const char *start, *end; /* equal: nothing */
    uint32_t column, last;   /* where its first character is printed, and where it has ended */
} line_part;

typedef struct {
    const char *start, *end; /* of the line, without its end and the blanks before that */
    line_part parts[MAX_COLUMNS];
    bool is_full;     /* it goes across a gutter */
    uint32_t drifted; /* a full line: the column after a gap near the gutter; 0: there is none */
} page_line;

/* The columns in which the gutters of a page are. */
typedef struct {
    uint32_t at[MAX_COLUMNS - 1], count;
} page_gutters;

/* Whether lines with gaps enough for a gutter stand near one another in the beginning of a text. In most texts they do not, and these
 * need no closer look. */
bool may_have_gutter(const char *text, size_t length);
/* Finds the line that begins at `at`. Returns where the next one begins. */
const char *find_line(const char *at, const char *end, page_line *line);
static inline bool is_blank_line(const page_line *line)
{
    return line->start == line->end;
}
/* Cuts lines: sets parts, is_full and drifted. A gutter may drift: full lines near each other that have a gap at the same
 * column near it are cut there. */
void cut_page(page_line *lines, size_t count, const page_gutters *gutters);

/* The columns that are in a gap on most lines, from left to right. None, or too many: count is 0. */
void find_gutters(const page_line *lines, size_t count, page_gutters *gutters);
/* Leaves the gutter that most lines have. */
void keep_best_gutter(const page_line *lines, size_t count, page_gutters *gutters);

#endif
