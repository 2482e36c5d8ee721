/* Breaks. */
#include "breaks.h"

#include "format_lines.h"

/* Of the next word no more bytes are looked at. */
#define WORD_MAX 64u

/* The columns of the bytes [start, end). Blanks count as one: a line that is justified has more than it needs, and the
 * row of a table is no full line. */
static uint32_t columns_of(const rk_source *source, uint32_t start, uint32_t end)
{
    uint32_t columns = 0, before = 0;

    for (; start < end; start++) {
        const uint32_t byte = rk_byte(source, start);
        columns += (byte & 0xC0) != 0x80 && (byte != ' ' || before != ' '); /* not inside a character of UTF-8 */
        before = byte;
    }
    return columns;
}

/* Where the line begins that ends at `end`. No more than `max` bytes are looked at. */
static uint32_t find_line_start(const rk_source *source, uint32_t end, uint32_t max)
{
    uint32_t at = end;

    while (at > 0 && end - at < max && !rk_is_line_end(rk_byte(source, at - 1))) at--;
    return at;
}

/* Where the text of a line begins: after blanks and the marks of a quoted mail. */
static uint32_t skip_indent(const rk_source *source, uint32_t at)
{
    while (rk_class_of_byte(rk_byte(source, at)) == RK_BLANK || rk_byte(source, at) == '>') at++;
    return at;
}

static uint32_t find_word_end(const rk_source *source, uint32_t start)
{
    uint32_t at = start;

    while (at < source->length && at - start < WORD_MAX) {
        const rk_char c = rk_char_at(source, at); /* a no-break space is white too */
        if (rk_is_white(c.type)) break;
        at += c.length;
    }
    return at;
}

/* ---- markers of lists */

typedef enum { NO_MARKER, DASH, BULLET, NUMBER, FIRST_NUMBER, LETTER } rk_marker;

/* The marker of a list item that a line begins with: "- ", "3. ", "(a) ". */
static rk_marker marker_at(const rk_source *source, uint32_t at)
{
    const rk_char first = rk_char_at(source, at);
    const uint32_t end = find_word_end(source, at), number = at + (first.code == '(');
    uint32_t after = number;

    if (first.type == RK_HYPHEN || first.type == RK_DASH) return end == at + first.length ? DASH : NO_MARKER;
    if (end == at + first.length) return first.code == '*' || first.code >= 0x80 ? BULLET : NO_MARKER;
    while (after < number + 3 && rk_class_of_byte(rk_byte(source, after)) == RK_DIGIT) after++;
    if (after == number) after += rk_is_letter(rk_class_of_byte(rk_byte(source, after)));
    if (after == number || after + 1 != end) return NO_MARKER;
    if (rk_byte(source, after) != ')' && (rk_byte(source, after) != '.' || number != at)) return NO_MARKER;
    if (rk_is_letter(rk_class_of_byte(rk_byte(source, number)))) return LETTER;
    return rk_byte(source, number) == '1' && after == number + 1 ? FIRST_NUMBER : NUMBER;
}

/* "... sebelum usia\n50. Setelah itu", "tes itu\n- juga tes darah -": a sentence goes on with what looks like a marker.
 * The line above it begins at `line` and ends in the character `last`. */
static bool is_no_item(const rk_source *source, uint32_t line, rk_class last, uint32_t next)
{
    const rk_marker marker = marker_at(source, next);

    if (marker == NO_MARKER) return true;
    if (marker_at(source, line) == marker) return false;
    if (marker == DASH) return last != RK_TERMINATOR && last != RK_OTHER; /* not after a colon */
    if (!rk_is_word_class(last)) return false;
    if (rk_byte(source, next) == '(')
        return rk_class_of_byte(rk_byte(source, skip_indent(source, find_word_end(source, next)))) == RK_LOWER;
    return marker == NUMBER;
}

/* "... kepala peme-\nrintah desa": how many letters of its first word a line has in the line before it. A program that
 * divides words after it has broken the lines leaves such a line that much shorter. */
static uint32_t letters_before(const rk_source *source, uint32_t line, uint32_t text)
{
    uint32_t hyphen = line, letters = 0;

    if (rk_class_of_byte(rk_byte(source, text)) != RK_LOWER) return 0;
    while (hyphen > 0 && rk_is_line_end(rk_byte(source, hyphen - 1)) && line - hyphen < 2) hyphen--;
    if (hyphen == 0 || rk_byte(source, hyphen - 1) != '-') return 0;
    while (letters < WORD_MAX && rk_class_of_byte(rk_byte(source, hyphen - 2 - letters)) == RK_LOWER) letters++;
    return letters;
}

/* Whether a line had no room for the word at `next`. Its text begins at column `indent`. A line that ends in a
 * terminator may end a paragraph. */
static bool is_full(const rk_source *source, uint32_t indent, uint32_t text, uint32_t end, uint32_t next)
{
    const uint32_t width = source->layout->width, word = columns_of(source, next, find_word_end(source, next));
    const bool may_end = rk_class_of_byte(rk_byte(source, end - 1)) == RK_TERMINATOR;

    return indent + columns_of(source, text, end) + 1 + word + (may_end ? 0 : rk_slack_of(width)) > width;
}

bool rk_is_line_break(const rk_source *source, uint32_t end, uint32_t next)
{
    const uint32_t line = find_line_start(source, end, 2 * RK_WIDTH_MAX), text = skip_indent(source, line);
    const rk_class last = rk_class_of_byte(rk_byte(source, end - 1));
    uint32_t next_line = next;

    if (!is_full(source, text - line + letters_before(source, line, text), text, end, next)) return false;
    if (!is_no_item(source, text, last, next)) return false;
    while (next_line > end && !rk_is_line_end(rk_byte(source, next_line - 1))) next_line--;
    return rk_is_word_class(last) || next - next_line <= text - line + 1; /* a new paragraph is indented */
}

/* ---- the ends of pages */

/* A line that goes on in small letters on the next page is not shorter, in columns. */
#define PARTED_LINE_MIN 40u
/* Running heads that are passed over. */
#define HEADS_MAX 8u

/* Whether a line of a text with a known width had no room for the first word of the line after it. */
static bool is_full_line_at(const rk_source *source, uint32_t start)
{
    const rk_text_line line = rk_line_at(source, start);

    return is_full(source, 0, start, line.end, skip_indent(source, line.next));
}

/* Whether a paragraph goes on from the line that ends at `end` to the one that begins at `next`, on another page. Blank
 * lines say nothing here, so the next line must look like a line of a paragraph: it begins with a small letter, or it
 * is full. */
static bool goes_on_after_page(const rk_source *source, uint32_t end, uint32_t next)
{
    const uint32_t line = find_line_start(source, end, 2 * RK_WIDTH_MAX), text = skip_indent(source, line);
    const rk_class last = rk_class_of_byte(rk_byte(source, end - 1));
    const uint32_t sign = rk_byte(source, end - 1);
    const bool is_small = rk_char_at(source, next).type == RK_LOWER;

    if (rk_is_like_head(source, line) || !is_no_item(source, text, last, next)) return false;
    if (last == RK_TERMINATOR)
        return source->layout->width != 0 && rk_is_line_break(source, end, next) && is_full_line_at(source, next);
    if (sign == ':' || sign == ';') return false;
    if (is_small && columns_of(source, text, end) >= PARTED_LINE_MIN) return true;
    return source->layout->width != 0 && rk_is_line_break(source, end, next);
}

uint32_t rk_pass_page_end(const rk_source *source, uint32_t end, uint32_t next, uint32_t *shape)
{
    uint32_t heads = 0, at = end;
    bool is_new_page = false;

    *shape = 0;
    if (!RK_HAS_PROFILE || source->layout == NULL || !rk_has_pages(source->layout)) return next;
    for (;; heads++) {
        at = rk_skip_page_white(source, at, source->length, &is_new_page);
        if (heads == HEADS_MAX || !rk_is_running_head(source, at)) break;
        at = rk_read_page_line(source, at, RK_HEAD_BYTES_MAX).end;
    }
    if ((heads == 0 && !is_new_page) || at >= source->length || !goes_on_after_page(source, end, at)) return next;
    *shape = (is_new_page ? RK_NEW_PAGE : 0) | (heads > 0 ? RK_PAST_HEAD : 0);
    return at;
}

/* ---- numbers of pages */

/* The first byte after a dash and the blanks after it; `at` if there is no dash. */
static uint32_t skip_dash(const rk_source *source, uint32_t at)
{
    const rk_char c = rk_char_at(source, at);

    return c.type == RK_HYPHEN || c.type == RK_DASH ? rk_skip_bytes(source, at + c.length, ' ') : at;
}

uint32_t rk_skip_page_number(const rk_source *source, uint32_t at)
{
    const uint32_t digits = skip_dash(source, at);
    uint32_t next = digits, end;

    while (rk_is_digit_at(source, next)) next++;
    if (digits == at || next == digits) return at;
    next = rk_skip_bytes(source, next, ' ');
    end = skip_dash(source, next);
    return end > next && rk_class_of_byte(rk_byte(source, end)) == RK_NEWLINE ? end : at;
}
