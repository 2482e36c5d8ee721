/* Files that are no text, by their first bytes. */
#ifndef FILETYPE_H
#define FILETYPE_H

#include <stdbool.h>
#include <stddef.h>

/* Is this the start of a PDF? */
bool is_pdf(const char *bytes, size_t length);

/* Why a file is no text, with advice: "is an image; ...". Null if it may be a text. JSON and tables are text for is_plain, which
 * --format=plain asks for. file: its name, for the advice. The message is valid until the next call. */
const char *refuse_file(const char *file, const char *bytes, size_t length, bool is_plain);

#endif
