/* What formats share: runs, and where the reading of them stands. formats.h explains both. */
#ifndef RK_FORMAT_RUNS_H
#define RK_FORMAT_RUNS_H

#include "source.h"
#include "token.h"

typedef struct {
    uint32_t start, end; /* bytes of the text */
    uint32_t gap;        /* the least rk_gap that stands before it */
} rk_text_run;

/* Where the reading of runs stands. */
typedef struct {
    bool is_line_start;
    uint32_t at;          /* a byte offset */
    uint32_t end;         /* where reading ends */
    uint32_t searched[3]; /* so far no end of a region of many lines was found, for each sign that begins one */
} rk_runs;

/* A line of the text, without white space at its ends. */
typedef struct {
    uint32_t start, end;
    uint32_t next; /* where the next line begins */
} rk_text_line;

#endif
