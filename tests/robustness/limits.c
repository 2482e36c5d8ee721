/*
 * limits FILE...: every article at the limits of the library: prefixes of it, single bytes changed, and every size of
 * workspace. Each answer is checked by invariants.h. One check is one article.
 */
#include "check.h"

#include "../files.h"

/* How much is tried with each article. */
#define PREFIXES  500 /* of a shorter text all of them */
#define MUTATIONS 300
#define SEED      2463534242u
#define STEP      13 /* between two sizes of workspace; odd, so that alignments differ */

/* Bytes before and after the block, which must stay. */
#define GUARD      64
#define GUARD_BYTE 0xA5

static const question questions[] = {
    {NULL, OPTIONS(NULL, 0, NULL, 0, 0), LIMITS(0, 0, 0, 0)},
    {NULL, OPTIONS(NULL, 0, NULL, 0, 0), LIMITS(0, 60, 0, 0)},
    {NULL, OPTIONS(NULL, 0, NULL, 0, RINGKAS_KEEP_BOILERPLATE), LIMITS(0, 0, 0, 0)},
    {NULL, OPTIONS(NULL, 0, NULL, 0, 0), LIMITS(0, 0, 0, 200)},
    {NULL, OPTIONS(NULL, 0, NULL, 0, 0), LIMITS(0, 0, 300, 0)},
    {"Banjir Rob di Semarang", OPTIONS("warga\nkota kepala", 17, NULL, 0, RINGKAS_NO_STOPWORDS), LIMITS(100, 0, 0, 0)},
};

static const char *check_prefixes(const char *text, size_t length)
{
    const size_t step = 1 + length / PREFIXES;
    const char *fault = NULL;
    size_t end, number = 0;

    for (end = 0; end <= length && fault == NULL; end += step) {
        fault = check_text(text, end, &questions[0]);
        if (fault == NULL) fault = check_text(text, end, &questions[++number % ITEMS(questions)]);
        if (fault != NULL) fault = test_faultf("the first %lu bytes: %s", (unsigned long)end, fault);
    }
    return fault;
}

/* Changes one byte, adds one or removes one. Returns the length of the copy. */
static size_t mutate(const char *text, size_t length, char *copy, uint32_t *state)
{
    static const unsigned char likely[] = {0,   '\n', '\r', ' ', '.',  '"',  '(',  ')',  '[',  '-',  ':',  ',',
                                           '!', 'A',  'a',  '0', 0x80, 0xA0, 0xBF, 0xC2, 0xE2, 0xED, 0xF0, 0xFF};
    const size_t at = test_random(state) % length, skipped = test_random(state) % 3;
    uint32_t byte = test_random(state) >> 24;
    size_t added = 1;

    if (test_random(state) % 2 == 0) byte = likely[byte % sizeof likely];
    if (skipped == 2) added = 0; /* skipped, added: 0 and 1, 1 and 1, 1 and 0 */
    memcpy(copy, text, at);
    copy[at] = (char)byte;
    memcpy(copy + at + added, text + at + (skipped > 0), length - at - (skipped > 0));
    return length + added - (skipped > 0);
}

static const char *check_mutations(const char *text, size_t length)
{
    char *copy = (char *)test_allocate(length + 1);
    uint32_t state = SEED;
    const char *fault = NULL;
    size_t i;

    for (i = 0; i < MUTATIONS && fault == NULL; i++) {
        const size_t copied = mutate(text, length, copy, &state);
        fault = check_text(copy, copied, &questions[i % ITEMS(questions)]);
        if (fault != NULL) fault = test_faultf("mutation %lu: %s", (unsigned long)i, fault);
    }
    free(copy);
    return fault;
}

/* ---- the workspace */

/* All that a document answers. It outlives the block. */
typedef struct {
    answer_segments plain, asked, chosen; /* before ringkas_select, with a query, and as the question says */
    ringkas_keyword keywords[CHECK_KEYWORDS];
    uint32_t count; /* of the keywords */
} everything;

static void free_everything(everything *all)
{
    free(all->plain.segments);
    free(all->asked.segments);
    free(all->chosen.segments);
}

/* False if a call fails: the block may have room for the document and not for the keywords. */
static bool ask_everything(const ringkas_document *d, const question *q, everything *all)
{
    const ringkas_limits query = check_query(3, 0);
    ringkas_summary s;
    ringkas_keyword_list list;

    memset(all, 0, sizeof *all);
    all->plain = answer_keep(d);
    if (ringkas_select(d, &query, &s) == RINGKAS_OK) all->asked = answer_keep(d);
    if (all->asked.segments == NULL || ringkas_select(d, &q->limits, &s) != RINGKAS_OK ||
        ringkas_keywords(d, CHECK_KEYWORDS, &list) != RINGKAS_OK) {
        free_everything(all);
        return false;
    }
    all->chosen = answer_keep(d);
    all->count = list.count;
    if (list.count > 0) memcpy(all->keywords, list.keywords, list.count * sizeof *list.keywords);
    return true;
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

/* workspace_min is for the worst alignment of a block. At a better one a few bytes less may be enough. */
#define MAX_ALIGNMENT 16

/* One size at one alignment: the error, or the same answer. Nothing is written outside the block. */
static const char *check_size(const answer *a, const question *q, size_t size, size_t offset,
                              const everything *expected)
{
    const size_t room = GUARD + offset + size + GUARD, least = a->document.workspace_min;
    unsigned char *start = (unsigned char *)test_allocate(room), *block = start + GUARD + offset;
    const char *fault = NULL;
    everything all;
    ringkas_document d;
    ringkas_status status;

    memset(start, GUARD_BYTE, room);
    status = ringkas_analyze(&a->input, 1, &q->options, block, size, &d);
    if (status == RINGKAS_OK && size + MAX_ALIGNMENT <= least) fault = "less than workspace_min bytes are enough";
    if (status != RINGKAS_OK && size >= least) fault = "workspace_min bytes are not enough";
    if (status != RINGKAS_OK && (status != RINGKAS_ERR_WORKSPACE || d.state != NULL || d.count != 0))
        fault = "another error than RINGKAS_ERR_WORKSPACE, or an error with a result";
    if (status == RINGKAS_OK && !answer_is_same(&expected->plain, &d)) fault = "other segments in a smaller block";
    if (status == RINGKAS_OK && ask_everything(&d, q, &all)) {
        if (memcmp(expected->asked.segments, all.asked.segments, all.asked.count * sizeof *all.asked.segments) != 0)
            fault = "other ranks with a query in a smaller block";
        if (!answer_is_same(&expected->chosen, &d)) fault = "other ranks in a smaller block";
        if (all.count != expected->count || memcmp(all.keywords, expected->keywords, sizeof all.keywords) != 0)
            fault = "other keywords in a smaller block";
        free_everything(&all);
    }
    if (!is_guarded(start, block, size)) fault = "bytes outside the block are written";
    free(start);
    return fault == NULL ? NULL : test_faultf("a block of %lu bytes: %s", (unsigned long)size, fault);
}

/* workspace_min is enough at every alignment; one byte less is too little at one of them. */
static const char *check_least(const answer *a, const question *q, const everything *expected)
{
    const size_t least = a->document.workspace_min;
    unsigned char *start = (unsigned char *)test_allocate(least + MAX_ALIGNMENT);
    const char *fault = NULL;
    bool is_too_little = false;
    size_t offset;

    for (offset = 0; offset < MAX_ALIGNMENT && fault == NULL; offset++) {
        ringkas_document d;
        fault = check_size(a, q, least, offset, expected);
        if (ringkas_analyze(&a->input, 1, &q->options, start + offset, least - 1, &d) != RINGKAS_OK)
            is_too_little = true;
    }
    free(start);
    return fault == NULL && !is_too_little ? "one byte less than workspace_min is enough" : fault;
}

/* A block of exactly workspace_min bytes, so that AddressSanitizer sees a byte too far. */
static const char *check_exact_size(const answer *a, const question *q)
{
    const size_t size = a->document.workspace_min;
    void *block = test_allocate(size);
    const char *fault = NULL;
    ringkas_document d;

    if (ringkas_analyze(&a->input, 1, &q->options, block, size, &d) != RINGKAS_OK)
        fault = "workspace_min bytes are not enough";
    else if (d.workspace_min != size)
        fault = "another workspace_min in a block of this size";
    free(block);
    return fault;
}

static const char *check_sizes(const char *text, size_t length, const question *q)
{
    answer a = answer_analyze(text, length, q->title, &q->options);
    const char *fault = NULL;
    everything expected;
    size_t size;

    if (a.status != RINGKAS_OK || !ask_everything(&a.document, q, &expected)) {
        answer_free(&a);
        return "ringkas_workspace_size is not enough";
    }
    if (a.document.workspace_min > a.size) fault = "workspace_min is more than ringkas_workspace_size";
    for (size = 0; size <= a.size && fault == NULL; size += STEP)
        fault = check_size(&a, q, size, size % MAX_ALIGNMENT, &expected);
    if (fault == NULL) fault = check_least(&a, q, &expected);
    if (fault == NULL) fault = check_exact_size(&a, q);
    free_everything(&expected);
    answer_free(&a);
    return fault;
}

/* ---- RINGKAS_WORKSPACE_BYTES */

/* Newlines and the signs . ! ? … : ; as the header has them counted. */
static size_t count_breaks(const char *text, size_t length)
{
    size_t breaks = 0, i;

    for (i = 0; i < length; i++) {
        breaks += text[i] != '\0' && strchr(".!?:;\n", text[i]) != NULL;
        breaks += length - i >= 3 && memcmp(text + i, "…", 3) == 0;
    }
    return breaks;
}

/* Runs of letters or digits. Every byte that is not ASCII counts as a letter. */
static size_t count_runs(const char *text, size_t length)
{
    size_t runs = 0, i;
    bool inside = false;

    for (i = 0; i < length; i++) {
        const bool word = inv_is_ascii_word((unsigned char)text[i]) || (unsigned char)text[i] >= 0x80;
        runs += word && !inside;
        inside = word;
    }
    return runs;
}

static const char *check_constant(const char *text, size_t length)
{
    const size_t size = RINGKAS_WORKSPACE_BYTES(count_breaks(text, length), count_runs(text, length));
    void *block = test_allocate(size);
    const char *fault = NULL;
    ringkas_summary s;

    if (ringkas_summarize(text, length, NULL, NULL, block, size, &s) != RINGKAS_OK)
        fault = test_faultf("%lu bytes are %s", (unsigned long)size, "not enough");
    free(block);
    return fault;
}

/* Texts with many breaks or runs for their length. `piece` is repeated. "##" in it are two letters, others each time. */
static const struct {
    const char *name, *piece;
    size_t count;
} dense[] = {
    {"two-letter parts joined by slashes", "ab/", 100},
    {"different parts joined by slashes", "ab/cd/ef/gh/ij/kl/", 20},
    {"100 different parts joined by slashes", "##/", 100},
    {"addresses", "www.desa.id/berkas.html ", 60},
    {"60 different addresses", "www.##.id/b##.html ", 60},
    {"different words, each in a sentence", "a##. ", 600},
    {"different lines", "b##\n", 600},
    {"embeds that touch a word", "[gambas:]abcd", 60000},
    {"embeds that touch different words", "[gambas:]ab##", 60000},
    {"links in brackets that touch a word", "(Baca:q)abcd", 60000},
    {"links in brackets that touch different words", "(Baca:q)ab##", 60000},
    {"one-letter sentences", "A. B. ", 100},
    {"one-letter lines", "a\n", 200},
    {"terminators", ".", 100},
    {"ellipses", "… ", 100},
    {"questions", "Apa? Siapa? ", 50},
    {"items", "1. a\n2. b\n", 50},
    {"words joined by hyphens", "a-b-c-", 100},
    {"letters beyond ASCII", "é è ", 100},
    {"numbers", "1 22 333 ", 50},
    {"links", "Baca juga: Harga Cabai Turun\n", 40},
};

/* Puts two letters in place of each "##", other ones for each of 676 numbers. */
static void number_piece(char *piece, size_t length, size_t number)
{
    size_t i;

    for (i = 0; i + 1 < length; i++) {
        if (piece[i] != '#' || piece[i + 1] != '#') continue;
        piece[i] = (char)('a' + number / 26 % 26);
        piece[i + 1] = (char)('a' + number % 26);
    }
}

static void test_constant(void)
{
    size_t i, k;

    for (i = 0; i < ITEMS(dense); i++) {
        const size_t length = strlen(dense[i].piece);
        char *text = (char *)test_allocate(dense[i].count * length);
        for (k = 0; k < dense[i].count; k++) {
            memcpy(text + k * length, dense[i].piece, length);
            number_piece(text + k * length, length, k);
        }
        CHECK_FAULT(dense[i].name, check_constant(text, dense[i].count * length));
        free(text);
    }
}

/* ---- texts */

/* Texts of no to six terms, whose tables are the smallest; and headlines that end inside a word. */
static const char *const tiny[] = {
    "",
    "Hujan",
    "Hujan turun.",
    "Hujan turun. Banjir.",
    "Hujan, banjir, gempa, badai.",
    "yang, dan",
    "...",
    "a",
    "\n\n",
    "Hujan deras turun sejak pagi kemarin.",
    "Bupati Siapkan Posko Pengungsi di KelurahanBanjir merendam posko di kelurahan itu.",
    "Bupati Siapkan Posko Pengungsi yang DiBanjir merendam posko di kelurahan itu.",
};

/* The title has words that the texts lack. */
static const question tiny_questions[] = {
    {"Gunung meletus", OPTIONS("gunung", 6, NULL, 0, 0), LIMITS(0, 0, 0, 0)},
    {"Gunung meletus", OPTIONS(NULL, 0, NULL, 0, 0), LIMITS(0, 0, 0, 0)},
};

static void test_tiny_texts(void)
{
    size_t i, k;

    for (i = 0; i < ITEMS(tiny); i++)
        for (k = 0; k < ITEMS(tiny_questions); k++)
            CHECK_FAULT(tiny[i], check_sizes(tiny[i], strlen(tiny[i]), &tiny_questions[k]));
}

static void test_article(const char *name)
{
    size_t length;
    char *text = read_file(name, &length);

    if (CHECK(name, text != NULL && length > 0)) {
        CHECK_FAULT(name, check_prefixes(text, length));
        CHECK_FAULT(name, check_mutations(text, length));
        CHECK_FAULT(name, check_sizes(text, length, &questions[0]));
        CHECK_FAULT(name, check_sizes(text, length, &questions[5]));
        CHECK_FAULT(name, check_constant(text, length));
    }
    free(text);
}

int main(int count, char **names)
{
    int i;

    test_tiny_texts();
    test_constant();
    for (i = 1; i < count; i++) test_article(names[i]);
    return test_end("limits");
}
