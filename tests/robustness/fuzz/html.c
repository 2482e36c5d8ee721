/* Any bytes as a web page, in pieces of any size, in a block of any size. */
#include "../../../include/ringkas.h"
#include "fuzz.h"

/* Reads the page in pieces of `piece` bytes, with one of another size before them. */
static ringkas_status read_page(const fuzz_input *from, int block, size_t size, size_t first, size_t piece,
                                ringkas_page *page)
{
    ringkas_html *html = ringkas_html_begin(fuzz_block(block, size), size);
    ringkas_status status = RINGKAS_OK;
    size_t at = 0, next = first;

    memset(page, 0, sizeof *page);
    if (html == NULL) return RINGKAS_ERR_WORKSPACE;
    while (at < from->length && status == RINGKAS_OK) {
        if (next > from->length - at) next = from->length - at;
        status = ringkas_html_feed(html, from->text + at, next);
        at += next;
        next = piece;
    }
    return status == RINGKAS_OK ? ringkas_html_end(html, page) : status;
}

static bool is_same(const ringkas_page *a, const ringkas_page *b)
{
    return a->length == b->length && a->title_length == b->title_length &&
           (a->length == 0 || memcmp(a->text, b->text, a->length) == 0) &&
           (a->title_length == 0 || memcmp(a->title, b->title, a->title_length) == 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const fuzz_input from = read_choices(data, size);
    const size_t enough = ringkas_html_size(from.length), less = enough * from.choices[3] / 256;
    ringkas_page whole, page;
    ringkas_status status;

    if (size > MAX_INPUT) return -1;
    expect(read_page(&from, 0, enough, from.length, 1, &whole) == RINGKAS_OK, "ringkas_html_size is not enough");
    expect(is_utf8(whole.text, whole.length), "a text that is not UTF-8");
    expect(is_utf8(whole.title, whole.title_length), "a title that is not UTF-8");
    expect(whole.title_length <= 512, "a title of more than 512 bytes");
    status = read_page(&from, 1, enough, from.choices[0], from.choices[1] % 64 + 1u, &page);
    expect(status == RINGKAS_OK && is_same(&whole, &page), "another article in pieces");
    status = read_page(&from, 1, less, from.choices[2], from.choices[1] % 64 + 1u, &page);
    expect(status == RINGKAS_ERR_WORKSPACE || (status == RINGKAS_OK && is_same(&whole, &page)),
           "another article in a small block");
    (void)ringkas_is_html((const char *)from.text, from.length);
    return 0;
}
