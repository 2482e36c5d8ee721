/* Two columns of text on one page, as pdftotext -layout prints them. */
#ifndef COLUMNS_H
#define COLUMNS_H

#include <stdbool.h>
#include <stddef.h>

/* Whether most lines at the beginning of a text have a gutter of blanks at the same place, and running text on both sides of it.
 * A table and an indented text have none. */
bool has_two_columns(const char *text, size_t length);

#endif
