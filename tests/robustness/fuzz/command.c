/* Any bytes as what the command reads: encodings, columns, mail, text for a terminal, strings and records of JSON, command lines. */
#include "../../../src/cli/columns.h"
#include "../../../src/cli/encoding.h"
#include "../../../src/cli/filetype.h"
#include "../../../src/cli/json_string.h"
#include "../../../src/cli/mail.h"
#include "../../../src/cli/options.h"
#include "../../../src/cli/printable.h"
#include "../../../src/cli/record.h"
#include "../../../src/cli/utf8.h"
#include "fuzz.h"

#define MAX_ARGUMENTS 40

static char space[16 * MAX_INPUT], other_space[16 * MAX_INPUT];

/* The text as UTF-8. */
static size_t try_encoding(const char *text, size_t length, char *to)
{
    const encoding_report report = examine_encoding(text, length);
    size_t written;

    expect(report.damaged == 0 || report.first < length, "damage outside the text");
    if (report.encoding == UTF8) {
        memcpy(to, text, length);
        return length;
    }
    written = convert_to_utf8(text, length, report.encoding, to);
    expect(written <= converted_size(length), "converted_size is not enough");
    expect(examine_encoding(to, written).damaged == 0 || memchr(to, 0, written) != NULL,
           "a conversion that is not UTF-8");
    return written;
}

static size_t print(const char *text, size_t length, text_form form, char *to)
{
    output out;

    start_output(&out, -1, to, 16 * MAX_INPUT);
    put_text(&out, text, length, form);
    expect(out.error == 0 && !out.is_sent, "more is printed than 16 times the text");
    return out.used;
}

/* No text controls a terminal, and JSON gives the text back. */
static void try_printing(const char *text, size_t length)
{
    json_token token = {TOKEN_STRING, true, space, 0};
    size_t size = print(text, length, LINES, space);

    expect(is_clean(space, size, "\n\t"), "a text for the terminal that is not clean");
    size = print(text, length, ONE_LINE, space);
    expect(is_clean(space, size, ""), "a line for the terminal that is not clean");
    size = print(text, length, JSON_STRING, space + 1);
    expect(is_clean(space + 1, size, ""), "a string of JSON that is not clean");
    space[0] = space[size + 1] = '"';
    token.length = size + 2;
    size = decode_json_string(&token, other_space);
    expect(size >= length ? count_characters(other_space, size) == count_characters(text, length) : false,
           "JSON gives another text back");
    if (is_utf8(text, length))
        expect(size == length && memcmp(text, other_space, size) == 0, "JSON gives another text back");
}

static bool is_inside(const char *at, const char *text, size_t length)
{
    return at >= text && at <= text + length;
}

static void try_record(const char *line, size_t length)
{
    static json_reader reader;
    const record_form form = {"text", "a.title", {"summary", "keywords"}, 2};
    record found;
    int i;

    memset(&found, 0, sizeof found);
    start_json(&reader, line, length);
    if (!read_record(&reader, &form, &found)) {
        expect(reader.expected != NULL && is_inside(reader.at, line, length), "an error without its place");
        return;
    }
    if (found.text.kind == TOKEN_STRING) {
        expect(is_inside(found.text.start, line, length - found.text.length), "a text outside the line");
        expect(decode_json_string(&found.text, other_space) < found.text.length,
               "a string is longer than what is written");
    }
    if (found.kind != TOKEN_OBJECT) return;
    expect(found.whole.start[0] == '{' && found.whole.end[-1] == '}', "an object without brackets");
    expect(is_inside(found.last, line, length), "the last member is outside the line");
    for (i = 0; i < form.added_count; i++)
        expect(found.added[i].start == NULL ||
                   (found.added[i].start < found.added[i].end && is_inside(found.added[i].end, line, length)),
               "a member outside the line");
}

/* Each line is an argument. */
static void try_options(const char *text, size_t length)
{
    static char copy[MAX_INPUT + 1], name[] = "summarize";
    char *arguments[MAX_ARGUMENTS + 2] = {name}, *at = copy;
    command_line command;
    int count = 1, i;

    memcpy(copy, text, length);
    copy[length] = 0;
    while (at < copy + length && count <= MAX_ARGUMENTS) {
        arguments[count++] = at;
        at += strcspn(at, "\n");
        *at++ = 0;
    }
    if (!read_command_line(count, arguments, &command)) return;
    expect(command.file_count >= 1, "no file");
    for (i = 0; i < command.file_count; i++) expect(command.files[i] != NULL, "a file without a name");
    expect(command.limits.per_mille <= 1000 && command.keywords <= 64, "a number out of its range");
}

static size_t count_black(const char *text, size_t length)
{
    size_t count = 0, i;

    for (i = 0; i < length; i++) count += strchr(" \t\r\n\f", text[i]) == NULL || text[i] == 0;
    return count;
}

/* Columns lose nothing but white space. */
static void try_columns(const char *text, size_t length, bool in_doubt)
{
    static input_text input;
    const size_t before = count_black(text, length);

    input.text = text;
    input.length = length;
    input.format = in_doubt ? FORMAT_COLUMNS : FORMAT_AUTO;
    expect(separate_columns(&input) == NULL, "columns are an error");
    expect(input.text == text || input.length <= input.page.size, "columns need more room");
    expect(count_black(input.text, input.length) == before, "columns lose text");
}

/* The text of a mail needs no more room than is reserved; the sanitizers look. */
static void try_mail(const char *text, size_t length)
{
    static input_text input;

    input.text = text;
    input.length = length;
    if (!is_encoded_mail(text, length) || read_mail(&input) != NULL) return;
    expect(input.format == FORMAT_MAIL || input.format == FORMAT_HTML, "a mail of another format");
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static char text[8 * MAX_INPUT];
    const fuzz_input from = read_choices(data, size);
    const char *bytes = (const char *)from.text;

    if (size > MAX_INPUT) return -1;
    (void)refuse_file("berkas", bytes, from.length, (from.choices[1] & 1) != 0);
    switch (from.choices[0] % 6) {
    case 0: try_printing(text, try_encoding(bytes, from.length, text)); break;
    case 1: try_printing(bytes, from.length); break;
    case 2: try_record(bytes, from.length); break;
    case 3: try_columns(bytes, from.length, (from.choices[1] & 2) != 0); break;
    case 4: try_mail(bytes, from.length); break;
    default: try_options(bytes, from.length); break;
    }
    return 0;
}
