/*
 * limits FILE...: what the library does at every limit. For each article: every prefix, every size of workspace, and
 * changes of single bytes; of each answer everything that invariants.h knows.
 */
#include "test.h"

#include "files.h"
#include "invariants.h"

/* A mutation changes one byte; so many a file, from one fixed seed. */
#define MUTATIONS 400
#define SEED      2463534242u

/* Workspaces are tried one byte larger each; what stands around them must stay. */
#define GUARD      64
#define GUARD_BYTE 0xA5

static uint32_t next_random(uint32_t *state)
{
    *state ^= *state << 13;
    *state ^= *state >> 17;
    *state ^= *state << 5;
    return *state;
}

static void *allocate(size_t size)
{
    void *block = malloc(size > 0 ? size : 1);

    if (block == NULL) abort();
    return block;
}

/* Counts one check; prints the first words of what does not hold, and where. */
static bool holds(const char *file, const char *what, size_t where, const char *fault)
{
    if (fault == NULL) return test_passed++, true;
    test_failed++;
    printf("FAIL %s, %s %lu: expected a valid answer, got: %s\n", file, what, (unsigned long)where, fault);
    return false;
}

/* The options that are tried, one after the other. */
static ringkas_options nth_options(size_t n)
{
    ringkas_options options = {0};

    switch (n % 6) {
    case 1: options.words = 60; break;
    case 2: options.flags = RINGKAS_KEEP_CLUTTER; break;
    case 3: options.max_chars = 200; break;
    case 4: options.per_mille = 300; break;
    case 5:
        options.sentences = 100;
        options.flags = RINGKAS_NO_STOPWORDS;
        options.title = "Banjir Rob di Semarang";
        options.title_length = 22;
        options.stopwords = "warga\nkota kepala";
        options.stopwords_length = 17;
        break;
    default: break;
    }
    return options;
}

/* Summarizes bytes that stand in a block of exactly their length, with as much workspace as is always enough. */
static const char *try_bytes(const char *bytes, size_t length, const ringkas_options *options)
{
    char *text = (char *)allocate(length);
    const char *fault = NULL;
    ringkas_summary s;
    ringkas_keyword_list keywords;
    size_t size, most_size;
    void *block;

    memcpy(text, bytes, length);
    size = ringkas_workspace_size(text, length, options);
    block = allocate(size);
    if (ringkas_summarize(text, length, options, block, size, &s) != RINGKAS_OK)
        fault = "ringkas_workspace_size is not enough";
    else if (s.workspace_used > size)
        fault = "more workspace used than there is";
    else
        fault = inv_check(text, length, options, &s);
    free(block);
    most_size = size + RINGKAS_KEYWORD_BYTES(10);
    block = allocate(most_size);
    if (fault == NULL && ringkas_keywords(text, length, options, 10, block, most_size, &keywords) != RINGKAS_OK)
        fault = "RINGKAS_KEYWORD_BYTES is not enough";
    else if (fault == NULL)
        fault = inv_check_keywords(length, 10, &keywords);
    free(block);
    free(text);
    return fault;
}

static void try_prefixes(const char *file, const char *bytes, size_t length)
{
    size_t end;

    for (end = 0; end <= length; end++) {
        ringkas_options options = nth_options(end);
        if (!holds(file, "prefix", end, try_bytes(bytes, end, NULL))) return;
        if (!holds(file, "prefix with options", end, try_bytes(bytes, end, &options))) return;
    }
}

static void try_mutations(const char *file, const char *bytes, size_t length)
{
    static const unsigned char likely[] = {0, '\n', '\r', ' ', '.', '"', '(', ')', '[', '-', ':', ',', '!', 'A', 'a', '0',
                                           0x80, 0xA0, 0xBF, 0xC2, 0xE2, 0xED, 0xF0, 0xFF};
    uint32_t state = SEED;
    char *copy = (char *)allocate(length + 1);
    size_t i;

    for (i = 0; i < MUTATIONS; i++) {
        size_t at = next_random(&state) % length, copied = length;
        unsigned char byte = (unsigned char)(next_random(&state) >> 24);
        ringkas_options options = nth_options(i / 3);
        if (next_random(&state) % 2 == 0) byte = likely[byte % sizeof likely];
        memcpy(copy, bytes, at);
        switch (i % 3) {
        case 0: /* another byte */
            memcpy(copy + at, bytes + at, length - at);
            copy[at] = (char)byte;
            break;
        case 1: /* one more */
            copy[at] = (char)byte;
            memcpy(copy + at + 1, bytes + at, length - at);
            copied++;
            break;
        default: /* one less */
            memcpy(copy + at, bytes + at + 1, length - at - 1);
            copied--;
        }
        if (!holds(file, "mutation", i, try_bytes(copy, copied, &options))) break;
    }
    free(copy);
}

/* ---- the workspace */

/* An answer that outlives its block. */
typedef struct {
    ringkas_summary summary;
    ringkas_sentence *sentences;
} kept;

static kept keep(const ringkas_summary *s)
{
    kept k;

    k.summary = *s;
    k.sentences = (ringkas_sentence *)allocate(s->count * sizeof *k.sentences);
    if (s->count > 0) memcpy(k.sentences, s->sentences, s->count * sizeof *k.sentences);
    return k;
}

static bool is_same(const kept *k, const ringkas_summary *s)
{
    return k->summary.count == s->count && k->summary.chosen == s->chosen && k->summary.words == s->words &&
           k->summary.chosen_words == s->chosen_words &&
           (s->count == 0 || memcmp(k->sentences, s->sentences, s->count * sizeof *k->sentences) == 0);
}

static bool is_guarded(const unsigned char *start, const unsigned char *block, size_t size)
{
    size_t i;

    for (i = 0; i < GUARD; i++)
        if (block[size + i] != GUARD_BYTE) return false;
    for (; start < block; start++)
        if (*start != GUARD_BYTE) return false;
    return true;
}

/* One size at one alignment: an error and zeros, or the same answer; nothing written around the block. */
static const char *try_size(const char *text, size_t length, const ringkas_options *options, size_t size, size_t offset,
                            const kept *expected, bool *enough)
{
    unsigned char *start = (unsigned char *)allocate(GUARD + offset + size + GUARD);
    unsigned char *block = start + GUARD + offset;
    const char *fault = NULL;
    ringkas_summary s;
    ringkas_status status;

    memset(start, GUARD_BYTE, GUARD + offset + size + GUARD);
    memset(&s, GUARD_BYTE, sizeof s);
    status = ringkas_summarize(text, length, options, block, size, &s);
    *enough = status == RINGKAS_OK;
    if (!is_guarded(start, block, size))
        fault = "bytes outside the block were written";
    else if (status == RINGKAS_ERR_WORKSPACE)
        fault = inv_is_zero(&s, sizeof s) ? NULL : "an error without an answer of zeros";
    else if (status != RINGKAS_OK)
        fault = "another error than RINGKAS_ERR_WORKSPACE";
    else if (!is_same(expected, &s))
        fault = "another answer in a smaller block";
    else if (s.workspace_used >= size + sizeof(void *)) /* it is told for the worst alignment */
        fault = "more workspace used than there is";
    free(start);
    return fault;
}

/* The same with a block of exactly the size, for AddressSanitizer. Then workspace_used as the size. */
static const char *try_exactly(const char *text, size_t length, const ringkas_options *options, size_t size,
                               const kept *expected)
{
    const char *fault = NULL;
    void *block = allocate(size);
    ringkas_summary s;
    size_t used;

    if (ringkas_summarize(text, length, options, block, size, &s) == RINGKAS_OK) {
        used = s.workspace_used;
        free(block);
        block = allocate(1 + used); /* a bad alignment, for which workspace_used is told */
        if (ringkas_summarize(text, length, options, (char *)block + 1, used, &s) != RINGKAS_OK)
            fault = "workspace_used is not enough";
        else if (!is_same(expected, &s))
            fault = "another answer in workspace_used";
        else if (s.workspace_used != used)
            fault = "workspace_used is another one in a block of this size";
    }
    free(block);
    return fault;
}

static void try_sizes(const char *file, const char *text, size_t length, const ringkas_options *options)
{
    const size_t most = ringkas_workspace_size(text, length, options);
    const char *what = "workspace";
    void *block = allocate(most);
    ringkas_summary s;
    bool enough = false, was_enough = false;
    size_t size;
    kept expected;

    if (!holds(file, what, most, ringkas_summarize(text, length, options, block, most, &s) == RINGKAS_OK ? NULL : "error"))
        return;
    expected = keep(&s);
    free(block);
    for (size = 0; size <= most; size++) {
        const char *fault = try_size(text, length, options, size, size % 16, &expected, &enough);
        if (fault == NULL) fault = try_exactly(text, length, options, size, &expected);
        /* At another alignment up to 15 bytes less may be enough. */
        if (fault == NULL && was_enough && !enough && size > expected.summary.workspace_used) fault = "enough was too little";
        was_enough = was_enough || enough;
        if (!holds(file, what, size, fault)) break;
        if (enough && size > expected.summary.workspace_used + 64) size += 36; /* from here on all is well */
    }
    holds(file, what, most, was_enough ? NULL : "never enough");
    holds(file, what, expected.summary.workspace_used,
          expected.summary.workspace_used <= most ? NULL : "more used than ringkas_workspace_size");
    free(expected.sentences);
}

/* The parts of words, at most: runs of what is neither white nor a sign that joins. */
static size_t count_runs(const char *text, size_t length)
{
    size_t runs = 0, i;
    bool inside = false;

    for (i = 0; i < length; i++) {
        bool word = inv_is_ascii_word((unsigned char)text[i]) || (unsigned char)text[i] >= 0x80;
        runs += word && !inside;
        inside = word;
    }
    return runs;
}

/* RINGKAS_WORKSPACE_BYTES of the units and words that a reader counts is enough. */
static void try_constant(const char *file, const char *text, size_t length)
{
    const size_t most = ringkas_workspace_size(text, length, NULL);
    void *block = allocate(most);
    ringkas_summary s;
    size_t size;

    if (ringkas_summarize(text, length, NULL, block, most, &s) == RINGKAS_OK) {
        size = RINGKAS_WORKSPACE_BYTES(s.count, count_runs(text, length));
        free(block);
        block = allocate(size);
        holds(file, "RINGKAS_WORKSPACE_BYTES", size,
              ringkas_summarize(text, length, NULL, block, size, &s) == RINGKAS_OK ? NULL : "too little");
    }
    free(block);
}

/* Texts of one to six terms, whose tables are the smallest there are; the title has words that they lack. */
static void try_tiny_texts(void)
{
    static const char *const texts[] = {"",          "Hujan",           "Hujan turun.", "Hujan turun. Banjir.", "Hujan, banjir, gempa, badai.",
                                        "yang, dan", "...",             "a",            "Hujan deras turun sejak pagi kemarin."};
    ringkas_options options = {0};
    size_t i;

    options.title = "Gunung meletus";
    options.title_length = strlen(options.title);
    options.stopwords = "gunung";
    options.stopwords_length = strlen(options.stopwords);
    for (i = 0; i < ITEMS(texts); i++) {
        char *text = (char *)allocate(strlen(texts[i]));
        memcpy(text, texts[i], strlen(texts[i]));
        try_sizes("a tiny text", text, strlen(texts[i]), &options);
        options.stopwords_length = 0;
        try_sizes("a tiny text", text, strlen(texts[i]), &options);
        free(text);
    }
}

int main(int count, char **names)
{
    int i;

    try_tiny_texts();
    for (i = 1; i < count; i++) {
        size_t length, n;
        char *bytes = read_file(names[i], &length), *text;
        const char *slash = strrchr(names[i], '/');
        const char *file = slash == NULL ? names[i] : slash + 1;
        if (!CHECK(names[i], bytes != NULL && length > 0)) continue;
        text = (char *)allocate(length);
        memcpy(text, bytes, length);
        try_prefixes(file, text, length);
        try_mutations(file, text, length);
        for (n = 0; n < 6; n += 5) {
            ringkas_options options = nth_options(n);
            try_sizes(file, text, length, &options);
        }
        try_constant(file, text, length);
        free(text);
        free(bytes);
    }
    return test_end("limits");
}
