/* The segments of --json. */
#include "printable.h"
#include "printer.h"
#include "utf8.h"

/* The file whose segments are printed. Byte offsets become code points: they rise, so that its text is counted once. */
typedef struct {
    const input_text *input;
    bool is_chat;
    size_t byte;
    size_t character; /* how many there are before `byte` */
} segment_file;

static segment_file begin_file(const answer *found, uint32_t document)
{
    segment_file file = {&found->input[document], false, 0, 0};
    ringkas_text text;

    file.is_chat =
        ringkas_describe_text(&found->document, document, &text) == RINGKAS_OK && text.format == RINGKAS_CHAT;
    return file;
}

static uint32_t character_at(segment_file *file, size_t byte)
{
    file->character += count_characters(file->input->text + file->byte, byte - file->byte);
    file->byte = byte;
    return (uint32_t)file->character;
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
static void put_speaker(printer *to, const answer *found, uint32_t index, const segment_file *file)
{
    uint32_t start, length;

    if (!file->is_chat) return;
    put_string(&to->out, ",\"speaker\":");
    if (ringkas_segment_speaker(&found->document, index, &start, &length) != 0)
        put_json_string(&to->out, file->input->text + start, length);
    else
        put_string(&to->out, "null");
}

static void put_segment(printer *to, const answer *found, uint32_t index, segment_file *file)
{
    const ringkas_segment *segment = &found->summary.segments[index];
    size_t end = (size_t)segment->start + segment->length;

    if (file->input != &found->input[segment->document]) *file = begin_file(found, segment->document);
    put_string(&to->out, "{");
    if (found->files != NULL) put_member(&to->out, "\"document\":", segment->document);
    put_member(&to->out, found->files != NULL ? ",\"start\":" : "\"start\":", segment->start);
    put_member(&to->out, ",\"end\":", (uint32_t)end);
    put_member(&to->out, ",\"start_char\":", character_at(file, segment->start));
    put_member(&to->out, ",\"end_char\":", character_at(file, end));
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
    put_speaker(to, found, index, file);
    put_string(&to->out, ",\"text\":");
    put_segment_text(to, found, index);
    put_string(&to->out, "}");
}

void put_segments(printer *to, const answer *found)
{
    const ringkas_summary *summary = &found->summary;
    bool is_chosen_only = (to->command->show & SHOW_CHOSEN) != 0;
    segment_file file = begin_file(found, 0);
    bool is_first = true;
    uint32_t i;

    put_string(&to->out, "[");
    for (i = 0; i < summary->count; i++) {
        if (is_chosen_only && summary->segments[i].rank == 0) continue;
        if (!is_first) put_string(&to->out, ",");
        put_segment(to, found, i, &file);
        is_first = false;
    }
    put_string(&to->out, "]");
}
