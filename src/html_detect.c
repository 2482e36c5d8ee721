/* Whether a text is a web page: it begins with a tag, and tags follow. */
#include "html_detect.h"

/* Nothing after these bytes is looked at. */
#define SAMPLE 4096u

/* The sample, in which UTF-16 lost the bytes that are 0. */
typedef struct {
    uint32_t length;
    uint8_t bytes[SAMPLE];
} rk_sample;

static bool is_utf16(const uint8_t *bytes, size_t length)
{
    return length > 1 && bytes[0] + bytes[1] == 0xFE + 0xFF && bytes[0] >= 0xFE;
}

/* Bytes of the byte order mark. */
static size_t mark_length(const uint8_t *bytes, size_t length)
{
    if (is_utf16(bytes, length)) return 2;
    return length > 2 && memcmp(bytes, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
}

static void take_sample(const uint8_t *bytes, size_t length, rk_sample *sample)
{
    const bool is_wide = is_utf16(bytes, length);
    size_t i;

    sample->length = 0;
    for (i = mark_length(bytes, length); i < length && i < SAMPLE; i++)
        if (!is_wide || bytes[i] != 0) sample->bytes[sample->length++] = bytes[i];
}

/* Whether the first sign may begin a tag. Most texts begin with a letter, and are not looked at any further. */
static bool may_begin_tag(const uint8_t *bytes, size_t length)
{
    size_t at = mark_length(bytes, length);

    if (is_utf16(bytes, length)) return true;
    while (at < length && at < SAMPLE && rk_is_ascii_white(bytes[at])) at++;
    return at < length && at < SAMPLE && bytes[at] == '<';
}

static bool starts_with(const rk_sample *sample, uint32_t at, const char *text)
{
    for (; *text != '\0'; at++, text++) {
        const uint8_t byte = at < sample->length ? sample->bytes[at] : 0;
        if ((byte >= 'A' && byte <= 'Z' ? byte | 0x20 : byte) != (uint8_t)*text) return false;
    }
    return true;
}

/* Where one of two texts begins, from `at` on; the length of the sample if nowhere. */
static uint32_t find(const rk_sample *sample, uint32_t at, const char *text)
{
    while (at < sample->length && !starts_with(sample, at, text)) at++;
    return at;
}

/* Where the first tag begins, after white space, comments and "<?xml ... ?>". */
static uint32_t find_first_tag(const rk_sample *sample)
{
    uint32_t at = 0;

    for (;;) {
        while (at < sample->length && rk_is_ascii_white(sample->bytes[at])) at++;
        if (starts_with(sample, at, "<!--"))
            at = find(sample, at + 4, "-->") + 3;
        else if (starts_with(sample, at, "<?xml"))
            at = find(sample, at + 5, "?>") + 2;
        else
            return at;
    }
}

/* Whether a line begins with "## " or with "```": Markdown may begin with a tag, <div align="center">, to show a picture.
 * A page may have "# apt update" in a <pre>. */
static bool has_markdown(const rk_sample *sample)
{
    uint32_t at = 0;

    while ((at = find(sample, at, "\n")) < sample->length) {
        const uint32_t start = ++at;
        if (starts_with(sample, at, "```")) return true;
        while (at < sample->length && sample->bytes[at] == '#') at++;
        if (at - start > 1 && starts_with(sample, at, " ")) return true;
    }
    return false;
}

bool rk_is_html(const uint8_t *bytes, size_t length)
{
    rk_sample sample;
    uint32_t at, end, element;
    uint8_t name[RK_NAME_MAX] = {0};

    if (!may_begin_tag(bytes, length)) return false;
    take_sample(bytes, length, &sample);
    at = find_first_tag(&sample);
    if (starts_with(&sample, at, "<!doctype html") || starts_with(&sample, at, "<html")) return true;
    if (at >= sample.length || sample.bytes[at] != '<') return false;
    for (end = ++at; end < sample.length && end - at < RK_NAME_MAX; end++) {
        const uint8_t lower = sample.bytes[end] | 0x20;
        if ((uint32_t)lower - 'a' >= 26 && (uint32_t)sample.bytes[end] - '0' >= 10) break;
        name[end - at] = (uint32_t)lower - 'a' < 26 ? lower : sample.bytes[end];
    }
    element = rk_find_element(name, end - at);
    return element != 0 && end < sample.length && (sample.bytes[end] <= ' ' || sample.bytes[end] == '>') &&
           find(&sample, end, "</") < sample.length && !has_markdown(&sample);
}
