/* Warnings on standard error. --quiet prevents them. */
#ifndef WARNINGS_H
#define WARNINGS_H

#include "answer.h"
#include "options.h"

/* Says how a text was read, if it is in Windows-1252 or damaged. */
void warn_about_encoding(const char *file, const input_text *input);

/* Says that a text seems to be printed in two columns, whose lines cannot be read one after another. */
void warn_about_columns(const char *file, const input_text *input);

/* Says that an option changes nothing of what is asked for. */
void warn_about_use(const command_line *command);

/* Says that the text has no term of the query. */
void warn_about_query(const command_line *command, const answer *found);

/* Says that few words of the text are known: it may be in another language. */
void warn_about_language(const answer *found);

/* Says that the command waits for a text from the terminal. */
void warn_about_terminal(void);

#endif
