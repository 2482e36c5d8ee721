/* PDF, by the program pdftotext of poppler-utils, where it is installed. */
#ifndef PDF_H
#define PDF_H

#include "input.h"

/* Makes the text of a PDF the text of an input. file: its name; "-": its content is what the input has so far. Returns null or an
 * error. is_missing: whether the error is that pdftotext is not installed. */
const char *read_pdf(const char *file, input_text *input, bool *is_missing);

#endif
