/* Text: a segment as a reader should see it. */
#include "text.h"

/* The characters of a segment, each run of white space as one blank. */
typedef struct {
    const rk_source *source;
    uint32_t at, end;
} rk_text_reader;

static rk_text_reader open_text(const rk_source *source, const ringkas_segment *segment)
{
    rk_text_reader reader;

    reader.source = source;
    reader.at = segment->start;
    reader.end = segment->start + segment->length;
    return reader;
}

/* The next character; its length is 0 at the end. *start: where it stands. */
static rk_char next_char(rk_text_reader *reader, uint32_t *start)
{
    rk_char c = rk_char_at(reader->source, reader->at);
    bool is_white = rk_is_white(c.type);

    *start = reader->at;
    if (reader->at >= reader->end || rk_has_failed(reader->source)) c.length = 0;
    reader->at += c.length;
    while (is_white && reader->at < reader->end) {
        const rk_char next = rk_char_at(reader->source, reader->at);
        is_white = rk_is_white(next.type) && !rk_has_failed(reader->source);
        if (is_white) reader->at += next.length;
    }
    return c;
}

/* How many bytes from `at` on are written as they are: visible ASCII with single blanks between. They are most of a text, and
 * character by character they would take a fifth of the time of a short text. */
static uint32_t count_plain(const rk_source *source, uint32_t at, uint32_t end)
{
    const uint32_t start = at;
    uint32_t plain = at; /* after the last visible byte */

    for (; at < end && at < source->resident; at++) {
        const uint8_t byte = source->bytes[at];
        if (byte > ' ' && byte < 0x7F)
            plain = at + 1;
        else if (byte != ' ' || at != plain)
            break;
    }
    return plain - start;
}

/* Writes that many bytes, as far as they fit after `used`, and moves past all of them. Returns how many. */
static uint32_t copy_plain(rk_text_reader *reader, char *buffer, size_t used, size_t size)
{
    const uint32_t length = count_plain(reader->source, reader->at, reader->end);
    const size_t room = used < size ? size - used : 0;

    if (length > 0 && room > 0) memcpy(buffer + used, reader->source->bytes + reader->at, rk_min(length, room));
    reader->at += length;
    return length;
}

size_t rk_write_text(const rk_source *source, const ringkas_segment *segment, char *buffer, size_t size)
{
    rk_text_reader reader = open_text(source, segment);
    size_t needed = 0;
    uint32_t start, i;
    rk_char c;

    while ((c = next_char(&reader, &start)).length != 0) {
        const uint32_t length = rk_is_white(c.type) ? 1 : c.length;
        if (needed + length <= size) {
            for (i = 0; i < length; i++) buffer[needed + i] = (char)rk_byte(source, start + i);
            if (rk_is_white(c.type)) buffer[needed] = ' ';
        } else {
            size = needed < size ? needed : size; /* nothing after a character that did not fit */
        }
        needed += length;
        needed += copy_plain(&reader, buffer, needed, size);
    }
    return needed;
}

uint32_t rk_count_chars(const rk_source *source, const ringkas_segment *segment)
{
    rk_text_reader reader = open_text(source, segment);
    uint32_t count = 0, start;

    while (next_char(&reader, &start).length != 0) {
        const uint32_t plain = count_plain(source, reader.at, reader.end);
        reader.at += plain;
        count += 1 + plain;
    }
    return count;
}
