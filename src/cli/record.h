/* One record of JSON Lines: where in its line the fields are. */
#ifndef RECORD_H
#define RECORD_H

#include "json_reader.h"

/* The most members that are added to a record: those of --json. */
enum { MAX_ADDED = 24 };

/* What to look for. A path has the names of nested objects with points between them: "a.b". */
typedef struct {
    const char *text_path;
    const char *title_path;       /* null: none */
    const char *added[MAX_ADDED]; /* the names of the members that will be added */
    int added_count;
} record_form;

/* Where a value lies in the line. */
typedef struct {
    const char *start; /* null: there is none */
    const char *end;
} json_span;

/* What was found. If a name comes twice in an object, the last one counts. */
typedef struct {
    json_kind kind;             /* TOKEN_OBJECT; TOKEN_STRING, which is the text; or no record */
    json_token text;            /* its kind is TOKEN_END if there is none */
    json_token title;           /* the same */
    json_span whole;            /* from the first to the last bracket of the object */
    const char *last;           /* the end of its last member, or of the bracket that opens it */
    bool is_empty;              /* it has no members */
    json_span added[MAX_ADDED]; /* the values of members that it has already */
} record;

/* Reads the record in a line. False if the line is no JSON; then reader->expected says why. */
bool read_record(json_reader *reader, const record_form *form, record *found);

#endif
