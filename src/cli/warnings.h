/* Warnings on standard error. --quiet prevents them. */
#ifndef WARNINGS_H
#define WARNINGS_H

#include "input.h"

/* Says how a text was read, if it is in Windows-1252 or damaged. */
void warn_about_encoding(const char *file, const input_text *input);

/* Says that the command waits for a text from the terminal. */
void warn_about_terminal(void);

#endif
