/* The text of a web page, character by character. */
#include "html_text.h"

/* Windows-1252, 0x80 to 0x9F. Five bytes have no character there; browsers take the control character. */
static const uint16_t windows1252[32] = {0x20AC, 0x81,   0x201A, 0x192,  0x201E, 0x2026, 0x2020, 0x2021,
                                         0x2C6,  0x2030, 0x160,  0x2039, 0x152,  0x8D,   0x17D,  0x8F,
                                         0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                         0x2DC,  0x2122, 0x161,  0x203A, 0x153,  0x9D,   0x17E,  0x178};

static bool is_white(uint32_t code)
{
    return code <= 0x20 || code == 0xA0 || code == 0xFEFF;
}

/* How many bytes of text there is room for. */
static size_t room(const rk_html *page)
{
    const uint8_t *lowest = (const uint8_t *)(rk_record_at(page, page->count) + 1);

    return (size_t)(lowest - page->text) - page->out.length;
}

/* Room for bytes of text, which are then there; null: none. */
static uint8_t *extend(rk_html *page, size_t length)
{
    uint8_t *at = page->text + page->out.length;

    if (room(page) < length + 2) { /* two newlines end each piece */
        page->is_full = true;
        return NULL;
    }
    page->out.length += (uint32_t)length;
    return at;
}

/* Writes the white space that waits before a character. */
static bool put_gap(rk_html *page)
{
    rk_html_writing *out = &page->out;
    uint8_t *at;

    if (out->length == out->start) {
        out->has_gap = false;
        out->breaks = 0;
        return true;
    }
    at = extend(page, 1);
    if (at == NULL) return false;
    *at = out->breaks > 0 ? '\n' : ' ';
    out->has_gap = false;
    out->breaks = 0;
    return true;
}

/* Adds solid characters to a title: one, or some of ASCII. What is cut must not depend on the pieces in which the page
 * is fed, so a run of ASCII counts as its characters, and nothing follows the first one that there is no room for. */
static void put_title(rk_title_text *title, bool has_gap, const uint8_t *bytes, size_t length)
{
    const size_t gap = has_gap && title->length > 0, room = RK_TITLE_MAX - title->length;
    const size_t first = bytes[0] < 0x80 ? 1 : length;

    if (title->is_cut) return;
    title->is_cut = gap + length > room;
    if (gap + first > room) return;
    if (title->is_cut) length = room - gap;
    if (gap > 0) title->bytes[title->length++] = ' ';
    memcpy(title->bytes + title->length, bytes, length);
    title->length += (uint32_t)length;
}

/* Adds solid characters, whose bytes are given. */
static void put_solid(rk_html *page, const uint8_t *bytes, size_t length, uint32_t chars)
{
    rk_html_writing *out = &page->out;
    uint8_t *at;

    if (out->title != NULL) {
        put_title(out->title, out->has_gap, bytes, length);
        out->has_gap = false;
        return;
    }
    if ((out->has_gap || out->breaks > 0) && !put_gap(page)) return;
    at = extend(page, length);
    if (at == NULL) return;
    memcpy(at, bytes, length);
    out->chars += chars;
    if (out->in_link) out->links += chars;
}

uint32_t rk_encode_html(uint32_t code, uint8_t bytes[4])
{
    uint32_t length = 0;

    if (code >= 0x10000) bytes[length++] = (uint8_t)(0xF0 | code >> 18);
    if (code >= 0x800) bytes[length++] = (uint8_t)(code >= 0x10000 ? 0x80 | (code >> 12 & 0x3F) : 0xE0 | code >> 12);
    if (code >= 0x80) bytes[length++] = (uint8_t)(code >= 0x800 ? 0x80 | (code >> 6 & 0x3F) : 0xC0 | code >> 6);
    bytes[length++] = (uint8_t)(code >= 0x80 ? 0x80 | (code & 0x3F) : code);
    return length;
}

void rk_put_html_code(rk_html *page, uint32_t code)
{
    uint8_t bytes[4];

    if (code - 0x80 < 32) code = windows1252[code - 0x80];
    if (code == 0 || code > 0x10FFFF || code - 0xD800 < 0x800) code = 0xFFFD;
    if (is_white(code)) {
        page->out.has_gap = true;
        return;
    }
    put_solid(page, bytes, rk_encode_html(code, bytes), 1);
}

/* ---- bytes */

void rk_flush_html_bytes(rk_html *page)
{
    const uint32_t have = page->out.have;
    uint32_t i;

    page->out.have = page->out.need = 0;
    for (i = 0; i < have; i++) rk_put_html_code(page, page->out.sequence[i]);
}

/* Whether a byte can be the second one of a sequence (RFC 3629): no overlong form, no surrogate, nothing above
 * U+10FFFF. */
static bool is_second(uint32_t lead, uint32_t byte)
{
    const uint32_t low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const uint32_t high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;

    return byte >= low && byte <= high;
}

static void end_sequence(rk_html *page)
{
    const uint8_t *b = page->out.sequence;
    const uint32_t need = page->out.need;
    const bool is_mark = need == 3 && b[0] == 0xEF && b[1] == 0xBB && b[2] == 0xBF;

    page->out.have = page->out.need = 0;
    page->has_mark |= is_mark;
    if (is_mark || (need == 2 && b[0] == 0xC2 && b[1] == 0xA0))
        page->out.has_gap = true;
    else
        put_solid(page, b, need, 1);
}

/* A byte above ASCII. */
static void put_high_byte(rk_html *page, uint8_t byte)
{
    rk_html_writing *out = &page->out;

    if (out->have > 0 && (out->have == 1 ? is_second(out->sequence[0], byte) : (byte & 0xC0) == 0x80)) {
        out->sequence[out->have++] = byte;
        if (out->have == out->need) end_sequence(page);
        return;
    }
    if (out->have > 0) rk_flush_html_bytes(page);
    if (out->is_windows1252 || byte < 0xC2 || byte > 0xF4) {
        rk_put_html_code(page, byte);
        return;
    }
    out->sequence[0] = byte;
    out->have = 1;
    out->need = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

void rk_put_html_bytes(rk_html *page, const uint8_t *bytes, size_t length)
{
    size_t at = 0;

    while (at < length) {
        const size_t start = at;
        if (bytes[at] >= 0x80) {
            put_high_byte(page, bytes[at++]);
            continue;
        }
        if (page->out.have > 0) rk_flush_html_bytes(page);
        while (at < length && bytes[at] > 0x20 && bytes[at] < 0x80) at++;
        if (at > start) {
            put_solid(page, bytes + start, at - start, (uint32_t)(at - start));
            continue;
        }
        if (bytes[at] == '\n' && page->verbatim > 0) page->out.breaks = 1;
        page->out.has_gap = true;
        at++;
    }
}

/* ---- pieces */

rk_record *rk_add_html_record(rk_html *page, uint32_t element)
{
    rk_record *record;

    if (room(page) < sizeof *record) {
        page->is_full = true;
        return NULL;
    }
    record = rk_record_at(page, page->count++);
    memset(record, 0, sizeof *record);
    record->element = (uint8_t)element;
    record->parent = page->open;
    return record;
}

void rk_end_html_piece(rk_html *page)
{
    rk_html_writing *out = &page->out;
    rk_record *record;

    rk_flush_html_bytes(page);
    out->has_gap = false;
    out->breaks = 0;
    if (out->chars == 0) return;
    page->text[out->length++] = '\n';
    page->text[out->length++] = '\n';
    record = rk_add_html_record(page, RK_PIECE);
    if (record != NULL) {
        record->is.piece.length = out->length - out->start;
        record->is.piece.chars = out->chars;
        record->is.piece.links = out->links;
    }
    out->start = out->length;
    out->chars = out->links = 0;
}

void rk_put_html_break(rk_html *page)
{
    rk_flush_html_bytes(page);
    if (page->out.title != NULL) {
        page->out.has_gap = true;
    } else if (page->out.chars > 0 && ++page->out.breaks > 1) {
        rk_end_html_piece(page);
    }
}
