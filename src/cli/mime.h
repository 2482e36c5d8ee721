/* The parts of a mail (MIME): which one is its text. */
#ifndef MIME_H
#define MIME_H

#include "mime_decode.h"

/* A mail, or a part of one. */
typedef struct {
    byte_span headers, body;
} mime_part;

/* The texts of a mail; a body that starts with null: none. */
typedef struct {
    mime_part plain, html;
} mime_texts;

mime_part read_part(byte_span bytes);

/* The value of a header, whose name is in small letters: it may have several lines. Empty: there is none. */
byte_span find_header(const mime_part *part, const char *name);
/* The value of a parameter of a header: "charset=". Empty: there is none. */
byte_span find_parameter(byte_span header, const char *name);

/* Whether the parts or the headers of a mail are encoded. */
bool is_encoded_part(const mime_part *part);

/* Finds the first text of each type that is no attachment. */
void find_texts(const mime_part *mail, mime_texts *texts);

/* Writes the body of a part. `to` has room for as many bytes. Returns how many were written. */
size_t decode_body(const mime_part *part, char *to);

#endif
