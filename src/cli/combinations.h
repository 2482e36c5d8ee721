/* Which options may be given together. */
#ifndef COMBINATIONS_H
#define COMBINATIONS_H

#include <stdbool.h>

#include "options.h"

/* The end of a message about the command line. */
#define SEE_HELP "; see summarize --help"

/* False if options exclude each other or lack one that they need, which it has reported. */
bool is_consistent(const command_line *command);

#endif
