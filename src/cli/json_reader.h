/* Reads one text of JSON (RFC 8259) token by token. The text is in memory. */
#ifndef JSON_READER_H
#define JSON_READER_H

#include <stdbool.h>
#include <stddef.h>

#include "input.h"

typedef enum {
    TOKEN_END, /* of the text */
    TOKEN_ERROR,
    TOKEN_OBJECT, /* the bracket that opens it; the next three in the same way */
    TOKEN_OBJECT_END,
    TOKEN_ARRAY,
    TOKEN_ARRAY_END,
    TOKEN_NAME, /* the string before a colon; the colon has been read too */
    TOKEN_STRING,
    TOKEN_NULL,
    TOKEN_SCALAR /* a number, true or false */
} json_kind;

typedef struct {
    json_kind kind;
    bool has_escapes;  /* of a name or a string */
    const char *start; /* as it is written; a string with its quotes */
    size_t length;
} json_token;

typedef struct {
    const char *start; /* the text */
    const char *at;    /* what is read next */
    const char *end;
    const char *expected; /* after TOKEN_ERROR: what should be at `at` */
    size_t depth;         /* how many brackets are open */
    int state;
    buffer brackets; /* one bit for each open bracket: depth costs memory, but no stack */
} json_reader;

/* Begins a new text. The reader must be all zeros before its first use. */
void start_json(json_reader *reader, const char *text, size_t length);

/* The next token. After TOKEN_END and TOKEN_ERROR there is none. Bytes in a string that are not UTF-8 are no error. */
json_token next_json_token(json_reader *reader);

void free_json_reader(json_reader *reader);

#endif
