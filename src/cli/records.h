/* All records of one call: --jsonl. */
#ifndef RECORDS_H
#define RECORDS_H

#include "options.h"

/* Summarizes each record of each file and prints one object for it, in order. Returns an exit status: STATUS_NOTHING if a
 * record has no answer, STATUS_ERROR if a file cannot be read or output cannot be written. */
int summarize_records(const command_line *command);

#endif
