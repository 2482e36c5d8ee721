/* utf8.c: one code point at a time, and bytes that are not UTF-8. */
#include "../../src/utf8.h"
#include "../robustness/invariants.h"
#include "source.h"

#define NOT RK_NOT_UTF8

static const struct {
    const char *name;
    const char *bytes;
    uint32_t length; /* of the decoded bytes */
    uint32_t code;
} rows[] = {
    {"a letter", "a", 1, 'a'},
    {"the last of ASCII", "\x7F", 1, 0x7F},
    {"the first of two bytes", "\xC2\x80", 2, 0x80},
    {"é as in Réunion", "\xC3\xA9", 2, 0xE9},
    {"the last of two bytes", "\xDF\xBF", 2, 0x7FF},
    {"the first of three bytes", "\xE0\xA0\x80", 3, 0x800},
    {"a curly quotation mark", "\xE2\x80\x9C", 3, 0x201C},
    {"before the surrogates", "\xED\x9F\xBF", 3, 0xD7FF},
    {"after the surrogates", "\xEE\x80\x80", 3, 0xE000},
    {"the last of three bytes", "\xEF\xBF\xBF", 3, 0xFFFF},
    {"the first of four bytes", "\xF0\x90\x80\x80", 4, 0x10000},
    {"a face", "\xF0\x9F\x98\x80", 4, 0x1F600},
    {"the last code point", "\xF4\x8F\xBF\xBF", 4, 0x10FFFF},
    {"more bytes after it", "\xC3\xA9\xA9", 2, 0xE9},

    {"a continuation byte alone", "\x80", 1, NOT},
    {"another one", "\xBF", 1, NOT},
    {"overlong, two bytes: NUL", "\xC0\x80", 1, NOT},
    {"overlong, two bytes: the last", "\xC1\xBF", 1, NOT},
    {"overlong, three bytes: NUL", "\xE0\x80\x80", 1, NOT},
    {"overlong, three bytes: the last", "\xE0\x9F\xBF", 1, NOT},
    {"overlong, four bytes: the slash", "\xF0\x80\x80\xAF", 1, NOT},
    {"overlong, four bytes: the last", "\xF0\x8F\xBF\xBF", 1, NOT},
    {"the first surrogate", "\xED\xA0\x80", 1, NOT},
    {"the last surrogate", "\xED\xBF\xBF", 1, NOT},
    {"above U+10FFFF", "\xF4\x90\x80\x80", 1, NOT},
    {"the lead byte F5", "\xF5\x80\x80\x80", 1, NOT},
    {"the lead byte F8, of five bytes", "\xF8\x88\x80\x80\x80", 1, NOT},
    {"FE", "\xFE", 1, NOT},
    {"FF", "\xFF", 1, NOT},
    {"two bytes, cut by the end", "\xC3", 1, NOT},
    {"three bytes, cut after one", "\xE2", 1, NOT},
    {"three bytes, cut after two", "\xE2\x80", 1, NOT},
    {"four bytes, cut after three", "\xF0\x9F\x98", 1, NOT},
    {"two bytes, cut by a letter", "\xC3z", 1, NOT},
    {"three bytes, cut by a letter", "\xE2\x80z", 1, NOT},
    {"four bytes, cut by a lead byte", "\xF0\x9F\x98\xC3", 1, NOT},
};

static void test_rows(void)
{
    size_t i;

    for (i = 0; i < ITEMS(rows); i++) {
        rk_source text = source_of_string(rows[i].bytes);
        uint32_t code = 0;
        CHECK_NUMBER(rows[i].name, rows[i].length, rk_decode(&text, 0, &code));
        CHECK_NUMBER(rows[i].name, rows[i].code, code);
        free_source(text);
    }
}

/* Every sequence of two bytes, with two more bytes that are the limits of a range in RFC 3629. */
static void test_all(void)
{
    static const uint8_t corners[] = {0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xFF};
    char bytes[4];
    uint32_t a, b, c, d, wrong = 0;

    for (a = 0; a < 256; a++)
        for (b = 0; b < 256; b++)
            for (c = 0; c < ITEMS(corners); c++)
                for (d = 0; d < ITEMS(corners); d++) {
                    rk_source text = rk_source_of(bytes, 4);
                    uint32_t code;
                    long expected;
                    bytes[0] = (char)a;
                    bytes[1] = (char)b;
                    bytes[2] = (char)corners[c];
                    bytes[3] = (char)corners[d];
                    wrong += rk_decode(&text, 0, &code) != inv_decode(bytes, 4, 0, &expected) ||
                             code != (expected < 0 ? NOT : (uint32_t)expected);
                }
    CHECK_NUMBER("sequences that are not read as RFC 3629 says", 0, wrong);
}

int main(void)
{
    test_rows();
    test_all();
    return test_end("unit/utf8");
}
