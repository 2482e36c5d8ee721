/* Reads the lists in src/data: one entry per line, columns, comments. Every wrong line is reported as "file:line: reason". */
#ifndef LISTS_H
#define LISTS_H

#include <stdbool.h>
#include <stdio.h>

#define MAX_LINE    512
#define MAX_COLUMNS 6
#define MAX_ENTRY   63u

typedef struct {
    FILE *stream;
    char path[MAX_LINE];
    unsigned line;                /* of the row that was read last, from 1 */
    unsigned rows;                /* how many were read */
    bool tabs_only;               /* two blanks separate no columns */
    char previous[MAX_ENTRY + 1]; /* the entry of the row before */
    char text[MAX_LINE];          /* of the row, cut into columns */
    char *columns[MAX_COLUMNS];
    unsigned count;
} list_file;

/* Opens FOLDER/NAME. A file that cannot be read ends the program. */
void open_list(list_file *list, const char *folder, const char *name, bool tabs_only);
/* Reads the next row; false at the end of the file, which is then closed. Comments and empty lines are no rows. */
bool next_row(list_file *list);
/* Reports what is wrong with the row. */
void report(const list_file *list, const char *format, ...);
/* How many times report was called. */
unsigned error_count(void);

/* Whether the first column can be an entry: its length, no capital letters, sorted, not a duplicate. Reports if not. */
bool check_entry(list_file *list);
/* Whether the last column is "small", which is then removed. */
bool pop_small(list_file *list);

/* Ends the program with a message. */
void give_up(const char *format, ...);

#endif
