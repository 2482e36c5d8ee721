/* What the command line asks for. */
#ifndef OPTIONS_H
#define OPTIONS_H

#include <stdbool.h>
#include <stdint.h>

#include "../../include/ringkas.h"

/* Bits of command.show; none of them is the plain summary. */
enum {
    SHOW_HELP = 1,
    SHOW_VERSION = 2,
    SHOW_JSON = 4, /* this and the next three in the order that is_consistent() knows */
    SHOW_MARK = 8,
    SHOW_EXPLAIN = 16,
    SHOW_FEATURES = 32 /* for those who train weights; not in --help */
};

/* Values of command.color, in the order of the words in options.c. */
enum {
    COLOR_AUTO,
    COLOR_ALWAYS,
    COLOR_NEVER
};

/* How many keywords there are where no number says so. */
#define USUAL_KEYWORDS 10u

/* A field that the option table sets is a uint32_t or a const char *. The strings are those of argv. */
typedef struct {
    ringkas_options options; /* all but the stopwords, which are still to be read */
    ringkas_limits limits;
    const char *title;       /* null: none */
    const char *stopwords;   /* the file that has them; null: none */
    uint32_t show;           /* SHOW_HELP and others, or-ed */
    uint32_t color;          /* COLOR_AUTO or another */
    uint32_t keywords;       /* how many keywords are asked for; 0: none */
    char **files;            /* at least one; "-" is standard input */
    int file_count;
} command_line;

/* Reads the command line, gathering the files at the front of argv. False after trouble, which it has reported. */
bool read_command_line(int argc, char **argv, command_line *command);

/* What --help prints. */
extern const char help_text[];

#endif
