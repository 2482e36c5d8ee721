/* From the bytes of a file to UTF-8. */
#include "encoding.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "utf8.h"

/* The characters of Windows-1252 from 0x80 to 0x9F; 0: not defined. The others are those of Unicode. */
static const uint16_t windows_1252[32] = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178,
};

static uint32_t windows_1252_code(unsigned char byte)
{
    return byte < 0x80 || byte >= 0xA0 ? byte : windows_1252[byte - 0x80];
}

const char *encoding_name(encoding of)
{
    static const char *const names[] = {"utf-8", "utf-16", "utf-16", "windows-1252"};

    return names[of];
}

encoding encoding_by_bom(const char *bytes, size_t length)
{
    if (length >= 2 && memcmp(bytes, "\xFF\xFE", 2) == 0) return UTF16_LE;
    if (length >= 2 && memcmp(bytes, "\xFE\xFF", 2) == 0) return UTF16_BE;
    return UTF8;
}

/* ---- is it Windows-1252? */

static bool is_ascii_letter(unsigned char byte)
{
    return (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z');
}

static bool is_windows_letter(unsigned char byte)
{
    static const char below_c0[] = "\x83\x8A\x8C\x8E\x9A\x9C\x9E\x9F\xAA\xB5\xBA";

    if (byte >= 0xC0) return byte != 0xD7 && byte != 0xF7;
    return byte >= 0x80 && strchr(below_c0, byte) != NULL;
}

/* Would this byte of 0x80 or above make sense in Windows-1252? A letter has a letter beside it: a lone one is more often
 * a damaged byte than the "à" of "à la carte". */
static bool is_plausible(const unsigned char *bytes, size_t length, size_t at)
{
    if (!is_windows_letter(bytes[at])) return true;
    if (at > 0 && is_ascii_letter(bytes[at - 1])) return true;
    return at + 1 < length && is_ascii_letter(bytes[at + 1]);
}

/* Is a text that is not UTF-8 in Windows-1252? Nine of ten bytes above 0x7F must be plausible. They must be few beside the
 * ASCII letters: in Cyrillic or Chinese encodings they are many. */
static bool is_windows_1252(const char *text, size_t length)
{
    const unsigned char *bytes = (const unsigned char *)text;
    size_t letters = 0;
    size_t high = 0;
    size_t implausible = 0;
    size_t at;

    for (at = 0; at < length; at++) {
        letters += is_ascii_letter(bytes[at]);
        if (bytes[at] < 0x80) continue;
        if (windows_1252_code(bytes[at]) == 0) return false;
        high++;
        implausible += !is_plausible(bytes, length, at);
    }
    return implausible * 10 <= high && high * 4 <= letters;
}

/* Finds what is not UTF-8. `valid` receives the number of characters above ASCII. */
static encoding_report examine_utf8(const char *bytes, size_t length, size_t *valid)
{
    encoding_report report = {UTF8, 0, 0};
    size_t at = skip_ascii(bytes, length);

    *valid = 0;
    while (at < length) {
        uint32_t code;
        size_t size = decode_utf8(bytes + at, length - at, &code);

        if (code != NOT_UTF8)
            ++*valid;
        else if (report.damaged++ == 0)
            report.first = at;
        at += size;
        at += skip_ascii(bytes + at, length - at);
    }
    return report;
}

/* ---- UTF-16 */

/* The 16-bit number at a byte offset. Half a number at the end of the text is U+FFFD; past the end is 0. */
static uint32_t utf16_at(const char *text, size_t length, size_t at, encoding from)
{
    const unsigned char *bytes = (const unsigned char *)text;

    if (at >= length) return 0;
    if (at + 1 == length) return 0xFFFD;
    return from == UTF16_LE ? bytes[at] | (uint32_t)bytes[at + 1] << 8 : (uint32_t)bytes[at] << 8 | bytes[at + 1];
}

static bool is_high_surrogate(uint32_t number)
{
    return number >= 0xD800 && number <= 0xDBFF;
}
static bool is_low_surrogate(uint32_t number)
{
    return number >= 0xDC00 && number <= 0xDFFF;
}

/* Reads the character at *at and moves *at past it. NOT_UTF8 for half of a surrogate pair or of a number. */
static uint32_t next_utf16(const char *bytes, size_t length, size_t *at, encoding from)
{
    uint32_t code = utf16_at(bytes, length, *at, from);
    uint32_t next = utf16_at(bytes, length, *at + 2, from);
    bool is_half = *at + 1 == length;

    *at += 2;
    if (is_high_surrogate(code) && is_low_surrogate(next)) {
        *at += 2;
        return 0x10000 + ((code - 0xD800) << 10 | (next - 0xDC00));
    }
    return is_half || is_high_surrogate(code) || is_low_surrogate(code) ? NOT_UTF8 : code;
}

static encoding_report examine_utf16(const char *bytes, size_t length, encoding from)
{
    encoding_report report = {from, 0, 0};
    size_t at = 2;

    while (at < length) {
        size_t start = at;
        if (next_utf16(bytes, length, &at, from) == NOT_UTF8 && report.damaged++ == 0) report.first = start;
    }
    return report;
}

/* ---- the whole */

encoding_report examine_encoding(const char *bytes, size_t length)
{
    encoding by_bom = encoding_by_bom(bytes, length);
    encoding_report report;
    size_t valid;

    if (by_bom != UTF8) return examine_utf16(bytes, length, by_bom);
    report = examine_utf8(bytes, length, &valid);
    if (report.damaged == 0 || valid > 0 || !is_windows_1252(bytes, length)) return report;
    report.encoding = WINDOWS_1252;
    report.damaged = 0;
    return report;
}

size_t converted_size(size_t length)
{
    /* Two bytes of UTF-16 become at most three, and a byte of Windows-1252 becomes at most three. */
    return length > SIZE_MAX / 3 - 1 ? 0 : length * 3 + 3;
}

size_t convert_to_utf8(const char *bytes, size_t length, encoding from, char *to)
{
    char *start = to;
    size_t at = from == WINDOWS_1252 ? 0 : 2;

    while (at < length) {
        uint32_t code =
            from == WINDOWS_1252 ? windows_1252_code((unsigned char)bytes[at++]) : next_utf16(bytes, length, &at, from);
        to = encode_utf8(to, code == NOT_UTF8 ? 0xFFFD : code);
    }
    return (size_t)(to - start);
}
