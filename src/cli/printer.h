/* Prints the answers of all files in the form that the command line asks for. */
#ifndef PRINTER_H
#define PRINTER_H

#include "answer.h"
#include "options.h"
#include "output.h"

typedef struct {
    output out;
    const command_line *command;
    bool has_color;
    bool has_heading; /* a heading was printed, so the next one needs an empty line before it */
    buffer text;      /* of one segment */
    int32_t *values;  /* of the features of one segment; null until they are needed */
} printer;

/* `space` is where output waits to be written; it must live as long as the printer. */
void start_printer(printer *to, const command_line *command, char *space, size_t size);

void free_printer(printer *to);

/* Prints what was found in one file. */
void print_answer(printer *to, const answer *found);

/* Flushes the output. False after an error with it, which this reports. */
bool finish_printing(printer *to);

/* ---- for the files that print one form each: output_*.c */

/* The next chosen segment from `index` on, in the order of the text; summary->count if there is none. */
uint32_t next_chosen(const ringkas_summary *summary, uint32_t index);

/* The text of a segment as a reader should see it, until the next call. Null if there is no memory. */
const char *segment_text(printer *to, const answer *found, uint32_t index, size_t *length);

/* The text of the teaser, in the same way. */
const char *teaser_text(printer *to, const answer *found, size_t *length);

/* Prints where a segment is from, if the command line asks for it. Overwrites the text of segment_text(). shown: the
 * heading that is printed above it already, which is left out; RINGKAS_NO_SEGMENT: none. */
void print_label(printer *to, const answer *found, uint32_t index, uint32_t shown);

/* Room for the values of all features. Null if there is no memory. */
int32_t *feature_values(printer *to);

/* How --json and --features name a ringkas_kind. */
const char *kind_name(uint32_t kind);
/* How --json and --explain name a ringkas_role; "" for RINGKAS_NO_ROLE. */
const char *role_name(uint32_t role);

/* Prints the text of an input. */
void print_text(printer *to, const input_text *input);
void print_clean_text(printer *to, const answer *found);

void print_summary(printer *to, const answer *found);
void print_outline(printer *to, const answer *found);
/* Puts the outline as an array of JSON. */
void put_outline(printer *to, const answer *found);
void print_tags(printer *to, const answer *found);
/* Puts the tags as an array of JSON: of objects, and of strings. */
void put_tags(printer *to, const answer *found);
void put_tag_strings(printer *to, const answer *found);
void print_teaser(printer *to, const answer *found);
void print_keywords(printer *to, const answer *found);
void print_highlighted(printer *to, const answer *found);
void print_explained(printer *to, const answer *found);
void print_features(printer *to, const answer *found);

/* ---- JSON */

/* Puts a number after its key. */
void put_member(output *to, const char *key, uint32_t number);
/* Puts the text of a segment as a string. */
void put_segment_text(printer *to, const answer *found, uint32_t index);
/* Puts the array of segments. */
void put_segments(printer *to, const answer *found);
void print_json(printer *to, const answer *found);

/* What a member of the object of --json tells about. */
typedef enum { ABOUT_SCHEMA, ABOUT_FILE, ABOUT_TEXT, ABOUT_OUTLINE, ABOUT_TEASER, ABOUT_TAGS } json_subject;

typedef struct {
    const char *name;
    json_subject about;
    void (*put)(printer *to, const answer *found); /* puts its value */
} json_member;

enum { JSON_MEMBERS = 18 };

/* All of them, in their order. */
extern const json_member json_members[JSON_MEMBERS];

/* Whether a command asks for a member: only --outline does for the outline, --teaser for the teaser, --tags for
 * tags. */
bool has_json_member(const command_line *command, uint32_t member);

/* The object of a file that failed. */
void print_json_error(printer *to, const char *file, const char *reason);

#endif
