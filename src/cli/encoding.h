/* From the bytes of a file to UTF-8: which encoding a text has, and its conversion. */
#ifndef ENCODING_H
#define ENCODING_H

#include <stddef.h>

typedef enum { UTF8, UTF16_LE, UTF16_BE, WINDOWS_1252 } encoding;

/* What a look at the bytes of a text gives. */
typedef struct {
    encoding encoding;
    size_t damaged; /* how many places are not valid in this encoding */
    size_t first;   /* the byte offset of the first of them */
} encoding_report;

/* The name that Python and browsers use: "utf-8", "utf-16" or "windows-1252". */
const char *encoding_name(encoding of);

/* Does a text begin with the byte order mark of UTF-16? UTF-32 may begin so too. */
encoding encoding_by_bom(const char *bytes, size_t length);

/* Examines a text without NUL bytes, or with a byte order mark of UTF-16. */
encoding_report examine_encoding(const char *bytes, size_t length);

/* How many bytes convert_to_utf8() writes at most; 0: too many for a size_t. */
size_t converted_size(size_t length);

/* Writes a text as UTF-8 without the byte order mark of UTF-16. Damaged places become U+FFFD. Not for UTF8. Returns the
 * length of the result. */
size_t convert_to_utf8(const char *bytes, size_t length, encoding from, char *to);

#endif
