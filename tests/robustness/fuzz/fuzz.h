/* What the libFuzzer targets share. A target reads its text from the input, and from the last bytes of the input what to do with it. */
#ifndef FUZZ_H
#define FUZZ_H

#include "../invariants.h"
#include "../../test.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t max_size);
size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max_size, unsigned seed);

static inline void expect(bool holds, const char *what)
{
    if (holds) return;
    printf("FAIL fuzz: expected a valid answer, got: %s\n", what);
    fflush(stdout);
    abort();
}

/* A block lies at the end of an array, so that AddressSanitizer sees what is written beyond it, and so that it begins at odd addresses.
 * What other inputs left in it must not matter. */
static inline void *fuzz_block(int index, size_t size)
{
    static char blocks[2][1024 * 1024];

    expect(size <= sizeof *blocks, "ringkas_workspace_size of more than a megabyte");
    return blocks[index] + sizeof *blocks - size;
}

/* Inputs have no more bytes than this, so that a static block is large enough. */
#define MAX_INPUT 4096

typedef struct {
    const uint8_t *text;
    size_t length;
    uint8_t choices[8];
} fuzz_input;

/* The text lies in the input itself, of which libFuzzer makes a copy of exactly its size: AddressSanitizer sees a read beyond it. */
static inline fuzz_input read_choices(const uint8_t *data, size_t size)
{
    fuzz_input input;
    const size_t choices = size > sizeof input.choices ? sizeof input.choices : 0;

    memset(&input, 0, sizeof input);
    input.length = size - choices;
    memcpy(input.choices, data, choices);
    input.text = data + choices;
    return input;
}

static inline bool is_utf8(const char *text, size_t length)
{
    size_t at = 0;
    long code = 0;

    while (at < length && code >= 0) at += inv_decode(text, length, at, &code);
    return code >= 0;
}

/* Whether a text is UTF-8 without a control character but those that are allowed, or a sign that reverses a line. */
static inline bool is_clean(const char *text, size_t length, const char *allowed)
{
    size_t at = 0;
    long code;

    if (!is_utf8(text, length)) return false;
    while (at < length) {
        at += inv_decode(text, length, at, &code);
        if (code == 0 || (code >= 0x7F && code < 0xA0) || (code < 0x20 && strchr(allowed, (int)code) == NULL))
            return false;
        if ((code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069)) return false;
    }
    return true;
}

/* ---- a mutator that knows words, lines and signs. libFuzzer's own one, which knows the dictionary, makes the other changes. */

static const char *const fuzz_parts[] = {". ",
                                         "\n",
                                         "\n\n",
                                         "\"",
                                         "\xE2\x80\x9C",
                                         "\xE2\x80\x9D",
                                         "(",
                                         ")",
                                         " - ",
                                         ": ",
                                         ", ",
                                         "?",
                                         "!",
                                         "...",
                                         "\t",
                                         "\r\n",
                                         "- ",
                                         "1. ",
                                         "a. ",
                                         "\xC2\xA0",
                                         "\xEF\xBB\xBF",
                                         "\xE2\x80\xA6",
                                         "</p><p>",
                                         "<div>",
                                         "</div>",
                                         "<!--",
                                         "-->",
                                         "&amp;",
                                         "&#8220;",
                                         "<a href=\"x\">",
                                         "{\"text\":\"",
                                         "\",",
                                         "\\u00e9",
                                         "\\n",
                                         "[",
                                         "]}"};

static inline size_t next_place(const uint8_t *data, size_t size, size_t at)
{
    while (at < size && data[at] > ' ') at++;
    return at < size ? at + 1 : size;
}

/* Copies [from, from + length) of the input to another place, or takes it out. */
static inline size_t move_words(uint8_t *data, size_t size, size_t max_size, uint32_t *state)
{
    static uint8_t words[MAX_INPUT];
    const size_t from = next_place(data, size, test_random(state) % size);
    size_t end = from, to, count = test_random(state) % 12 + 1;

    while (count-- > 0) end = next_place(data, size, end);
    if (end - from > sizeof words) return size;
    if (test_random(state) % 3 == 0) {
        memmove(data + from, data + end, size - end);
        return size - (end - from);
    }
    if (size + (end - from) > max_size) return size;
    memcpy(words, data + from, end - from);
    to = next_place(data, size, test_random(state) % size);
    memmove(data + to + (end - from), data + to, size - to);
    memcpy(data + to, words, end - from);
    return size + (end - from);
}

static inline size_t add_part(uint8_t *data, size_t size, size_t max_size, uint32_t *state)
{
    const char *part = fuzz_parts[test_random(state) % ITEMS(fuzz_parts)];
    const size_t length = strlen(part), place = test_random(state) % size,
                 at = test_random(state) % 2 == 0 ? place : next_place(data, size, place);

    if (size + length > max_size) return size;
    memmove(data + at + length, data + at, size - at);
    memcpy(data + at, part, length);
    return size + length;
}

size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max_size, unsigned seed)
{
    uint32_t state = seed * 2654435761u | 1;

    if (size < 8 || test_random(&state) % 2 == 0) return LLVMFuzzerMutate(data, size, max_size);
    if (test_random(&state) % 2 == 0) return add_part(data, size, max_size, &state);
    return move_words(data, size, max_size, &state);
}

#endif
