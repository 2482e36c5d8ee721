/* Reading a file whole. */
#include "input.h"

#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "../../include/ringkas.h"
#include "columns.h"
#include "filetype.h"
#include "mail.h"
#include "page.h"
#include "pdf.h"
#include "platform.h"

/* Room for a text of unknown size, such as a pipe's: most articles fit. */
#define FIRST_SIZE ((size_t)65536)

/* Smaller files are read into a buffer that the next file uses again, which is faster than a new mapping. */
#define MAPPING_MIN ((size_t)262144)

static const char too_long[] = "text too long (4294967294 bytes at most)";
static const char not_text[] = "not text (it has NUL bytes, and no byte order mark of UTF-16)";
static const char not_utf16[] = "not text (it has NUL characters)";

/* Kept from file to file: only the first use of standard input finds the text. */
static bool is_standard_input_used;

bool reserve(buffer *memory, size_t size)
{
    char *bytes;

    if (memory->size >= size) return true;
    bytes = realloc(memory->bytes, size);
    if (bytes == NULL) return false;
    memory->bytes = bytes;
    memory->size = size;
    return true;
}

const char *read_piece(int descriptor, buffer *content, size_t *length, size_t *count)
{
    const size_t more = *length > SIZE_MAX / 2 ? SIZE_MAX : *length * 2;
    ptrdiff_t read;

    *count = 0;
    if (*length == content->size && !reserve(content, *length == 0 ? FIRST_SIZE : more)) return MEMORY_EXHAUSTED;
    read = read_file(descriptor, content->bytes + *length, content->size - *length);
    if (read < 0) return strerror(errno);
    *count = (size_t)read;
    *length += *count;
    return *length > RINGKAS_MAX_LENGTH ? too_long : NULL;
}

/* Whether this much of a file is enough to refuse it: /dev/zero has no end. `count` bytes were read last. */
static bool is_refused(const char *bytes, size_t length, size_t count)
{
    return encoding_by_bom(bytes, length) == UTF8 && !is_pdf(bytes, length) &&
           memchr(bytes + length - count, 0, count) != NULL;
}

/* Reads what is left of a file into input->content. Returns null or an error. */
static const char *read_all(int descriptor, input_text *input)
{
    buffer *content = &input->content;
    const char *error;
    size_t count;

    input->length = 0;
    do error = read_piece(descriptor, content, &input->length, &count);
    while (error == NULL && count > 0 && !is_refused(content->bytes, input->length, count));
    input->text = content->bytes;
    return error;
}

static bool map_all(int descriptor, size_t size, input_text *input)
{
    input->text = map_file(descriptor, size);
    input->length = size;
    return input->text != NULL;
}

/* Maps or reads an open file. Returns null or an error. */
static const char *load(int descriptor, input_access access, input_text *input)
{
    file_facts facts;
    size_t size;

    if (!examine_descriptor(descriptor, &facts)) return strerror(errno);
    if (facts.is_folder) return strerror(EISDIR);
    if (facts.size > RINGKAS_MAX_LENGTH) return too_long;
    size = (size_t)facts.size;
    if (access == MAY_MAP && size >= MAPPING_MIN && map_all(descriptor, size, input)) return NULL;
    /* One byte more than the file has, so that its end is found without growing. Files of /proc say that they have 0. */
    if (size > 0 && !reserve(&input->content, size + 1)) return MEMORY_EXHAUSTED;
    return read_all(descriptor, input);
}

const char *format_name(input_format format)
{
    static const char *const names[] = {"auto", "plain", "html",    "subtitles", "markdown",
                                        "chat", "mail",  "columns", "pdf"};

    return names[format];
}

uint32_t library_format(input_format format)
{
    switch (format) {
    case FORMAT_AUTO: return RINGKAS_AUTO;
    case FORMAT_SUBTITLES: return RINGKAS_SUBTITLES;
    case FORMAT_MARKDOWN: return RINGKAS_MARKDOWN;
    case FORMAT_CHAT: return RINGKAS_CHAT;
    case FORMAT_MAIL: return RINGKAS_MAIL;
    default: return RINGKAS_PLAIN;
    }
}

/* Turns what was loaded into UTF-8. Returns null or an error. */
static const char *decode(input_text *input)
{
    size_t size = converted_size(input->length);
    encoding from;

    input->encoding = examine_encoding(input->text, input->length);
    from = input->encoding.encoding;
    if (from == UTF8) return NULL;
    if (size == 0 || !reserve(&input->converted, size)) return MEMORY_EXHAUSTED;
    input->length = convert_to_utf8(input->text, input->length, from, input->converted.bytes);
    input->text = input->converted.bytes;
    unmap_file();
    if (input->length > RINGKAS_MAX_LENGTH) return too_long;
    /* UTF-32 with a byte order mark looks like UTF-16 until here. */
    return memchr(input->text, 0, input->length) != NULL ? not_utf16 : NULL;
}

/* Makes the text of a PDF the input. Without pdftotext, the advice to install it is the error. */
static const char *decode_pdf(const char *file, input_text *input)
{
    const char *advice = refuse_file(file, input->text, input->length, true);
    bool is_missing = false;
    const char *error = read_pdf(file, input, &is_missing);

    input->format = FORMAT_PDF;
    memset(&input->encoding, 0, sizeof input->encoding);
    return is_missing ? advice : error;
}

/* Turns what was loaded into the text in it. Returns null or an error. */
static const char *extract(const char *file, input_format format, input_text *input)
{
    const char *reason;

    if (is_pdf(input->text, input->length)) return decode_pdf(file, input);
    reason = refuse_file(file, input->text, input->length, format != FORMAT_AUTO);
    if (reason != NULL) return reason;
    if (encoding_by_bom(input->text, input->length) == UTF8 && memchr(input->text, 0, input->length) != NULL)
        return not_text;
    if (format == FORMAT_AUTO && ringkas_is_html(input->text, input->length) != 0) format = FORMAT_HTML;
    if ((format == FORMAT_AUTO || format == FORMAT_MAIL) && is_encoded_mail(input->text, input->length)) {
        reason = read_mail(input);
        return reason == NULL && input->format == FORMAT_MAIL ? decode(input) : reason;
    }
    input->format = format;
    if (format == FORMAT_HTML) return read_page(input); /* a page says itself how it is encoded */
    reason = decode(input);
    return reason == NULL && (format == FORMAT_AUTO || format == FORMAT_COLUMNS) ? separate_columns(input) : reason;
}

const char *read_input(const char *file, input_access access, input_format format, input_text *input)
{
    bool is_standard = strcmp(file, "-") == 0;
    const char *error;
    int descriptor;

    unmap_file();
    input->text = NULL;
    input->length = 0;
    input->title = NULL;
    input->title_length = 0;
    input->may_have_columns = false;
    if (is_standard && is_standard_input_used) return "it was read already";
    is_standard_input_used = is_standard_input_used || is_standard;
    descriptor = is_standard ? STANDARD_INPUT : open_file(file);
    if (descriptor < 0) return strerror(errno);
    error = load(descriptor, access, input);
    if (!is_standard) close_file(descriptor);
    return error != NULL ? error : extract(file, format, input);
}

void free_input(input_text *input)
{
    unmap_file();
    free(input->content.bytes);
    free(input->converted.bytes);
    free(input->page.bytes);
    memset(input, 0, sizeof *input);
}
