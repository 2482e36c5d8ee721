/*
 * Any bytes as one to three texts of any format, with a list of phrases and a query that are parts of them; and one of the questions that
 * can be asked about a document. library.c has the limits of one text.
 */
#include "../../../include/ringkas.h"
#include "fuzz.h"

#define MAX_TEXTS   3
#define QUERY_BYTES 40
#define LIST_BYTES  200

typedef struct {
    fuzz_input from;
    ringkas_input inputs[MAX_TEXTS];
    ringkas_reader readers[MAX_TEXTS];
    uint32_t count;
    ringkas_options options;
    ringkas_vocabulary vocabulary;
    size_t list_length; /* 0: no vocabulary */
    size_t size;        /* ringkas_workspace_size */
    ringkas_document document;
} question;

/* At most `max` bytes of the text, from a place that a choice gives. */
static const char *part_of(const fuzz_input *from, uint8_t choice, size_t max, size_t *length)
{
    const size_t start = from->length * choice / 256;

    *length = from->length - start < max ? from->length - start : max;
    return (const char *)from->text + start;
}

static void read_list(question *q)
{
    static char block[64 * 1024];
    size_t length;
    const char *list = part_of(&q->from, q->from.choices[1], LIST_BYTES, &length);
    const size_t size = ringkas_vocabulary_size(list, length);
    ringkas_status status;

    expect(size > 0 && size <= sizeof block, "ringkas_vocabulary_size of more than 64 KB");
    status = ringkas_read_vocabulary(list, length, block + sizeof block - size, size, &q->vocabulary);
    expect(status == RINGKAS_OK || (status == RINGKAS_ERR_ARGUMENT && q->vocabulary.wrong_line > 0),
           "ringkas_vocabulary_size is not enough");
    if (status != RINGKAS_OK) return;
    q->options.vocabulary = &q->vocabulary;
    q->list_length = length;
}

static void read_question(const uint8_t *data, size_t size, question *q)
{
    const uint8_t *choices;
    size_t start = 0;
    uint32_t i;

    memset(q, 0, sizeof *q);
    q->from = read_choices(data, size);
    choices = q->from.choices;
    q->count = choices[2] % MAX_TEXTS + 1u;
    q->options.flags = choices[3] >> 4 & 3;
    for (i = 0; i < q->count; i++) {
        const size_t end = i + 1 == q->count ? q->from.length : q->from.length * (i + 1) / q->count;
        q->inputs[i].text = (const char *)q->from.text + start;
        q->inputs[i].length = end - start;
        q->inputs[i].format = (choices[3] & 8) != 0 ? (choices[3] + i) % 6 : 0;
        start = end;
    }
    if ((choices[3] & 64) != 0) q->inputs[0].title = part_of(&q->from, choices[5], 30, &q->inputs[0].title_length);
    read_list(q);
    q->size = ringkas_workspace_size(q->inputs, q->count, &q->options);
}

static const char *list_of(const question *q)
{
    size_t length;

    return part_of(&q->from, q->from.choices[1], LIST_BYTES, &length);
}

/* ---- the same document from another block, and from readers */

static int read_text(void *text, uint32_t offset, void *buffer, uint32_t length)
{
    memcpy(buffer, (const char *)text + offset, length);
    return 0;
}

static void use_readers(question *q)
{
    static char windows[MAX_TEXTS][256];
    uint32_t i;

    for (i = 0; i < q->count; i++) {
        ringkas_reader *reader = &q->readers[i];
        reader->read = read_text;
        reader->context = (void *)(uintptr_t)q->inputs[i].text;
        reader->length = (uint32_t)q->inputs[i].length;
        reader->window_size = (q->from.choices[6] + 31u * i) % 256 + 1;
        reader->window = windows[i] + sizeof windows[i] - reader->window_size;
        q->inputs[i].text = NULL;
        q->inputs[i].length = 0;
        q->inputs[i].reader = reader;
    }
}

static bool is_same(const ringkas_document *a, const ringkas_document *b)
{
    return a->count == b->count && a->words == b->words && a->known_words == b->known_words && a->format == b->format &&
           a->title_start == b->title_start && a->title_length == b->title_length &&
           (a->count == 0 || memcmp(a->segments, b->segments, a->count * sizeof *a->segments) == 0);
}

static void try_block(const question *q)
{
    const size_t sizes[] = {q->document.workspace_min, q->document.workspace_min - 1, q->size + q->from.choices[4]};
    const size_t size = sizes[q->from.choices[5] % 3];
    const ringkas_options options = q->options;
    question other = *q;
    ringkas_document d;
    ringkas_status status;

    if ((q->from.choices[6] & 1) != 0) use_readers(&other);
    status = ringkas_analyze(other.inputs, q->count, &options, fuzz_block(1, size), size, &d);
    if (size >= q->document.workspace_min)
        expect(status == RINGKAS_OK && is_same(&q->document, &d), "another answer in another block");
    else
        expect(status == RINGKAS_ERR_WORKSPACE && d.count == 0, "less than workspace_min bytes are enough");
}

/* ---- questions */

static ringkas_limits limits_of(const question *q)
{
    const uint8_t *choices = q->from.choices;
    ringkas_limits limits;

    memset(&limits, 0, sizeof limits);
    limits.query = part_of(&q->from, choices[4], choices[5] % QUERY_BYTES, &limits.query_length);
    if ((choices[5] & 64) != 0) limits.from = choices[4] % 16;
    if ((choices[5] & 128) != 0) limits.until = limits.from + choices[6] % 16;
    return limits;
}

/* Whether ranks are given only inside the range. */
static bool is_in_range(const ringkas_limits *limits, const ringkas_summary *s)
{
    uint32_t i;

    for (i = 0; i < s->count; i++)
        if (s->segments[i].rank != 0 && (i < limits->from || (limits->until != 0 && i >= limits->until))) return false;
    return true;
}

static void try_query(const question *q)
{
    ringkas_limits limits = limits_of(q);
    ringkas_summary s;
    const char *fault;

    limits.sentences = q->from.choices[5] % 8;
    limits.words = q->from.choices[6] % 2 * q->from.choices[4];
    expect(ringkas_select(&q->document, &limits, &s) == RINGKAS_OK, "ringkas_select fails");
    fault = inv_check_ranks(&s);
    expect(fault == NULL, fault);
    expect(is_in_range(&limits, &s), "a sentence out of the range");
    expect(s.query_found <= 32, "more than 32 terms of a query");
}

/* Ranks begin with 1 in each section, and none is left out. */
static void try_outline(const question *q)
{
    ringkas_limits limits = limits_of(q);
    uint32_t i, ranks = 0, greatest = 0;
    ringkas_summary s;

    limits.query = NULL;
    limits.query_length = 0;
    limits.per_section = q->from.choices[4] % 4 + 1u;
    expect(ringkas_select(&q->document, &limits, &s) == RINGKAS_OK, "ringkas_select fails for an outline");
    for (i = 0; i < s.count; i++) {
        const ringkas_segment *g = &s.segments[i];
        if (i == 0 || g->document != g[-1].document || (g->traits & RINGKAS_SECTION_START) != 0) ranks = greatest = 0;
        if (g->rank == 0) continue;
        if (g->rank > greatest) greatest = g->rank;
        expect(g->kind != RINGKAS_BOILERPLATE, "boilerplate in an outline");
        expect(++ranks <= limits.per_section && greatest <= limits.per_section, "too many sentences of a section");
    }
    expect(is_in_range(&limits, &s), "a sentence out of the range");
}

static void try_tags(const question *q)
{
    const uint32_t max = q->from.choices[4] % RINGKAS_MAX_TAGS + 1u;
    const char *list = list_of(q), *fault;
    ringkas_tag_list tags;
    uint32_t i;

    if (q->list_length == 0 && q->options.vocabulary == NULL) return;
    expect(ringkas_tags(&q->document, max, &tags) == RINGKAS_OK, "ringkas_tags fails");
    fault = inv_check_tags(&q->document, q->list_length, &tags);
    expect(fault == NULL, fault);
    expect(tags.count <= max && tags.workspace_min <= q->size, "more tags, or more workspace, than the limit");
    for (i = 0; i < tags.count; i++)
        expect(memchr(list + tags.tags[i].start, '\n', tags.tags[i].length) == NULL, "a tag of two lines");
}

static void try_teaser(const question *q)
{
    ringkas_limits limits = limits_of(q);
    ringkas_teaser teaser;

    limits.words = q->from.choices[6];
    expect(ringkas_find_teaser(&q->document, &limits, &teaser) == RINGKAS_OK, "ringkas_find_teaser fails");
    if (teaser.words == 0) return;
    expect(teaser.first >= limits.from && (limits.until == 0 || teaser.last < limits.until),
           "a teaser out of the range");
    expect(ringkas_teaser_text(&q->document, &teaser, NULL, 0) > 0, "a teaser without text");
}

static void try_keywords(const question *q)
{
    ringkas_keyword_list list;
    uint32_t i;

    expect(ringkas_keywords(&q->document, RINGKAS_MAX_KEYWORDS, &list) == RINGKAS_OK, "ringkas_keywords fails");
    for (i = 0; i < list.count; i++) {
        const ringkas_keyword *k = &list.keywords[i];
        expect(k->document < q->count && k->length > 0 && k->start <= q->inputs[k->document].length &&
                   k->length <= q->inputs[k->document].length - k->start,
               "a keyword lies outside its text");
    }
}

static void try_texts(const question *q)
{
    ringkas_text text;
    uint32_t i;

    for (i = 0; i < q->count; i++) {
        expect(ringkas_describe_text(&q->document, i, &text) == RINGKAS_OK, "ringkas_describe_text fails");
        expect(text.format >= RINGKAS_PLAIN && text.format <= RINGKAS_MAIL, "an unknown format");
        expect(q->inputs[i].format == RINGKAS_AUTO || text.format == q->inputs[i].format, "another format");
        expect(text.title_start <= q->inputs[i].length && text.title_length <= q->inputs[i].length - text.title_start,
               "a title outside the text");
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static question q;
    const char *fault;

    if (size > MAX_INPUT) return -1;
    read_question(data, size, &q);
    expect(ringkas_analyze(q.inputs, q.count, &q.options, fuzz_block(0, q.size), q.size, &q.document) == RINGKAS_OK,
           "ringkas_workspace_size is not enough");
    fault = inv_check_several(q.inputs, q.count, &q.document);
    expect(fault == NULL, fault);
    switch (q.from.choices[7] % 8) {
    case 0: try_query(&q); break;
    case 1: try_outline(&q); break;
    case 2: try_tags(&q); break;
    case 3: try_teaser(&q); break;
    case 4: try_keywords(&q); break;
    case 5: try_texts(&q); break;
    default: try_block(&q); break;
    }
    return 0;
}
