/* Does records: finds the fields of a line, asks the library, prints the line. Each thread has a worker of its own. */
#ifndef RECORD_WORKER_H
#define RECORD_WORKER_H

#include "output_record.h"
#include "record.h"
#include "record_source.h"
#include "summarizer.h"

#define REASON_SIZE 96

/* Records that have been done. */
typedef struct {
    uint64_t count;
    uint64_t bad;          /* how many of them have no answer */
    const char *file;      /* of the first of these */
    uint64_t line;         /* its number */
    char why[REASON_SIZE]; /* and the reason */
    uint64_t foreign;      /* how many are hardly Indonesian */
    const char *foreign_file;
    uint64_t foreign_line; /* of the first of these */
} record_tally;

typedef struct {
    const command_line *command;
    record_form form;
    record_chunk chunk; /* the lines to do */
    record_tally tally; /* of these lines */
    json_reader reader;
    buffer text;              /* of a record, if it has escapes */
    buffer title;             /* the same */
    input_text input;         /* the text as the library gets it */
    char reason[REASON_SIZE]; /* why a record has no answer */
    bool is_foreign;          /* the record is hardly Indonesian */
    summarizer summarizer;
    printer printer;
    char *space; /* where the printer's output waits */
} record_worker;

/* False if there is no memory. In that case too the worker must be freed. */
bool start_worker(record_worker *worker, const command_line *command);

/* Does the lines of the chunk, until output fails. */
void do_chunk(record_worker *worker);

/* Adds one tally to another. */
void add_tally(record_tally *to, const record_tally *more);

void free_worker(record_worker *worker);

#endif
