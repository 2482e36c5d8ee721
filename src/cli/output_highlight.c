/* --highlight: the whole text with the chosen segments in reverse video or between signs. */
#include "printable.h"
#include "printer.h"

/* Terminals that show no reverse video, and programs that read text aloud, need signs. */
#define SIGN_START "[["
#define SIGN_END   "]]"

void print_highlighted(printer *to, const answer *found)
{
    const ringkas_summary *summary = &found->summary;
    const char *text = found->input->text;
    bool is_reversed = to->has_color && (to->command->show & SHOW_SIGNS) == 0;
    size_t at = 0;
    uint32_t i;

    for (i = next_chosen(summary, 0); i < summary->count; i = next_chosen(summary, i + 1)) {
        const ringkas_segment *segment = &summary->segments[i];

        put_text(&to->out, text + at, segment->start - at, LINES);
        print_label(to, found, i, RINGKAS_NO_SEGMENT);
        put_string(&to->out, is_reversed ? REVERSE_ON : SIGN_START);
        put_text(&to->out, text + segment->start, segment->length, is_reversed ? REVERSED_LINES : LINES);
        put_string(&to->out, is_reversed ? ALL_OFF : SIGN_END);
        at = (size_t)segment->start + segment->length;
    }
    put_text(&to->out, text + at, found->input->length - at, LINES);
    if (found->input->length > 0 && to->out.last != '\n') put_string(&to->out, "\n");
}
