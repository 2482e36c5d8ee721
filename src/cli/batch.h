/* All files of one call of the command. */
#ifndef BATCH_H
#define BATCH_H

#include "options.h"

/* Exit statuses. The highest that any file gives is that of the command. */
enum {
    STATUS_OK = 0,
    STATUS_NOTHING = 1, /* a file has nothing to summarize */
    STATUS_ERROR = 2
};

/* Summarizes each file, also after another one failed. Stops when output cannot be written. Returns an exit status. */
int summarize_files(const command_line *command);

#endif
