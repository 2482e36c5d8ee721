/* Text that is not ours, made safe for who reads it. */
#include "printable.h"

#include <stdint.h>
#include <string.h>

#include "utf8.h"

/* Room for an escape of JSON such as "\u009b". */
#define ESCAPE_SIZE 8

static bool is_white(uint32_t code)
{
    return code == ' ' || (code >= 0x09 && code <= 0x0D);
}

static bool is_control(uint32_t code)
{
    return code < 0x20 || (code >= 0x7F && code < 0xA0);
}

/* Embeddings, overrides and isolates: "\u202Etxt.exe" looks like "exe.txt", and the rest of its line is reversed too. */
static bool is_direction(uint32_t code)
{
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

/* Is one of eight bytes a quote, a backslash, below `lowest`, or no printed ASCII? `lowest` is at most 0x80. */
static bool has_special_byte(uint64_t eight, unsigned char lowest)
{
    const uint64_t ones = UINT64_C(0x0101010101010101);
    uint64_t quote = eight ^ ones * '"';
    uint64_t backslash = eight ^ ones * '\\';
    uint64_t special =
        ((quote - ones) & ~quote) | ((backslash - ones) & ~backslash) | ((eight - ones * lowest) & ~eight);

    return ((special | eight | (eight + ones)) & ones * 0x80) != 0;
}

/* How many bytes at the start are printed unchanged. A blank is, where it need not be compared with the one before. */
static size_t skip_plain(const char *text, size_t length, text_form form)
{
    const char lowest = form == ONE_LINE ? ' ' + 1 : ' ';
    size_t at = 0;

    for (; length - at >= sizeof(uint64_t); at += sizeof(uint64_t)) {
        uint64_t eight;
        memcpy(&eight, text + at, sizeof eight);
        if (has_special_byte(eight, (unsigned char)lowest)) break;
    }
    while (at < length && text[at] >= lowest && text[at] < 0x7F && text[at] != '"' && text[at] != '\\') at++;
    return at;
}

/* What JSON has in place of a character; null: the character itself. */
static const char *json_escape(uint32_t code, char escape[ESCAPE_SIZE])
{
    static const char hex_digits[] = "0123456789abcdef";
    int i;

    switch (code) {
    case '"': return "\\\"";
    case '\\': return "\\\\";
    case '\n': return "\\n";
    case '\r': return "\\r";
    case '\t': return "\\t";
    default: break;
    }
    /* U+2028 and U+2029 end a line for old JavaScript engines and for some programs that read line by line. */
    if (!is_control(code) && code != 0x2028 && code != 0x2029 && !is_direction(code)) return NULL;
    memcpy(escape, "\\u", 2);
    for (i = 0; i < 4; i++) escape[2 + i] = hex_digits[code >> (12 - 4 * i) & 15];
    escape[6] = 0;
    return escape;
}

/* What is printed in place of a line end; null: itself. "\r\n" is one line end. */
static const char *line_end(uint32_t code, uint32_t previous, text_form form)
{
    if (code == '\n' && previous == '\r') return "";
    if (form == REVERSED_LINES) return ALL_OFF "\n" REVERSE_ON;
    return code == '\n' ? NULL : "\n";
}

/* What is printed in place of a character that follows `previous`; null: itself. */
static const char *substitute(uint32_t code, uint32_t previous, text_form form, char escape[ESCAPE_SIZE])
{
    if (code == NOT_UTF8) return REPLACEMENT;
    if (form == JSON_STRING) return json_escape(code, escape);
    if (form == ONE_LINE && is_white(code)) {
        if (is_white(previous)) return "";
        return code == ' ' ? NULL : " ";
    }
    if (code >= 0x0A && code <= 0x0D) return line_end(code, previous, form);
    if (code == '\t' || !is_control(code)) return is_direction(code) ? "" : NULL;
    return REPLACEMENT;
}

void put_text(output *to, const char *text, size_t length, text_form form)
{
    uint32_t previous = 0;
    size_t unchanged = 0; /* where the text begins that is still to be put as it is */
    size_t at = 0;

    while (at < length) {
        size_t plain = skip_plain(text + at, length - at, form);
        char escape[ESCAPE_SIZE];
        const char *instead;
        uint32_t code;
        size_t size;

        at += plain;
        if (at == length) break;
        if (plain > 0) previous = (unsigned char)text[at - 1];
        size = decode_utf8(text + at, length - at, &code);
        instead = substitute(code, previous, form, escape);
        if (instead != NULL) {
            put_bytes(to, text + unchanged, at - unchanged);
            put_string(to, instead);
            unchanged = at + size;
        }
        previous = code;
        at += size;
    }
    put_bytes(to, text + unchanged, length - unchanged);
}

void put_json_string(output *to, const char *text, size_t length)
{
    put_string(to, "\"");
    put_text(to, text, length, JSON_STRING);
    put_string(to, "\"");
}
