/* The parts of a mail. */
#include "mime.h"

#include <string.h>

/* Parts of parts are not read any deeper. */
#define DEPTH_MAX 8u

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

static bool is_attachment(const mime_part *part)
{
    return begins_with(find_header(part, "content-disposition"), "attachment");
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

/* What is left of a part that has parts. */
typedef struct {
    byte_span boundary;
    byte_span rest;     /* from the next line on; null: nothing */
    const char *inside; /* where the part begins that has not ended; null: before the first one */
} mime_level;

/* Whether a line is "--" and the boundary. */
static bool is_boundary(byte_span line, byte_span boundary)
{
    const size_t length = (size_t)(boundary.end - boundary.start);

    return (size_t)(line.end - line.start) >= length + 2 && line.start[0] == '-' && line.start[1] == '-' &&
           memcmp(line.start + 2, boundary.start, length) == 0;
}

/* Opens the parts of a part. A mail that is attached is one. False: it has none. */
static bool open_level(const mime_part *part, mime_level *level)
{
    memset(level, 0, sizeof *level);
    level->rest = part->body;
    if (begins_with(find_header(part, "content-type"), "message/rfc822")) {
        level->inside = part->body.start;
        level->rest.start = part->body.end;
        return true;
    }
    if (!is_multipart(part) || is_attachment(part)) return false;
    level->boundary = find_parameter(find_header(part, "content-type"), "boundary=");
    return level->boundary.start != level->boundary.end;
}

/* Reads the next part. False: there is no more. */
static bool read_next_part(mime_level *level, mime_part *part)
{
    while (level->rest.start != NULL) {
        const byte_span line = level->rest, found = {level->inside, line.start};
        const bool is_end = line.start == line.end;
        level->rest.start = is_end ? NULL : next_line(line.start, line.end);
        if (!is_end && !is_boundary(line, level->boundary)) continue;
        level->inside = level->rest.start;
        if (found.start == NULL) continue;
        *part = read_part(found);
        return true;
    }
    return false;
}

/* The first one that is not empty is taken. */
static void take_text(mime_part *text, const mime_part *part)
{
    const char *at = part->body.start;

    while (at < part->body.end && is_separator(*at)) at++;
    if (text->body.start == NULL && at < part->body.end) *text = *part;
}

static void take_texts(mime_texts *texts, const mime_part *part)
{
    const byte_span type = find_header(part, "content-type");

    if (is_attachment(part)) return;
    if (type.start == type.end || begins_with(type, "text/plain")) take_text(&texts->plain, part);
    if (begins_with(type, "text/html")) take_text(&texts->html, part);
}

void find_texts(const mime_part *mail, mime_texts *texts)
{
    mime_level levels[DEPTH_MAX];
    mime_part part = *mail;
    size_t depth = 0;

    memset(texts, 0, sizeof *texts);
    do {
        take_texts(texts, &part);
        if (depth < DEPTH_MAX && open_level(&part, &levels[depth])) depth++;
        while (depth > 0 && !read_next_part(&levels[depth - 1], &part)) depth--;
    } while (depth > 0);
}

size_t decode_body(const mime_part *part, char *to)
{
    const size_t length = (size_t)(part->body.end - part->body.start);

    if (is_base64(part)) return decode_base64(part->body, to);
    if (is_quoted_printable(part)) return decode_quoted_printable(part->body, to);
    memcpy(to, part->body.start, length);
    return length;
}
