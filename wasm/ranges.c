/* Byte offsets of UTF-8 as indices of a JavaScript string, which counts units of 16 bits. */
#include "ranges.h"

#define EACH_BYTE(value) (UINT64_C(0x0101010101010101) * (value))

/* Where we are in a text: a byte, and the index of the string that belongs to it. */
typedef struct {
    const uint8_t *at;
    uint32_t index;
    bool is_readable; /* all white space since the last reset is single blanks */
} position;

/*
 * Whether a character beyond ASCII may be white space: U+0085, U+00A0, U+2000 to U+200A, U+2028, U+2029, U+202F,
 * U+205F, U+3000. Quotation marks and dashes, U+2010 to U+2027, are not.
 */
static bool may_be_white(const uint8_t *b)
{
    if (b[0] == 0xC2) return b[1] == 0x85 || b[1] == 0xA0;
    if (b[0] == 0xE2) return b[1] == 0x81 || (b[1] == 0x80 && (b[2] < 0x90 || b[2] > 0xA7));
    return b[0] == 0xE3 && b[1] == 0x80;
}

/* One byte. A character counts with its first byte; one of four bytes is a surrogate pair. */
static void pass_byte(position *p)
{
    const uint8_t *b = p->at++;

    if (b[0] <= ' ') {
        p->index++;
        if (b[0] != ' ' || b[1] == ' ') p->is_readable = false;
    } else if (b[0] < 0x80) {
        p->index++;
    } else if (b[0] >= 0xC0) {
        p->index += b[0] < 0xF0 ? 1 : 2;
        if (may_be_white(b)) p->is_readable = false;
    }
}

/* Whether eight bytes are ASCII letters and signs with single blanks. May say no for some that are. */
static bool is_simple(const uint8_t *b)
{
    uint64_t chunk, blanks;

    __builtin_memcpy(&chunk, b, sizeof chunk);
    blanks = chunk ^ EACH_BYTE(' ');
    blanks = (blanks - EACH_BYTE(1)) & ~blanks & EACH_BYTE(0x80);
    if ((chunk & EACH_BYTE(0x80)) != 0 || ((chunk - EACH_BYTE(' ')) & EACH_BYTE(0x80)) != 0) return false;
    return (blanks & blanks >> 8) == 0 && (blanks >> 63 == 0 || b[8] != ' ');
}

/* The bytes after the input are the workspace, so reading ahead stays inside the memory. */
static void pass_to(position *p, const uint8_t *end)
{
    while (end - p->at >= 8) {
        if (is_simple(p->at)) {
            p->at += 8;
            p->index += 8;
        } else {
            const uint8_t *next = p->at + 8;
            while (p->at < next) pass_byte(p);
        }
    }
    while (p->at < end) pass_byte(p);
}

/* Begins a text. Returns whether it is plain, so that a segment may read as the text has it. */
static bool begin_text(const ringkas_document *document, const ringkas_input *inputs, uint32_t number, position *p)
{
    ringkas_text text;

    p->at = (const uint8_t *)inputs[number].text;
    p->index = 0;
    return ringkas_describe_text(document, number, &text) == RINGKAS_OK && text.format == RINGKAS_PLAIN;
}

void find_string_ranges(const ringkas_document *document, const ringkas_input *inputs, string_range *ranges)
{
    uint32_t number = UINT32_MAX, i;
    bool is_plain = false;
    position p;

    for (i = 0; i < document->count; i++) {
        const ringkas_segment *segment = &document->segments[i];
        const uint8_t *start = (const uint8_t *)inputs[segment->document].text + segment->start;

        if (segment->document != number) is_plain = begin_text(document, inputs, number = segment->document, &p);
        pass_to(&p, start);
        p.is_readable = true;
        ranges[i].document = number;
        ranges[i].start = p.index;
        pass_to(&p, start + segment->length);
        ranges[i].end = p.index;
        /* The same length: nothing was left out, such as the blank before a comma. */
        ranges[i].is_readable =
            p.is_readable && is_plain && ringkas_segment_text(document, i, NULL, 0) == segment->length;
    }
}
