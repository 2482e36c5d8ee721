/* What the command line asks for. */
#ifndef OPTIONS_H
#define OPTIONS_H

#include <stdbool.h>
#include <stdint.h>

#include "../../include/ringkas.h"
#include "input.h"

/* Bits of command_line.show. If none of the first five forms is set, the plain summary is printed. */
enum {
    SHOW_JSON = 1, /* this and the next four in the order that is_consistent() knows */
    SHOW_HIGHLIGHT = 2,
    SHOW_EXPLAIN = 4,
    SHOW_FEATURES = 8, /* for training the model; not in --help */
    SHOW_TEXT = 16,    /* the text itself, as it is read */
    SHOW_CHOSEN = 32,  /* in JSON, only the segments that are chosen */
    SHOW_SIGNS = 64,   /* highlight with signs, on a terminal too */
    SHOW_HELP = 128,
    SHOW_VERSION = 256,
    SHOW_WHERE = 512,   /* the heading and the page of each sentence */
    SHOW_SOURCES = 1024 /* the number of its file */
};

/* Values of command_line.color, in the order of the words in options.c. */
enum { COLOR_AUTO, COLOR_ALWAYS, COLOR_NEVER };

#define DEFAULT_KEYWORDS 10u

/* A field that the option table sets is a uint32_t or a const char *. The strings are those of argv. */
typedef struct {
    ringkas_options options; /* all but the stopwords, abbreviations and tags, which are still to be read */
    ringkas_limits limits;
    const char *title;         /* null: none */
    const char *stopwords;     /* the file that has them; null: none */
    const char *abbreviations; /* the same */
    const char *tags;          /* the same, for phrases */
    const char *tag_list;      /* what that file has; null: it was not read */
    uint32_t show;             /* SHOW_HELP and others, or-ed */
    uint32_t color;            /* COLOR_AUTO or another */
    uint32_t format;           /* an input_format */
    uint32_t keywords;         /* how many keywords are asked for; 0: none */
    uint32_t teaser;           /* how many words of a teaser; 0: none */
    uint32_t is_quiet;         /* 1: no warnings and no progress */
    uint32_t is_together;      /* 1: one summary of all files */
    const char *text_field;    /* of records; null: files are texts. The next five are for records only */
    const char *title_field;   /* null: none */
    const char *output_field;  /* null: the default */
    uint32_t is_only;          /* 1: print what is added to a record, without the rest */
    uint32_t is_changed;       /* 1: only records that have answers of another version */
    uint32_t is_line_buffered; /* 1: write each record at once */
    uint32_t jobs;             /* how many threads */
    char **files;              /* at least one; "-" is standard input */
    int file_count;
    bool has_no_file; /* no file was named, so standard input is read */
} command_line;

/* Reads the command line. Moves the files to the start of argv. False after an error, which it has reported. */
bool read_command_line(int argc, char **argv, command_line *command);

#endif
