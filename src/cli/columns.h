/* Columns of text side by side on one page, as pdftotext -layout prints them:
 *
 *     Sumur itu digali tiga tahun lalu      pertengahan musim kemarau. Warga
 *     dan tidak pernah kering sampai        bergantian menjaga pompanya.
 */
#ifndef COLUMNS_H
#define COLUMNS_H

#include "input.h"

/* If a text has columns, writes it with one after the other, and makes that the text of the input. In doubt, because it may be a
 * table, it does so for FORMAT_COLUMNS only; otherwise it notes the doubt. Returns null or an error. */
const char *separate_columns(input_text *input);

#endif
