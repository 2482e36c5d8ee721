/* Plain output: the text itself, the summary, the teaser, or the keywords. */
#include <string.h>

#include "printable.h"
#include "printer.h"

void print_text(printer *to, const input_text *input)
{
    put_text(&to->out, input->text, input->length, LINES);
    if (input->length > 0 && to->out.last != '\n') put_string(&to->out, "\n");
}

/* Of a text with markup the segments, a paragraph on each line; others as they are. */
void print_clean_text(printer *to, const answer *found)
{
    bool is_line = false; /* something stands on it */
    uint32_t i;

    if (found->document.format == RINGKAS_PLAIN) {
        print_text(to, found->input);
        return;
    }
    for (i = 0; i < found->document.count; i++) {
        const ringkas_segment *segment = &found->document.segments[i];
        size_t length;
        const char *text;

        if (segment->kind == RINGKAS_BOILERPLATE) continue;
        text = segment_text(to, found, i, &length);
        if (text == NULL) return;
        if (is_line) put_string(&to->out, (segment->traits & RINGKAS_PARAGRAPH_START) != 0 ? "\n" : " ");
        put_text(&to->out, text, length, ONE_LINE);
        is_line = true;
    }
    if (is_line) put_string(&to->out, "\n");
}

void print_summary(printer *to, const answer *found)
{
    const ringkas_summary *summary = &found->summary;
    uint32_t i;

    for (i = next_chosen(summary, 0); i < summary->count; i = next_chosen(summary, i + 1)) {
        const char *text;
        size_t length;

        print_label(to, found, i, RINGKAS_NO_SEGMENT);
        text = segment_text(to, found, i, &length);
        if (text == NULL) return;
        put_text(&to->out, text, length, ONE_LINE);
        put_string(&to->out, "\n");
    }
}

void print_teaser(printer *to, const answer *found)
{
    const char *text;
    size_t length;

    if (found->teaser.words == 0) return;
    print_label(to, found, found->teaser.first, RINGKAS_NO_SEGMENT);
    text = teaser_text(to, found, &length);
    if (text == NULL) return;
    put_text(&to->out, text, length, ONE_LINE);
    put_string(&to->out, "\n");
}

static size_t count_digits(uint32_t number)
{
    size_t count = 1;

    for (; number >= 10; number /= 10) count++;
    return count;
}

/* With --explain the weight and the count come first, so that the columns are straight in every script. */
void print_keywords(printer *to, const answer *found)
{
    size_t weight_width = 0;
    size_t count_width = 0;
    uint32_t i;

    for (i = 0; i < found->keyword_count; i++) {
        size_t weight = count_digits(found->keywords[i].weight >> 16) + strlen(".0000");
        size_t count = count_digits(found->keywords[i].count);
        if (weight > weight_width) weight_width = weight;
        if (count > count_width) count_width = count;
    }
    for (i = 0; i < found->keyword_count; i++) {
        const ringkas_keyword *keyword = &found->keywords[i];

        if ((to->command->show & SHOW_EXPLAIN) != 0) {
            put_q16(&to->out, "", keyword->weight, weight_width);
            put_string(&to->out, "  ");
            put_number(&to->out, keyword->count, count_width);
            put_string(&to->out, "  ");
        }
        put_text(&to->out, found->input[keyword->document].text + keyword->start, keyword->length, ONE_LINE);
        put_string(&to->out, "\n");
    }
}
