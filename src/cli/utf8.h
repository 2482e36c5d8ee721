/* UTF-8, one character at a time. */
#ifndef UTF8_H
#define UTF8_H

#include <stddef.h>
#include <stdint.h>

/* What decode_utf8() gives for bytes that are not UTF-8. */
#define NOT_UTF8 0xFFFFFFFFu

/* U+FFFD, which is printed in place of bytes that are not UTF-8. */
#define REPLACEMENT "\xEF\xBF\xBD"

/* The most bytes that encode_utf8() writes. */
#define UTF8_MAX_LENGTH 4

/*
 * Reads the character at the start of a text that is not empty. Returns how many bytes it has.
 * Bytes that are not UTF-8 give NOT_UTF8. The length then covers the bytes that could have begun a character, as Unicode
 * recommends (chapter 3.9, "substitution of maximal subparts"). Python and browsers do the same, so they count as many
 * characters in a damaged text as we do.
 */
size_t decode_utf8(const char *bytes, size_t length, uint32_t *code);

/* Writes a character. Returns the place after it. */
char *encode_utf8(char *to, uint32_t code);

/* How many bytes at the start of a text are ASCII. */
size_t skip_ascii(const char *bytes, size_t length);

/* How many characters a text has. Each place that is not UTF-8 counts as one, because U+FFFD is printed for it. */
size_t count_characters(const char *bytes, size_t length);

#endif
