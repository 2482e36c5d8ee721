/* Prints the answers of all files: what all forms of output share. */
#include "printer.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "message.h"
#include "platform.h"
#include "printable.h"

/* Colour is for people: on a terminal that can show it, unless they do not want it (no-color.org). */
static bool is_color_wanted(uint32_t color)
{
    const char *no_color = getenv("NO_COLOR");

    if (color != COLOR_AUTO) return color == COLOR_ALWAYS;
    if (no_color != NULL && *no_color != 0) return false;
    return has_sequences(STANDARD_OUTPUT);
}

void start_printer(printer *to, const command_line *command, char *space, size_t size)
{
    memset(to, 0, sizeof *to);
    start_output(&to->out, STANDARD_OUTPUT, space, size);
    to->command = command;
    if ((command->show & (SHOW_HIGHLIGHT | SHOW_EXPLAIN)) != 0) to->has_color = is_color_wanted(command->color);
}

void free_printer(printer *to)
{
    free(to->text.bytes);
    free(to->values);
}

static void *report_no_memory(printer *to)
{
    if (to->out.error == 0) to->out.error = ENOMEM;
    return NULL;
}

uint32_t next_chosen(const ringkas_summary *summary, uint32_t index)
{
    while (index < summary->count && summary->segments[index].rank == 0) index++;
    return index;
}

const char *segment_text(printer *to, const answer *found, uint32_t index, size_t *length)
{
    /* The text is seldom longer than the bytes of the segment, so that it needs one call. */
    size_t size = found->document.segments[index].length;

    while (reserve(&to->text, size)) {
        *length = ringkas_segment_text(&found->document, index, to->text.bytes, to->text.size);
        if (*length <= to->text.size) return to->text.bytes;
        size = *length;
    }
    return report_no_memory(to);
}

const char *teaser_text(printer *to, const answer *found, size_t *length)
{
    while (true) {
        *length = ringkas_teaser_text(&found->document, &found->teaser, to->text.bytes, to->text.size);
        if (*length <= to->text.size && to->text.bytes != NULL) return to->text.bytes;
        if (!reserve(&to->text, *length + 1)) return report_no_memory(to);
    }
}

int32_t *feature_values(printer *to)
{
    if (to->values == NULL) to->values = calloc((size_t)ringkas_feature_count() + 1, sizeof *to->values);
    return to->values != NULL ? to->values : report_no_memory(to);
}

const char *kind_name(uint32_t kind)
{
    static const char *const names[] = {"sentence", "heading", "boilerplate"};

    return names[kind];
}

const char *role_name(uint32_t role)
{
    static const char *const names[] = {"",          "dateline",   "byline", "caption", "link",
                                        "promotion", "navigation", "legal",  "note",    "page"};

    return names[role];
}

/* The heading of one file among several, as head(1) prints it. */
static void print_heading(printer *to, const char *file)
{
    const char *name = display_name(file);

    put_string(&to->out, to->has_heading ? "\n==> " : "==> ");
    put_text(&to->out, name, strlen(name), ONE_LINE);
    put_string(&to->out, " <==\n");
    to->has_heading = true;
}

void print_answer(printer *to, const answer *found)
{
    uint32_t show = to->command->show;

    if ((show & SHOW_JSON) != 0) {
        print_json(to, found);
        return;
    }
    if (to->command->file_count > 1 && found->files == NULL) print_heading(to, found->file);
    if (to->command->tags != NULL)
        print_tags(to, found);
    else if (to->command->teaser != 0)
        print_teaser(to, found);
    else if (to->command->keywords != 0)
        print_keywords(to, found);
    else if ((show & SHOW_HIGHLIGHT) != 0)
        print_highlighted(to, found);
    else if ((show & SHOW_EXPLAIN) != 0)
        print_explained(to, found);
    else if ((show & SHOW_FEATURES) != 0)
        print_features(to, found);
    else if (to->command->limits.per_section != 0)
        print_outline(to, found);
    else
        print_summary(to, found);
}

bool finish_printing(printer *to)
{
    if (flush_output(&to->out)) return true;
    print_message((const char *[]){"standard output: ", strerror(to->out.error), NULL});
    return false;
}
