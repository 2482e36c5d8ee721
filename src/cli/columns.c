/* Columns: page by page, the zones that no text crosses, column after column. */
#include "columns.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "column_zone.h"
#include "platform.h"

/* Empty lines that end a zone, because a page ends there whose form feed was lost. */
#define BLANK_LINES_MAX 3u
/* How far the margins of two pages may be apart. */
#define MARGIN_DRIFT 8u
/* The lines that are written for a line are no longer than twice the line, and this. */
#define MORE_BYTES ((size_t)16)

typedef struct {
    page_line *lines; /* of the page */
    size_t count, room;
    page_gutters gutters; /* of the page */
    column_zone before;   /* the last zone of columns; its lines may be gone */
    bool in_doubt;        /* a zone in doubt has columns too */
    bool is_found, may_have_columns;
    char *to; /* where the text goes on that is written */
} column_reader;

/* ---- pages */

/* Reads the lines of a page. False: there is no memory. */
static bool read_page_lines(column_reader *reader, const char *at, const char *end)
{
    reader->count = 0;
    while (at < end) {
        if (reader->count == reader->room) {
            const size_t room = reader->room * 2 + 128;
            page_line *lines = realloc(reader->lines, room * sizeof *lines);
            if (lines == NULL) return false;
            reader->lines = lines;
            reader->room = room;
        }
        at = find_line(at, end, &reader->lines[reader->count++]);
    }
    return true;
}

/* "Jurnal Perikanan        45": begins or ends with a number. */
static bool has_page_number(const page_line *line)
{
    const char *at = line->start;

    while (at < line->end && *at == ' ') at++;
    return at < line->end && (isdigit((unsigned char)*at) || isdigit((unsigned char)line->end[-1]));
}

/* Whether a line with a number is the head or the foot of a page: the first or the last one, with an empty line between it and the
 * others. */
static bool is_edge(const column_reader *reader, size_t first, size_t last, size_t i)
{
    if (first == last || (i != first && i != last) || !has_page_number(&reader->lines[i])) return false;
    return is_blank_line(&reader->lines[i == first ? i + 1 : i - 1]);
}

static void cut_lines(column_reader *reader)
{
    size_t first = 0, last = reader->count, i;

    while (first < last && is_blank_line(&reader->lines[first])) first++;
    while (last > first && is_blank_line(&reader->lines[last - 1])) last--;
    cut_page(reader->lines, reader->count, &reader->gutters);
    if (first == last) return;
    for (i = first; i < last; i++)
        if (is_edge(reader, first, last - 1, i)) reader->lines[i].is_full = true;
}

/* ---- writing */

static void put(column_reader *reader, const char *bytes, size_t length)
{
    memcpy(reader->to, bytes, length);
    reader->to += length;
}

static void put_lines(column_reader *reader, const page_line *lines, size_t count)
{
    size_t i;

    for (i = 0; i < count; i++) {
        put(reader, lines[i].start, (size_t)(lines[i].end - lines[i].start));
        put(reader, "\n", 1);
    }
}

/* Whether a sentence may go on from one part to another. */
static bool may_go_on(const line_part *before, const line_part *part, const column_facts *facts)
{
    const bool is_small = *part->start >= 'a' && *part->start <= 'z';
    const bool is_full_line = (before->last - before->column) * 4 >= facts->width * 3;

    return is_small || (is_full_line && strchr(".!?:\"", before->end[-1]) == NULL);
}

/* What is known while a column is written. */
typedef struct {
    const line_part *last;              /* the last part that was written; null: none */
    const column_facts *facts;          /* of its column */
    bool after_blank_line, after_other; /* the lines since then: one is empty, one has text in another column only */
} written_part;

static void put_part(column_reader *reader, written_part *state, const line_part *part, const column_facts *facts)
{
    const bool is_end = (state->after_other || state->facts != facts) && state->last != NULL &&
                        !may_go_on(state->last, part, state->facts);
    const bool is_apart = state->after_blank_line && state->facts == facts;
    uint32_t indent = part->column > facts->margin ? part->column - facts->margin : 0;

    if (state->last != NULL && (is_apart || is_end)) put(reader, "\n", 1);
    for (; indent > 0; indent--) put(reader, " ", 1);
    put(reader, part->start, (size_t)(part->end - part->start));
    put(reader, "\n", 1);
    state->last = part;
    state->facts = facts;
    state->after_blank_line = state->after_other = false;
}

static void put_columns(column_reader *reader, const column_zone *zone)
{
    written_part state = {NULL, NULL, false, false};
    uint32_t column;
    size_t i;

    for (column = 0; column < zone->columns; column++) {
        for (i = 0; i < zone->count; i++) {
            const line_part *part = &zone->lines[i].parts[column];
            if (part->start < part->end)
                put_part(reader, &state, part, &zone->facts[column]);
            else if (is_blank_line(&zone->lines[i]))
                state.after_blank_line = true;
            else
                state.after_other = true;
        }
    }
}

/* ---- zones */

/* Whether a zone has its columns where the last one had them. */
static bool is_like_before(const column_reader *reader, const column_zone *zone)
{
    uint32_t i;

    if (zone->columns != reader->before.columns) return false;
    for (i = 0; i < zone->columns; i++) {
        const uint32_t margin = zone->facts[i].margin, before = reader->before.facts[i].margin;
        if (zone->facts[i].lines > 0 && (margin > before + MARGIN_DRIFT || margin + MARGIN_DRIFT < before))
            return false;
    }
    return true;
}

static bool has_columns(column_reader *reader, column_zone *zone)
{
    const zone_kind kind = examine_zone(zone);

    reader->may_have_columns = reader->may_have_columns || kind == ZONE_IN_DOUBT;
    if (kind == ZONE_OF_FEW) return is_like_before(reader, zone);
    return kind == ZONE_OF_COLUMNS || (kind == ZONE_IN_DOUBT && reader->in_doubt);
}

/* The zone that begins at a line: it ends before a line that is full, and before empty lines at its end. */
static column_zone find_zone(const column_reader *reader, size_t first)
{
    column_zone zone;
    size_t i = first, blank = 0;

    memset(&zone, 0, sizeof zone);
    zone.lines = reader->lines + first;
    zone.columns = reader->gutters.count + 1;
    for (; i < reader->count && !reader->lines[i].is_full && blank < BLANK_LINES_MAX; i++)
        blank = is_blank_line(&reader->lines[i]) ? blank + 1 : 0;
    zone.count = i - first - blank;
    return zone;
}

/* Writes the lines of a page. Returns whether it has columns. */
static bool put_page(column_reader *reader)
{
    bool is_found = false;
    size_t i = 0;

    while (i < reader->count) {
        column_zone zone = find_zone(reader, i);
        if (reader->lines[i].is_full || is_blank_line(&reader->lines[i])) {
            put_lines(reader, &reader->lines[i++], 1);
            continue;
        }
        if (has_columns(reader, &zone)) {
            put_columns(reader, &zone);
            reader->before = zone;
            is_found = true;
        } else {
            put_lines(reader, zone.lines, zone.count);
        }
        i += zone.count;
    }
    return is_found;
}

/* Writes a page as it is cut at its gutters. */
static bool try_gutters(column_reader *reader)
{
    cut_lines(reader);
    if (!put_page(reader)) return false;
    reader->is_found = true;
    return true;
}

/* Writes a page, cut at all of its gutters; if those are of no columns, at the best one. */
static void separate_page(column_reader *reader)
{
    char *const start = reader->to;
    const page_gutters before = reader->gutters;

    find_gutters(reader->lines, reader->count, &reader->gutters);
    if (reader->gutters.count == 0 && reader->before.columns > 0) reader->gutters = before;
    if (try_gutters(reader) || reader->gutters.count < 2) return;
    reader->to = start;
    keep_best_gutter(reader->lines, reader->count, &reader->gutters);
    (void)try_gutters(reader);
}

/* Writes all pages. False: there is no memory. */
static bool separate_pages(column_reader *reader, const char *at, const char *end)
{
    while (at < end) {
        const char *stop = memchr(at, '\f', (size_t)(end - at));
        if (!read_page_lines(reader, at, stop == NULL ? end : stop)) return false;
        separate_page(reader);
        if (stop == NULL) return true;
        put(reader, "\f", 1);
        at = stop + 1;
    }
    return true;
}

const char *separate_columns(input_text *input)
{
    column_reader reader;
    bool has_memory;

    if (!may_have_gutter(input->text, input->length)) return NULL;
    if (input->length > (SIZE_MAX - MORE_BYTES) / 2 || !reserve(&input->page, input->length * 2 + MORE_BYTES))
        return MEMORY_EXHAUSTED;
    memset(&reader, 0, sizeof reader);
    reader.in_doubt = input->format == FORMAT_COLUMNS;
    reader.to = input->page.bytes;
    has_memory = separate_pages(&reader, input->text, input->text + input->length);
    free(reader.lines);
    if (!has_memory) return MEMORY_EXHAUSTED;
    input->may_have_columns = reader.may_have_columns && !reader.is_found;
    if (!reader.is_found) return NULL;
    unmap_file();
    input->format = FORMAT_COLUMNS;
    input->text = input->page.bytes;
    input->length = (size_t)(reader.to - input->page.bytes);
    return NULL;
}
