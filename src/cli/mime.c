/* The parts of a mail. */
#include "mime.h"

#include <string.h>

/* Parts of parts are not read any deeper. */
#define DEPTH_MAX 8

static const char *next_line(const char *at, const char *end)
{
    const char *stop = at < end ? memchr(at, '\n', (size_t)(end - at)) : NULL;

    return stop == NULL ? end : stop + 1;
}

static bool is_empty_line(const char *at, const char *end)
{
    return at == end || *at == '\n' || (*at == '\r' && (at + 1 == end || at[1] == '\n'));
}

mime_part read_part(byte_span bytes)
{
    const char *at = bytes.start;
    mime_part part;

    while (!is_empty_line(at, bytes.end)) at = next_line(at, bytes.end);
    part.headers.start = bytes.start;
    part.headers.end = at;
    part.body.start = next_line(at, bytes.end);
    part.body.end = bytes.end;
    return part;
}

/* ---- headers */

byte_span find_header(const mime_part *part, const char *name)
{
    const size_t length = strlen(name);
    byte_span line = part->headers, value;

    for (; line.start < line.end; line.start = next_line(line.start, line.end)) {
        if (!begins_with(line, name) || (size_t)(line.end - line.start) <= length || line.start[length] != ':')
            continue;
        value.start = line.start + length + 1;
        value.end = next_line(value.start, line.end);
        while (value.end < line.end && (*value.end == ' ' || *value.end == '\t'))
            value.end = next_line(value.end, line.end);
        while (value.start < value.end && (*value.start == ' ' || *value.start == '\t')) value.start++;
        return value;
    }
    value.start = value.end = part->headers.end;
    return value;
}

static bool is_separator(char sign)
{
    return sign == ';' || sign == ' ' || sign == '\t' || sign == '\r' || sign == '\n';
}

byte_span find_parameter(byte_span header, const char *name)
{
    byte_span at = header;

    for (; at.start < at.end; at.start++) {
        char quote;
        if (at.start == header.start || !is_separator(at.start[-1]) || !begins_with(at, name)) continue;
        at.start += strlen(name);
        quote = at.start < at.end && *at.start == '"' ? '"' : ';';
        at.start += quote == '"';
        header.end = at.start;
        while (header.end < at.end && *header.end != quote && (quote == '"' || !is_separator(*header.end)))
            header.end++;
        header.start = at.start;
        return header;
    }
    return at;
}

static bool has_text(byte_span span, const char *text)
{
    for (; span.start < span.end; span.start++)
        if (begins_with(span, text)) return true;
    return false;
}

static bool is_multipart(const mime_part *part)
{
    return begins_with(find_header(part, "content-type"), "multipart/");
}

static bool is_base64(const mime_part *part)
{
    return begins_with(find_header(part, "content-transfer-encoding"), "base64");
}

static bool is_quoted_printable(const mime_part *part)
{
    return begins_with(find_header(part, "content-transfer-encoding"), "quoted-printable");
}

bool is_encoded_part(const mime_part *part)
{
    const byte_span type = find_header(part, "content-type");

    return is_multipart(part) || is_base64(part) || is_quoted_printable(part) || begins_with(type, "text/html") ||
           has_text(find_header(part, "subject"), "=?");
}

/* ---- parts */

static void find_in(const mime_part *part, mime_texts *texts, int depth);

/* Whether a line is "--" and the boundary. */
static bool is_boundary(byte_span line, byte_span boundary)
{
    const size_t length = (size_t)(boundary.end - boundary.start);

    return (size_t)(line.end - line.start) >= length + 2 && line.start[0] == '-' && line.start[1] == '-' &&
           memcmp(line.start + 2, boundary.start, length) == 0;
}

static void find_in_parts(const mime_part *part, mime_texts *texts, int depth)
{
    const byte_span boundary = find_parameter(find_header(part, "content-type"), "boundary=");
    byte_span line = part->body, inside = {NULL, NULL};

    if (boundary.start == boundary.end) return;
    for (;; line.start = next_line(line.start, line.end)) {
        const bool is_end = line.start == line.end;
        if (!is_end && !is_boundary(line, boundary)) continue;
        if (inside.start != NULL) {
            mime_part found;
            inside.end = line.start;
            found = read_part(inside);
            find_in(&found, texts, depth);
        }
        if (is_end) return;
        inside.start = next_line(line.start, line.end);
    }
}

/* The first one that is not empty is taken. */
static void take_text(mime_part *text, const mime_part *part)
{
    const char *at = part->body.start;

    while (at < part->body.end && is_separator(*at)) at++;
    if (text->body.start == NULL && at < part->body.end) *text = *part;
}

static void find_in(const mime_part *part, mime_texts *texts, int depth)
{
    const byte_span type = find_header(part, "content-type");
    const bool is_text = type.start == type.end || begins_with(type, "text/plain");

    if (begins_with(type, "message/rfc822") && depth < DEPTH_MAX) {
        const mime_part inside = read_part(part->body);
        find_in(&inside, texts, depth + 1);
    }
    if (begins_with(find_header(part, "content-disposition"), "attachment")) return;
    if (is_multipart(part) && depth < DEPTH_MAX) find_in_parts(part, texts, depth + 1);
    if (is_text) take_text(&texts->plain, part);
    if (begins_with(type, "text/html")) take_text(&texts->html, part);
}

void find_texts(const mime_part *part, mime_texts *texts)
{
    memset(texts, 0, sizeof *texts);
    find_in(part, texts, 0);
}

size_t decode_body(const mime_part *part, char *to)
{
    const size_t length = (size_t)(part->body.end - part->body.start);

    if (is_base64(part)) return decode_base64(part->body, to);
    if (is_quoted_printable(part)) return decode_quoted_printable(part->body, to);
    memcpy(to, part->body.start, length);
    return length;
}
