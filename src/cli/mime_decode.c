/* Base64, quoted-printable, and the words of headers that are written so. */
#include "mime_decode.h"

#include <ctype.h>
#include <string.h>

#include "encoding.h"

bool begins_with(byte_span span, const char *word)
{
    const char *at = span.start;

    while (at < span.end && *word != '\0' && tolower((unsigned char)*at) == *word) {
        at++;
        word++;
    }
    return *word == '\0';
}

bool is_windows_charset(byte_span name)
{
    return begins_with(name, "iso-8859-") || begins_with(name, "windows-125");
}

/* The value of a digit; -1: it is none. */
static int base64_digit(char sign)
{
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const char *at = sign == '\0' ? NULL : strchr(digits, sign);

    return at == NULL ? -1 : (int)(at - digits);
}

size_t decode_base64(byte_span from, char *to)
{
    unsigned long bits = 0;
    size_t written = 0;
    int count = 0;

    for (; from.start < from.end; from.start++) {
        const int digit = base64_digit(*from.start);
        if (*from.start == '=') count = 0; /* what follows is another piece */
        if (digit < 0) continue;
        bits = (bits << 6 | (unsigned long)digit) & 0xFFFFFF;
        count += 6;
        if (count < 8) continue;
        count -= 8;
        to[written++] = (char)(bits >> count & 0xFF);
    }
    return written;
}

static int hex_digit(char sign)
{
    if (sign >= '0' && sign <= '9') return sign - '0';
    if (sign >= 'A' && sign <= 'F') return sign - 'A' + 10;
    return sign >= 'a' && sign <= 'f' ? sign - 'a' + 10 : -1;
}

/* The byte that "=C3" is; -1: the span does not begin so. */
static int escaped_byte(byte_span from)
{
    if (from.end - from.start < 3 || hex_digit(from.start[1]) < 0 || hex_digit(from.start[2]) < 0) return -1;
    return hex_digit(from.start[1]) * 16 + hex_digit(from.start[2]);
}

/* The bytes of "=" and the end of a line, which is none; 0: the span does not begin so. */
static size_t soft_break(byte_span from)
{
    const char *at = from.start + 1;

    while (at < from.end && (*at == ' ' || *at == '\t' || *at == '\r')) at++;
    return at < from.end && *at == '\n' ? (size_t)(at + 1 - from.start) : 0;
}

size_t decode_quoted_printable(byte_span from, char *to)
{
    size_t written = 0;

    while (from.start < from.end) {
        const bool is_escape = *from.start == '=';
        const int byte = is_escape ? escaped_byte(from) : -1;
        const size_t soft = is_escape ? soft_break(from) : 0;
        if (byte > 0) to[written++] = (char)byte;
        if (byte < 0 && soft == 0) to[written++] = *from.start;
        from.start += byte >= 0 ? 3 : soft > 0 ? soft : 1;
    }
    return written;
}

/* ---- headers */

/* A longer word is none. The standard allows 75 bytes. */
#define WORD_MAX 512

/* "=?UTF-8?Q?Jadwal_rapat?=" */
typedef struct {
    byte_span charset, text;
    bool is_base64;
    const char *end;
} encoded_word;

static const char *find_mark(const char *at, const char *end)
{
    return at < end ? memchr(at, '?', (size_t)(end - at)) : NULL;
}

static bool read_encoded_word(byte_span from, encoded_word *word)
{
    const char *at;

    if (from.end - from.start < 8 || from.start[0] != '=' || from.start[1] != '?') return false;
    at = find_mark(from.start + 2, from.end);
    if (at == NULL || from.end - at < 5 || at[2] != '?') return false;
    word->charset.start = from.start + 2;
    word->charset.end = at;
    word->is_base64 = at[1] == 'B' || at[1] == 'b';
    if (!word->is_base64 && at[1] != 'Q' && at[1] != 'q') return false;
    word->text.start = at + 3;
    at = find_mark(at + 3, from.end);
    if (at == NULL || from.end - at < 2 || at[1] != '=' || at - word->text.start > WORD_MAX) return false;
    word->text.end = at;
    word->end = at + 2;
    return true;
}

/* Writes the bytes that a word stands for as UTF-8: at most three for each. */
static size_t decode_word(const encoded_word *word, char *to)
{
    char bytes[WORD_MAX];
    byte_span text = word->text;
    size_t length = (size_t)(text.end - text.start), i;

    memcpy(bytes, text.start, length);
    for (i = 0; i < length && !word->is_base64; i++)
        if (bytes[i] == '_') bytes[i] = ' ';
    text.start = bytes;
    text.end = bytes + length;
    length = word->is_base64 ? decode_base64(text, bytes) : decode_quoted_printable(text, bytes);
    for (i = 0; i < length; i++)
        if ((unsigned char)bytes[i] < ' ') bytes[i] = ' ';
    if (is_windows_charset(word->charset)) return convert_to_utf8(bytes, length, WINDOWS_1252, to);
    memcpy(to, bytes, length);
    return length;
}

/* The first byte that is no white space. */
static const char *skip_white(const char *at, const char *end)
{
    while (at < end && (*at == ' ' || *at == '\t' || *at == '\r' || *at == '\n')) at++;
    return at;
}

size_t decode_header(byte_span from, char *to)
{
    bool after_word = false;
    size_t written = 0;
    encoded_word word;

    from.start = skip_white(from.start, from.end);
    while (from.start < from.end) {
        byte_span next = {skip_white(from.start, from.end), from.end};
        const bool is_white = next.start > from.start, is_word = read_encoded_word(next, &word);
        if (is_white && next.start < next.end && !(after_word && is_word)) to[written++] = ' ';
        if (is_word)
            written += decode_word(&word, to + written);
        else if (next.start < next.end)
            to[written++] = *next.start;
        from.start = is_word ? word.end : next.start + (next.start < next.end);
        after_word = is_word;
    }
    return written;
}
