/* The markup inside the lines of Markdown. */
#include "format_inline.h"

#include "format_lines.h"

#if RK_HAS_FORMATS

/* A longer tag, name of a note or address is text. */
#define MARKUP_MAX 512u
/* More signs in a row are a line to be filled in. */
#define EMPHASIS_MAX 3u

static bool is_blank_at(const rk_source *source, uint32_t at)
{
    const uint32_t byte = rk_byte(source, at);

    return byte <= ' ';
}

/* "**tebal**", "_miring_": signs of emphasis touch a word. Not "2 * 3", "2*3", "nama_berkas", "____". */
static uint32_t skip_emphasis(const rk_source *source, uint32_t at)
{
    const uint32_t sign = rk_byte(source, at);
    uint32_t start = at, end = at;

    while (start > 0 && at - start < EMPHASIS_MAX && rk_byte(source, start - 1) == sign) start--;
    while (end - at <= EMPHASIS_MAX && rk_byte(source, end) == sign) end++;
    if (end - start > EMPHASIS_MAX) return at;
    if (is_blank_at(source, start - 1) && is_blank_at(source, end)) return at;
    if (sign == '*' && rk_is_digit_at(source, start - 1) && rk_is_digit_at(source, end)) return at;
    if (sign == '_' && rk_is_word_at(source, start - 1) && rk_is_word_at(source, end)) return at;
    return end;
}

/* The address after the text of a link or a picture: "(https://contoh.id/a_(b) \"judul\")" or "[panduan]". Where it ends; 0: there
 * is none. */
static uint32_t skip_target(const rk_source *source, uint32_t at)
{
    uint32_t depth = 0, end = at;

    if (rk_byte(source, at) == '[') return rk_bracket_end(source, at, ']', MARKUP_MAX);
    if (rk_byte(source, at) != '(') return 0;
    for (; end < source->length && end - at < MARKUP_MAX; end++) {
        const uint32_t byte = rk_byte(source, end);
        if (rk_is_line_end(byte) || byte == ']') return 0;
        depth += byte == '(';
        depth -= byte == ')';
        if (depth == 0) return end + 1;
    }
    return 0;
}

/* "![Peta](peta.png)" */
static uint32_t skip_picture(const rk_source *source, uint32_t at)
{
    const uint32_t label = rk_byte(source, at + 1) == '[' ? rk_bracket_end(source, at + 1, ']', MARKUP_MAX) : 0;

    return label == 0 ? 0 : skip_target(source, label);
}

/* "[^1]", "[ ] ", "[!NOTE]": brackets that are no link. */
static uint32_t skip_mark(const rk_source *source, uint32_t at)
{
    const uint32_t inside = rk_byte(source, at + 1);
    const bool is_box = inside == ' ' || inside == 'x' || inside == 'X';

    if (inside == '^' || inside == '!')
        return rk_byte(source, at + 2) == '[' ? at + 1 : rk_bracket_end(source, at, ']', MARKUP_MAX);
    return is_box && rk_byte(source, at + 2) == ']' && is_blank_at(source, at + 3) ? at + 3 : 0;
}

/* The sign that opens the text of a link. The text may go on in the next line. */
static uint32_t skip_opening(const rk_source *source, uint32_t at)
{
    const uint32_t label = rk_bracket_end(source, at, ']', MARKUP_MAX);

    if (label == 0) return rk_is_word_at(source, at + 1) ? at + 1 : at;
    return skip_target(source, label) != 0 ? at + 1 : at;
}

/* "<br>", "</details>", "<!-- catatan -->"; of "<https://contoh.id>" the brackets. */
static uint32_t skip_html(const rk_source *source, uint32_t at)
{
    const uint32_t after = rk_byte(source, at + 1);

    if (rk_has_string(source, at + 1, "http") || rk_has_string(source, at + 1, "mailto:")) return at + 1;
    if (after != '/' && after != '!' && !rk_is_word_at(source, at + 1)) return 0;
    return rk_is_digit_at(source, at + 1) ? 0 : rk_bracket_end(source, at, '>', MARKUP_MAX);
}

/* The bracket that closes "<https://contoh.id>". */
static uint32_t skip_address_end(const rk_source *source, uint32_t at)
{
    const uint32_t first = at > MARKUP_MAX ? at - MARKUP_MAX : 0;
    uint32_t open = at;

    while (open > first) {
        const uint32_t byte = rk_byte(source, --open);
        if (byte == '<') return skip_html(source, open) == open + 1 ? at + 1 : 0;
        if (byte <= ' ' || byte == '>') return 0;
    }
    return 0;
}

/* "## Langkah ##": signs that close a heading. */
static uint32_t skip_closing_signs(const rk_source *source, uint32_t at)
{
    uint32_t end;

    if (!is_blank_at(source, at - 1)) return 0;
    end = rk_skip_bytes(source, at, '#');
    return end >= source->length || rk_is_line_end(rk_byte(source, end)) ? end : 0;
}

/* "{#langkah}", "{.catatan}", "{% include peta.html %}" */
static uint32_t skip_attributes(const rk_source *source, uint32_t at)
{
    const uint32_t after = rk_byte(source, at + 1);

    return after == '#' || after == '.' || after == ':' || after == '%' ? rk_bracket_end(source, at, '}', MARKUP_MAX)
                                                                        : 0;
}

static bool is_escapable(uint32_t byte)
{
    return byte > ' ' && byte < 0x7F && !(byte - '0' < 10 || (byte | 0x20) - 'a' < 26);
}

/* Markup after which the text goes on without a blank. */
static uint32_t skip_tight(const rk_source *source, uint32_t at)
{
    const uint32_t byte = rk_byte(source, at);

    switch (byte) {
    case '*':
    case '_': return skip_emphasis(source, at);
    case '`': return rk_skip_bytes(source, at, '`');
    case '~': return rk_byte(source, at + 1) == '~' ? rk_skip_bytes(source, at, '~') : 0;
    case '\\': return is_escapable(rk_byte(source, at + 1)) ? at + 1 : 0;
    case '[': return skip_mark(source, at) != 0 ? skip_mark(source, at) : skip_opening(source, at);
    case ']': return skip_target(source, at + 1);
    case '>': return skip_address_end(source, at);
    case '#': return skip_closing_signs(source, at);
    case '{': return skip_attributes(source, at);
    default: return 0;
    }
}

uint32_t rk_skip_markdown_markup(const rk_source *source, uint32_t at, uint32_t *gap)
{
    const uint32_t byte = rk_byte(source, at);
    uint32_t end = 0;

    if (byte == '!') end = skip_picture(source, at);
    if (byte == '<') end = skip_html(source, at);
    if (byte == '|') end = at + 1;
    if (byte == '&' && rk_has_string(source, at, "&nbsp;")) end = at + 6;
    if (end != 0 && byte != '<') *gap = rk_max(*gap, RK_GAP_WIDE);
    if (end == 0) end = skip_tight(source, at);
    return end != 0 ? end : at;
}

#endif
