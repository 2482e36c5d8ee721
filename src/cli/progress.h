/* One line on a terminal that says how far the command is. It appears after two seconds and is removed at the end. */
#ifndef PROGRESS_H
#define PROGRESS_H

#include <stdbool.h>
#include <stdint.h>

#include "options.h"

typedef enum { FILES, RECORDS } progress_unit;

typedef struct {
    bool is_on; /* standard error is a terminal, and nothing else is printed there */
    progress_unit unit;
    uint64_t items; /* files or records that are done */
    uint64_t bytes; /* that have been read */
    uint64_t total; /* files, or bytes for records; 0: not known */
    uint64_t began; /* by read_clock() */
    uint64_t shown;
} progress;

/* The command's files give the total. */
void start_progress(progress *of, const command_line *command, progress_unit unit);

/* Shows the line if it is time to. */
void show_progress(progress *of);

/* Removes the line. print_message() does so too. */
void hide_progress(void);

#endif
