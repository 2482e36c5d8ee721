/* The tags of a web page. */
#include "html_tags.h"

/* ---- references */

/* The number of "#1234" or "#x4D2", which may be no character; NO_NUMBER of anything else. */
#define NO_NUMBER UINT32_MAX
static uint32_t number_of(const uint8_t *digits, uint32_t length)
{
    const bool is_hexadecimal = length > 0 && rk_lower_ascii(digits[0]) == 'x';
    const uint32_t base = is_hexadecimal ? 16 : 10;
    uint32_t number = 0, i;

    for (i = is_hexadecimal; i < length; i++) {
        const uint32_t letter = rk_lower_ascii(digits[i]);
        const uint32_t digit = letter >= 'a' ? letter - 'a' + 10 : letter - '0';
        if (digit >= base) return NO_NUMBER;
        number = number > 0x10FFFF ? number : number * base + digit;
    }
    return length > (uint32_t)is_hexadecimal ? number : NO_NUMBER;
}

/* The names of Latin-1 are also known without a semicolon, and before other letters: "&copy2024". */
static uint32_t find_prefix(const rk_html *page, uint32_t *used)
{
    uint32_t length, code;

    for (length = page->reference_length; length >= 2; length--) {
        code = rk_find_entity(page->reference, length);
        if (code > 0xFF || code == 0 || code == '\'') continue;
        *used = length;
        return code;
    }
    return 0;
}

/* The code point of a reference, of which `used` bytes belong to it. NO_NUMBER: it is none. */
static uint32_t code_of_reference(const rk_html *page, bool has_semicolon, uint32_t *used)
{
    const uint8_t *name = page->reference;
    const uint32_t length = page->reference_length;
    uint32_t code = 0;

    *used = length;
    if (length > 0 && name[0] == '#') return number_of(name + 1, length - 1);
    if (has_semicolon) code = rk_find_entity(name, length);
    if (code == 0) code = find_prefix(page, used);
    return code != 0 ? code : NO_NUMBER;
}

uint32_t rk_end_html_reference(rk_html *page, bool has_semicolon)
{
    uint32_t used = 0;
    const uint32_t code = code_of_reference(page, has_semicolon, &used);

    if (code == NO_NUMBER) {
        rk_put_html_bytes(page, (const uint8_t *)"&", 1);
        used = 0;
    } else {
        rk_put_html_code(page, code);
    }
    rk_put_html_bytes(page, page->reference + used, page->reference_length - used);
    return has_semicolon && code != NO_NUMBER && used == page->reference_length;
}

/* ---- attributes */

static bool is_text(const uint8_t *text, uint32_t length, const char *wanted)
{
    uint32_t i = 0;

    while (i < length && wanted[i] != '\0' && rk_lower_ascii(text[i]) == (uint8_t)wanted[i]) i++;
    return i == length && wanted[i] == '\0';
}

/* Whether a value has some text, in small letters; blanks in it do not count. */
static bool has_text(const rk_html *page, const char *wanted)
{
    const uint8_t *value = page->in.value;
    const uint32_t length = page->in.value_length;
    uint32_t start, at, i;

    for (start = 0; start < length; start++) {
        for (at = start, i = 0; at < length && wanted[i] != '\0'; at++) {
            if (rk_is_ascii_white(value[at]) && i > 0) continue;
            if (rk_lower_ascii(value[at]) != (uint8_t)wanted[i]) break;
            i++;
        }
        if (wanted[i] == '\0') return true;
    }
    return false;
}

/* The encodings that are read as Windows-1252, as the Encoding standard says of their names. */
static void note_encoding(rk_html *page)
{
    if (page->has_mark) return;
    page->out.is_windows1252 |=
        has_text(page, "iso-8859-1") || has_text(page, "windows-1252") || has_text(page, "latin1");
}

static void note_meta(rk_html *page)
{
    if (is_text(page->in.value, page->in.value_length, "og:title")) page->in.meta = RK_META_TITLE;
    if (is_text(page->in.value, page->in.value_length, "og:site_name")) page->in.meta = RK_META_SITE;
}

static bool is_attribute(const rk_html *page, const char *name)
{
    return is_text(page->in.attribute, page->in.attribute_length, name);
}

static void end_visible_attribute(rk_html *page)
{
    if (is_attribute(page, "class") || is_attribute(page, "id") || is_attribute(page, "role") ||
        is_attribute(page, "itemprop"))
        page->in.hints |= (uint8_t)rk_hints_of(page->in.value, page->in.value_length);
    else if (is_attribute(page, "style")) {
        if (has_text(page, "display:none") || has_text(page, "visibility:hidden")) page->in.hints |= RK_HINT_HIDDEN;
    } else if (is_attribute(page, "hidden") || (is_attribute(page, "aria-hidden") && has_text(page, "true"))) {
        page->in.hints |= RK_HINT_HIDDEN;
    } else if (is_attribute(page, "href")) {
        page->in.has_href = true;
    }
}

void rk_end_html_attribute(rk_html *page)
{
    if (page->in.is_end_tag) return;
    if (!is_text(page->in.name, page->in.name_length, "meta")) {
        end_visible_attribute(page);
    } else if (is_attribute(page, "content")) {
        memcpy(page->in.content.bytes, page->in.value, page->in.value_length);
        page->in.content.length = page->in.value_length;
        if (has_text(page, "charset=")) note_encoding(page);
    } else if (is_attribute(page, "charset")) {
        note_encoding(page);
    } else if (is_attribute(page, "property") || is_attribute(page, "name")) {
        note_meta(page);
    }
}

/* ---- tags */

/* Adds the characters of a value to a title. Of a value that was cut the last one may be a part only: "&mda". */
static void put_value(rk_html *page, const rk_title_text *value, rk_title_text *title)
{
    const bool is_cut = value->length == RK_VALUE_MAX;
    uint32_t at = 0;

    page->out.title = title;
    page->out.has_gap = false;
    while (at < value->length) {
        if (value->bytes[at] != '&') {
            rk_put_html_bytes(page, value->bytes + at++, 1);
            continue;
        }
        page->reference_length = 0;
        for (at++; at < value->length && page->reference_length < sizeof page->reference; at++) {
            if (value->bytes[at] != '#' &&
                (rk_lower_ascii(value->bytes[at]) < '0' || rk_lower_ascii(value->bytes[at]) > 'z'))
                break;
            if (value->bytes[at] == ';') break;
            page->reference[page->reference_length++] = value->bytes[at];
        }
        if (is_cut && at == value->length) break;
        at += rk_end_html_reference(page, at < value->length && value->bytes[at] == ';');
    }
    if (is_cut) page->out.have = 0;
    rk_flush_html_bytes(page);
    page->out.title = NULL;
}

static void end_meta(rk_html *page)
{
    rk_title_text *title = page->in.meta == RK_META_TITLE ? &page->og_title : &page->site;

    if (page->in.meta == RK_META_NONE || title->length > 0) return;
    rk_end_html_piece(page);
    put_value(page, &page->in.content, title);
}

/* The first title counts; others are those of pictures. */
static void open_title(rk_html *page)
{
    page->out.title = page->title.length == 0 ? &page->title : &page->found;
    page->found.length = 0;
    page->found.is_cut = false;
    page->out.has_gap = false;
}

static void start_element(rk_html *page, uint32_t element)
{
    const rk_element *about = rk_element_at(element);

    if ((about->flags & RK_TAG_RAW) != 0) {
        if (about->tag != RK_TAG_FOREIGN || !page->in.is_empty) page->raw = element;
        return;
    }
    switch (about->tag) {
    case RK_TAG_INLINE: return;
    case RK_TAG_LINK:
        page->out.in_link = page->in.has_href;
        page->link_at = page->open;
        return;
    case RK_TAG_BREAK: rk_put_html_break(page); return;
    case RK_TAG_META: end_meta(page); return;
    case RK_TAG_TITLE: open_title(page); return;
    default: break;
    }
    page->out.title = NULL;
    if ((about->flags & RK_TAG_VOID) != 0)
        rk_end_html_piece(page);
    else
        rk_open_html_element(page, element);
}

static void end_element(rk_html *page, uint32_t element)
{
    switch (rk_element_at(element)->tag) {
    case RK_TAG_INLINE:
    case RK_TAG_FOREIGN:
    case RK_TAG_META: return;
    case RK_TAG_LINK: page->out.in_link = false; return;
    case RK_TAG_BREAK: rk_put_html_break(page); return;
    case RK_TAG_TITLE: page->out.title = NULL; return;
    default: rk_close_html_element(page, element);
    }
}

void rk_end_html_tag(rk_html *page)
{
    const uint32_t element = rk_find_element(page->in.name, page->in.name_length);

    if (element == 0) return;
    if (page->in.is_end_tag)
        end_element(page, element);
    else
        start_element(page, element);
}

/* ---- elements without text */

const uint8_t *rk_find_html_raw_end(rk_html *page, const uint8_t *at, const uint8_t *end)
{
    const char *name = rk_element_at(page->raw)->name;
    uint32_t matched = page->matched; /* of "</" and the name */

    for (; at < end; at++) {
        const bool is_named = matched > 1 && name[matched - 2] == '\0'; /* "</" and the whole name */
        if (is_named && (rk_is_ascii_white(*at) || *at == '/' || *at == '>')) {
            page->matched = RK_RAW_ENDED;
            return at;
        }
        if (matched == 0)
            while (at < end && *at != '<') at++;
        if (at == end) break;
        if (matched == 1 ? *at == '/' : matched > 1 && !is_named && rk_lower_ascii(*at) == (uint8_t)name[matched - 2])
            matched++;
        else
            matched = *at == '<';
    }
    page->matched = matched;
    return at;
}
