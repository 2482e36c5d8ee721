/* Heads: where a text has form feeds, its bytes are searched page by page. */
#include "heads.h"

#include "any_words.h"
#include "format_lines.h"
#include "lexicon.h"
#include "token_kinds.h"

/* A running head or foot has no more lines. */
#define EDGE_LINES 4u
/* The numbers of a head may have as many more digits than they had where it was found. */
#define MORE_DIGITS 8u
/* Lines that are counted at a time: those at the edges of two pages, since odd and even pages may differ, and all
 * heads. */
#define PLACES (4 * EDGE_LINES + RK_HEADS)
/* A head stands on two pages at least, and on one of eight: each chapter may have its own. */
#define PAGES_MIN   2u
#define PAGES_SHARE 8u

/* The lowest bit of a shape in the layout: the line interrupts sentences. Without it a line is a head only at the edge
 * of a page. */
#define INTERRUPTS 1u

static bool is_line_end_byte(uint32_t byte)
{
    return rk_is_line_end(byte) || byte == '\f';
}

/* ---- lines */

uint32_t rk_skip_page_white(const rk_source *source, uint32_t at, uint32_t end, bool *is_new_page)
{
    for (; at < end && rk_is_white_byte(rk_byte(source, at)); at++)
        if (rk_byte(source, at) == '\f') *is_new_page = true;
    return at;
}

/* Adds a byte of a line. Digits count as one "0", and blanks as one. */
static void add_line_byte(rk_hasher *hasher, uint32_t before, uint32_t byte)
{
    const bool is_digit = byte - '0' < 10;

    if (is_digit ? before - '0' < 10 : rk_is_white_byte(byte)) return;
    if (rk_is_white_byte(before)) rk_hash_byte(hasher, ' ');
    rk_hash_byte(hasher, is_digit ? '0' : byte);
}

rk_page_line rk_read_page_line(const rk_source *source, uint32_t at, uint32_t max)
{
    rk_hasher hasher = rk_hash_start();
    uint32_t before = 0, number = 0;
    rk_page_line line = {0, 0, 0, 0};

    at = rk_skip_blanks(source, at, source->length);
    line.start = line.end = at;
    for (; at < source->length && at - line.start <= max; at++) {
        const uint32_t byte = rk_byte(source, at);
        if (is_line_end_byte(byte)) break;
        add_line_byte(&hasher, before, byte);
        if (byte - '0' >= 10) {
            line.sum += number;
            number = 0;
        } else {
            number = number * 10 + byte - '0';
        }
        if (!rk_is_white_byte(byte)) line.end = at + 1;
        before = byte;
    }
    line.sum += number;
    if (at > line.start && at - line.start <= max) line.shape = (rk_hash_end(&hasher) | 2) & ~INTERRUPTS;
    return line;
}

/* Where the line begins that ends before `end`; no further back than `first`. Its end is the last byte that is no white
 * space. */
static uint32_t find_page_line_start(const rk_source *source, uint32_t first, uint32_t end)
{
    while (end > first && rk_is_white_byte(rk_byte(source, end - 1))) end--;
    while (end > first && !is_line_end_byte(rk_byte(source, end - 1))) end--;
    return end;
}

/* ---- finding heads */

/* A line that was seen at the edge of a page. */
typedef struct {
    uint32_t shape;
    uint8_t first_byte, length;
    uint16_t sum, page; /* where it was seen last */
    uint16_t edge;      /* at the edges of how many pages it stands, with the right number */
    uint16_t elsewhere; /* how often else it stands on them: a refrain */
} rk_seen_line;

typedef struct {
    const rk_source *source;
    uint32_t page; /* from 1: an entry of page 0 is empty */
    rk_seen_line lines[PLACES];
} rk_head_finder;

/* A line that has not been counted. */
static rk_seen_line seen_line(const rk_source *source, const rk_page_line *line)
{
    rk_seen_line seen;

    memset(&seen, 0, sizeof seen);
    seen.shape = line->shape;
    seen.first_byte = rk_byte(source, line->start);
    seen.length = (uint8_t)(line->end - line->start);
    seen.sum = (uint16_t)line->sum;
    return seen;
}

/* "Tabel 3", "Pasal 3": its number may rise from page to page by accident. Not "Bab II    3". */
static bool has_caption_number(const rk_source *source, const rk_page_line *line)
{
    rk_token first;

    first.start = line->start;
    rk_read_any_word(source, line->end, &first);
    return (rk_classes_of(first.hash) & RK_CAPTION) != 0 && rk_is_digit_at(source, rk_end_of(&first) + 1);
}

/* "Halaman 3" on page 5, and "Halaman 4" on page 6; "Laporan 2024" on both. Not "Putusan 3" and "Putusan 9". */
static bool goes_on_with_page(const rk_head_finder *finder, const rk_seen_line *seen, const rk_page_line *line)
{
    const uint16_t pages = (uint16_t)(finder->page - seen->page), more = (uint16_t)(line->sum - seen->sum);

    return more == 0 || (more == pages && !has_caption_number(finder->source, line));
}

/* Where a line is counted: at its entry, or at the oldest one that is no head so far. */
static rk_seen_line *find_entry(rk_head_finder *finder, uint32_t shape)
{
    rk_seen_line *oldest = NULL, *seen;

    for (seen = finder->lines; seen < finder->lines + PLACES; seen++) {
        if (seen->shape == shape) return seen;
        if (seen->edge < PAGES_MIN && (oldest == NULL || seen->page < oldest->page)) oldest = seen;
    }
    return oldest;
}

static void note_page_line(rk_head_finder *finder, const rk_page_line *line, bool is_edge)
{
    rk_seen_line *seen = find_entry(finder, line->shape);

    if (line->shape == 0 || seen == NULL) return;
    if (seen->shape != line->shape) {
        if (!is_edge) return;
        *seen = seen_line(finder->source, line);
    }
    if (is_edge && seen->page != finder->page && goes_on_with_page(finder, seen, line))
        seen->edge++;
    else
        seen->elsewhere++;
    seen->sum = (uint16_t)line->sum;
    seen->page = (uint16_t)finder->page;
}

/* Notes the lines of a page: the bytes [start, end). */
static void note_page(rk_head_finder *finder, uint32_t start, uint32_t end)
{
    const rk_source *source = finder->source;
    uint32_t foot = end, lines = 0, at = start;
    bool is_new_page = false;

    while (lines++ < EDGE_LINES) foot = find_page_line_start(source, start, foot);
    for (lines = 0; (at = rk_skip_page_white(source, at, end, &is_new_page)) < end; lines++) {
        const rk_page_line line = rk_read_page_line(source, at, RK_HEAD_BYTES_MAX);
        note_page_line(finder, &line, lines < EDGE_LINES || line.start >= foot);
        for (at = line.end; at < end && !is_line_end_byte(rk_byte(source, at));) at++;
    }
}

/* The place of the first byte of a head among the bits of the layout. All digits have one place. */
static uint32_t place_of_start(uint32_t byte)
{
    return byte - '0' < 10 ? 0 : byte & 63;
}

static void add_shape(rk_layout *layout, const rk_seen_line *seen, uint32_t kind)
{
    uint32_t at = 0, start;

    while (at < layout->head_count && (layout->heads[at] & ~INTERRUPTS) != seen->shape) at++;
    if (at == RK_HEADS) return;
    if (at == layout->head_count) layout->heads[layout->head_count++] = seen->shape;
    layout->heads[at] |= kind;
    start = place_of_start(seen->first_byte);
    layout->head_starts[start / 32] |= (uint32_t)1 << start % 32;
    layout->head_length = rk_max(layout->head_length, seen->length);
}

void rk_add_head(rk_layout *layout, const rk_source *source, const rk_page_line *line)
{
    const rk_seen_line seen = seen_line(source, line);

    add_shape(layout, &seen, INTERRUPTS);
}

void rk_find_heads(const rk_source *source, uint32_t length, rk_layout *layout)
{
    static const uint8_t form_feed[2] = {'\f', '\f'};
    rk_head_finder finder;
    uint32_t at = 0, i;

    memset(&finder, 0, sizeof finder);
    finder.source = source;
    finder.page = 1;
    for (; at < length && !rk_has_failed(source); finder.page++) {
        const uint32_t end = rk_find_byte(source, at, length, form_feed);
        note_page(&finder, at, end);
        at = end + 1;
    }
    for (i = 0; i < PLACES; i++) {
        const rk_seen_line *seen = &finder.lines[i];
        if (seen->edge >= rk_max(PAGES_MIN, (finder.page - 1) / PAGES_SHARE) && seen->elsewhere < seen->edge)
            add_shape(layout, seen, 0);
    }
}

/* ---- is this line a head? */

/* The shape of the line that begins at `at`, as the layout has it; 0: it has not. */
static uint32_t find_shape(const rk_source *source, uint32_t at, rk_page_line *line)
{
    const rk_layout *layout = source->layout;
    uint32_t start, i;

    at = rk_skip_blanks(source, at, source->length);
    start = place_of_start(rk_byte(source, at));
    if ((layout->head_starts[start / 32] >> start % 32 & 1) == 0) return 0;
    *line = rk_read_page_line(source, at, layout->head_length + MORE_DIGITS);
    for (i = 0; i < layout->head_count && line->shape != 0; i++)
        if ((layout->heads[i] & ~INTERRUPTS) == line->shape) return layout->heads[i];
    return 0;
}

bool rk_is_like_head(const rk_source *source, uint32_t at)
{
    rk_page_line line;

    return find_shape(source, at, &line) != 0;
}

/* Whether only heads are between a line and the end of its page. */
static bool is_at_foot(const rk_source *source, uint32_t at)
{
    uint32_t lines = 0;
    bool is_new_page = false;

    for (; lines < EDGE_LINES; lines++) {
        rk_page_line line;
        at = rk_skip_page_white(source, at, source->length, &is_new_page);
        if (is_new_page || at == source->length) return true;
        if (find_shape(source, at, &line) == 0) return false;
        at = line.end;
    }
    return false;
}

/* Whether only heads are between a line and the start of its page. */
static bool is_at_top(const rk_source *source, uint32_t at)
{
    uint32_t lines = 0;

    for (; lines < EDGE_LINES; lines++) {
        rk_page_line line;
        while (at > 0 && rk_is_white_byte(rk_byte(source, at - 1)))
            if (rk_byte(source, --at) == '\f') return true;
        if (at == 0) return true;
        at = find_page_line_start(source, 0, at);
        if (find_shape(source, at, &line) == 0) return false;
        at = line.start;
    }
    return false;
}

bool rk_is_running_head(const rk_source *source, uint32_t at)
{
    rk_page_line line;
    uint32_t shape;

    if (!RK_HAS_PROFILE || source->layout == NULL || source->layout->head_count == 0) return false;
    shape = find_shape(source, at, &line);
    if (shape == 0) return false;
    return (shape & INTERRUPTS) != 0 || is_at_foot(source, line.end) || is_at_top(source, line.start);
}
