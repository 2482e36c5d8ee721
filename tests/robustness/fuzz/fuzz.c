/*
 * A libFuzzer target: any bytes as text, with options from the last of them. `fuzz FILE` replays one input.
 * Checks what tests/invariants.h knows, that the smallest workspace gives the same answer, that too little is an error, and that
 * the text read piece by piece gives the same answer again, or one with fewer units where the workspace is too small.
 */
#include "../invariants.h"

#include <stdio.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define OPTION_BYTES 4
#define TITLE_BYTES  20

static void expect(int held, const char *what)
{
    if (held) return;
    fprintf(stderr, "FAIL fuzz: expected a valid answer, got: %s\n", what);
    abort();
}

static void *copy_of(const void *bytes, size_t size)
{
    void *copy = malloc(size > 0 ? size : 1);

    if (copy == NULL) abort();
    if (size > 0 && bytes != NULL) memcpy(copy, bytes, size);
    return copy;
}

/* The last bytes say what is asked for; title and stopwords are pieces of the text. */
static ringkas_options read_options(const uint8_t *bytes, char *text, size_t length)
{
    ringkas_options options = {0};

    if ((bytes[0] & 1) != 0) options.sentences = bytes[1];
    if ((bytes[0] & 2) != 0) options.words = bytes[2];
    if ((bytes[0] & 4) != 0) options.per_mille = bytes[1] * 3u + 1;
    if ((bytes[0] & 8) != 0) options.max_chars = bytes[2] * 3u;
    options.flags = bytes[0] >> 4 & 3;
    if ((bytes[0] & 64) != 0 && length >= TITLE_BYTES) {
        options.title = text + bytes[3] % (length - TITLE_BYTES + 1);
        options.title_length = TITLE_BYTES;
    }
    if ((bytes[0] & 128) != 0 && length >= TITLE_BYTES) {
        options.stopwords = text + bytes[3] * 7u % (length - TITLE_BYTES + 1);
        options.stopwords_length = TITLE_BYTES;
    }
    return options;
}

static void test_summary(const char *text, size_t length, const ringkas_options *options, unsigned less)
{
    const size_t size = ringkas_workspace_size(text, length, options);
    void *block = copy_of(NULL, size), *small;
    ringkas_summary s, t;
    const char *fault;

    expect(ringkas_summarize(text, length, options, block, size, &s) == RINGKAS_OK,
           "ringkas_workspace_size is not enough");
    expect(s.workspace_used <= size, "more workspace used than there is");
    fault = inv_check(text, length, options, &s);
    expect(fault == NULL, fault);

    small = copy_of(NULL, s.workspace_used);
    expect(ringkas_summarize(text, length, options, small, s.workspace_used, &t) == RINGKAS_OK,
           "workspace_used is not enough");
    expect(t.count == s.count && t.chosen == s.chosen && t.words == s.words && t.workspace_used == s.workspace_used,
           "another answer in workspace_used");
    expect(s.count == 0 || memcmp(s.sentences, t.sentences, s.count * sizeof *s.sentences) == 0,
           "other sentences in workspace_used");
    free(small);

    small = copy_of(NULL, s.workspace_used * less / 256);
    if (ringkas_summarize(text, length, options, small, s.workspace_used * less / 256, &t) != RINGKAS_OK)
        expect(inv_is_zero(&t, sizeof t), "an error without an answer of zeros");
    else
        expect(t.count == s.count && t.chosen == s.chosen, "another answer in less");
    free(small);
    free(block);
}

static void test_keywords(const char *text, size_t length, const ringkas_options *options, uint32_t most)
{
    const size_t size = ringkas_workspace_size(text, length, options) + RINGKAS_KEYWORD_BYTES(most);
    void *block = copy_of(NULL, size);
    ringkas_keyword_list list;
    const char *fault;

    expect(ringkas_keywords(text, length, options, most, block, size, &list) == RINGKAS_OK,
           "RINGKAS_KEYWORD_BYTES is not enough");
    fault = inv_check_keywords(length, most, &list);
    expect(fault == NULL, fault);
    free(block);
}

static int read_text(void *text, uint32_t offset, void *buffer, uint32_t length)
{
    memcpy(buffer, (const char *)text + offset, length);
    return 0;
}

static void test_reader(char *text, size_t length, const ringkas_options *wanted, unsigned less)
{
    const size_t size = ringkas_workspace_size(text, length, wanted), small_size = size * less / 256;
    void *block = copy_of(NULL, size), *other = copy_of(NULL, size), *small = copy_of(NULL, small_size);
    ringkas_options options = *wanted;
    ringkas_reader reader;
    ringkas_summary s, t;

    reader.read = read_text;
    reader.context = text;
    reader.length = (uint32_t)length;
    reader.window_size = less % 80 + 1;
    reader.window = copy_of(NULL, reader.window_size);
    expect(ringkas_summarize(text, length, &options, block, size, &s) == RINGKAS_OK,
           "ringkas_workspace_size is not enough");
    expect(ringkas_summarize_from(&reader, &options, other, size, &t) == RINGKAS_OK,
           "ringkas_workspace_size is not enough for a reader");
    expect(t.count == s.count && t.chosen == s.chosen && t.words == s.words, "another answer from a reader");
    expect(s.count == 0 || memcmp(s.sentences, t.sentences, s.count * sizeof *s.sentences) == 0,
           "other sentences from a reader");
    options.flags |= RINGKAS_ABRIDGE;
    if (ringkas_summarize_from(&reader, &options, small, small_size, &t) == RINGKAS_OK) {
        expect(t.count + t.dropped == s.count && t.words == s.words, "another text, abridged");
        expect(t.chosen <= t.count && (t.chosen > 0 || s.chosen == 0 || options.max_chars != 0),
               "nothing chosen, abridged");
    }
    free(reader.window);
    free(small);
    free(other);
    free(block);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    ringkas_options options = {0};
    size_t length = size;
    char *text;

    if (size > OPTION_BYTES) length -= OPTION_BYTES;
    text = (char *)copy_of(data, length);
    if (size > OPTION_BYTES) options = read_options(data + length, text, length);
    test_summary(text, length, &options, size > OPTION_BYTES ? data[size - 1] : 128);
    test_keywords(text, length, &options, size > OPTION_BYTES ? data[size - 2] % RINGKAS_MAX_KEYWORDS + 1 : 10);
    test_reader(text, length, &options, size > OPTION_BYTES ? data[size - 1] : 128);
    free(text);
    return 0;
}
