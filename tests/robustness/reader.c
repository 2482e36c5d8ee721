/*
 * reader FILE...: texts that are read piece by piece. The answer must be that of the text in memory, with every size of the
 * window. With RINGKAS_BOUNDED_MEMORY, in a block that is too small for the text, it must list the best segments.
 *
 * reader --bounded FILE...: how many of the ten sentences of an exact answer are chosen in 4, 8 and 16 KB, the window
 * included.
 */
#include "../answer.h"
#include "../files.h"
#include "invariants.h"

/* Windows of 1 to MAX_WINDOW bytes are tried, and those around the length of the text. */
#define MAX_WINDOW 160

/* A text that is longer than all articles, in the memory of a small machine. */
#define LONG_TEXT    1000000
#define SMALL_MEMORY 16384
#define SMALL_WINDOW 512

/* ---- a card that counts the calls, checks them, and fails */

typedef struct {
    ringkas_reader reader;
    const char *text;
    unsigned long calls, failing_call; /* the call that fails, from 1; 0: none */
    const char *fault;
} card;

static int read_card(void *context, uint32_t offset, void *buffer, uint32_t length)
{
    card *c = (card *)context;

    if (c->failing_call != 0 && c->calls >= c->failing_call) c->fault = "the reader is asked again after an error";
    if (++c->calls == c->failing_call) return -5;
    if (length == 0) c->fault = "the reader is asked for no bytes";
    if (length > c->reader.window_size) c->fault = "the reader is asked for more than the window holds";
    if (offset > c->reader.length || length > c->reader.length - offset)
        c->fault = "the reader is asked for bytes beyond the end";
    if (c->fault == NULL) memcpy(buffer, c->text + offset, length);
    return 0;
}

/* The input of a card. The caller frees c->reader.window. */
static ringkas_input open_card(card *c, const char *text, size_t length, size_t window_size)
{
    ringkas_input input = INPUT(NULL, 0, NULL, NULL, 0);

    memset(c, 0, sizeof *c);
    c->text = text;
    c->reader.read = read_card;
    c->reader.context = c;
    c->reader.length = (uint32_t)length;
    c->reader.window = test_allocate(window_size);
    c->reader.window_size = window_size;
    input.reader = &c->reader;
    return input;
}

/* ---- the same answer */

static const ringkas_limits sixty_words = LIMITS(0, 60, 0, 0);

/* What a reader's document answers, compared with the text in memory. */
static const char *compare(answer *expected, const ringkas_document *d)
{
    ringkas_keyword_list keywords, expected_keywords;
    int32_t values[INV_MAX_FEATURES], expected_values[INV_MAX_FEATURES];
    const size_t size = ringkas_feature_count() * sizeof *values;
    ringkas_summary s;

    if (expected->document.count != d->count || expected->document.words != d->words)
        return "another number of segments";
    answer_select(expected, &sixty_words);
    if (ringkas_select(d, &sixty_words, &s) != RINGKAS_OK) return "ringkas_select fails";
    if (d->count == 0) return NULL;
    if (memcmp(expected->document.segments, d->segments, d->count * sizeof *d->segments) != 0) return "other segments";
    if (ringkas_explain(&expected->document, d->count - 1, expected_values) != RINGKAS_OK)
        return "ringkas_explain fails";
    if (ringkas_explain(d, d->count - 1, values) != RINGKAS_OK) return "ringkas_explain fails with a reader";
    if (memcmp(values, expected_values, size) != 0) return "other features";
    if (ringkas_segment_text(d, 0, NULL, 0) != ringkas_segment_text(&expected->document, 0, NULL, 0))
        return "another text";
    if (ringkas_keywords(&expected->document, 10, &expected_keywords) != RINGKAS_OK) return "ringkas_keywords fails";
    if (ringkas_keywords(d, 10, &keywords) != RINGKAS_OK) return "ringkas_keywords fails with a reader";
    if (keywords.count != expected_keywords.count) return "another number of keywords";
    if (memcmp(keywords.keywords, expected_keywords.keywords, keywords.count * sizeof *keywords.keywords) != 0)
        return "other keywords";
    return NULL;
}

static const char *check_window(answer *expected, const ringkas_options *options, size_t window_size)
{
    card c;
    ringkas_input input = open_card(&c, expected->text, expected->input.length, window_size);
    ringkas_document d;
    const char *fault = NULL;
    size_t size;
    void *block;

    input.title = expected->input.title;
    input.title_length = expected->input.title_length;
    size = ringkas_workspace_size(&input, 1, options);
    if (size != expected->size) fault = "another workspace size";
    block = test_allocate(size);
    if (ringkas_analyze(&input, 1, options, block, size, &d) != RINGKAS_OK)
        fault = "ringkas_analyze fails";
    else if (fault == NULL)
        fault = compare(expected, &d);
    if (c.fault != NULL) fault = c.fault;
    free(block);
    free(c.reader.window);
    return fault == NULL ? NULL : test_faultf("a window of %lu bytes: %s", (unsigned long)window_size, fault);
}

static void test_windows(const char *name, const char *text, size_t length)
{
    const ringkas_options options = OPTIONS("warga", 5, NULL, 0, 0);
    answer plain = answer_analyze(text, length, NULL, NULL), titled = answer_analyze(text, length, "Banjir", &options);
    const char *fault = NULL;
    size_t size;

    for (size = 1; size <= MAX_WINDOW && fault == NULL; size++) fault = check_window(&plain, NULL, size);
    CHECK_FAULT(name, fault);
    fault = NULL;
    for (size = length - 1; size <= length + 1 && fault == NULL; size++) fault = check_window(&titled, &options, size);
    CHECK_FAULT(name, fault);
    answer_free(&plain);
    answer_free(&titled);
}

/* ---- errors */

/* The card fails at its first call, then at its second, and so on. */
static const char *check_failures(const char *text, size_t length, size_t window_size)
{
    const size_t size = 8 * length + 65536;
    void *block = test_allocate(size);
    const char *fault = NULL;
    card c;
    const ringkas_input input = open_card(&c, text, length, window_size);
    ringkas_status status = RINGKAS_ERR_READ;
    ringkas_document d;

    while (fault == NULL && status == RINGKAS_ERR_READ) {
        c.calls = 0;
        c.failing_call++;
        status = ringkas_analyze(&input, 1, NULL, block, size, &d);
        if (c.fault != NULL) fault = c.fault;
        if ((status == RINGKAS_ERR_READ) != (c.calls >= c.failing_call)) fault = "another status than RINGKAS_ERR_READ";
        if (status == RINGKAS_ERR_READ && !inv_is_zero(&d, sizeof d)) fault = "an error with a result";
    }
    if (fault == NULL && c.failing_call <= length / window_size) fault = "the text was not read to its end";
    if (fault != NULL) fault = test_faultf("call %lu fails: %s", c.failing_call, fault);
    free(c.reader.window);
    free(block);
    return fault;
}

/* A card that fails after the analysis: the window has the end of the text, so its start is read again. */
static void test_late_failure(const char *name, const char *text, size_t length)
{
    const size_t size = 8 * length + 65536;
    void *block = test_allocate(size);
    card c;
    const ringkas_input input = open_card(&c, text, length, 64);
    ringkas_document d;

    CHECK_NUMBER(name, RINGKAS_OK, ringkas_analyze(&input, 1, NULL, block, size, &d));
    CHECK(name, ringkas_segment_text(&d, d.count - 1, NULL, 0) > 0);
    c.failing_call = c.calls + 1;
    CHECK_NUMBER(name, 0, ringkas_segment_text(&d, 0, NULL, 0));
    CHECK_NUMBER(name, 0, ringkas_segment_text(&d, 0, NULL, 0));
    CHECK(name, c.fault == NULL);
    free(c.reader.window);
    free(block);
}

/* A text of 4 GB whose card fails near its start: nothing goes on to the end, whatever a rule looks for. */
static const char *check_long_failures(const char *piece)
{
    enum { BYTES = 8192, WINDOW = 16 };
    static char lines[BYTES]; /* more than is read before the failure */
    static uint32_t block[65536 / 4];
    const ringkas_options options = OPTIONS(NULL, 0, NULL, 0, RINGKAS_BOUNDED_MEMORY);
    const char *fault = NULL;
    card c;
    ringkas_input input;
    ringkas_document d;
    size_t i;

    for (i = 0; i < BYTES; i++) lines[i] = piece[i % strlen(piece)];
    input = open_card(&c, lines, RINGKAS_MAX_LENGTH, WINDOW);
    for (c.failing_call = 1; c.failing_call < BYTES / 2 / WINDOW && fault == NULL; c.failing_call++) {
        c.calls = 0;
        if (ringkas_analyze(&input, 1, &options, block, sizeof block, &d) != RINGKAS_ERR_READ)
            fault = "another status than RINGKAS_ERR_READ";
        if (c.fault != NULL) fault = c.fault;
    }
    free(c.reader.window);
    return fault;
}

static const struct {
    const char *name, *piece;
} long_texts[] = {
    {"a long text without a terminator", "a"},
    {"a long text of blanks", " "},
    {"a long text of short lines", "kata lagi\n"},
    {"a long text of full lines", "kata yang panjang di baris yang penuh sampai ke ujungnya, lalu\n"},
    {"a long text of signs", "\"\xE2\x80\xA6). "},
};

/* ---- arguments */

static void test_arguments(void)
{
    static const char text[] = "Hujan turun.";
    char block[4096];
    card c;
    ringkas_input input = open_card(&c, text, sizeof text - 1, 16), both = input;
    const ringkas_reader good = c.reader;
    ringkas_document d;

#define TRY(name, status, change)                                                                                      \
    c.reader = good;                                                                                                   \
    change;                                                                                                            \
    CHECK_NUMBER(name, status, ringkas_analyze(&input, 1, NULL, block, sizeof block, &d))
    TRY("a good reader", RINGKAS_OK, (void)0);
    CHECK_NUMBER("its words", 2, d.words);
    TRY("no function", RINGKAS_ERR_ARGUMENT, c.reader.read = NULL);
    TRY("no window", RINGKAS_ERR_ARGUMENT, c.reader.window = NULL);
    TRY("an empty window", RINGKAS_ERR_ARGUMENT, c.reader.window_size = 0);
    TRY("a text one byte too long", RINGKAS_ERR_TOO_LONG, c.reader.length = UINT32_MAX);
    TRY("an empty text", RINGKAS_OK, c.reader.length = 0);
    CHECK_NUMBER("no bytes, no segments", 0, d.count);
#undef TRY
    both.text = text;
    both.length = sizeof text - 1;
    CHECK_NUMBER("a reader and a text", RINGKAS_ERR_ARGUMENT, ringkas_analyze(&both, 1, NULL, block, sizeof block, &d));
    free(good.window);
}

/* ---- bounded memory */

/* The segment of an exact answer that begins at an offset; null if there is none. */
static const ringkas_segment *find_segment(const answer_segments *exact, uint32_t start)
{
    uint32_t i;

    for (i = 0; i < exact->count; i++)
        if (exact->segments[i].start == start) return &exact->segments[i];
    return NULL;
}

/* What an approximate answer must be, compared with the exact one. */
static const char *check_approximate(const answer_segments *exact, const ringkas_summary *s)
{
    uint32_t i;

    if (s->count + s->dropped != exact->count) return "some segments are neither listed nor dropped";
    if (s->words != exact->words) return "another number of words";
    if (s->words > 0 && s->chosen == 0) return "nothing is chosen";
    for (i = 0; i < s->count; i++) {
        const ringkas_segment *got = &s->segments[i], *same = find_segment(exact, got->start);
        if (i > 0 && got->start <= s->segments[i - 1].start) return "segments are not in document order";
        if (same == NULL || same->length != got->length || same->words != got->words || same->kind != got->kind)
            return "a segment that the text does not have";
    }
    return inv_check_ranks(s);
}

static bool has_same_scores(const answer_segments *exact, const ringkas_document *d)
{
    uint32_t i;

    for (i = 0; i < d->count && i < exact->count; i++)
        if (exact->segments[i].score != d->segments[i].score) return false;
    return d->count == exact->count && d->dropped == 0;
}

/* A block of this many bytes is enough for an approximate answer. */
#define MIN_APPROXIMATE 8400

/* One block. *last is the status of the block before, which was smaller. */
static const char *check_bounded(const answer *exact, const answer_segments *segments, size_t size,
                                 ringkas_status *last)
{
    const ringkas_options options = OPTIONS(NULL, 0, NULL, 0, RINGKAS_BOUNDED_MEMORY);
    ringkas_limits limits = LIMITS(0, 0, 0, 0);
    void *block = test_allocate(size);
    ringkas_status status, explained;
    const char *fault = NULL;
    int32_t values[INV_MAX_FEATURES];
    ringkas_document d;
    ringkas_summary s;
    card c;
    const ringkas_input input = open_card(&c, exact->text, exact->input.length, 256);

    if (size % 3 == 0) limits.words = 60;
    if (size % 3 == 1) limits.sentences = 7;
    status = ringkas_analyze(&input, 1, &options, block, size, &d);
    if (status != RINGKAS_OK && *last == RINGKAS_OK) fault = "a smaller block was enough";
    if (status != RINGKAS_OK && size >= MIN_APPROXIMATE) fault = "too small for an approximate answer";
    *last = status;
    if (status == RINGKAS_OK && fault == NULL) {
        if (ringkas_select(&d, &limits, &s) != RINGKAS_OK) fault = "ringkas_select fails";
        if (fault == NULL) fault = check_approximate(segments, &s);
        explained = d.count > 0 ? ringkas_explain(&d, 0, values) : RINGKAS_OK;
        if (d.count > 0 && explained != (d.approximate ? RINGKAS_ERR_ARGUMENT : RINGKAS_OK))
            fault = "ringkas_explain explains an approximate document, or none";
        if (!d.approximate && !has_same_scores(segments, &d)) fault = "other scores, and not approximate";
        if (!d.approximate && size + 16 <= exact->document.workspace_min)
            fault = "less than workspace_min and not approximate";
        if (d.approximate && size >= exact->summary.workspace_min)
            fault = "approximate where there is room for a choice";
    }
    free(c.reader.window);
    free(block);
    return fault == NULL ? NULL : test_faultf("a block of %lu bytes: %s", (unsigned long)size, fault);
}

/* Blocks of all sizes, from none to what is enough for the exact answer. */
static void test_bounded(const char *name, const char *text, size_t length, size_t step)
{
    answer exact = answer_analyze(text, length, NULL, NULL);
    answer_segments segments = answer_keep(&exact.document);
    ringkas_status last = RINGKAS_ERR_WORKSPACE;
    const char *fault = NULL;
    size_t size;

    answer_select(&exact, &sixty_words);
    for (size = 0; size < exact.document.workspace_min + 256 && fault == NULL; size += step)
        fault = check_bounded(&exact, &segments, size, &last);
    CHECK_FAULT(name, fault);
    CHECK_NUMBER(name, RINGKAS_OK, last);
    free(segments.segments);
    answer_free(&exact);
}

/* Writes sentences, each of `words` words that occur once. Returns the bytes written. */
static size_t write_sentences(char *text, uint32_t sentences, uint32_t words)
{
    size_t length = 0;
    uint32_t i, k;

    for (i = 0; i < sentences; i++) {
        length += (size_t)sprintf(text + length, "Warga");
        for (k = 0; k < words; k++) length += (size_t)sprintf(text + length, " k%lx", (unsigned long)(i * words + k));
        length += (size_t)sprintf(text + length, ".\n");
    }
    return length;
}

/* A page that is boilerplate only: its lines are sentences, in bounded memory too. */
static void test_boilerplate_only(void)
{
    char page[200 * 40];
    size_t length = 0;
    int i;

    for (i = 0; i < 150; i++) length += (size_t)sprintf(page + length, "Baca Juga: Harga beras di pasar %d\n", i * i);
    test_bounded("boilerplate only", page, length, 64);
}

/* A few long sentences: there is room for all of them, but not for all their terms. */
static void test_few_segments(void)
{
    static uint32_t block[MIN_APPROXIMATE / 4];
    const ringkas_options options = OPTIONS(NULL, 0, NULL, 0, RINGKAS_BOUNDED_MEMORY);
    char text[16 * 700];
    const size_t length = write_sentences(text, 16, 90);
    ringkas_document d;
    card c;
    const ringkas_input input = open_card(&c, text, length, 256);

    test_bounded("a few long sentences", text, length, 64);
    CHECK_NUMBER("a few long sentences", RINGKAS_OK, ringkas_analyze(&input, 1, &options, block, sizeof block, &d));
    CHECK("a few long sentences: approximate, and none dropped", d.approximate == 1 && d.dropped == 0);
    free(c.reader.window);
}

/* A sentence whose needed one was dropped needs itself: a choice must come to an end all the same. */
static void test_word_targets(const ringkas_document *d)
{
    ringkas_limits limits = LIMITS(0, 0, 0, 0);
    uint32_t missed = 0;
    ringkas_summary s;

    for (limits.words = 10; limits.words < 400; limits.words += 5)
        missed += ringkas_select(d, &limits, &s) != RINGKAS_OK || s.chosen == 0;
    CHECK_NUMBER("a megabyte in 16 KB, targets of words that are missed", 0, missed);
}

/* A megabyte in 16 KB: the articles again and again, each time with other vowels. */
static void test_long_text(const char *text, size_t length)
{
    const ringkas_options options = OPTIONS(NULL, 0, NULL, 0, RINGKAS_BOUNDED_MEMORY);
    const size_t size = SMALL_MEMORY - SMALL_WINDOW;
    char *longer = (char *)test_allocate(LONG_TEXT);
    void *block = test_allocate(size);
    ringkas_document d;
    ringkas_summary s;
    ringkas_input input;
    card c;
    size_t i;

    for (i = 0; i < LONG_TEXT; i++) {
        const char letter = text[i % length];
        const bool is_vowel = letter == 'a' || letter == 'i' || letter == 'u';
        longer[i] = is_vowel ? "aiu"[(i / length + (size_t)letter + i % 7) % 3] : letter;
    }
    input = open_card(&c, longer, LONG_TEXT, SMALL_WINDOW);
    CHECK_NUMBER("a megabyte", RINGKAS_ERR_WORKSPACE, ringkas_analyze(&input, 1, NULL, block, size, &d));
    CHECK_NUMBER("a megabyte in 16 KB", RINGKAS_OK, ringkas_analyze(&input, 1, &options, block, size, &d));
    CHECK_NUMBER("a megabyte in 16 KB", RINGKAS_OK, ringkas_select(&d, NULL, &s));
    CHECK_NUMBER("a megabyte in 16 KB, chosen", 3, s.chosen);
    CHECK("a megabyte in 16 KB, dropped", s.dropped > 1000);
    CHECK("a megabyte in 16 KB, words", s.words > 100000);
    test_word_targets(&d);
    free(c.reader.window);
    free(block);
    free(longer);
}

/* Each new segment is compared with all that are kept, so a large block keeps no more than this. */
#define MAX_SEGMENTS 1024

static void test_many_segments(void)
{
    static uint8_t block[300 * 1024]; /* a sixth of it has room for more */
    const ringkas_options options = OPTIONS(NULL, 0, NULL, 0, RINGKAS_BOUNDED_MEMORY);
    const ringkas_limits all = LIMITS(0, 0, 1000, 0);
    char *text = (char *)test_allocate(3 * MAX_SEGMENTS * 64);
    ringkas_document d;
    ringkas_summary s;
    card c;
    const ringkas_input input = open_card(&c, text, write_sentences(text, 3 * MAX_SEGMENTS, 6), 256);

    CHECK_NUMBER("many segments", RINGKAS_OK, ringkas_analyze(&input, 1, &options, block, sizeof block, &d));
    CHECK_NUMBER("many segments", RINGKAS_OK, ringkas_select(&d, &all, &s));
    CHECK_NUMBER("many segments: all", 3 * MAX_SEGMENTS, s.count + s.dropped);
    CHECK_NUMBER("many segments: kept", MAX_SEGMENTS, s.count);
    CHECK_NUMBER("many segments: chosen", MAX_SEGMENTS, s.chosen);
    free(c.reader.window);
    free(text);
}

/* ---- reader --bounded */

/* How many sentences both answers choose. */
static uint32_t count_common(const answer_segments *exact, const ringkas_summary *s)
{
    uint32_t count = 0, i;

    for (i = 0; i < s->count; i++) {
        const ringkas_segment *same = find_segment(exact, s->segments[i].start);
        count += s->segments[i].rank != 0 && same != NULL && same->rank != 0;
    }
    return count;
}

static bool report_article(const char *name)
{
    static const ringkas_limits ten = LIMITS(10, 0, 0, 0);
    const ringkas_options options = OPTIONS(NULL, 0, NULL, 0, RINGKAS_BOUNDED_MEMORY);
    size_t length, memory;
    char *text = read_file(name, &length);
    answer exact;
    answer_segments segments;
    uint32_t chosen;

    if (text == NULL) return false;
    exact = answer_analyze(text, length, NULL, NULL);
    answer_select(&exact, &ten);
    segments = answer_keep(&exact.document);
    chosen = exact.summary.chosen;
    printf("%13lu %12lu", (unsigned long)length, (unsigned long)exact.document.workspace_min);
    for (memory = 4096; memory <= 16384; memory *= 2) {
        const size_t size = memory - SMALL_WINDOW;
        void *block = test_allocate(size);
        ringkas_document d;
        ringkas_summary s;
        card c;
        const ringkas_input input = open_card(&c, text, length, SMALL_WINDOW);
        if (ringkas_analyze(&input, 1, &options, block, size, &d) == RINGKAS_OK &&
            ringkas_select(&d, &ten, &s) == RINGKAS_OK)
            printf("  %2" PRIu32 "/%2" PRIu32, count_common(&segments, &s), chosen);
        else
            printf("   none");
        free(c.reader.window);
        free(block);
    }
    printf("  %s\n", name);
    free(segments.segments);
    answer_free(&exact);
    free(text);
    return true;
}

static int report(int count, char **names)
{
    int i;

    printf("bytes of text  exact needs   4 KB   8 KB  16 KB\n");
    for (i = 0; i < count; i++)
        if (!report_article(names[i])) return EXIT_FAILURE;
    return EXIT_SUCCESS;
}

/* ---- all of it */

static void test_article(const char *name, const char *text, size_t length)
{
    test_windows(name, text, length);
    CHECK_FAULT(name, check_failures(text, length, 64));
    if (length > SMALL_WINDOW) test_late_failure(name, text, length);
    test_bounded(name, text, length, 61);
}

int main(int count, char **names)
{
    char *all = NULL;
    size_t all_length = 0, i;
    int n;

    if (count > 1 && strcmp(names[1], "--bounded") == 0) return report(count - 2, names + 2);
    test_arguments();
    test_boilerplate_only();
    test_few_segments();
    test_many_segments();
    for (i = 0; i < ITEMS(long_texts); i++) CHECK_FAULT(long_texts[i].name, check_long_failures(long_texts[i].piece));
    for (n = 1; n < count; n++) {
        size_t length;
        char *text = read_file(names[n], &length);
        if (!CHECK(names[n], text != NULL && length > 0)) continue;
        test_article(names[n], text, length);
        all = (char *)realloc(all, all_length + length);
        if (all == NULL) abort();
        memcpy(all + all_length, text, length);
        all_length += length;
        free(text);
    }
    if (all != NULL) {
        test_bounded("all articles", all, all_length, 997);
        test_long_text(all, all_length);
    }
    free(all);
    return test_end("reader");
}
