/*
 * A libFuzzer target: any bytes as text, with options from the last of them. `fuzz FILE` replays one input. It checks what
 * invariants.h knows; that a block of workspace_min bytes gives the same answer, and a smaller one an error; that the text
 * read piece by piece gives the same answer; and that bounded memory gives some answer.
 */
#include "../check.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define OPTION_BYTES 4
#define TITLE_BYTES  20

static void expect(bool holds, const char *what)
{
    if (holds) return;
    fprintf(stderr, "FAIL fuzz: expected a valid answer, got: %s\n", what);
    abort();
}

/* The last bytes of the input choose the question. Stopwords are a part of the text. */
static question read_question(const uint8_t *bytes, const char *text, size_t length)
{
    question q;

    memset(&q, 0, sizeof q);
    if ((bytes[0] & 1) != 0) q.limits.sentences = bytes[1];
    if ((bytes[0] & 2) != 0) q.limits.words = bytes[2];
    if ((bytes[0] & 4) != 0) q.limits.per_mille = bytes[1] * 3u + 1;
    if ((bytes[0] & 8) != 0) q.limits.max_chars = bytes[2] * 3u;
    q.options.flags = bytes[0] >> 4 & 3;
    if ((bytes[0] & 64) != 0) q.title = "Banjir Rob di Semarang";
    if ((bytes[0] & 128) != 0 && length >= TITLE_BYTES) {
        q.options.stopwords = text + bytes[3] * 7u % (length - TITLE_BYTES + 1);
        q.options.stopwords_length = TITLE_BYTES;
    }
    return q;
}

/* A smaller block: the same answer, or the error. */
static void test_block(const answer *a, const question *q, const answer_segments *segments, size_t size)
{
    void *block = test_allocate(size);
    ringkas_document d;

    if (ringkas_analyze(&a->input, 1, &q->options, block, size, &d) == RINGKAS_OK) {
        expect(size + 16 > a->document.workspace_min, "less than workspace_min bytes are enough");
        expect(answer_is_same(segments, &d), "another answer in a smaller block");
    } else {
        expect(size < a->document.workspace_min, "workspace_min bytes are not enough");
        expect(d.state == NULL && d.count == 0, "an error with a result");
    }
    free(block);
}

static int read_text(void *text, uint32_t offset, void *buffer, uint32_t length)
{
    memcpy(buffer, (const char *)text + offset, length);
    return 0;
}

static void test_reader(const answer *a, const question *q, const answer_segments *segments, unsigned less)
{
    const size_t small_size = a->size * less / 256;
    void *block = test_allocate(a->size), *small = test_allocate(small_size);
    ringkas_options options = q->options;
    ringkas_input input = a->input;
    ringkas_reader reader;
    ringkas_document d;

    reader.read = read_text;
    reader.context = a->text;
    reader.length = (uint32_t)a->input.length;
    reader.window_size = less % 80 + 1;
    reader.window = test_allocate(reader.window_size);
    input.text = NULL;
    input.length = 0;
    input.reader = &reader;
    expect(ringkas_analyze(&input, 1, &options, block, a->size, &d) == RINGKAS_OK,
           "ringkas_analyze fails with a reader");
    expect(answer_is_same(segments, &d), "another answer with a reader");
    options.flags |= RINGKAS_BOUNDED_MEMORY;
    if (ringkas_analyze(&input, 1, &options, small, small_size, &d) == RINGKAS_OK)
        expect(d.count + d.dropped == segments->count && d.words == segments->words, "another text in bounded memory");
    free(reader.window);
    free(small);
    free(block);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const uint8_t none[OPTION_BYTES] = {0, 0, 0, 128};
    const bool has_options = size > OPTION_BYTES;
    const size_t length = has_options ? size - OPTION_BYTES : size;
    const uint8_t *bytes = has_options ? data + length : none;
    char *text = test_copy((const char *)data, length);
    const question q = read_question(bytes, text, length);
    const char *fault = check_text(text, length, &q);
    answer a;
    answer_segments segments;

    if (fault != NULL) expect(false, fault);
    a = answer_analyze(text, length, q.title, &q.options);
    segments = answer_keep(&a.document);
    test_block(&a, &q, &segments, a.document.workspace_min);
    test_block(&a, &q, &segments, a.document.workspace_min * bytes[3] / 256);
    test_reader(&a, &q, &segments, bytes[3]);
    free(segments.segments);
    answer_free(&a);
    free(text);
    return 0;
}
