/* --explain: why a segment has its score, or was left out. --features: the same as a table of numbers, for training the model. */
#include <string.h>

#include "printable.h"
#include "printer.h"

static uint32_t magnitude(int64_t number)
{
    return (uint32_t)(number < 0 ? -number : number);
}

static void print_part(output *to, const char *name, size_t name_width, int64_t amount)
{
    put_string(to, "    ");
    put_string(to, name);
    put_padding(to, strlen(name), name_width);
    put_q16(to, amount < 0 ? "-" : "+", magnitude(amount), strlen("  +99.0000"));
    put_string(to, "\n");
}

/* Prints the features that add something to a score, the greatest first. The last line is the base that every score has,
 * so that the lines add up to the score. Clears `parts`. */
static void print_parts(output *to, uint32_t score, int32_t *parts)
{
    static const char base[] = "base";
    const uint32_t count = ringkas_feature_count();
    int64_t rest = score;
    size_t name_width = strlen(base);
    uint32_t i;

    for (i = 0; i < count; i++) {
        rest -= parts[i];
        if (strlen(ringkas_feature_name(i)) > name_width) name_width = strlen(ringkas_feature_name(i));
    }
    for (;;) {
        uint32_t best = 0;

        for (i = 1; i < count; i++)
            if (magnitude(parts[i]) > magnitude(parts[best])) best = i;
        if (count == 0 || parts[best] == 0) break;
        print_part(to, ringkas_feature_name(best), name_width, parts[best]);
        parts[best] = 0;
    }
    if (rest != 0) print_part(to, base, name_width, rest);
}

/* Prints what was left out as boilerplate, and why. */
static void print_left_out(printer *to, const answer *found)
{
    const ringkas_summary *summary = &found->summary;
    uint32_t i;

    for (i = 0; i < summary->count; i++) {
        const char *role = role_name(summary->segments[i].role), *text;
        size_t length;

        if (summary->segments[i].kind != RINGKAS_BOILERPLATE) continue;
        text = segment_text(to, found, i, &length);
        if (text == NULL) return;
        put_string(&to->out, "-   ");
        put_string(&to->out, role);
        put_padding(&to->out, strlen(role), strlen("navigation  "));
        put_text(&to->out, text, length, ONE_LINE);
        put_string(&to->out, "\n");
    }
}

void print_explained(printer *to, const answer *found)
{
    const ringkas_summary *summary = &found->summary;
    int32_t *parts = feature_values(to);
    uint32_t i;

    for (i = next_chosen(summary, 0); i < summary->count; i = next_chosen(summary, i + 1)) {
        const ringkas_segment *segment = &summary->segments[i];
        const char *text;
        size_t length;

        put_string(&to->out, "#");
        put_number(&to->out, segment->rank, 0);
        put_q16(&to->out, "  ", segment->score, 0);
        put_string(&to->out, "  ");
        print_label(to, found, i, RINGKAS_NO_SEGMENT);
        text = segment_text(to, found, i, &length);
        if (text == NULL || parts == NULL) return;
        if (to->has_color) put_string(&to->out, BOLD_ON);
        put_text(&to->out, text, length, ONE_LINE);
        put_string(&to->out, to->has_color ? ALL_OFF "\n" : "\n");
        if (ringkas_explain(&found->document, i, parts) == RINGKAS_OK) print_parts(&to->out, segment->score, parts);
    }
    print_left_out(to, found);
}

static void put_column(output *to, int64_t number)
{
    put_string(to, number < 0 ? "\t-" : "\t");
    put_number(to, magnitude(number), 0);
}

/* A table with tabs: one line of names, then one line per segment. */
void print_features(printer *to, const answer *found)
{
    const ringkas_summary *summary = &found->summary;
    uint32_t count = ringkas_feature_count();
    int32_t *values = feature_values(to);
    uint32_t i, k;

    if (values == NULL) return;
    put_string(&to->out, "kind\tstart\tend\twords\trank");
    for (k = 0; k < count; k++) {
        put_string(&to->out, "\t");
        put_string(&to->out, ringkas_feature_name(k));
    }
    put_string(&to->out, "\n");
    for (i = 0; i < summary->count; i++) {
        const ringkas_segment *segment = &summary->segments[i];

        (void)ringkas_features(&found->document, i, values);
        put_string(&to->out, kind_name(segment->kind));
        put_column(&to->out, segment->start);
        put_column(&to->out, (int64_t)segment->start + segment->length);
        put_column(&to->out, segment->words);
        put_column(&to->out, segment->rank);
        for (k = 0; k < count; k++) put_column(&to->out, values[k]);
        put_string(&to->out, "\n");
    }
}
