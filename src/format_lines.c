/* Lines of a text with a format. */
#include "format_lines.h"

#include "chars.h"
#include "swar.h"

/* The bytes that are less than 0x0E, as the ends of lines are. Only the first one of the mask is sure to be right. */
static RK_INLINE uint64_t mask_controls(uint64_t chunk)
{
    return (chunk - RK_EACH_BYTE(0x0E)) & ~chunk & RK_EACH_BYTE(0x80);
}

/* Where the first end of a line stands in [at, end); end if nowhere. */
static uint32_t find_line_end(const rk_source *source, uint32_t at, uint32_t end)
{
    const uint32_t last = RK_WIDE && source->resident != 0 && end >= 8 ? end - 7 : 0; /* end <= length */

    for (; at < last; at++) {
        const uint64_t found = mask_controls(rk_load8(source->bytes + at));
        at += found != 0 ? rk_count_before(found) : 7;
        if (found != 0 && rk_is_line_end(source->bytes[at])) return at;
    }
    while (at < end && !rk_is_line_end(rk_byte(source, at))) at++;
    return rk_min(at, end);
}

uint32_t rk_line_end(const rk_source *source, uint32_t at)
{
    return find_line_end(source, at, source->length);
}

/* After the sign of a line's end that stands at `at`. */
static uint32_t after_line_end(const rk_source *source, uint32_t at)
{
    if (at >= source->length) return source->length;
    return at + 1 + (rk_byte(source, at) == '\r' && rk_byte(source, at + 1) == '\n');
}

uint32_t rk_next_line(const rk_source *source, uint32_t at)
{
    return after_line_end(source, rk_line_end(source, at));
}

static bool is_blank(uint32_t byte)
{
    return byte == ' ' || byte == '\t';
}

rk_text_line rk_line_at(const rk_source *source, uint32_t at)
{
    const uint32_t max = source->length - at < RK_LINE_MAX ? source->length : at + RK_LINE_MAX;
    rk_text_line line;

    line.end = find_line_end(source, at, max);
    line.next = rk_is_line_end(rk_byte(source, line.end)) ? after_line_end(source, line.end) : line.end;
    line.start = rk_skip_blanks(source, at, line.end);
    while (line.end > line.start && is_blank(rk_byte(source, line.end - 1))) line.end--;
    return line;
}

bool rk_is_word_at(const rk_source *source, uint32_t at)
{
    const uint32_t byte = rk_byte(source, at);

    return byte >= 0x80 || rk_is_word_class(rk_class_of_byte(byte));
}

bool rk_has_string(const rk_source *source, uint32_t at, const char *string)
{
    while (*string != 0 && rk_byte(source, at) == (uint8_t)*string) {
        at++;
        string++;
    }
    return *string == 0;
}

uint32_t rk_skip_blanks(const rk_source *source, uint32_t at, uint32_t end)
{
    while (at < end && is_blank(rk_byte(source, at))) at++;
    return at;
}

uint32_t rk_skip_bytes(const rk_source *source, uint32_t at, uint32_t byte)
{
    while (at < source->length && rk_byte(source, at) == byte) at++;
    return at;
}

uint32_t rk_bracket_end(const rk_source *source, uint32_t at, uint32_t close, uint32_t max)
{
    const uint32_t open = rk_byte(source, at), end = source->length - at < max ? source->length : at + max;

    for (at++; at < end; at++) {
        const uint32_t byte = rk_byte(source, at);
        if (byte == close) return at + 1;
        if (byte == open || rk_is_line_end(byte)) return 0;
    }
    return 0;
}

/* Reads up to `max` digits. Returns where they end. */
static uint32_t read_digits(const rk_source *source, uint32_t at, uint32_t max, uint32_t *number)
{
    const uint32_t end = at + max;

    for (*number = 0; at < end && rk_is_digit_at(source, at); at++) *number = *number * 10 + rk_byte(source, at) - '0';
    return at;
}

uint32_t rk_skip_time(const rk_source *source, uint32_t at, uint32_t *seconds)
{
    uint32_t end = read_digits(source, at, 3, seconds), number;
    uint32_t parts = 1;

    if (end == at) return 0;
    while (parts < 3 && rk_byte(source, end) == ':' && rk_is_digit_at(source, end + 1) &&
           rk_is_digit_at(source, end + 2)) {
        (void)read_digits(source, end + 1, 2, &number);
        *seconds = *seconds * 60 + number;
        end += 3;
        parts++;
    }
    if (parts == 1 || rk_is_digit_at(source, end)) return 0;
    if ((rk_byte(source, end) == ',' || rk_byte(source, end) == '.') && rk_is_digit_at(source, end + 1))
        end = read_digits(source, end + 1, 3, &number);
    return end;
}
