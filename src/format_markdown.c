/* Markdown: its blocks. format_inline.c has what stands inside lines. */
#include "format_markdown.h"

#include "format_lines.h"

#if RK_HAS_FORMATS

/* A block of code or a comment has at most this many bytes: the sign that ends it is not looked for any further. */
#define BLOCK_MAX 65536u
/* Front matter and the first heading are at the start. */
#define FRONT_MAX 8192u
#define ATX_MAX   6u

/* ---- what a line is */

/* How many equal signs `byte` a line begins with. */
static uint32_t count_first(const rk_source *source, const rk_text_line *line, uint32_t byte)
{
    return rk_skip_bytes(source, line->start, byte) - line->start;
}

/* "```bash" or "~~~": the sign of a block of code that the line begins or ends; 0: none. */
static uint32_t fence_of(const rk_source *source, const rk_text_line *line)
{
    const uint32_t sign = rk_byte(source, line->start);

    return (sign == '`' || sign == '~') && count_first(source, line, sign) >= 3 ? sign : 0;
}

/* "---", "* * *", "===": a line of at least `min` equal signs and blanks. Returns the sign; 0: it is none. */
static uint32_t rule_of(const rk_source *source, const rk_text_line *line, uint32_t min)
{
    const uint32_t sign = rk_byte(source, line->start);
    uint32_t at, count = 0;

    if (sign != '-' && sign != '*' && sign != '_' && sign != '=') return 0;
    for (at = line->start; at < line->end; at++) {
        if (rk_byte(source, at) == sign)
            count++;
        else if (rk_byte(source, at) != ' ')
            return 0;
    }
    return count >= min ? sign : 0;
}

/* "## Langkah": where the text of the heading begins; 0: it is none. */
static uint32_t heading_text(const rk_source *source, const rk_text_line *line)
{
    const uint32_t signs = count_first(source, line, '#'), at = line->start + signs;

    if (signs == 0 || signs > ATX_MAX || at >= line->end || rk_byte(source, at) != ' ') return 0;
    return rk_skip_blanks(source, at, line->end);
}

/* "|---|--:|": the line below the head of a table. */
static bool is_table_rule(const rk_source *source, const rk_text_line *line)
{
    bool has_bar = false, has_dash = false;
    uint32_t at;

    for (at = line->start; at < line->end; at++) {
        const uint32_t byte = rk_byte(source, at);
        has_bar |= byte == '|';
        has_dash |= byte == '-';
        if (byte != '|' && byte != '-' && byte != ':' && byte != ' ') return false;
    }
    return has_bar && has_dash;
}

/* "[^1]: Diuji tahun lalu.", "[panduan]: https://contoh.id" */
static bool is_definition(const rk_source *source, const rk_text_line *line)
{
    const uint32_t end =
        rk_byte(source, line->start) == '[' ? rk_bracket_end(source, line->start, ']', RK_LINE_MAX) : 0;

    return end != 0 && rk_byte(source, end) == ':';
}

/* Whether the next line underlines this one. */
static bool is_underlined(const rk_source *source, const rk_text_line *line)
{
    const rk_text_line next = rk_line_at(source, line->next);
    const uint32_t sign = rule_of(source, &next, 2);

    return (sign == '=' || sign == '-') && rk_byte(source, next.start + 1) == sign;
}

/* ---- regions of many lines */

/* Where the line begins after the first one from `at` on that ends a block of code with `sign`; 0: there is none
 * nearby. */
static uint32_t find_fence_end(rk_runs *runs, const rk_source *source, uint32_t at, uint32_t sign)
{
    const uint32_t max = source->length - at < BLOCK_MAX ? source->length : at + BLOCK_MAX;

    uint32_t *searched = &runs->searched[sign == '~'];

    at = rk_max(at, *searched);
    while (at < max) {
        const rk_text_line line = rk_line_at(source, at);
        if (fence_of(source, &line) == sign && rk_skip_bytes(source, line.start, sign) == line.end) return line.next;
        at = line.next;
    }
    *searched = rk_max(*searched, at);
    return 0;
}

/* Where the comment ends that begins at `at`; 0: it does not end nearby. */
static uint32_t find_comment_end(rk_runs *runs, const rk_source *source, uint32_t at)
{
    static const uint8_t dash[2] = {'-', '-'};
    const uint32_t max = source->length - at < BLOCK_MAX ? source->length : at + BLOCK_MAX;

    for (at = rk_max(at + 4, runs->searched[2]); (at = rk_find_byte(source, at, max, dash)) < max; at++)
        if (rk_has_string(source, at, "-->")) return at + 3;
    runs->searched[2] = rk_max(runs->searched[2], max);
    return 0;
}

uint32_t rk_front_matter_end(const rk_source *source)
{
    static const uint8_t colon[2] = {':', ':'};
    const uint32_t start = rk_skip_blanks(source, rk_text_start(source), source->length);
    rk_text_line line;

    if (!rk_has_string(source, start, "---")) return 0;
    line = rk_line_at(source, rk_text_start(source));
    if (line.start != start || line.end != start + 3) return 0;
    line = rk_line_at(source, line.next);
    if (!rk_is_word_at(source, line.start) || rk_find_byte(source, line.start, line.end, colon) == line.end) return 0;
    while (line.next < source->length && line.next < FRONT_MAX) {
        line = rk_line_at(source, line.next);
        if (line.end == line.start + 3 &&
            (rk_has_string(source, line.start, "---") || rk_has_string(source, line.start, "...")))
            return line.next;
    }
    return 0;
}

/* Moves past the markup of many lines, or of one, that a line begins. False: it begins none. */
static bool skip_block(rk_runs *runs, const rk_source *source, const rk_text_line *line)
{
    const uint32_t fence = fence_of(source, line);
    uint32_t end = 0;

    if (runs->at == rk_text_start(source)) end = rk_front_matter_end(source);
    if (end == 0 && fence != 0) {
        end = find_fence_end(runs, source, line->next, fence);
        if (end == 0) end = line->next;
    }
    if (end == 0 && rk_has_string(source, line->start, "<!--")) end = find_comment_end(runs, source, line->start);
    if (end == 0 && (rule_of(source, line, 3) != 0 || is_table_rule(source, line) || is_definition(source, line)))
        end = line->next;
    if (end == 0) return false;
    runs->at = end;
    return true;
}

/* ---- lines with text */

/* Moves past the signs of quotations, "> ". */
static void skip_quote_signs(const rk_source *source, rk_text_line *line)
{
    while (line->start < line->end && rk_byte(source, line->start) == '>')
        line->start = rk_skip_blanks(source, line->start + 1, line->end);
}

static rk_gap gap_of_line(const rk_source *source, rk_text_line *line, bool after_gap)
{
    const uint32_t heading = heading_text(source, line);

    if (heading != 0) line->start = heading;
    if (heading != 0 || (after_gap && is_underlined(source, line))) return RK_GAP_HEADING;
    if (rk_byte(source, line->start) == '|') return RK_GAP_ASIDE;
    return after_gap ? RK_GAP_PARAGRAPH : RK_GAP_NEWLINE;
}

uint32_t rk_begin_markdown_line(rk_runs *runs, const rk_source *source)
{
    bool after_gap = runs->at == rk_text_start(source); /* after an empty line, or what counts as one */

    while (runs->at < runs->end && !rk_has_failed(source)) {
        rk_text_line line = rk_line_at(source, runs->at);
        rk_gap gap;

        skip_quote_signs(source, &line);
        if (!rk_is_empty(&line) && !skip_block(runs, source, &line)) {
            gap = gap_of_line(source, &line, after_gap);
            runs->at = line.start;
            return gap;
        }
        if (rk_is_empty(&line)) runs->at = line.next;
        after_gap = true;
    }
    return RK_GAP_PARAGRAPH;
}

/* ---- the format and the title */

/* "**tebal**" or "[panduan](https://contoh.id)" */
static bool has_inline_markup(const rk_source *source, const rk_text_line *line)
{
    static const uint8_t signs[2] = {'*', ']'};
    uint32_t at, bold = 0;

    for (at = line->start; (at = rk_find_byte(source, at, line->end, signs)) < line->end; at++) {
        if (rk_byte(source, at) == ']' && rk_byte(source, at + 1) == '(' &&
            rk_bracket_end(source, at + 1, ')', RK_LINE_MAX) > at + 3)
            return true;
        if (rk_has_string(source, at, "**") && rk_byte(source, at + 2) != '*' && rk_byte(source, at - 1) != '*') bold++;
    }
    return bold >= 2;
}

bool rk_is_markdown_line(const rk_source *source, const rk_text_line *line)
{
    const uint32_t heading = heading_text(source, line);

    if (heading != 0) return rk_is_word_at(source, heading);
    return fence_of(source, line) == '`' || rule_of(source, line, 3) == '=' || is_table_rule(source, line) ||
           has_inline_markup(source, line);
}

/* The value of the line "title: ..." without its quotation marks. */
static bool find_title_member(const rk_source *source, rk_text_line *line)
{
    uint32_t quote;

    if (!rk_has_string(source, line->start, "title:")) return false;
    line->start = rk_skip_blanks(source, line->start + 6, line->end);
    quote = rk_byte(source, line->start);
    if ((quote == '"' || quote == '\'') && line->end > line->start + 1 && rk_byte(source, line->end - 1) == quote) {
        line->start++;
        line->end--;
    }
    return line->start < line->end;
}

bool rk_find_markdown_title(const rk_source *source, rk_text_line *title)
{
    const uint32_t front = rk_front_matter_end(source), max = rk_min(source->length, rk_max(front, FRONT_MAX));
    uint32_t at = rk_text_start(source), text;

    while (at < max) {
        *title = rk_line_at(source, at);
        if (at < front && find_title_member(source, title)) return true;
        text = at < front ? 0 : heading_text(source, title);
        if (text != 0 && text - title->start == 2) {
            title->start = text;
            return true;
        }
        at = title->next;
    }
    return false;
}

#endif
