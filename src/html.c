/* Web pages: the public functions. */
#include "arena.h"
#include "html_article.h"
#include "html_detect.h"
#include "html_markup.h"
#include "html_title.h"

/* How the bytes of the page are read. */
enum { UNKNOWN, BYTES, UTF16_LE, UTF16_BE };

/* A record for a tag of three bytes and one for the text of one byte after it, and what the text takes. */
#define BYTES_PER_BYTE 13u
/* What alignment costs at both ends. */
#define ALIGNMENT sizeof(rk_aligned)

int ringkas_is_html(const char *text, size_t length)
{
    return text != NULL && rk_is_html((const uint8_t *)text, length);
}

size_t ringkas_html_size(size_t length)
{
    const size_t fixed = sizeof(rk_html) + 2 * ALIGNMENT + 4 * sizeof(rk_record);

    return length > (SIZE_MAX - fixed) / BYTES_PER_BYTE ? SIZE_MAX : fixed + BYTES_PER_BYTE * length;
}

ringkas_html *ringkas_html_begin(void *block, size_t size)
{
    const size_t skip = (0 - (uintptr_t)block) % ALIGNMENT;
    uint8_t *start;
    rk_html *page;

    if (block == NULL || size < ringkas_html_size(0)) return NULL;
    start = (uint8_t *)block + skip;
    page = (rk_html *)(void *)start;
    memset(page, 0, sizeof *page);
    page->text = start + sizeof *page;
    page->end = (uint8_t *)block + size - ((uintptr_t)block + size) % ALIGNMENT;
    rk_open_html_tree(page);
    return page;
}

/* Adds a unit of UTF-16. A half of a pair without the other one becomes U+FFFD. */
static void read_unit(rk_html *page, uint32_t unit)
{
    uint8_t bytes[4];
    uint32_t code = unit;

    if (page->surrogate != 0 && unit - 0xDC00 < 0x400)
        code = 0x10000 + ((page->surrogate - 0xD800) << 10) + (unit - 0xDC00);
    else if (page->surrogate != 0)
        rk_read_html(page, (const uint8_t *)"\xEF\xBF\xBD", 3);
    page->surrogate = 0;
    if (unit - 0xD800 < 0x400 && code == unit) {
        page->surrogate = unit;
        return;
    }
    if (code - 0xD800 < 0x800) code = 0xFFFD;
    rk_read_html(page, bytes, rk_encode_html(code, bytes));
}

static void read_utf16(rk_html *page, const uint8_t *bytes, size_t length)
{
    size_t i;

    for (i = 0; i < length; i++) {
        page->unit = page->coding == UTF16_LE ? page->unit >> 8 | (uint32_t)bytes[i] << 8 : page->unit << 8 | bytes[i];
        if (++page->unit_bytes < 2) continue;
        read_unit(page, page->unit & 0xFFFF);
        page->unit = page->unit_bytes = 0;
    }
}

/* Reads a first byte that is no part of a byte order mark. */
static void read_first(rk_html *page)
{
    const uint8_t first = (uint8_t)page->unit;

    page->unit = page->unit_bytes = 0;
    rk_read_html(page, &first, 1);
}

/* Finds out whether a page begins with the byte order mark of UTF-16. Returns how many bytes of it were used. */
static size_t find_coding(rk_html *page, const uint8_t *bytes, size_t length)
{
    const uint8_t first = page->unit_bytes > 0 ? (uint8_t)page->unit : bytes[0];
    const size_t used = page->unit_bytes == 0;

    if (first < 0xFE) {
        page->coding = BYTES;
        return 0;
    }
    page->unit = first;
    page->unit_bytes = 1;
    if (used == length) return used;
    page->coding = first == 0xFF && bytes[used] == 0xFE   ? UTF16_LE
                   : first == 0xFE && bytes[used] == 0xFF ? UTF16_BE
                                                          : BYTES;
    if (page->coding == BYTES) {
        read_first(page);
        return used;
    }
    page->has_mark = true;
    page->unit = page->unit_bytes = 0;
    return used + 1;
}

ringkas_status ringkas_html_feed(ringkas_html *page, const void *bytes, size_t length)
{
    const uint8_t *at = (const uint8_t *)bytes;

    if (page == NULL || (bytes == NULL && length > 0)) return RINGKAS_ERR_ARGUMENT;
    while (page->coding == UNKNOWN && length > 0) {
        const size_t used = find_coding(page, at, length);
        at += used;
        length -= used;
    }
    if (length > 0 && page->coding == BYTES)
        rk_read_html(page, at, length);
    else if (length > 0)
        read_utf16(page, at, length);
    return page->is_full ? RINGKAS_ERR_WORKSPACE : RINGKAS_OK;
}

/* Moves the chosen pieces to the start of the text. */
static size_t write_article(rk_html *page)
{
    size_t start = 0, length = 0;
    uint32_t number;

    for (number = 1; number < page->count; number++) {
        const rk_record *piece = rk_record_at(page, number);
        if (!rk_is_piece(piece)) continue;
        if (piece->chosen != 0) {
            memmove(page->text + length, page->text + start, piece->is.piece.length);
            length += piece->is.piece.length;
        }
        start += piece->is.piece.length;
    }
    return length > 0 ? length - 1 : 0; /* one newline at the end */
}

ringkas_status ringkas_html_end(ringkas_html *page, ringkas_page *result)
{
    if (result == NULL) return RINGKAS_ERR_ARGUMENT;
    memset(result, 0, sizeof *result);
    if (page == NULL) return RINGKAS_ERR_ARGUMENT;
    if (page->coding == UNKNOWN && page->unit_bytes > 0) read_first(page);
    rk_end_html(page);
    if (page->is_full) return RINGKAS_ERR_WORKSPACE;
    rk_choose_html_article(page);
    rk_find_html_title(page);
    result->text = (const char *)page->text;
    result->length = write_article(page);
    result->title = (const char *)page->found.bytes;
    result->title_length = page->found.length;
    return RINGKAS_OK;
}
