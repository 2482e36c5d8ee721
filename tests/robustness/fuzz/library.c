/*
 * Any bytes as a text, with any options and limits. Each input is analyzed, and one more thing is tried, which its first bytes choose:
 * another block, a reader, bounded memory, and so on.
 */
#include "../../../include/ringkas.h"
#include "fuzz.h"

#define TITLE_BYTES  20
#define MAX_KEYWORDS 20

typedef struct {
    fuzz_input from;
    ringkas_input input;
    ringkas_options options;
    ringkas_limits limits;
    size_t size; /* ringkas_workspace_size */
    ringkas_document document;
    ringkas_segment kept[MAX_INPUT]; /* its segments, before ringkas_select writes ranks */
} question;

static void read_question(const uint8_t *data, size_t size, question *q)
{
    const uint8_t *choices;

    memset(q, 0, offsetof(question, kept));
    q->from = read_choices(data, size);
    choices = q->from.choices;
    q->input.text = (const char *)q->from.text;
    q->input.length = q->from.length;
    if ((choices[0] & 1) != 0) q->limits.sentences = choices[1];
    if ((choices[0] & 2) != 0) q->limits.words = choices[2];
    if ((choices[0] & 4) != 0) q->limits.per_mille = choices[1] * 3u + 1;
    if ((choices[0] & 8) != 0) q->limits.max_chars = choices[2] * 3u;
    q->options.flags = choices[0] >> 4 & 3; /* bounded memory is tried by itself */
    if ((choices[0] & 64) != 0) q->input.title = "Banjir Rob di Semarang";
    if (q->input.title != NULL) q->input.title_length = strlen(q->input.title);
    if ((choices[0] & 128) != 0 && q->input.length >= TITLE_BYTES) {
        q->options.stopwords = q->input.text + choices[3] % (q->input.length - TITLE_BYTES + 1);
        q->options.stopwords_length = TITLE_BYTES;
    }
}

static bool is_same(const question *q, const ringkas_document *d)
{
    return d->count == q->document.count && d->words == q->document.words &&
           (d->count == 0 || memcmp(d->segments, q->kept, d->count * sizeof *q->kept) == 0);
}

/* A block of another size: the same answer, or the error. */
static void try_block(const question *q, size_t size)
{
    ringkas_document d;
    const ringkas_status status = ringkas_analyze(&q->input, 1, &q->options, fuzz_block(1, size), size, &d);

    if (size >= q->document.workspace_min) {
        expect(status == RINGKAS_OK && is_same(q, &d), "another answer in another block");
        expect(d.workspace_min == q->document.workspace_min, "another workspace_min in another block");
    } else {
        expect(status == RINGKAS_ERR_WORKSPACE, "less than workspace_min bytes are enough");
        expect(d.state == NULL && d.count == 0, "an error with a result");
    }
}

static int read_text(void *text, uint32_t offset, void *buffer, uint32_t length)
{
    memcpy(buffer, (const char *)text + offset, length);
    return 0;
}

static void try_reader(const question *q, bool is_bounded)
{
    static char window[256];
    const size_t size = is_bounded ? q->size * q->from.choices[5] / 256 : q->size;
    ringkas_options options = q->options;
    ringkas_input input = q->input;
    ringkas_reader reader = {read_text, NULL, 0, NULL, 0};
    ringkas_document d;
    ringkas_status status;

    reader.context = (void *)(uintptr_t)q->input.text;
    reader.length = (uint32_t)q->input.length;
    reader.window_size = q->from.choices[6] + 1u;
    reader.window = window + sizeof window - reader.window_size;
    input.text = NULL;
    input.length = 0;
    input.reader = &reader;
    if (is_bounded) options.flags |= RINGKAS_BOUNDED_MEMORY;
    status = ringkas_analyze(&input, 1, &options, fuzz_block(1, size), size, &d);
    if (!is_bounded) {
        expect(status == RINGKAS_OK && is_same(q, &d), "another answer with a reader");
    } else if (status == RINGKAS_OK) {
        expect(d.words == q->document.words, "other words in bounded memory");
        expect(d.approximate != 0 || is_same(q, &d), "another answer that is not called approximate");
    }
}

/* One sentence more keeps the others. */
static void try_nested(question *q)
{
    static uint32_t ranks[MAX_INPUT];
    ringkas_limits limits;
    ringkas_summary s;
    uint32_t i;

    memset(&limits, 0, sizeof limits);
    limits.sentences = q->from.choices[4] % 8 + 1u;
    expect(ringkas_select(&q->document, &limits, &s) == RINGKAS_OK, "ringkas_select fails");
    for (i = 0; i < s.count; i++) ranks[i] = s.segments[i].rank;
    limits.sentences++;
    expect(ringkas_select(&q->document, &limits, &s) == RINGKAS_OK, "ringkas_select fails");
    for (i = 0; i < s.count; i++)
        expect(ranks[i] == 0 || ranks[i] == s.segments[i].rank, "one sentence more changes the others");
}

static void try_keywords(const question *q)
{
    ringkas_keyword_list list;
    const char *fault;

    expect(ringkas_keywords(&q->document, MAX_KEYWORDS, &list) == RINGKAS_OK, "ringkas_keywords fails");
    fault = inv_check_keywords(q->input.length, MAX_KEYWORDS, &list);
    expect(fault == NULL, fault);
}

static void try_teaser(const question *q)
{
    ringkas_limits limits;
    ringkas_teaser teaser;
    const char *fault;

    memset(&limits, 0, sizeof limits);
    limits.words = q->from.choices[4] + 1u;
    expect(ringkas_find_teaser(&q->document, &limits, &teaser) == RINGKAS_OK, "ringkas_find_teaser fails");
    fault = inv_check_teaser(&q->document, &teaser, limits.words);
    expect(fault == NULL, fault);
}

static void try_once_more(question *q)
{
    const char *fault;

    switch (q->from.choices[7] % 9) {
    case 0: try_block(q, q->document.workspace_min); break;
    case 1: try_block(q, q->document.workspace_min - 1); break;
    case 2: try_block(q, q->size * q->from.choices[5] / 256); break;
    case 3: try_reader(q, false); break;
    case 4: try_reader(q, true); break;
    case 5: try_nested(q); break;
    case 6: try_keywords(q); break;
    case 7: try_teaser(q); break;
    default:
        fault = inv_check_document(q->input.text, q->input.length, &q->options, &q->document);
        expect(fault == NULL, fault);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static question q;
    ringkas_summary summary;
    const char *fault;

    if (size > MAX_INPUT) return -1;
    read_question(data, size, &q);
    q.size = ringkas_workspace_size(&q.input, 1, &q.options);
    expect(ringkas_analyze(&q.input, 1, &q.options, fuzz_block(0, q.size), q.size, &q.document) == RINGKAS_OK,
           "ringkas_workspace_size is not enough");
    expect(q.document.workspace_min <= q.size, "workspace_min is more than ringkas_workspace_size");
    expect(q.document.count <= MAX_INPUT, "more segments than bytes");
    if (q.document.count > 0) memcpy(q.kept, q.document.segments, q.document.count * sizeof *q.kept);
    fault = inv_check_ranges(q.input.text, q.input.length, &q.document);
    if (fault == NULL) fault = inv_check_segments(&q.options, &q.document);
    expect(fault == NULL, fault);
    expect(ringkas_select(&q.document, &q.limits, &summary) == RINGKAS_OK, "ringkas_select fails");
    fault = inv_check_summary(
        q.input.text,
        q.limits.sentences + q.limits.words + q.limits.per_mille + q.limits.max_chars == 0 ? NULL : &q.limits,
        &q.document, &summary);
    expect(fault == NULL, fault);
    try_once_more(&q);
    return 0;
}
