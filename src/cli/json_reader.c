/* A strict reader of JSON. Each byte is looked at once, and the depth of the text is not that of the stack. */
#include "json_reader.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* What may come next. */
enum {
    BEFORE_VALUE,
    BEFORE_FIRST_ITEM, /* after "[": a value or "]" */
    BEFORE_FIRST_NAME, /* after "{": a name or "}" */
    AFTER_VALUE,
    AT_END
};

void start_json(json_reader *reader, const char *text, size_t length)
{
    reader->start = text;
    reader->at = text;
    reader->end = text + length;
    reader->expected = NULL;
    reader->depth = 0;
    reader->state = BEFORE_VALUE;
}

void free_json_reader(json_reader *reader)
{
    free(reader->brackets.bytes);
    memset(reader, 0, sizeof *reader);
}

static json_token fail(json_reader *reader, const char *expected)
{
    json_token token = {TOKEN_ERROR, false, reader->at, 0};

    reader->expected = expected;
    reader->state = AT_END;
    return token;
}

/* The token from `start` to what is read next. */
static json_token token_from(const json_reader *reader, const char *start, json_kind kind)
{
    json_token token = {kind, false, start, (size_t)(reader->at - start)};

    return token;
}

static bool has_byte(const json_reader *reader, char byte)
{
    return reader->at < reader->end && *reader->at == byte;
}

static void skip_white(json_reader *reader)
{
    while (has_byte(reader, ' ') || has_byte(reader, '\n') || has_byte(reader, '\r') || has_byte(reader, '\t'))
        reader->at++;
}

/* ---- strings */

/* Is one of eight bytes a quote, a backslash or a control character? */
static bool has_special_byte(uint64_t eight)
{
    const uint64_t ones = UINT64_C(0x0101010101010101);
    uint64_t quote = eight ^ ones * '"';
    uint64_t backslash = eight ^ ones * '\\';
    uint64_t special = ((quote - ones) & ~quote) | ((backslash - ones) & ~backslash) | ((eight - ones * ' ') & ~eight);

    return (special & ones * 0x80) != 0;
}

/* Moves to the next quote, backslash or control character, or to the end. */
static void skip_plain(json_reader *reader)
{
    const char *at = reader->at;

    for (; (size_t)(reader->end - at) >= sizeof(uint64_t); at += sizeof(uint64_t)) {
        uint64_t eight;
        memcpy(&eight, at, sizeof eight);
        if (has_special_byte(eight)) break;
    }
    while (at < reader->end && (unsigned char)*at >= ' ' && *at != '"' && *at != '\\') at++;
    reader->at = at;
}

static bool is_hex_digit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/* Skips an escape. False if it is none: then reader->at is the byte that is wrong. */
static bool skip_escape(json_reader *reader)
{
    int i;

    reader->at++;
    if (reader->at == reader->end || *reader->at == 0 || strchr("\"\\/bfnrtu", *reader->at) == NULL) return false;
    if (*reader->at++ != 'u') return true;
    for (i = 0; i < 4; i++, reader->at++)
        if (reader->at == reader->end || !is_hex_digit(*reader->at)) return false;
    return true;
}

static json_token read_string(json_reader *reader, json_kind kind)
{
    const char *start = reader->at++;
    bool has_escapes = false;
    json_token token;

    for (;;) {
        skip_plain(reader);
        if (reader->at == reader->end) return fail(reader, "the end of a string");
        if (*reader->at == '"') break;
        if (*reader->at != '\\') return fail(reader, "an escape in place of a control character");
        has_escapes = true;
        if (!skip_escape(reader)) return fail(reader, "an escape");
    }
    reader->at++;
    token = token_from(reader, start, kind);
    token.has_escapes = has_escapes;
    return token;
}

/* ---- other values */

/* Skips digits. False if there are none. */
static bool skip_digits(json_reader *reader)
{
    const char *start = reader->at;

    while (reader->at < reader->end && *reader->at >= '0' && *reader->at <= '9') reader->at++;
    return reader->at != start;
}

static json_token read_number(json_reader *reader)
{
    const char *start = reader->at;

    if (has_byte(reader, '-')) reader->at++;
    if (has_byte(reader, '0'))
        reader->at++;
    else if (!skip_digits(reader))
        return fail(reader, "a digit");
    if (has_byte(reader, '.')) {
        reader->at++;
        if (!skip_digits(reader)) return fail(reader, "a digit");
    }
    if (has_byte(reader, 'e') || has_byte(reader, 'E')) {
        reader->at++;
        if (has_byte(reader, '+') || has_byte(reader, '-')) reader->at++;
        if (!skip_digits(reader)) return fail(reader, "a digit");
    }
    return token_from(reader, start, TOKEN_SCALAR);
}

static json_token read_word(json_reader *reader, const char *word, json_kind kind)
{
    const char *start = reader->at;
    size_t length = strlen(word);

    if ((size_t)(reader->end - start) < length || memcmp(start, word, length) != 0) return fail(reader, "a value");
    reader->at += length;
    return token_from(reader, start, kind);
}

/* ---- brackets */

static bool is_in_object(const json_reader *reader)
{
    size_t top = reader->depth - 1;

    return reader->depth > 0 && ((unsigned char)reader->brackets.bytes[top / 8] >> top % 8 & 1) != 0;
}

static json_token open_bracket(json_reader *reader, bool is_object)
{
    size_t at = reader->depth / 8;
    unsigned bit = 1u << reader->depth % 8;
    unsigned char *bits;

    if (!reserve(&reader->brackets, at < 8 ? 8 : at >= reader->brackets.size ? at * 2 : at + 1))
        return fail(reader, "memory for its brackets");
    bits = (unsigned char *)reader->brackets.bytes + at;
    *bits = (unsigned char)(is_object ? *bits | bit : *bits & ~bit);
    reader->depth++;
    reader->at++;
    reader->state = is_object ? BEFORE_FIRST_NAME : BEFORE_FIRST_ITEM;
    return token_from(reader, reader->at - 1, is_object ? TOKEN_OBJECT : TOKEN_ARRAY);
}

static json_token close_bracket(json_reader *reader)
{
    json_kind kind = is_in_object(reader) ? TOKEN_OBJECT_END : TOKEN_ARRAY_END;

    reader->at++;
    reader->depth--;
    reader->state = AFTER_VALUE;
    return token_from(reader, reader->at - 1, kind);
}

/* ---- what comes next */

static json_token read_value(json_reader *reader)
{
    if (reader->at == reader->end) return fail(reader, "a value");
    switch (*reader->at) {
    case '{': return open_bracket(reader, true);
    case '[': return open_bracket(reader, false);
    default: break;
    }
    reader->state = AFTER_VALUE;
    switch (*reader->at) {
    case '"': return read_string(reader, TOKEN_STRING);
    case 'n': return read_word(reader, "null", TOKEN_NULL);
    case 't': return read_word(reader, "true", TOKEN_SCALAR);
    case 'f': return read_word(reader, "false", TOKEN_SCALAR);
    default: break;
    }
    if (*reader->at != '-' && (*reader->at < '0' || *reader->at > '9')) return fail(reader, "a value");
    return read_number(reader);
}

static json_token read_name(json_reader *reader)
{
    json_token token;

    if (!has_byte(reader, '"')) return fail(reader, "a name in quotes");
    token = read_string(reader, TOKEN_NAME);
    if (token.kind == TOKEN_ERROR) return token;
    skip_white(reader);
    if (!has_byte(reader, ':')) return fail(reader, "a colon");
    reader->at++;
    reader->state = BEFORE_VALUE;
    return token;
}

static json_token read_after_value(json_reader *reader)
{
    bool is_object = is_in_object(reader);

    if (reader->depth == 0) {
        if (reader->at != reader->end) return fail(reader, "the end");
        reader->state = AT_END;
        return token_from(reader, reader->at, TOKEN_END);
    }
    if (has_byte(reader, is_object ? '}' : ']')) return close_bracket(reader);
    if (!has_byte(reader, ',')) return fail(reader, is_object ? "a comma or }" : "a comma or ]");
    reader->at++;
    skip_white(reader);
    return is_object ? read_name(reader) : read_value(reader);
}

json_token next_json_token(json_reader *reader)
{
    skip_white(reader);
    switch (reader->state) {
    case BEFORE_VALUE: return read_value(reader);
    case BEFORE_FIRST_ITEM: return has_byte(reader, ']') ? close_bracket(reader) : read_value(reader);
    case BEFORE_FIRST_NAME: return has_byte(reader, '}') ? close_bracket(reader) : read_name(reader);
    case AFTER_VALUE: return read_after_value(reader);
    default: return token_from(reader, reader->at, TOKEN_END);
    }
}
