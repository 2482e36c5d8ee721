/* --json: one object per file, on one line. README.md describes the members. */
#include <string.h>

#include "printable.h"
#include "printer.h"
#include "utf8.h"

/* The version of the schema. It changes if a reader of this one would misunderstand the new one. */
#define SCHEMA_VERSION "2"

/* Converts byte offsets to code points. The offsets of one file rise, so that its text is counted once. */
typedef struct {
    const input_text *input;
    size_t byte;
    size_t character; /* how many there are before `byte` */
} character_counter;

static uint32_t character_at(character_counter *counter, size_t byte)
{
    counter->character += count_characters(counter->input->text + counter->byte, byte - counter->byte);
    counter->byte = byte;
    return (uint32_t)counter->character;
}

static void put_member(output *to, const char *key, uint32_t number)
{
    put_string(to, key);
    put_number(to, number, 0);
}

static void put_segment_text(printer *to, const answer *found, uint32_t index)
{
    size_t length;
    const char *text = segment_text(to, found, index, &length);

    if (text != NULL) put_json_string(&to->out, text, length);
}

static void put_summary(printer *to, const answer *found)
{
    const ringkas_summary *summary = &found->summary;
    uint32_t first = next_chosen(summary, 0);
    uint32_t i;

    for (i = first; i < summary->count; i = next_chosen(summary, i + 1)) {
        if (i != first) put_string(&to->out, ",");
        put_segment_text(to, found, i);
    }
}

static void put_keywords(output *to, const answer *found)
{
    uint32_t i;

    for (i = 0; i < found->keyword_count; i++) {
        const ringkas_keyword *keyword = &found->keywords[i];

        put_string(to, i == 0 ? "{\"word\":\"" : ",{\"word\":\"");
        put_text(to, found->input->text + keyword->start, keyword->length, JSON_STRING);
        put_string(to, "\",\"weight\":");
        put_q16(to, "", keyword->weight, 0);
        put_member(to, ",\"count\":", keyword->count);
        put_string(to, "}");
    }
}

static void put_segment(printer *to, const answer *found, uint32_t index, character_counter *counter)
{
    const ringkas_segment *segment = &found->summary.segments[index];
    size_t end = (size_t)segment->start + segment->length;

    put_member(&to->out, "{\"start\":", segment->start);
    put_member(&to->out, ",\"end\":", (uint32_t)end);
    put_member(&to->out, ",\"start_char\":", character_at(counter, segment->start));
    put_member(&to->out, ",\"end_char\":", character_at(counter, end));
    put_string(&to->out, ",\"kind\":\"");
    put_string(&to->out, kind_name(segment->kind));
    put_member(&to->out, "\",\"words\":", segment->words);
    put_string(&to->out, ",\"score\":");
    put_q16(&to->out, "", segment->score, 0);
    if (segment->rank == 0)
        put_string(&to->out, ",\"rank\":null");
    else
        put_member(&to->out, ",\"rank\":", segment->rank);
    put_string(&to->out, ",\"text\":");
    put_segment_text(to, found, index);
    put_string(&to->out, "}");
}

static void put_segments(printer *to, const answer *found)
{
    const ringkas_summary *summary = &found->summary;
    bool is_chosen_only = (to->command->show & SHOW_CHOSEN) != 0;
    character_counter counter = {found->input, 0, 0};
    bool is_first = true;
    uint32_t i;

    for (i = 0; i < summary->count; i++) {
        if (is_chosen_only && summary->segments[i].rank == 0) continue;
        if (!is_first) put_string(&to->out, ",");
        put_segment(to, found, i, &counter);
        is_first = false;
    }
}

static void put_start(output *to, const char *file)
{
    put_string(to, "{\"version\":" SCHEMA_VERSION ",\"file\":");
    put_json_string(to, file, strlen(file));
}

void print_json(printer *to, const answer *found)
{
    put_start(&to->out, found->file);
    put_string(&to->out, ",\"encoding\":\"");
    put_string(&to->out, encoding_name(found->input->encoding.encoding));
    put_member(&to->out, "\",\"bytes\":", (uint32_t)found->input->length);
    put_member(&to->out, ",\"words\":", found->summary.words);
    put_string(&to->out, ",\"summary\":[");
    put_summary(to, found);
    put_string(&to->out, "],\"keywords\":[");
    put_keywords(&to->out, found);
    put_string(&to->out, "],\"segments\":[");
    put_segments(to, found);
    put_string(&to->out, "]}\n");
}

void print_json_error(printer *to, const char *file, const char *reason)
{
    put_start(&to->out, file);
    put_string(&to->out, ",\"error\":");
    put_json_string(&to->out, reason, strlen(reason));
    put_string(&to->out, "}\n");
}
