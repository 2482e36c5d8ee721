/* What the command prints: on standard output the answer, on standard error one line for each trouble. */
#ifndef REPORT_H
#define REPORT_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#include "../../include/ringkas.h"
#include "input.h"
#include "options.h"

/* What was found in one file; what was not asked for is all zeros. */
typedef struct {
    ringkas_document document;
    ringkas_summary summary;
    ringkas_keyword keywords[RINGKAS_MAX_KEYWORDS]; /* a copy: the workspace has the summary by now */
    uint32_t keyword_count;
} findings;

/* Where output goes, and what became of it. */
typedef struct {
    FILE *file;
    const command_line *command;
    bool has_color;
    bool has_headed; /* a heading was printed, so that the next one needs a blank line */
    int error;       /* the errno of the first write that failed; 0: none did */
    char last;       /* the last byte written */
} report;

/* Writes "summarize: ", the parts up to a null, and a newline to standard error. What the parts have of control
 * characters and bytes that are not UTF-8 becomes U+FFFD: a file's name may have any. */
void report_line(const char *const *parts);

/* "standard input" for "-". */
const char *name_of_file(const char *file);

void start_report(report *to, const command_line *command);

/* Prints a text of our own as it is. */
void report_string(report *to, const char *string);

/* Prints what the command line wants to see of one file. */
void report_file(report *to, const char *file, const input_text *input, const findings *found);

/* Sends out what is still buffered. False after trouble with this or any earlier write, which it has reported. */
bool finish_output(report *to);

#endif
