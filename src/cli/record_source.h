/* Reads the records of all files, some lines at a time. */
#ifndef RECORD_SOURCE_H
#define RECORD_SOURCE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "input.h"
#include "options.h"
#include "progress.h"

/* Some whole lines of one file. */
typedef struct {
    buffer content;
    size_t length; /* bytes of the lines; only the last line of a file may lack its newline */
    const char *file;
    uint64_t first_line; /* the number of the first of them in the file, from 1 */
} record_chunk;

typedef struct {
    const command_line *command;
    int next_file; /* the index of the file that is opened next */
    const char *file;
    int descriptor; /* of the file that is open; -1: none */
    bool is_start;  /* nothing of it has been read */
    bool is_standard_input_used;
    uint64_t line; /* the number of the next line */
    buffer rest;   /* the start of a line whose end was not there */
    size_t rest_length;
    bool has_failed; /* a file could not be read; this was reported */
    progress progress;
} record_source;

void start_records(record_source *from, const command_line *command);

/* Reads as many lines as are there, at least one. A chunk is all zeros before its first use. False at the end of the last
 * file. A file that cannot be read is reported, and the next one is read. */
bool read_chunk(record_source *from, record_chunk *to);

/* Reads nothing more. */
void end_records(record_source *from);

#endif
