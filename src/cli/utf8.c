/* UTF-8, one character at a time. */
#include "utf8.h"

#include <string.h>

size_t decode_utf8(const char *bytes, size_t length, uint32_t *code)
{
    const unsigned char *at = (const unsigned char *)bytes;
    unsigned lead = at[0];
    size_t size = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    /* The range of the second byte excludes overlong forms, surrogates, and what is above U+10FFFF. */
    unsigned min = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    unsigned max = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    uint32_t value = size == 1 ? lead : lead & (0x7Fu >> size);
    size_t i;

    *code = NOT_UTF8;
    if ((lead >= 0x80 && lead < 0xC2) || lead > 0xF4) return 1;
    for (i = 1; i < size; i++) {
        if (i == length || at[i] < min || at[i] > max) return i;
        value = value << 6 | (at[i] & 0x3Fu);
        min = 0x80;
        max = 0xBF;
    }
    *code = value;
    return size;
}

char *encode_utf8(char *to, uint32_t code)
{
    if (code < 0x80) {
        *to++ = (char)code;
        return to;
    }
    if (code < 0x800) {
        *to++ = (char)(0xC0 | code >> 6);
    } else {
        if (code < 0x10000) {
            *to++ = (char)(0xE0 | code >> 12);
        } else {
            *to++ = (char)(0xF0 | code >> 18);
            *to++ = (char)(0x80 | (code >> 12 & 0x3F));
        }
        *to++ = (char)(0x80 | (code >> 6 & 0x3F));
    }
    *to++ = (char)(0x80 | (code & 0x3F));
    return to;
}

size_t skip_ascii(const char *bytes, size_t length)
{
    size_t at = 0;

    for (; length - at >= sizeof(uint64_t); at += sizeof(uint64_t)) {
        uint64_t eight;
        memcpy(&eight, bytes + at, sizeof eight);
        if ((eight & UINT64_C(0x8080808080808080)) != 0) break;
    }
    while (at < length && (unsigned char)bytes[at] < 0x80) at++;
    return at;
}

size_t count_characters(const char *bytes, size_t length)
{
    size_t count = 0;
    size_t at = 0;

    while (at < length) {
        size_t ascii = skip_ascii(bytes + at, length - at);
        uint32_t code;

        at += ascii;
        count += ascii;
        if (at == length) break;
        at += decode_utf8(bytes + at, length - at, &code);
        count++;
    }
    return count;
}
