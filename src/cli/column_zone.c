/* Is a zone of a page printed in columns? A table, a list of terms, and two blocks of signatures have gutters too. */
#include "column_zone.h"

#include <string.h>

/* A column of text is at least so wide. Most cells of tables are narrower. */
#define COLUMN_MIN 18u
/* The lines that have text on both sides of a gutter. */
#define SPLIT_MIN 6u
/* The parts of a hundred of the lines of a column that begin with a small letter. Rows of a table begin with a capital or with a
 * number. */
#define SMALL_SHARE       25u
#define SMALL_SHARE_DOUBT 12u
/* A line is filled if it has this part of a hundred of the longest. */
#define FILLED_WIDTH 65u
/* The parts of a hundred of the lines of a column that are filled, and that begin at its margin. */
#define FILLED_SHARE 50u
#define MARGIN_SHARE 40u
/* In a table the first lines of two cells stand side by side, after cells that end without a full stop. So few parts of a hundred
 * of the lines have a small letter on one side only, and at least as many are such first lines. */
#define MIXED_SHARE 15u

/* Whether a part goes on with a sentence. */
static bool is_small(const line_part *part)
{
    const char *at = part->start;

    while (at < part->end && (*at == '"' || *at == '(' || *at == '\'')) at++;
    return at < part->end && *at >= 'a' && *at <= 'z';
}

static bool is_empty(const line_part *part)
{
    return part->start == part->end;
}

static uint32_t width_of(const line_part *part)
{
    return part->last - part->column;
}

static void find_margin(const column_zone *zone, uint32_t column, column_facts *facts)
{
    uint32_t counts[WIDEST_LINE] = {0};
    size_t i;

    for (i = 0; i < zone->count; i++) {
        const line_part *part = &zone->lines[i].parts[column];
        if (is_empty(part)) continue;
        if (++counts[part->column] > counts[facts->margin]) facts->margin = part->column;
        if (width_of(part) > facts->width) facts->width = width_of(part);
    }
    facts->at_margin = counts[facts->margin];
}

static void find_facts(column_zone *zone, uint32_t column)
{
    column_facts *facts = &zone->facts[column];
    size_t i;

    memset(facts, 0, sizeof *facts);
    find_margin(zone, column, facts);
    for (i = 0; i < zone->count; i++) {
        const line_part *part = &zone->lines[i].parts[column];
        if (is_empty(part)) continue;
        facts->lines++;
        facts->small += is_small(part);
        facts->filled += width_of(part) * 100 >= facts->width * FILLED_WIDTH;
    }
}

/* Whether a sentence may end where a part does. */
static bool is_ended(const line_part *part)
{
    return strchr(".!?:;\")", part->end[-1]) != NULL;
}

/* The lines that have text on both sides of a gutter. */
typedef struct {
    uint32_t lines, mixed, rows; /* with a small letter on one side; with none, after text that has not ended */
} split_counts;

static split_counts count_split(const column_zone *zone, uint32_t left)
{
    split_counts counts = {0, 0, 0};
    bool has_ended = true; /* both sides, so far */
    size_t i;

    for (i = 0; i < zone->count; i++) {
        const line_part *part = &zone->lines[i].parts[left];
        uint32_t small;
        if (is_empty(part) || is_empty(part + 1)) continue;
        small = is_small(part);
        small += is_small(part + 1);
        counts.lines++;
        counts.mixed += small == 1;
        counts.rows += small == 0 && !has_ended;
        has_ended = is_ended(part) && is_ended(part + 1);
    }
    return counts;
}

static bool is_table(const split_counts *split)
{
    return split->mixed * 100 < split->lines * MIXED_SHARE && split->rows * 100 >= split->lines * MIXED_SHARE;
}

/* Whether a column is one of running text. In doubt fewer of its lines go on with a sentence. */
static bool is_text(const column_facts *facts, uint32_t small_share)
{
    return facts->width >= COLUMN_MIN && facts->small * 100 >= facts->lines * small_share &&
           facts->filled * 100 >= facts->lines * FILLED_SHARE && facts->at_margin * 100 >= facts->lines * MARGIN_SHARE;
}

zone_kind examine_zone(column_zone *zone)
{
    bool is_plain = true, may_be = true, has_few = true;
    uint32_t i;

    for (i = 0; i < zone->columns; i++) {
        find_facts(zone, i);
        is_plain = is_plain && is_text(&zone->facts[i], SMALL_SHARE);
        may_be = may_be && is_text(&zone->facts[i], SMALL_SHARE_DOUBT);
    }
    for (i = 0; i + 1 < zone->columns; i++) {
        const split_counts split = count_split(zone, i);
        is_plain = is_plain && !is_table(&split);
        may_be = may_be && split.lines >= SPLIT_MIN;
        has_few = has_few && split.lines < SPLIT_MIN;
    }
    if (has_few) return ZONE_OF_FEW;
    if (!may_be) return ZONE_OF_LINES;
    return is_plain ? ZONE_OF_COLUMNS : ZONE_IN_DOUBT;
}
