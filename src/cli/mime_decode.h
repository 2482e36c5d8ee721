/* How mail writes bytes that are not ASCII. */
#ifndef MIME_DECODE_H
#define MIME_DECODE_H

#include <stdbool.h>
#include <stddef.h>

typedef struct {
    const char *start, *end;
} byte_span;

/* Whether a span begins with a word in small letters, which it may write in capitals. */
bool begins_with(byte_span span, const char *word);

/* Write what a span stands for. `to` has room for as many bytes; it may be the start of the span. Return how many were written. What
 * is not well-formed is written as it stands, or left out. */
size_t decode_base64(byte_span from, char *to);
size_t decode_quoted_printable(byte_span from, char *to);

/* Writes a header on one line, as UTF-8: "=?UTF-8?Q?Jadwal_rapat?=" is "Jadwal rapat". `to` has room for three times as many bytes.
 * Returns how many were written. */
size_t decode_header(byte_span from, char *to);

/* Whether text in a charset is to be read as Windows-1252: "iso-8859-1" and the like. */
bool is_windows_charset(byte_span name);

#endif
