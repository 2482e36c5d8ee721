/* --outline: headings with the best sentences of their sections, nested. In text a section is indented; in JSON it is an object in
 * the array `sections` of its parent. */
#include <string.h>

#include "printable.h"
#include "printer.h"

/* The library finds no deeper one: a heading of each kind at most is open. */
#define MAX_DEPTH 16u

static bool is_heading(const ringkas_summary *summary, uint32_t segment)
{
    return (summary->segments[segment].traits & RINGKAS_SECTION_START) != 0;
}

/* Where the section ends that begins with a segment: before the next heading. */
static uint32_t section_end(const ringkas_summary *summary, uint32_t segment)
{
    do segment++;
    while (segment < summary->count && !is_heading(summary, segment));
    return segment;
}

/* How many headings a heading is a part of. */
static uint32_t depth_of(const ringkas_summary *summary, uint32_t heading)
{
    uint32_t depth = 0;

    while ((heading = summary->segments[heading].heading) != RINGKAS_NO_SEGMENT && depth < MAX_DEPTH) depth++;
    return depth;
}

static uint32_t first_of(const printer *to, const ringkas_summary *summary)
{
    const uint32_t from = to->command->limits.from;

    return from < summary->count ? from : summary->count;
}

static uint32_t end_of(const printer *to, const ringkas_summary *summary)
{
    const uint32_t until = to->command->limits.until;

    return until != 0 && until < summary->count ? until : summary->count;
}

/* ---- text */

/* shown: as for print_label(). */
static void print_line(printer *to, const answer *found, uint32_t segment, uint32_t indent, uint32_t shown)
{
    size_t length;
    const char *text;

    put_padding(&to->out, 0, (size_t)2 * indent);
    print_label(to, found, segment, shown);
    text = segment_text(to, found, segment, &length);
    if (text == NULL) return;
    put_text(&to->out, text, length, ONE_LINE);
    put_string(&to->out, "\n");
}

void print_outline(printer *to, const answer *found)
{
    const ringkas_summary *summary = &found->summary;
    const uint32_t end = end_of(to, summary);
    uint32_t indent = 0, shown = RINGKAS_NO_SEGMENT, i;

    for (i = first_of(to, summary); i < end; i++) {
        if (is_heading(summary, i)) {
            indent = depth_of(summary, i);
            print_line(to, found, i, indent++, summary->segments[i].heading);
            shown = i;
        } else if (summary->segments[i].rank != 0) {
            print_line(to, found, i, indent, shown);
        }
    }
}

/* ---- JSON */

static void put_comma(output *to)
{
    if (to->last != '[') put_string(to, ",");
}

static void put_json_text(printer *to, const answer *found, uint32_t segment)
{
    size_t length;
    const char *text = segment_text(to, found, segment, &length);

    if (text != NULL) put_json_string(&to->out, text, length);
}

/* Puts the object of a section up to the array of its parts, which stays open. */
static void open_section(printer *to, const answer *found, uint32_t first, uint32_t end)
{
    const ringkas_summary *summary = &found->summary;
    const bool has_heading = is_heading(summary, first);
    uint32_t i;

    put_comma(&to->out);
    put_string(&to->out, "{\"heading\":");
    if (has_heading)
        put_json_text(to, found, first);
    else
        put_string(&to->out, "null");
    put_string(&to->out, ",\"segment\":");
    put_number(&to->out, first, 0);
    put_string(&to->out, ",\"sentences\":[");
    for (i = first + has_heading; i < end; i++) {
        if (summary->segments[i].rank == 0) continue;
        put_comma(&to->out);
        put_json_text(to, found, i);
    }
    put_string(&to->out, "],\"sections\":[");
}

void put_outline(printer *to, const answer *found)
{
    const ringkas_summary *summary = &found->summary;
    const uint32_t end = end_of(to, summary);
    uint32_t depths[MAX_DEPTH + 1], open = 0, next, i;

    put_string(&to->out, "[");
    for (i = first_of(to, summary); i < end; i = next) {
        const uint32_t depth = is_heading(summary, i) ? depth_of(summary, i) : 0;
        next = section_end(summary, i);
        if (next > end) next = end;
        for (; open > 0 && depths[open - 1] >= depth; open--) put_string(&to->out, "]}");
        open_section(to, found, i, next);
        depths[open++] = depth;
    }
    for (; open > 0; open--) put_string(&to->out, "]}");
    put_string(&to->out, "]");
}
