/* Reading a file whole, and turning UTF-16 into UTF-8. */
#define _POSIX_C_SOURCE 200809L /* fileno, fstat */

#include "input.h"

#include <errno.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "../../include/ringkas.h"

/* Room for a text whose size is not known beforehand, such as a pipe's: most articles fit at once. */
#define FIRST_CAPACITY ((size_t)65536)

static const char memory_exhausted[] = "memory exhausted";
static const char too_long[] = "text too long (4294967294 bytes at most)";
static const char not_text[] = "not text (it has NUL bytes, and no byte order mark of UTF-16)";
static const char not_utf16[] = "not text (it has NUL characters)";

typedef enum {
    BYTES,
    UTF16_LE,
    UTF16_BE
} encoding;

static encoding guess_encoding(const input_text *input)
{
    if (input->length >= 2 && memcmp(input->text, "\xFF\xFE", 2) == 0) return UTF16_LE;
    if (input->length >= 2 && memcmp(input->text, "\xFE\xFF", 2) == 0) return UTF16_BE;
    return BYTES;
}

/* Writes a code point and returns the place behind it. */
static char *put_utf8(char *to, uint32_t code)
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

/* The 16-bit unit that begins at a byte offset. Half a unit at the end of the text is U+FFFD, beyond it is 0. */
static uint32_t unit_at(const input_text *input, size_t at, encoding from)
{
    const unsigned char *bytes = (const unsigned char *)input->text;

    if (at >= input->length) return 0;
    if (at + 1 == input->length) return 0xFFFD;
    return from == UTF16_LE ? bytes[at] | (uint32_t)bytes[at + 1] << 8 : (uint32_t)bytes[at] << 8 | bytes[at + 1];
}

static bool is_high_surrogate(uint32_t unit) { return unit >= 0xD800 && unit <= 0xDBFF; }
static bool is_low_surrogate(uint32_t unit) { return unit >= 0xDC00 && unit <= 0xDFFF; }

/* Replaces UTF-16 with its mark by UTF-8 without one. Returns null or the trouble. */
static const char *convert(input_text *input, encoding from)
{
    /* A unit is two bytes and becomes three at most, a surrogate pair is four and stays four. */
    size_t room = input->length > SIZE_MAX / 3 * 2 ? 0 : input->length / 2 * 3 + 3;
    char *text = room == 0 ? NULL : malloc(room);
    char *to = text;
    size_t at;

    if (text == NULL) return memory_exhausted;
    for (at = 2; at < input->length; at += 2) {
        uint32_t unit = unit_at(input, at, from);
        uint32_t next = unit_at(input, at + 2, from);

        if (is_high_surrogate(unit) && is_low_surrogate(next)) {
            unit = 0x10000 + ((unit - 0xD800) << 10 | (next - 0xDC00));
            at += 2;
        } else if (is_high_surrogate(unit) || is_low_surrogate(unit)) {
            unit = 0xFFFD;
        }
        to = put_utf8(to, unit);
    }
    free(input->text);
    input->text = text;
    input->length = (size_t)(to - text);
    return NULL;
}

/* Makes room for at least one more byte. */
static bool grow(input_text *input, size_t *capacity)
{
    size_t wanted = *capacity > SIZE_MAX / 2 ? SIZE_MAX : *capacity * 2;
    char *text = realloc(input->text, wanted);

    if (text == NULL) return false;
    input->text = text;
    *capacity = wanted;
    return true;
}

/* The bytes to reserve for a file: one more than it has, so that reading meets its end without growing. 0 and the
 * trouble if it should not be read at all. */
static size_t first_capacity(FILE *file, const char **trouble)
{
    struct stat about;

    if (fstat(fileno(file), &about) != 0) {
        *trouble = strerror(errno);
        return 0;
    }
    if (S_ISDIR(about.st_mode)) {
        *trouble = strerror(EISDIR);
        return 0;
    }
    if (!S_ISREG(about.st_mode)) return FIRST_CAPACITY;
    if ((uintmax_t)about.st_size > RINGKAS_MAX_LENGTH) {
        *trouble = too_long;
        return 0;
    }
    return about.st_size == 0 ? FIRST_CAPACITY : (size_t)about.st_size + 1; /* /proc says 0 of files that have text */
}

/* Reads all that is left of a file. NUL bytes end it at once: /dev/zero has no end. Returns null or the trouble. */
static const char *read_all(FILE *file, input_text *input)
{
    const char *trouble = NULL;
    size_t capacity = first_capacity(file, &trouble);

    if (trouble != NULL) return trouble;
    input->text = malloc(capacity);
    if (input->text == NULL) return memory_exhausted;
    for (;;) {
        size_t count;

        if (input->length == capacity && !grow(input, &capacity)) return memory_exhausted;
        errno = 0;
        count = fread(input->text + input->length, 1, capacity - input->length, file);
        if (ferror(file)) return strerror(errno);
        input->length += count;
        if (input->length > RINGKAS_MAX_LENGTH) return too_long;
        if (guess_encoding(input) == BYTES && memchr(input->text + input->length - count, 0, count) != NULL)
            return not_text;
        if (feof(file)) return NULL;
    }
}

/* Turns what was read into a text. Returns null or the trouble. */
static const char *decode(input_text *input)
{
    encoding from = guess_encoding(input);
    const char *trouble = from == BYTES ? NULL : convert(input, from);

    if (trouble != NULL) return trouble;
    if (input->length > RINGKAS_MAX_LENGTH) return too_long;
    /* UTF-32 with a mark looks like UTF-16 until here. */
    return from != BYTES && memchr(input->text, 0, input->length) != NULL ? not_utf16 : NULL;
}

const char *read_input(const char *file, input_text *input)
{
    static bool was_read = false; /* standard input */
    bool is_standard = strcmp(file, "-") == 0;
    FILE *from = is_standard ? stdin : fopen(file, "rb");
    const char *trouble;

    input->text = NULL;
    input->length = 0;
    if (from == NULL) return strerror(errno);
    if (is_standard && was_read) return "it was read already";
    was_read = was_read || is_standard;
    trouble = read_all(from, input);
    if (trouble == NULL) trouble = decode(input);
    if (trouble != NULL) free_input(input);
    if (!is_standard) fclose(from);
    return trouble;
}

void free_input(input_text *input)
{
    free(input->text);
    input->text = NULL;
    input->length = 0;
}
