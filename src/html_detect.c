/* Whether a text is a web page: it begins with a tag, and tags follow. */
#include "html_detect.h"

/* Nothing after these bytes is looked at. */
#define SAMPLE 4096u

/* The sample, in which UTF-16 lost the bytes that are 0. */
typedef struct {
    uint32_t length;
    uint8_t bytes[SAMPLE];
} rk_sample;

static void take_sample(const uint8_t *bytes, size_t length, rk_sample *sample)
{
    const bool is_utf16 = length > 1 && bytes[0] + bytes[1] == 0xFE + 0xFF && bytes[0] >= 0xFE;
    size_t i = is_utf16 ? 2 : length > 2 && memcmp(bytes, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;

    sample->length = 0;
    for (; i < length && i < SAMPLE; i++)
        if (!is_utf16 || bytes[i] != 0) sample->bytes[sample->length++] = bytes[i];
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
        while (at < sample->length && (sample->bytes[at] == ' ' || (uint32_t)sample->bytes[at] - '\t' < 5)) at++;
        if (starts_with(sample, at, "<!--"))
            at = find(sample, at + 4, "-->") + 3;
        else if (starts_with(sample, at, "<?xml"))
            at = find(sample, at + 5, "?>") + 2;
        else
            return at;
    }
}

bool rk_is_html(const uint8_t *bytes, size_t length)
{
    rk_sample sample;
    uint32_t at, end, element;
    uint8_t name[RK_NAME_MAX] = {0};

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
           find(&sample, end, "</") < sample.length;
}
