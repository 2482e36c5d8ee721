/* --together: one summary of all files. */
#ifndef TOGETHER_H
#define TOGETHER_H

#include "options.h"

/* Reads all files, and summarizes them as one document. A file that fails is an empty text, so that the others keep their numbers.
 * Returns an exit status. */
int summarize_together(const command_line *command);

#endif
