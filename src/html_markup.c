/* The markup of a web page: one function for each state. It reads what belongs to its state and returns where that ends. */
#include "html_markup.h"

#include "html_tags.h"

enum {
    IN_TEXT,
    AFTER_LESS, /* "<" */
    IN_END_TAG, /* "</" */
    IN_NAME,
    BEFORE_ATTRIBUTE,
    IN_ATTRIBUTE,
    AFTER_ATTRIBUTE, /* its name, and perhaps white space */
    BEFORE_VALUE,
    IN_VALUE,
    AFTER_BANG, /* "<!" */
    IN_COMMENT,
    IN_CDATA,
    IN_BOGUS, /* up to the next ">" */
    IN_REFERENCE,
    IN_RAW
};

/* Appends a byte to a name; a name that is too long has the length RK_NAME_MAX + 1. */
static void append(uint8_t *name, uint32_t *length, uint8_t byte)
{
    if (*length < RK_NAME_MAX) name[*length] = rk_lower_ascii(byte);
    if (*length <= RK_NAME_MAX) ++*length;
}

static bool ends_name(uint8_t byte)
{
    return rk_is_ascii_white(byte) || byte == '>' || byte == '/';
}

/* Ends a tag. */
static void end_tag(rk_html *page)
{
    page->state = IN_TEXT;
    rk_end_html_tag(page);
    if (page->raw == 0) return;
    page->state = IN_RAW;
    page->matched = 0;
}

/* ---- states. Each is called with at least one byte. */

static const uint8_t *in_text(rk_html *page, const uint8_t *at, const uint8_t *end)
{
    const uint8_t *start = at;

    while (at < end && *at != '<' && *at != '&') at++;
    if (at > start) rk_put_html_bytes(page, start, (size_t)(at - start));
    if (at == end) return at;
    rk_flush_html_bytes(page);
    page->state = *at == '<' ? AFTER_LESS : IN_REFERENCE;
    page->reference_length = 0;
    return at + 1;
}

static void start_name(rk_html *page, bool is_end_tag)
{
    page->state = IN_NAME;
    page->in.is_end_tag = is_end_tag;
    page->in.is_empty = false;
    page->in.name_length = 0;
    page->in.hints = 0;
    page->in.has_href = false;
    page->in.meta = RK_META_NONE;
    page->in.content.length = 0;
}

static const uint8_t *after_less(rk_html *page, const uint8_t *at, const uint8_t *end)
{
    (void)end;
    if (rk_is_ascii_letter(*at)) {
        start_name(page, false);
        return at;
    }
    if (*at == '/' || *at == '!' || *at == '?') {
        page->state = *at == '/' ? IN_END_TAG : *at == '!' ? AFTER_BANG : IN_BOGUS;
        page->matched = 0;
        return at + 1;
    }
    rk_put_html_bytes(page, (const uint8_t *)"<", 1); /* "a < b" */
    page->state = IN_TEXT;
    return at;
}

static const uint8_t *in_end_tag(rk_html *page, const uint8_t *at, const uint8_t *end)
{
    (void)end;
    if (rk_is_ascii_letter(*at))
        start_name(page, true);
    else
        page->state = IN_BOGUS;
    return at;
}

static const uint8_t *in_name(rk_html *page, const uint8_t *at, const uint8_t *end)
{
    while (at < end && !ends_name(*at)) append(page->in.name, &page->in.name_length, *at++);
    if (at < end) page->state = BEFORE_ATTRIBUTE;
    return at;
}

static const uint8_t *before_attribute(rk_html *page, const uint8_t *at, const uint8_t *end)
{
    for (; at < end && (rk_is_ascii_white(*at) || *at == '/'); at++) page->in.is_empty = *at == '/';
    if (at == end) return at;
    if (*at == '>') {
        end_tag(page);
        return at + 1;
    }
    page->state = IN_ATTRIBUTE;
    page->in.is_empty = false;
    page->in.attribute_length = 0;
    page->in.value_length = 0;
    append(page->in.attribute, &page->in.attribute_length, *at);
    return at + 1;
}

static const uint8_t *in_attribute(rk_html *page, const uint8_t *at, const uint8_t *end)
{
    while (at < end && !ends_name(*at) && *at != '=') append(page->in.attribute, &page->in.attribute_length, *at++);
    if (at < end) page->state = AFTER_ATTRIBUTE;
    return at;
}

static const uint8_t *after_attribute(rk_html *page, const uint8_t *at, const uint8_t *end)
{
    while (at < end && rk_is_ascii_white(*at)) at++;
    if (at == end) return at;
    if (*at == '=') {
        page->state = BEFORE_VALUE;
        return at + 1;
    }
    rk_end_html_attribute(page);
    page->state = BEFORE_ATTRIBUTE;
    return at;
}

static const uint8_t *before_value(rk_html *page, const uint8_t *at, const uint8_t *end)
{
    while (at < end && rk_is_ascii_white(*at)) at++;
    if (at == end) return at;
    if (*at == '>') {
        page->state = AFTER_ATTRIBUTE;
        return at;
    }
    page->state = IN_VALUE;
    page->in.quote = *at == '"' || *at == '\'' ? *at : 0;
    return at + (page->in.quote != 0);
}

static bool ends_value(const rk_html *page, uint8_t byte)
{
    return page->in.quote != 0 ? byte == page->in.quote : rk_is_ascii_white(byte) || byte == '>';
}

static const uint8_t *in_value(rk_html *page, const uint8_t *at, const uint8_t *end)
{
    for (; at < end && !ends_value(page, *at); at++)
        if (page->in.value_length < RK_VALUE_MAX) page->in.value[page->in.value_length++] = *at;
    if (at == end) return at;
    rk_end_html_attribute(page);
    page->state = BEFORE_ATTRIBUTE;
    return at + (page->in.quote != 0);
}

static const uint8_t *after_bang(rk_html *page, const uint8_t *at, const uint8_t *end)
{
    static const char cdata[] = "[CDATA[";

    (void)end;
    if (page->matched == 0 && *at == '-') {
        page->matched = 8;
    } else if (page->matched == 8 && *at == '-') {
        page->state = IN_COMMENT;
        page->matched = 2; /* "<!-->" is a whole comment */
    } else if (page->matched < 7 && *at == (uint8_t)cdata[page->matched]) {
        if (++page->matched < 7) return at + 1;
        page->state = IN_CDATA;
        page->matched = 0;
    } else {
        page->state = IN_BOGUS;
        return at;
    }
    return at + 1;
}

/* Reads up to a ">" that two of another byte stand before: "-->" or "]]>". Null: it is not there. */
static const uint8_t *find_end(rk_html *page, const uint8_t *at, const uint8_t *end, uint8_t before)
{
    for (; at < end; at++) {
        if (*at == before) {
            if (page->matched < 2) page->matched++;
        } else if (*at == '>' && page->matched == 2) {
            return at;
        } else {
            page->matched = 0;
        }
    }
    return NULL;
}

static const uint8_t *in_comment(rk_html *page, const uint8_t *at, const uint8_t *end)
{
    at = find_end(page, at, end, '-');
    if (at == NULL) return end;
    page->state = IN_TEXT;
    return at + 1;
}

static const uint8_t *in_cdata(rk_html *page, const uint8_t *at, const uint8_t *end)
{
    const uint8_t *start = at, *last;

    last = find_end(page, at, end, ']');
    for (at = start; at < (last == NULL ? end : last); at++)
        if (*at != ']') rk_put_html_bytes(page, at, 1);
    if (last == NULL) return end;
    page->state = IN_TEXT;
    return last + 1;
}

static const uint8_t *in_bogus(rk_html *page, const uint8_t *at, const uint8_t *end)
{
    while (at < end && *at != '>') at++;
    if (at == end) return at;
    page->state = IN_TEXT;
    return at + 1;
}

static bool is_in_reference(const rk_html *page, uint8_t byte)
{
    if (page->reference_length == sizeof page->reference) return false;
    return rk_is_ascii_letter(byte) || rk_is_ascii_digit(byte) || (byte == '#' && page->reference_length == 0);
}

static const uint8_t *in_reference(rk_html *page, const uint8_t *at, const uint8_t *end)
{
    while (at < end && is_in_reference(page, *at)) page->reference[page->reference_length++] = *at++;
    if (at == end) return at;
    page->state = IN_TEXT;
    return at + rk_end_html_reference(page, *at == ';');
}

/* The content of an element that holds no text, up to its end tag. */
static const uint8_t *in_raw(rk_html *page, const uint8_t *at, const uint8_t *end)
{
    at = rk_find_html_raw_end(page, at, end);
    if (page->matched != RK_RAW_ENDED) return at;
    page->raw = 0;
    start_name(page, true);
    page->in.name_length = RK_NAME_MAX + 1; /* no element has such a name: the rest of the tag is passed over */
    page->state = BEFORE_ATTRIBUTE;
    return at;
}

typedef const uint8_t *(*rk_html_state)(rk_html *, const uint8_t *, const uint8_t *);

static const rk_html_state states[] = {in_text,      after_less,      in_end_tag,   in_name,      before_attribute,
                                       in_attribute, after_attribute, before_value, in_value,     after_bang,
                                       in_comment,   in_cdata,        in_bogus,     in_reference, in_raw};

void rk_read_html(rk_html *page, const uint8_t *bytes, size_t length)
{
    const uint8_t *at = bytes, *end = bytes + length;

    while (at < end && !page->is_full) at = states[page->state](page, at, end);
}

void rk_end_html(rk_html *page)
{
    if (page->state == IN_REFERENCE) (void)rk_end_html_reference(page, false);
    if (page->state == AFTER_LESS) rk_put_html_bytes(page, (const uint8_t *)"<", 1);
    page->out.title = NULL;
    rk_end_html_piece(page);
}
