/* Prints one record with what was found. */
#ifndef OUTPUT_RECORD_H
#define OUTPUT_RECORD_H

#include <stdint.h>

#include "printer.h"
#include "record.h"

/* What the command line wants to find in a record and to add to it. */
void set_record_form(record_form *form, const command_line *command);

/* Prints a record on one line. A null answer is that of a text that is null. */
void print_record(printer *to, const record_form *form, const record *of, const answer *found);

/* Prints the object of a record that has no answer. */
void print_record_error(printer *to, const char *reason, uint64_t line);

/* Whether a record already has the answers of this library. */
bool has_these_answers(const record_form *form, const record *of);

#endif
