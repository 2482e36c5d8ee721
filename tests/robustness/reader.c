/*
 * reader FILE...: texts that are read piece by piece (ringkas_summarize_from). The answer must be that of a text in memory,
 * at every size of the window; and with RINGKAS_ABRIDGE, in a block that is too small for the text, its best sentences.
 *
 * reader --abridge FILE...: how many of the ten sentences of an exact answer are chosen in 4, 8 and 16 KB, the window
 * included.
 */
#include "test.h"

#include "../include/ringkas.h"

#include "files.h"

/* Windows up to this size are tried one by one, and then those around the length of the text. */
#define LARGEST_WINDOW 320

/* A text longer than this machine's other texts, in the memory of a small one. */
#define LONG_TEXT    1000000
#define SMALL_MEMORY 16384
#define SMALL_WINDOW 512

static void *allocate(size_t size)
{
    void *block = malloc(size > 0 ? size : 1);

    if (block == NULL) abort();
    return block;
}

/* ---- a card that counts and fails */

typedef struct {
    const char *text;
    size_t length;
    size_t window;
    unsigned long calls, failing_call; /* 0: none */
    const char *fault;
} card;

static int read_card(void *context, uint32_t offset, void *buffer, uint32_t length)
{
    card *c = (card *)context;

    if (c->failing_call != 0 && c->calls >= c->failing_call) c->fault = "asked again after a failure";
    if (++c->calls == c->failing_call) return -5;
    if (length == 0) c->fault = "asked for nothing";
    if (length > c->window) c->fault = "asked for more than the window holds";
    if (offset > c->length || length > c->length - offset) c->fault = "asked for bytes beyond the end";
    if (c->fault == NULL) memcpy(buffer, c->text + offset, length);
    return 0;
}

static ringkas_reader open_card(card *c, void *window)
{
    ringkas_reader reader;

    reader.read = read_card;
    reader.context = c;
    reader.length = (uint32_t)c->length;
    reader.window = window;
    reader.window_size = c->window;
    return reader;
}

/* ---- the same answer */

static bool is_same_unit(const ringkas_sentence *a, const ringkas_sentence *b)
{
    return a->start == b->start && a->length == b->length && a->score == b->score && a->words == b->words &&
           a->rank == b->rank && a->kind == b->kind;
}

static bool is_same(const ringkas_summary *a, const ringkas_summary *b)
{
    uint32_t i;

    if (a->count != b->count || a->chosen != b->chosen || a->words != b->words || a->chosen_words != b->chosen_words)
        return false;
    for (i = 0; i < a->count; i++)
        if (!is_same_unit(&a->sentences[i], &b->sentences[i])) return false;
    return true;
}

static void try_window(const char *name, const char *text, size_t length, size_t window_size,
                       const ringkas_options *options)
{
    const size_t size = ringkas_workspace_size(text, length, options);
    void *block = allocate(size), *other = allocate(size), *window = allocate(window_size);
    card c = {NULL, 0, 0, 0, 0, NULL};
    ringkas_reader reader;
    ringkas_summary expected, got;
    int32_t parts[128], other_parts[128];

    c.text = text;
    c.length = length;
    c.window = window_size;
    reader = open_card(&c, window);
    (void)ringkas_summarize(text, length, options, block, size, &expected);
    CHECK_NUMBER(name, RINGKAS_OK, ringkas_summarize_from(&reader, options, other, size, &got));
    CHECK(name, c.fault == NULL);
    if (c.fault != NULL) printf("    window of %lu: %s\n", (unsigned long)window_size, c.fault);
    if (!CHECK(name, is_same(&expected, &got) && got.dropped == 0))
        printf("    window of %lu bytes\n", (unsigned long)window_size);
    if (expected.count > 0 && got.count == expected.count) {
        (void)ringkas_explain(&expected, expected.count - 1, parts);
        CHECK_NUMBER(name, RINGKAS_OK, ringkas_explain(&got, got.count - 1, other_parts));
        CHECK(name, memcmp(parts, other_parts, ringkas_feature_count() * sizeof *parts) == 0);
    }
    free(window);
    free(other);
    free(block);
}

static void try_windows(const char *name, const char *text, size_t length)
{
    ringkas_options options = {0};
    size_t size;

    for (size = 1; size <= LARGEST_WINDOW; size++) {
        options.words = size % 2 == 0 ? 0 : 60;
        try_window(name, text, length, size, &options);
    }
    options.title = "Banjir";
    options.title_length = 6;
    options.stopwords = "warga";
    options.stopwords_length = 5;
    for (size = length - 1; size <= length + 1; size++) try_window(name, text, length, size, &options);
}

/* ---- errors */

static void try_failures(const char *name, const char *text, size_t length)
{
    const size_t size = ringkas_workspace_size(text, length, NULL);
    void *block = allocate(size);
    char window[64];
    card c = {NULL, 0, sizeof window, 0, 0, NULL};
    ringkas_options options = {0};
    ringkas_summary got;
    unsigned long last = 0, calls;

    c.text = text;
    c.length = length;
    options.max_chars = 400;
    for (c.failing_call = 1; c.failing_call < 1000; c.failing_call++) {
        ringkas_reader reader = open_card(&c, window);
        ringkas_status status;
        c.calls = 0;
        status = ringkas_summarize_from(&reader, &options, block, size, &got);
        calls = c.calls;
        if (calls < c.failing_call) break; /* it was not asked so often */
        last = c.failing_call;
        CHECK_NUMBER(name, RINGKAS_ERR_READ, status);
        CHECK(name, got.count == 0 && got.sentences == NULL && c.fault == NULL);
    }
    CHECK(name, last > length / sizeof window);
    free(block);
}

/* A reader that fails once the summary is made: what explains a sentence reads the text anew. */
static void try_late_failure(const char *name, const char *text, size_t length)
{
    const size_t size = ringkas_workspace_size(text, length, NULL);
    void *block = allocate(size);
    char window[64];
    card c = {NULL, 0, sizeof window, 0, 0, NULL};
    ringkas_reader reader;
    ringkas_summary got;
    int32_t parts[128];
    uint32_t i;

    c.text = text;
    c.length = length;
    reader = open_card(&c, window);
    CHECK_NUMBER(name, RINGKAS_OK, ringkas_summarize_from(&reader, NULL, block, size, &got));
    CHECK_NUMBER(name, RINGKAS_OK, ringkas_explain(&got, got.count - 1, parts));
    c.failing_call = c.calls + 1;
    for (i = 0; i < 3; i++) {
        parts[0] = 77;
        CHECK_NUMBER(name, RINGKAS_ERR_READ, ringkas_explain(&got, got.count - 1, parts));
        CHECK_NUMBER(name, RINGKAS_ERR_READ, ringkas_features(&got, 0, parts));
        CHECK_NUMBER(name, 77, parts[0]);
    }
    CHECK(name, c.fault == NULL);
    free(block);
}

/* A text of 4 GB that fails near its start: nothing goes on to its end, whatever is being looked for. */
static void try_broken_off(const char *name, const char *text)
{
    static char lines[8192]; /* more than is read */
    static uint32_t block[65536 / 4];
    char window[16];
    card c = {lines, RINGKAS_MAX_LENGTH, sizeof window, 0, 0, NULL};
    const ringkas_reader reader = open_card(&c, window);
    ringkas_options options = {0};
    ringkas_summary got;
    size_t i;

    for (i = 0; i < sizeof lines; i++) lines[i] = text[i % strlen(text)];
    options.flags = RINGKAS_ABRIDGE;
    options.max_chars = 400;
    for (c.failing_call = 1; c.failing_call < sizeof lines / 2 / sizeof window; c.failing_call++) {
        c.calls = 0;
        CHECK_NUMBER(name, RINGKAS_ERR_READ, ringkas_summarize_from(&reader, &options, block, sizeof block, &got));
        CHECK_NUMBER(name, c.failing_call, c.calls);
    }
    CHECK(name, c.fault == NULL);
}

static void try_arguments(void)
{
    char block[4096], window[16];
    card c = {"Hujan turun.", 12, sizeof window, 0, 0, NULL};
    const ringkas_reader good = open_card(&c, window);
    ringkas_reader reader;
    ringkas_options options = {0};
    ringkas_summary s;

#define TRY(name, status, change)                                                                                      \
    reader = good;                                                                                                     \
    change;                                                                                                            \
    CHECK_NUMBER(name, status, ringkas_summarize_from(&reader, &options, block, sizeof block, &s))
    TRY("a good reader", RINGKAS_OK, (void)0);
    CHECK_NUMBER("its words", 2, s.words);
    TRY("no read", RINGKAS_ERR_ARGUMENT, reader.read = NULL);
    TRY("no window", RINGKAS_ERR_ARGUMENT, reader.window = NULL);
    TRY("an empty window", RINGKAS_ERR_ARGUMENT, reader.window_size = 0);
    TRY("too long", RINGKAS_ERR_TOO_LONG, reader.length = UINT32_MAX);
    TRY("no bytes", RINGKAS_OK, reader.length = 0);
    CHECK_NUMBER("no bytes, no units", 0, s.count);
    TRY("an unknown flag", RINGKAS_ERR_ARGUMENT, options.flags = 8);
    options.flags = RINGKAS_ABRIDGE;
    TRY("abridged", RINGKAS_OK, (void)0);
    CHECK_NUMBER("a small text is not abridged", 0, s.dropped);
#undef TRY
    CHECK_NUMBER("no reader", RINGKAS_ERR_ARGUMENT, ringkas_summarize_from(NULL, &options, block, sizeof block, &s));
    CHECK_NUMBER("no answer", RINGKAS_ERR_ARGUMENT, ringkas_summarize_from(&good, NULL, block, sizeof block, NULL));
    CHECK_NUMBER("no block", RINGKAS_ERR_ARGUMENT, ringkas_summarize_from(&good, NULL, NULL, 5, &s));
    CHECK_NUMBER("RINGKAS_ABRIDGE of a text in memory", RINGKAS_ERR_ARGUMENT,
                 ringkas_summarize("Hujan.", 6, &options, block, sizeof block, &s));
    CHECK("the name of the status", strcmp(ringkas_status_name(RINGKAS_ERR_READ), "RINGKAS_ERR_READ") == 0);
}

/* ---- abridging */

/* The unit of a whole answer that begins at an offset; null if there is none. */
static const ringkas_sentence *find_unit(const ringkas_summary *whole, uint32_t start)
{
    uint32_t i;

    for (i = 0; i < whole->count; i++)
        if (whole->sentences[i].start == start) return &whole->sentences[i];
    return NULL;
}

/* What an abridged answer must be, beside the whole one. */
static const char *find_fault(const ringkas_summary *whole, const ringkas_summary *s)
{
    uint32_t ranks = 0, i;

    if (s->count + s->dropped != whole->count) return "units are neither listed nor counted as dropped";
    if (s->words != whole->words) return "another number of words";
    if (whole->chosen > 0 && s->chosen == 0) return "nothing is chosen";
    for (i = 0; i < s->count; i++) {
        const ringkas_sentence *unit = &s->sentences[i], *same = find_unit(whole, unit->start);
        if (i > 0 && unit->start <= s->sentences[i - 1].start) return "not in document order";
        if (same == NULL || same->length != unit->length || same->words != unit->words || same->kind != unit->kind)
            return "a unit that the text does not have";
        ranks += unit->rank;
        if (unit->rank > s->chosen) return "a rank that is too large";
    }
    return ranks == s->chosen * (s->chosen + 1) / 2 ? NULL : "ranks are not 1, 2, ...";
}

static bool has_same_scores(const ringkas_summary *a, const ringkas_summary *b)
{
    uint32_t i;

    for (i = 0; i < a->count && a->count == b->count; i++)
        if (a->sentences[i].score != b->sentences[i].score) return false;
    return a->count == b->count && b->dropped == 0;
}

/* "Some 3.4 KB are the least." */
#define LEAST_ABRIDGED 3380

static void try_abridged(const char *name, const char *text, size_t length, size_t step)
{
    const size_t size = ringkas_workspace_size(text, length, NULL);
    void *block = allocate(size);
    char window[256];
    card c = {NULL, 0, sizeof window, 0, 0, NULL};
    ringkas_options options = {0};
    ringkas_summary whole, got;
    ringkas_status before = RINGKAS_ERR_WORKSPACE;
    size_t small;

    c.text = text;
    c.length = length;
    (void)ringkas_summarize(text, length, &options, block, size, &whole);
    for (small = 0; small < whole.workspace_used + 256; small += step) {
        const ringkas_reader reader = open_card(&c, window);
        void *other = allocate(small);
        ringkas_status status;
        const char *fault;
        int32_t parts[128];
        options.flags = RINGKAS_ABRIDGE;
        options.words = small % 3 == 0 ? 60 : 0;
        options.sentences = small % 3 == 1 ? 7 : 0;
        status = ringkas_summarize_from(&reader, &options, other, small, &got);
        CHECK(name, status == RINGKAS_OK || (status == RINGKAS_ERR_WORKSPACE && before != RINGKAS_OK));
        before = status;
        fault = status == RINGKAS_OK ? find_fault(&whole, &got) : NULL;
        if (!CHECK(name, fault == NULL)) printf("    block of %lu: %s\n", (unsigned long)small, fault);
        if (status == RINGKAS_OK && got.count > 0)
            CHECK_NUMBER(name, got.document == NULL ? RINGKAS_ERR_ARGUMENT : RINGKAS_OK,
                         ringkas_explain(&got, 0, parts));
        if (status == RINGKAS_OK && got.document != NULL) CHECK(name, has_same_scores(&whole, &got));
        CHECK(name, small < LEAST_ABRIDGED || status == RINGKAS_OK);
        free(other);
    }
    CHECK_NUMBER(name, RINGKAS_OK, before);
    CHECK(name, got.document != NULL && got.dropped == 0);
    free(block);
}

/* A page of nothing but clutter is none: its lines are sentences, abridged or not. */
static void try_clutter(void)
{
    char page[200 * 40];
    size_t length = 0;
    int i;

    for (i = 0; i < 150; i++) length += (size_t)sprintf(page + length, "Baca Juga: Harga beras di pasar %d\n", i * i);
    try_abridged("nothing but clutter", page, length, 64);
}

/* A few long sentences: all have room, but not all their terms. */
static void try_few_units(void)
{
    static uint32_t block[6000 / 4];
    char text[16 * 700], window[256];
    card c = {text, 0, sizeof window, 0, 0, NULL};
    ringkas_reader reader;
    ringkas_options options = {0};
    ringkas_summary got;
    uint32_t i, k;

    for (i = 0; i < 16; i++) {
        c.length += (size_t)sprintf(text + c.length, "Warga");
        for (k = 0; k < 90; k++) c.length += (size_t)sprintf(text + c.length, " k%lx", (unsigned long)(i * 90 + k));
        c.length += (size_t)sprintf(text + c.length, ".\n");
    }
    try_abridged("a few long sentences", text, c.length, 64);
    reader = open_card(&c, window);
    options.flags = RINGKAS_ABRIDGE;
    CHECK_NUMBER("a few long sentences", RINGKAS_OK,
                 ringkas_summarize_from(&reader, &options, block, sizeof block, &got));
    CHECK("a few long sentences: abridged, and none dropped", got.document == NULL && got.dropped == 0);
}

/* A megabyte in 16 KB: the articles again and again, each time with other numbers and names in them. */
static void try_long_text(const char *text, size_t length)
{
    char *longer = (char *)allocate(LONG_TEXT), *window = (char *)allocate(SMALL_WINDOW);
    void *block = allocate(SMALL_MEMORY - SMALL_WINDOW);
    card c = {NULL, LONG_TEXT, SMALL_WINDOW, 0, 0, NULL};
    ringkas_reader reader;
    ringkas_options options = {0};
    ringkas_summary got;
    size_t i;

    for (i = 0; i < LONG_TEXT; i++) {
        char letter = text[i % length];
        const bool is_vowel = letter == 'a' || letter == 'i' || letter == 'u';
        longer[i] = is_vowel ? "aiu"[(i / length + (size_t)letter + i % 7) % 3] : letter;
    }
    c.text = longer;
    reader = open_card(&c, window);
    CHECK_NUMBER("a megabyte", RINGKAS_ERR_WORKSPACE,
                 ringkas_summarize_from(&reader, NULL, block, SMALL_MEMORY - SMALL_WINDOW, &got));
    options.flags = RINGKAS_ABRIDGE;
    CHECK_NUMBER("a megabyte in 16 KB", RINGKAS_OK,
                 ringkas_summarize_from(&reader, &options, block, SMALL_MEMORY - SMALL_WINDOW, &got));
    CHECK_NUMBER("a megabyte in 16 KB, chosen", 3, got.chosen);
    CHECK("a megabyte in 16 KB, dropped", got.dropped > 1000);
    CHECK("a megabyte in 16 KB, words", got.words > 100000);
    free(block);
    free(window);
    free(longer);
}

/* Each unit beyond those that are kept costs a look at all of them: in a large block they are no more than this. */
#define MOST_UNITS 1024

static void try_many_units(void)
{
    static uint8_t block[240 * 1024]; /* a sixth has room for more */
    char *text = (char *)allocate(3 * MOST_UNITS * 64), window[256];
    card c = {text, 0, sizeof window, 0, 0, NULL};
    ringkas_reader reader;
    ringkas_options options = {0};
    ringkas_summary got;
    uint32_t i, k;

    for (i = 0; i < 3 * MOST_UNITS; i++) {
        c.length += (size_t)sprintf(text + c.length, "Warga");
        for (k = 0; k < 6; k++) c.length += (size_t)sprintf(text + c.length, " k%lx", (unsigned long)(i * 6 + k));
        c.length += (size_t)sprintf(text + c.length, ".\n");
    }
    reader = open_card(&c, window);
    options.flags = RINGKAS_ABRIDGE;
    options.per_mille = 1000;
    CHECK_NUMBER("many units", RINGKAS_OK, ringkas_summarize_from(&reader, &options, block, sizeof block, &got));
    CHECK_NUMBER("many units: all", 3 * MOST_UNITS, got.count + got.dropped);
    CHECK_NUMBER("many units: kept", MOST_UNITS, got.count);
    CHECK_NUMBER("many units: chosen", MOST_UNITS, got.chosen);
    free(text);
}

/* How many sentences both answers choose. */
static uint32_t count_same(const ringkas_summary *whole, const ringkas_summary *s)
{
    uint32_t count = 0, i;

    for (i = 0; i < s->count; i++) {
        const ringkas_sentence *same = find_unit(whole, s->sentences[i].start);
        count += s->sentences[i].rank != 0 && same != NULL && same->rank != 0;
    }
    return count;
}

static int compare(int count, char **names)
{
    char window[SMALL_WINDOW];
    card c = {NULL, 0, sizeof window, 0, 0, NULL};
    ringkas_options options = {0};
    int i;

    printf("bytes of text  exact needs   4 KB   8 KB  16 KB\n");
    for (i = 0; i < count; i++) {
        size_t size, memory;
        char *bytes = read_file(names[i], &c.length);
        ringkas_reader reader = open_card(&c, window);
        ringkas_summary whole, s;
        void *block;
        if (bytes == NULL) return EXIT_FAILURE;
        c.text = bytes;
        options.sentences = 10;
        options.flags = 0;
        size = ringkas_workspace_size(bytes, c.length, &options);
        block = allocate(size);
        if (ringkas_summarize(bytes, c.length, &options, block, size, &whole) != RINGKAS_OK) return EXIT_FAILURE;
        printf("%13lu %12lu", (unsigned long)c.length, (unsigned long)whole.workspace_used);
        options.flags = RINGKAS_ABRIDGE;
        for (memory = 4096; memory <= 16384; memory *= 2) {
            void *small = allocate(memory - sizeof window);
            if (ringkas_summarize_from(&reader, &options, small, memory - sizeof window, &s) != RINGKAS_OK)
                return EXIT_FAILURE;
            printf("  %2" PRIu32 "/%2" PRIu32, count_same(&whole, &s), whole.chosen);
            free(small);
        }
        printf("  %s\n", names[i]);
        free(block);
        free(bytes);
    }
    return EXIT_SUCCESS;
}

int main(int count, char **names)
{
    char *all = NULL;
    size_t all_length = 0;
    int i;

    if (count > 1 && strcmp(names[1], "--abridge") == 0) return compare(count - 2, names + 2);
    try_arguments();
    try_clutter();
    try_few_units();
    try_many_units();
    try_broken_off("a long text without a stop", "a");
    try_broken_off("a long text of blanks", " ");
    try_broken_off("a long text of short lines", "kata lagi\n");
    try_broken_off("a long text of full lines", "kata yang panjang di baris yang penuh sampai ke ujungnya, lalu\n");
    try_broken_off("a long text of marks", "\"\xE2\x80\xA6). ");
    for (i = 1; i < count; i++) {
        size_t length;
        char *bytes = read_file(names[i], &length), *text;
        if (!CHECK(names[i], bytes != NULL && length > 0)) continue;
        text = (char *)allocate(length);
        memcpy(text, bytes, length);
        try_windows(names[i], text, length);
        try_failures(names[i], text, length);
        if (length > SMALL_WINDOW) try_late_failure(names[i], text, length);
        try_abridged(names[i], text, length, 16);
        all = (char *)realloc(all, all_length + length);
        if (all == NULL) abort();
        memcpy(all + all_length, text, length);
        all_length += length;
        free(text);
        free(bytes);
    }
    if (all != NULL) {
        try_abridged("all articles", all, all_length, 333);
        try_long_text(all, all_length);
    }
    free(all);
    return test_end("reader");
}
