/* The segments of --json. */
#include "printable.h"
#include "printer.h"
#include "utf8.h"

/* Converts byte offsets to code points. The offsets of one file rise, so that its text is counted once. */
typedef struct {
    const input_text *input;
    size_t byte;
    size_t character; /* how many there are before `byte` */
} character_counter;

static character_counter count_characters_of(const answer *found, uint32_t document)
{
    const character_counter counter = {&found->input[document], 0, 0};

    return counter;
}

static uint32_t character_at(character_counter *counter, size_t byte)
{
    counter->character += count_characters(counter->input->text + counter->byte, byte - counter->byte);
    counter->byte = byte;
    return (uint32_t)counter->character;
}

/* Puts a number, or null. */
static void put_optional(output *to, const char *key, uint32_t number, uint32_t none)
{
    put_string(to, key);
    if (number == none)
        put_string(to, "null");
    else
        put_number(to, number, 0);
}

/* Who says a segment: only chats have that member. */
static void put_speaker(printer *to, const answer *found, uint32_t index)
{
    uint32_t start, length;

    if (found->document.format != RINGKAS_CHAT) return;
    put_string(&to->out, ",\"speaker\":");
    if (ringkas_segment_speaker(&found->document, index, &start, &length) != 0)
        put_json_string(&to->out, found->input->text + start, length);
    else
        put_string(&to->out, "null");
}

static void put_segment(printer *to, const answer *found, uint32_t index, character_counter *counter)
{
    const ringkas_segment *segment = &found->summary.segments[index];
    size_t end = (size_t)segment->start + segment->length;

    if (counter->input != &found->input[segment->document]) *counter = count_characters_of(found, segment->document);
    put_string(&to->out, "{");
    if (found->files != NULL) put_member(&to->out, "\"document\":", segment->document);
    put_member(&to->out, found->files != NULL ? ",\"start\":" : "\"start\":", segment->start);
    put_member(&to->out, ",\"end\":", (uint32_t)end);
    put_member(&to->out, ",\"start_char\":", character_at(counter, segment->start));
    put_member(&to->out, ",\"end_char\":", character_at(counter, end));
    put_string(&to->out, ",\"kind\":\"");
    put_string(&to->out, kind_name(segment->kind));
    if (segment->role == RINGKAS_NO_ROLE) {
        put_string(&to->out, "\",\"role\":null");
    } else {
        put_string(&to->out, "\",\"role\":\"");
        put_string(&to->out, role_name(segment->role));
        put_string(&to->out, "\"");
    }
    put_optional(&to->out, ",\"heading\":", segment->heading, RINGKAS_NO_SEGMENT);
    put_optional(&to->out, ",\"page\":", segment->page, 0);
    put_member(&to->out, ",\"words\":", segment->words);
    put_string(&to->out, ",\"score\":");
    put_q16(&to->out, "", segment->score, 0);
    put_optional(&to->out, ",\"rank\":", segment->rank, 0);
    put_speaker(to, found, index);
    put_string(&to->out, ",\"text\":");
    put_segment_text(to, found, index);
    put_string(&to->out, "}");
}

void put_segments(printer *to, const answer *found)
{
    const ringkas_summary *summary = &found->summary;
    bool is_chosen_only = (to->command->show & SHOW_CHOSEN) != 0;
    character_counter counter = count_characters_of(found, 0);
    bool is_first = true;
    uint32_t i;

    put_string(&to->out, "[");
    for (i = 0; i < summary->count; i++) {
        if (is_chosen_only && summary->segments[i].rank == 0) continue;
        if (!is_first) put_string(&to->out, ",");
        put_segment(to, found, i, &counter);
        is_first = false;
    }
    put_string(&to->out, "]");
}
