/* --json: one object per file, on one line. README.md describes the members. */
#include <string.h>

#include "printable.h"
#include "printer.h"

/* The version of the schema. It changes if a reader of this one would misunderstand the new one. */
#define SCHEMA_VERSION "2"

void put_member(output *to, const char *key, uint32_t number)
{
    put_string(to, key);
    put_number(to, number, 0);
}

void put_segment_text(printer *to, const answer *found, uint32_t index)
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

    put_string(&to->out, "[");
    for (i = first; i < summary->count; i = next_chosen(summary, i + 1)) {
        if (i != first) put_string(&to->out, ",");
        put_segment_text(to, found, i);
    }
    put_string(&to->out, "]");
}

static void put_keywords(printer *to, const answer *found)
{
    uint32_t i;

    put_string(&to->out, "[");
    for (i = 0; i < found->keyword_count; i++) {
        const ringkas_keyword *keyword = &found->keywords[i];

        put_string(&to->out, i == 0 ? "{\"phrase\":" : ",{\"phrase\":");
        put_json_string(&to->out, found->input[keyword->document].text + keyword->start, keyword->length);
        put_string(&to->out, ",\"weight\":");
        put_q16(&to->out, "", keyword->weight, 0);
        put_member(&to->out, ",\"count\":", keyword->count);
        if (found->files != NULL) put_member(&to->out, ",\"document\":", keyword->document);
        put_string(&to->out, "}");
    }
    put_string(&to->out, "]");
}

static void put_version(printer *to, const answer *found)
{
    (void)found;
    put_string(&to->out, SCHEMA_VERSION);
}

static void put_answers(printer *to, const answer *found)
{
    (void)found;
    put_number(&to->out, ringkas_answers(), 0);
}

static void put_file(printer *to, const answer *found)
{
    put_json_string(&to->out, found->file, strlen(found->file));
}

static void put_encoding(printer *to, const answer *found)
{
    const char *name = encoding_name(found->input->encoding.encoding);

    put_json_string(&to->out, name, strlen(name));
}

/* How a file was read. Of several files together, `input` points to it. */
static ringkas_text describe_file(const answer *found)
{
    ringkas_text text = {0};

    (void)ringkas_describe_text(&found->document, found->document_index, &text);
    return text;
}

static void put_format(printer *to, const answer *found)
{
    static const input_format formats[] = {FORMAT_AUTO,     FORMAT_PLAIN, FORMAT_SUBTITLES,
                                           FORMAT_MARKDOWN, FORMAT_CHAT,  FORMAT_MAIL}; /* by ringkas_format */
    const input_format format = found->input->format;
    const char *name = format_name(format == FORMAT_AUTO ? formats[describe_file(found).format] : format);

    put_json_string(&to->out, name, strlen(name));
}

static void put_title(printer *to, const answer *found)
{
    const ringkas_text text = describe_file(found);

    if (found->input->title != NULL)
        put_json_string(&to->out, found->input->title, found->input->title_length);
    else if (text.title_length > 0)
        put_json_string(&to->out, found->input->text + text.title_start, text.title_length);
    else
        put_string(&to->out, "null");
}

static void put_length(printer *to, const answer *found)
{
    const uint32_t count = found->files == NULL ? 1 : found->file_count;
    uint32_t length = 0, i;

    for (i = 0; i < count; i++) length += (uint32_t)found->input[i].length;
    put_number(&to->out, length, 0);
}

static void put_words(printer *to, const answer *found)
{
    put_number(&to->out, found->summary.words, 0);
}

/* A share of 1, with three digits; null: the text has too few words. */
static void put_known_words(printer *to, const answer *found)
{
    const uint32_t known = found->document.known_words;

    if (known == RINGKAS_NO_SHARE) {
        put_string(&to->out, "null");
        return;
    }
    put_number(&to->out, known / 1000, 0);
    put_string(&to->out, ".");
    put_number(&to->out, known / 100 % 10, 0);
    put_number(&to->out, known / 10 % 10, 0);
    put_number(&to->out, known % 10, 0);
}

static void put_warnings(printer *to, const answer *found)
{
    put_string(&to->out, has_few_known_words(found) ? "[\"few_known_words\"]" : "[]");
}

/* Null where nothing was asked for. */
static void put_query_found(printer *to, const answer *found)
{
    if (to->command->limits.query_length == 0)
        put_string(&to->out, "null");
    else
        put_number(&to->out, found->summary.query_found, 0);
}

/* Null for a text without a word. */
static void put_teaser(printer *to, const answer *found)
{
    size_t length;
    const char *text = teaser_text(to, found, &length);

    if (text == NULL || length == 0)
        put_string(&to->out, "null");
    else
        put_json_string(&to->out, text, length);
}

static void put_cut(printer *to, const answer *found)
{
    put_string(&to->out, found->teaser.cut != 0 ? "true" : "false");
}

const json_member json_members[JSON_MEMBERS] = {
    {"version", ABOUT_SCHEMA, put_version},
    {"file", ABOUT_FILE, put_file},
    {"encoding", ABOUT_FILE, put_encoding},
    {"format", ABOUT_FILE, put_format},
    {"title", ABOUT_FILE, put_title},
    {"bytes", ABOUT_TEXT, put_length},
    {"words", ABOUT_TEXT, put_words},
    {"summary", ABOUT_TEXT, put_summary},
    {"keywords", ABOUT_TEXT, put_keywords},
    {"outline", ABOUT_OUTLINE, put_outline},
    {"segments", ABOUT_TEXT, put_segments},
    {"query_found", ABOUT_TEXT, put_query_found},
    {"known_words", ABOUT_TEXT, put_known_words},
    {"warnings", ABOUT_TEXT, put_warnings},
    {"answers", ABOUT_SCHEMA, put_answers},
    {"teaser", ABOUT_TEASER, put_teaser},
    {"cut", ABOUT_TEASER, put_cut},
    {"tags", ABOUT_TAGS, put_tags},
};

bool has_json_member(const command_line *command, uint32_t member)
{
    if (json_members[member].about == ABOUT_TEASER) return command->teaser != 0;
    if (json_members[member].about == ABOUT_TAGS) return command->tags != NULL;
    return json_members[member].about != ABOUT_OUTLINE || command->limits.per_section != 0;
}

/* Of several files together: the members about files, for each file. One that failed has the reason. */
static void put_files(printer *to, const answer *found)
{
    answer one = *found;
    uint32_t file, i;

    put_string(&to->out, ",\"files\":[");
    for (file = 0; file < found->file_count; file++) {
        const char *before = file == 0 ? "{\"" : ",{\"";
        one.input = &found->input[file];
        one.document_index = file;
        one.file = found->files[file];
        for (i = 0; i < JSON_MEMBERS; i++) {
            if (json_members[i].about != ABOUT_FILE) continue;
            put_string(&to->out, before);
            put_string(&to->out, json_members[i].name);
            put_string(&to->out, "\":");
            json_members[i].put(to, &one);
            before = ",\"";
        }
        put_string(&to->out, "}");
    }
    put_string(&to->out, "]");
}

static bool is_left_out(printer *to, const answer *found, uint32_t member)
{
    return !has_json_member(to->command, member) || (found->files != NULL && json_members[member].about == ABOUT_FILE);
}

void print_json(printer *to, const answer *found)
{
    uint32_t i;

    for (i = 0; i < JSON_MEMBERS; i++) {
        if (i == 1 && found->files != NULL) put_files(to, found);
        if (is_left_out(to, found, i)) continue;
        put_string(&to->out, i == 0 ? "{\"" : ",\"");
        put_string(&to->out, json_members[i].name);
        put_string(&to->out, "\":");
        json_members[i].put(to, found);
    }
    put_string(&to->out, "}\n");
}

void print_json_error(printer *to, const char *file, const char *reason)
{
    put_string(&to->out, "{\"version\":" SCHEMA_VERSION ",\"file\":");
    put_json_string(&to->out, file, strlen(file));
    put_string(&to->out, ",\"error\":");
    put_json_string(&to->out, reason, strlen(reason));
    put_string(&to->out, "}\n");
}
