/* --where and --sources: what stands before a sentence to say where it is from. */
#include "printable.h"
#include "printer.h"

/* "[Pasal 12, hlm. 34] ": what of the two is there. heading: its segment, or RINGKAS_NO_SEGMENT. */
static void print_where(printer *to, const answer *found, uint32_t heading, uint32_t page)
{
    size_t length = 0;
    const char *text = heading != RINGKAS_NO_SEGMENT ? segment_text(to, found, heading, &length) : NULL;

    if (text == NULL && page == 0) return;
    put_string(&to->out, "[");
    if (text != NULL) put_text(&to->out, text, length, ONE_LINE);
    if (page != 0) {
        put_string(&to->out, text != NULL ? ", hlm. " : "hlm. ");
        put_number(&to->out, page, 0);
    }
    put_string(&to->out, "] ");
}

void print_label(printer *to, const answer *found, uint32_t index, uint32_t shown)
{
    const ringkas_segment *segment = &found->document.segments[index];

    if ((to->command->show & SHOW_SOURCES) != 0) {
        put_string(&to->out, "[");
        put_number(&to->out, segment->document + 1, 0);
        put_string(&to->out, "] ");
    }
    if ((to->command->show & SHOW_WHERE) == 0) return;
    print_where(to, found, segment->heading == shown ? RINGKAS_NO_SEGMENT : segment->heading, segment->page);
}
