/* Strings of JSON. The reader has checked what is written. */
#include "json_string.h"

#include <stdint.h>
#include <string.h>

#include "utf8.h"

static uint32_t hex_value(char c)
{
    return (uint32_t)(c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10);
}

/* The number of "\uXXXX". */
static uint32_t number_of(const char *escape)
{
    return hex_value(escape[2]) << 12 | hex_value(escape[3]) << 8 | hex_value(escape[4]) << 4 | hex_value(escape[5]);
}

static bool is_surrogate(uint32_t number, uint32_t first)
{
    return number >= first && number < first + 0x400;
}

/* Reads "\uXXXX" at *at, or two of them that are a surrogate pair. Moves *at past it. */
static uint32_t read_number_escape(const char **at, const char *end)
{
    uint32_t code = number_of(*at);
    uint32_t next;

    *at += 6;
    if (is_surrogate(code, 0xDC00)) return 0xFFFD;
    if (!is_surrogate(code, 0xD800)) return code;
    if (end - *at < 6 || (*at)[0] != '\\' || (*at)[1] != 'u') return 0xFFFD;
    next = number_of(*at);
    if (!is_surrogate(next, 0xDC00)) return 0xFFFD;
    *at += 6;
    return 0x10000 + ((code - 0xD800) << 10 | (next - 0xDC00));
}

/* Reads the escape at *at and moves *at past it. */
static uint32_t read_escape(const char **at, const char *end)
{
    char letter = (*at)[1];

    if (letter == 'u') return read_number_escape(at, end);
    *at += 2;
    switch (letter) {
    case 'b': return '\b';
    case 'f': return '\f';
    case 'n': return '\n';
    case 'r': return '\r';
    case 't': return '\t';
    default: return (unsigned char)letter;
    }
}

size_t decode_json_string(const json_token *token, char *to)
{
    const char *at = token->start + 1;
    const char *end = token->start + token->length - 1;
    char *start = to;

    while (at < end) {
        const char *backslash = memchr(at, '\\', (size_t)(end - at));
        size_t plain = (size_t)((backslash == NULL ? end : backslash) - at);

        memcpy(to, at, plain);
        to += plain;
        at += plain;
        if (at < end) to = encode_utf8(to, read_escape(&at, end));
    }
    return (size_t)(to - start);
}

bool is_json_text(const json_token *token, const char *text, size_t length)
{
    const char *at = token->start + 1;
    const char *end = token->start + token->length - 1;
    size_t used = 0;

    if (!token->has_escapes) return (size_t)(end - at) == length && memcmp(at, text, length) == 0;
    while (at < end) {
        char bytes[UTF8_MAX_LENGTH];
        size_t count = 1;

        bytes[0] = *at;
        if (*at == '\\')
            count = (size_t)(encode_utf8(bytes, read_escape(&at, end)) - bytes);
        else
            at++;
        if (length - used < count || memcmp(text + used, bytes, count) != 0) return false;
        used += count;
    }
    return used == length;
}
