/* Zones: lines of a page, one after another, that no text crosses at the gutters. */
#ifndef COLUMN_ZONE_H
#define COLUMN_ZONE_H

#include "column_lines.h"

/* How a zone is read. */
typedef enum {
    ZONE_OF_LINES,   /* line by line */
    ZONE_IN_DOUBT,   /* perhaps a table */
    ZONE_OF_COLUMNS, /* one column after another */
    ZONE_OF_FEW      /* columns, if the page before has the same: too few lines tell */
} zone_kind;

/* What is known about one side of a gutter. */
typedef struct {
    uint32_t lines;  /* that have text */
    uint32_t small;  /* that begin with a small letter, because a sentence goes on */
    uint32_t filled; /* that are about as long as the longest */
    uint32_t margin; /* the column where most lines begin */
    uint32_t width;  /* of the longest line */
    uint32_t at_margin;
} column_facts;

typedef struct {
    page_line *lines;
    size_t count;
    uint32_t columns;
    column_facts facts[MAX_COLUMNS];
} column_zone;

/* Finds the facts of a zone whose lines are cut, and how it is read. */
zone_kind examine_zone(column_zone *zone);

#endif
