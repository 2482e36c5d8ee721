/* Text: a segment as a reader should see it. */
#include "text.h"

#include "divided.h"
#include "notes.h"
#include "plain_bytes.h"
#include "speaker.h"

/* The characters of a segment. */
typedef struct {
    const rk_source *source;
    uint32_t at, end; /* of the run that is read */
    uint32_t before;  /* the code of the character that was read last */
    rk_runs runs;     /* those of the segment after it */
} rk_text_reader;

/* end: of what is read, after the last byte. */
static rk_text_reader open_text(const rk_document *doc, uint32_t index, uint32_t end)
{
    const ringkas_segment *segment = &doc->segments[index];
    const rk_input *input = rk_input_of(doc, index);
    rk_text_reader reader;

    reader.source = &input->source;
    reader.at = segment->start;
    reader.end = end;
    rk_open_runs(&reader.runs, segment->start, reader.end);
    if (rk_has_markup(&input->source)) reader.end = segment->start;
    reader.before = 0;
    return reader;
}

/* ---- white space, with the numbers of pages in it */

/* The first byte from `at` on that is no white space. */
static uint32_t skip_white(const rk_text_reader *reader, uint32_t at)
{
    while (at < reader->end && !rk_has_failed(reader->source)) {
        const rk_char c = rk_char_at(reader->source, at);
        if (!rk_is_white(c.type)) break;
        at += c.length;
    }
    return at;
}

static bool is_newline(const rk_text_reader *reader, uint32_t at)
{
    return at < reader->end && rk_class_of_byte(rk_byte(reader->source, at)) == RK_NEWLINE;
}

/* Whether a line begins in the white space [from, to). */
static bool has_newline(const rk_text_reader *reader, uint32_t from, uint32_t to)
{
    while (from < to && !is_newline(reader, from)) from++;
    return from < to;
}

/* "yang\n- 3 -\nmenguasai": the first byte from `at` on that is no white space and in no line with the number or the
 * head of a page. */
static uint32_t skip_unseen(const rk_text_reader *reader, uint32_t at)
{
    uint32_t next = skip_white(reader, at), end, passed;

    if (reader->before != 0 && has_newline(reader, at, next))
        next = rk_min(rk_pass_page_end(reader->source, at, next, &passed), reader->end);
    while ((end = has_newline(reader, at, next) ? rk_skip_page_number(reader->source, next) : next) != next) {
        at = end;
        next = skip_white(reader, at);
    }
    return rk_min(next, reader->end);
}

/* ---- blanks */

/* "Semarang ,", "( uji coba )", "desa .": a sign before which no blank stands. Not ".NET", ":)". */
static bool is_tight(const rk_text_reader *reader, uint32_t at)
{
    const uint32_t sign = rk_byte(reader->source, at),
                   after = at + 1 < reader->end ? rk_byte(reader->source, at + 1) : ' ';

    if (sign == ':') return after != ')' && after != '(' && after != '-';
    if (sign == '.') return !rk_is_word_class(rk_class_of_byte(after));
    return sign == ',' || sign == ';' || sign == ')';
}

/* "di-\nmulai": where a word goes on in the next line, after the hyphen that is the next character; 0: it does not. */
static uint32_t find_rest_of_word(const rk_text_reader *reader)
{
    uint32_t passed;
    const uint32_t rest = rk_find_rest_of_word(reader->source, reader->at, &passed);

    return rest < reader->end ? rest : 0;
}

/* ---- characters */

/* Moves on to the next character that is shown. */
static void skip_hidden(rk_text_reader *reader)
{
    uint32_t next;

    if (reader->before != 0) reader->at = rk_skip_notes(reader->source, reader->at, reader->end);
    next = skip_unseen(reader, reader->at);
    if (next >= reader->end && !rk_has_markup(reader->source))
        reader->at = next; /* no blank before a head at the end */
    if (reader->before == '(' || (next > reader->at && is_tight(reader, next))) reader->at = next;
    while (reader->before == ',' && reader->at < reader->end && rk_byte(reader->source, reader->at) == ',')
        reader->at++;
    if (reader->at < reader->end && rk_byte(reader->source, reader->at) == '-') {
        const uint32_t rest = find_rest_of_word(reader);
        if (rest != 0 && !rk_keeps_hyphen(reader->source, reader->at, rest)) reader->at = rest;
    }
}

#if RK_HAS_FORMATS

/* Moves from the end of a run to the next one. Returns whether a blank is to be written between. */
static bool enter_next_run(rk_text_reader *reader)
{
    const bool after_blank =
        reader->before == 0 || reader->before == '(' || rk_is_white(rk_class_of_byte(reader->before));
    uint32_t gap = RK_GAP_NONE;
    rk_text_run run;

    while (reader->at >= reader->end && rk_next_run(&reader->runs, reader->source, &run)) {
        reader->at = run.start;
        reader->end = run.end;
        gap = rk_max(gap, run.gap);
        if (gap != RK_GAP_NONE || after_blank) reader->at = skip_white(reader, run.start);
    }
    return gap != RK_GAP_NONE && !after_blank && reader->at < reader->end && !is_tight(reader, reader->at);
}

#endif

/* The next character; its length is 0 at the end. *start: where it stands. */
static rk_char next_char(rk_text_reader *reader, uint32_t *start)
{
    rk_char c;

#if RK_HAS_FORMATS
    if (reader->at >= reader->end && rk_has_markup(reader->source) && enter_next_run(reader)) {
        const rk_char blank = {' ', 1, RK_BLANK};
        reader->before = ' ';
        return blank;
    }
#endif
    skip_hidden(reader);
    c = rk_char_at(reader->source, reader->at);
    *start = reader->at;
    if (reader->at >= reader->end || rk_has_failed(reader->source)) c.length = 0;
    if (c.code == '-' && find_rest_of_word(reader) != 0)
        reader->at = find_rest_of_word(reader); /* "anak-\nanak" */
    else
        reader->at = rk_is_white(c.type) ? skip_unseen(reader, reader->at) : reader->at + c.length;
    reader->before = c.code;
    return c;
}

/* Writes that many bytes, as far as they fit after `used`, and moves past all of them. Returns how many. */
static uint32_t copy_plain(rk_text_reader *reader, char *buffer, size_t used, size_t size)
{
    const bool is_sign = reader->before < 0x80 && !rk_is_plain_sign(reader->before) && reader->before > ' ';
    const uint32_t length = is_sign ? 0 : rk_count_plain(reader->source, reader->at, reader->end);
    const size_t room = used < size ? size - used : 0;

    if (length == 0) return 0;
    if (room > 0) memcpy(buffer + used, reader->source->bytes + reader->at, length < room ? length : room);
    reader->at += length;
    reader->before = reader->source->bytes[reader->at - 1];
    return length;
}

size_t rk_write_text_until(const rk_document *doc, uint32_t index, uint32_t end, char *buffer, size_t size)
{
    rk_text_reader reader = open_text(doc, index, end);
    uint32_t start, i, chars;
    size_t needed = rk_write_speaker(doc, index, buffer, size, &chars);
    rk_char c;

    while ((c = next_char(&reader, &start)).length != 0) {
        const uint32_t length = rk_is_white(c.type) ? 1 : c.length;
        if (needed + length <= size) {
            for (i = 0; i < length; i++) buffer[needed + i] = (char)rk_byte(reader.source, start + i);
            if (rk_is_white(c.type)) buffer[needed] = ' ';
        } else {
            size = needed < size ? needed : size; /* nothing after a character that did not fit */
        }
        needed += length;
        needed += copy_plain(&reader, buffer, needed, size);
    }
    return needed;
}

size_t rk_write_text(const rk_document *doc, uint32_t index, char *buffer, size_t size)
{
    return rk_write_text_until(doc, index, rk_segment_end(&doc->segments[index]), buffer, size);
}

/* The characters of the range. What is written has no more of them. */
static uint32_t count_range(const rk_source *source, const ringkas_segment *segment)
{
    uint32_t count = 0, at = segment->start;

    for (; at < rk_segment_end(segment); count++) at += rk_char_at(source, at).length;
    return count;
}

uint32_t rk_count_chars(const rk_document *doc, uint32_t index)
{
    rk_text_reader reader;
    uint32_t count, start;

    if (!RK_HAS_EXACT_CHARS) return count_range(&rk_input_of(doc, index)->source, &doc->segments[index]);
    reader = open_text(doc, index, rk_segment_end(&doc->segments[index]));
    (void)rk_write_speaker(doc, index, NULL, 0, &count);
    while (next_char(&reader, &start).length != 0) count += 1 + copy_plain(&reader, NULL, 0, 0);
    return count;
}
