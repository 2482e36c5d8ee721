/* The title of the article: the heading that is a part of what the page calls itself, or that without the outlet. */
#include "html_title.h"

/* A title as words in small letters, a blank before, after and between them. */
typedef struct {
    uint32_t length;
    uint8_t bytes[RK_TITLE_MAX + 2];
} rk_words_of_title;

static bool is_word_byte(uint8_t byte)
{
    return byte >= 0x80 || rk_is_ascii_letter(byte) || rk_is_ascii_digit(byte);
}

static void find_words(const uint8_t *bytes, uint32_t length, rk_words_of_title *words)
{
    uint32_t i;

    words->length = 1;
    words->bytes[0] = ' ';
    for (i = 0; i < length && i < RK_TITLE_MAX; i++) {
        if (is_word_byte(bytes[i]))
            words->bytes[words->length++] = rk_lower_ascii(bytes[i]);
        else if (words->bytes[words->length - 1] != ' ')
            words->bytes[words->length++] = ' ';
    }
    if (words->bytes[words->length - 1] != ' ') words->bytes[words->length++] = ' ';
}

static bool has_words(const rk_words_of_title *whole, const rk_words_of_title *part)
{
    uint32_t at;

    for (at = 0; at + part->length <= whole->length; at++)
        if (memcmp(whole->bytes + at, part->bytes, part->length) == 0) return true;
    return false;
}

static bool is_same(const rk_words_of_title *a, const rk_words_of_title *b)
{
    return a->length == b->length && memcmp(a->bytes, b->bytes, a->length) == 0;
}

static uint32_t count_title_words(const rk_words_of_title *words)
{
    uint32_t count = 0, i;

    for (i = 1; i < words->length; i++) count += words->bytes[i] == ' ';
    return count;
}

/* Whether a heading can be what a title names: most of it, or more than it. "Beranda" is not. */
static bool is_named_by(const rk_words_of_title *heading, const rk_words_of_title *title)
{
    return heading->length * 3 >= title->length && has_words(title, heading);
}

static void set_title(rk_html *page, const uint8_t *bytes, uint32_t length)
{
    if (length > RK_TITLE_MAX)
        for (length = RK_TITLE_MAX; (bytes[length] & 0xC0) == 0x80; length--) {
        }
    memcpy(page->found.bytes, bytes, length);
    page->found.length = length;
}

static rk_tag tag_around(const rk_html *page, const rk_record *piece)
{
    const rk_record *parent = rk_record_at(page, piece->parent);

    if (rk_element_at(parent->element)->tag == RK_TAG_BLOCK) parent = rk_record_at(page, parent->parent);
    return (rk_tag)rk_element_at(parent->element)->tag;
}

/* The longest heading that the page names. Returns whether there is one. */
static bool find_heading(rk_html *page)
{
    uint32_t longest = 0, start = 0, number;
    rk_words_of_title heading, og_title, title;

    find_words(page->og_title.bytes, page->og_title.length, &og_title);
    find_words(page->title.bytes, page->title.length, &title);
    for (number = 1; number < page->count; number++) {
        const rk_record *piece = rk_record_at(page, number);
        const uint32_t at = start;
        if (!rk_is_piece(piece)) continue;
        start += piece->is.piece.length;
        if (tag_around(page, piece) != RK_TAG_H1 && tag_around(page, piece) != RK_TAG_HEADING) continue;
        find_words(page->text + at, piece->is.piece.length - 2, &heading);
        if (heading.length <= longest || count_title_words(&heading) < 2) continue;
        if (!is_named_by(&heading, &og_title) && !is_named_by(&heading, &title)) continue;
        longest = heading.length;
        set_title(page, page->text + at, piece->is.piece.length - 2);
    }
    return longest > 0;
}

/* ---- without the name of the outlet */

/* Where a sign that separates the parts of a title begins, before `end`; 0: there is none. "A | B", "A - B", "A » B". */
static uint32_t find_separator(const uint8_t *title, uint32_t end)
{
    static const char signs[] = "|\0-\0\xE2\x80\x93\0\xE2\x80\x94\0\xC2\xBB\0::\0\xE2\x80\xA2\0";
    uint32_t at;

    for (at = end; at-- > 2;) {
        const char *sign = signs;
        if (title[at - 1] != ' ') continue;
        while (*sign != '\0') {
            uint32_t length = 0;
            while (sign[length] != '\0') length++;
            if (at + length < end && memcmp(title + at, sign, length) == 0 && title[at + length] == ' ') return at - 1;
            sign += length + 1;
        }
    }
    return 0;
}

/* The outlet is what the page says it is, or at most four words that are shorter than the rest. */
static bool names_outlet(const rk_html *page, const rk_words_of_title *part, uint32_t rest)
{
    rk_words_of_title site;

    find_words(page->site.bytes, page->site.length, &site);
    return is_same(part, &site) || (count_title_words(part) <= 4 && part->length < rest);
}

static void set_without_outlet(rk_html *page, const rk_title_text *title)
{
    uint32_t length = title->length, separator;
    rk_words_of_title part;

    while ((separator = find_separator(title->bytes, length)) > 0) {
        find_words(title->bytes + separator, length - separator, &part);
        if (!names_outlet(page, &part, separator)) break;
        length = separator;
    }
    set_title(page, title->bytes, length);
}

/* ---- the whole */

/* The heading that says the title again is no part of the article. */
static void drop_heading(rk_html *page)
{
    rk_words_of_title title, heading;
    uint32_t start = 0, number;

    find_words(page->found.bytes, page->found.length, &title);
    for (number = 1; number < page->count; number++) {
        rk_record *piece = rk_record_at(page, number);
        const uint32_t at = start;
        if (!rk_is_piece(piece)) continue;
        start += piece->is.piece.length;
        if (piece->chosen == 0 || piece->is.piece.length > RK_TITLE_MAX) continue;
        find_words(page->text + at, piece->is.piece.length - 2, &heading);
        if (is_same(&title, &heading)) piece->chosen = 0;
        if (title.length > 2) return; /* only the first piece can be the title */
    }
}

/* The first "h1", for a page that does not name its title. */
static void set_first_heading(rk_html *page)
{
    uint32_t start = 0, number;

    for (number = 1; number < page->count; number++) {
        const rk_record *piece = rk_record_at(page, number);
        if (!rk_is_piece(piece)) continue;
        if (tag_around(page, piece) == RK_TAG_H1) {
            set_title(page, page->text + start, piece->is.piece.length - 2);
            return;
        }
        start += piece->is.piece.length;
    }
}

void rk_find_html_title(rk_html *page)
{
    page->found.length = 0;
    if (!find_heading(page)) {
        if (page->og_title.length > 0)
            set_without_outlet(page, &page->og_title);
        else if (page->title.length > 0)
            set_without_outlet(page, &page->title);
        else
            set_first_heading(page);
    }
    drop_heading(page);
}
