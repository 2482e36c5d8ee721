/* terms.c: the table of terms, as it grows, shrinks and drops terms. */
#include "../../src/terms.h"
#include "../test.h"

/* A table in a block of its own. */
typedef struct {
    void *block;
    rk_arena arena;
    rk_terms terms;
    bool is_open;
} table;

/* Opens a table in place, with this many bytes of the arena. close_table frees it. */
static void open_table(table *t, size_t size, uint32_t length)
{
    t->block = test_allocate(size + RK_ARENA_LOSS);
    rk_arena_open(&t->arena, t->block, size + RK_ARENA_LOSS);
    t->is_open = rk_terms_open(&t->terms, &t->arena, length);
}

static void close_table(table *t)
{
    free(t->block);
}

/* Hash number i of a family: all different. */
typedef uint32_t hash_function(uint32_t i);

static uint32_t spread_hash(uint32_t i)
{
    return (i + 1) * 0x9E3779B1u;
}

static uint32_t low_hash(uint32_t i) /* all have one first place, and nearly one second place */
{
    return i + 1;
}

static uint32_t high_hash(uint32_t i) /* equal low bits: their entries of the index look alike */
{
    return (i + 1) << 20 | 0x123;
}

static uint32_t last_hash(uint32_t i) /* the first place is the last one of the index */
{
    return UINT32_MAX - i;
}

/* Null, or what is wrong with a table of the first `count` hashes. */
static const char *check_table(const rk_terms *terms, hash_function *hash, uint32_t count)
{
    uint32_t i;

    if (terms->used != count || terms->max < count) return "another number of terms";
    for (i = 0; i < count; i++) {
        if (rk_find_term(terms, hash(i), RK_TERM) != i + 1) return test_faultf("term %lu %s", i + 1, "is not found");
        if (rk_term_at(terms, i + 1)->hash != hash(i)) return test_faultf("term %lu %s", i + 1, "has another hash");
        if (rk_number_of(terms, rk_term_at(terms, i + 1)) != i + 1) return "a number is not that of its term";
    }
    return rk_find_term(terms, hash(count), RK_TERM) == 0 ? NULL : "a term is found that was not added";
}

/* ---- growth */

static const struct {
    const char *name;
    hash_function *hash;
    uint32_t count;
} families[] = {
    {"words", spread_hash, 5000},
    {"hashes that share the upper bits", low_hash, 1500},
    {"hashes that share the lower bits", high_hash, 1500},
    {"hashes whose place is the last one", last_hash, 1500},
};

/* Adds terms until there is no room. Checks the table each time that it has grown. */
static const char *check_growth(size_t size, uint32_t length, hash_function *hash, uint32_t count)
{
    const char *fault = NULL;
    table t;
    uint32_t i, max = 0;

    open_table(&t, size, length);
    if (!t.is_open) fault = size < rk_terms_size(1) ? NULL : "there is room for a table";
    for (i = 0; t.is_open && i < count && fault == NULL; i++) {
        const uint32_t number = rk_add_term(&t.terms, hash(i), RK_TERM);
        if (number == 0) {
            if (size >= rk_terms_size(i + 1)) fault = "there is room for one more";
            if (fault == NULL) fault = check_table(&t.terms, hash, i);
            break;
        }
        if (number != i + 1) fault = "numbers are not given in order";
        if (rk_add_term(&t.terms, hash(i), RK_TERM) != number) fault = "a term is added twice";
        if (t.terms.max != max && fault == NULL) fault = check_table(&t.terms, hash, i + 1);
        max = t.terms.max;
    }
    close_table(&t);
    return fault;
}

static void test_growth(void)
{
    static const uint32_t lengths[] = {0, 1000, 100000};
    size_t f, l, size;

    for (f = 0; f < ITEMS(families); f++)
        for (l = 0; l < ITEMS(lengths); l++)
            CHECK_FAULT(families[f].name, check_growth(400000, lengths[l], families[f].hash, families[f].count));
    for (f = 0; f < ITEMS(families); f++) {
        const char *fault = NULL;
        for (size = 0; size < 8000 && fault == NULL; size += 4) {
            fault = check_growth(size, 3000, families[f].hash, 1000);
            if (fault != NULL) printf("  in %lu bytes\n", (unsigned long)size);
        }
        CHECK_FAULT(families[f].name, fault);
    }
}

/* rk_terms_size is exact: that many bytes are enough, four bytes less are not. */
static void test_size(void)
{
    const char *fault = NULL;
    uint32_t count;

    for (count = 1; count < 600 && fault == NULL; count++) {
        uint32_t less = count;
        fault = check_growth(rk_terms_size(count), 0, spread_hash, count);
        while (rk_terms_size(less + 1) == rk_terms_size(count)) less++; /* all that fit */
        if (fault == NULL && rk_terms_size(less + 1) <= rk_terms_size(count)) fault = "the size does not grow";
        if (fault != NULL) fault = test_faultf("%lu terms: %s", count, fault);
    }
    CHECK_FAULT("tables of 1 to 599 terms", fault);
}

static void test_compact(void)
{
    table t;
    uint32_t i;

    open_table(&t, 400000, 100000);
    for (i = 0; i < 300; i++) (void)rk_add_term(&t.terms, spread_hash(i), RK_TERM);
    CHECK("with room the table is large", (size_t)(t.arena.end - t.arena.high) > rk_terms_size(300));
    rk_terms_compact(&t.terms);
    CHECK_NUMBER("a compact table is as small as it can be", rk_terms_size(300), t.arena.end - t.arena.high);
    CHECK_FAULT("it has the same terms", check_table(&t.terms, spread_hash, 300));
    rk_terms_compact(&t.terms);
    CHECK_NUMBER("compacting it again changes nothing", rk_terms_size(300), t.arena.end - t.arena.high);
    CHECK_NUMBER("it can grow again", 301, rk_add_term(&t.terms, spread_hash(300), RK_TERM));
    CHECK_FAULT("and has one term more", check_table(&t.terms, spread_hash, 301));
    close_table(&t);
}

/* ---- kinds */

static const struct {
    uint32_t first, second; /* kinds that are added with one hash */
    bool are_same;
} kinds[] = {
    {RK_TERM, RK_TERM, true},
    {RK_TERM, RK_TERM_NUMBER, true},
    {RK_TERM_STOPWORD, RK_TERM, true},
    {RK_TERM_FINGERPRINT, RK_TERM_FINGERPRINT, true},
    {RK_TERM, RK_TERM_FINGERPRINT, false},
    {RK_TERM_FINGERPRINT, RK_TERM, false},
    {RK_TERM_STOPWORD, RK_TERM_FINGERPRINT, false},
};

static void test_kinds(void)
{
    size_t i;

    for (i = 0; i < ITEMS(kinds); i++) {
        table t;
        open_table(&t, 4000, 0);
        CHECK_NUMBER("the first", 1, rk_add_term(&t.terms, 77, kinds[i].first));
        CHECK_NUMBER("the second", kinds[i].are_same ? 1 : 2, rk_add_term(&t.terms, 77, kinds[i].second));
        CHECK_NUMBER("the first keeps its kind", kinds[i].first, rk_term_at(&t.terms, 1)->kind);
        close_table(&t);
    }
}

/* ---- counting */

static void test_count(void)
{
    uint32_t first[5] = {10, 20, 10, 30, 40}, second[3] = {40, 30, 50};
    static const uint8_t flags[5] = {0, 0, 0, RK_STEM_NUMBER, RK_STEM_NAME};
    table t;

    open_table(&t, 4000, 0);
    (void)rk_add_term(&t.terms, 20, RK_TERM_STOPWORD);
    CHECK_NUMBER("all are counted", 5, rk_count_stems(&t.terms, first, flags, 5, 1));
    CHECK_NUMBER("a new term has the next number", 2, first[0]);
    CHECK_NUMBER("a stopword of the caller has none", 0, first[1]);
    CHECK_NUMBER("a term that stands twice has one number", 2, first[2]);
    CHECK_NUMBER("and counts once", 1, rk_term_at(&t.terms, 2)->sentences);
    CHECK_NUMBER("a number", RK_TERM_NUMBER, rk_term_at(&t.terms, first[3])->kind);
    CHECK_NUMBER("a name is a term", RK_TERM, rk_term_at(&t.terms, first[4])->kind);
    CHECK_NUMBER("a second segment", 3, rk_count_stems(&t.terms, second, flags, 3, 2));
    CHECK_NUMBER("a term of both", 2, rk_term_at(&t.terms, second[0])->sentences);
    CHECK_NUMBER("a number of both", 2, rk_term_at(&t.terms, second[1])->sentences);
    CHECK_NUMBER("a term of the second", 1, rk_term_at(&t.terms, second[2])->sentences);
    CHECK_NUMBER("its stamp is that of the second", 2, rk_term_at(&t.terms, second[0])->stamp);
    rk_clear_stamps(&t.terms);
    CHECK_NUMBER("stamps are cleared", 0, rk_term_at(&t.terms, second[0])->stamp);
    CHECK_NUMBER("counts are not", 2, rk_term_at(&t.terms, second[0])->sentences);
    close_table(&t);
}

/* A count stays at its maximum, and touches neither the kind nor the title bit. */
static void test_many_sentences(void)
{
    static const uint8_t no_flags[1] = {0};
    table t;
    uint32_t segment;

    open_table(&t, 4000, 0);
    for (segment = 0; segment < 0x4010; segment++) {
        uint32_t stem = 99;
        (void)rk_count_stems(&t.terms, &stem, no_flags, 1, rk_stamp_of(segment));
    }
    CHECK_NUMBER("sentences", RK_SENTENCES_MAX, rk_term_at(&t.terms, 1)->sentences);
    CHECK_NUMBER("kind", RK_TERM, rk_term_at(&t.terms, 1)->kind);
    CHECK_NUMBER("title", 0, rk_term_at(&t.terms, 1)->in_title);
    close_table(&t);
}

static void test_full(void)
{
    uint32_t stems[100], i, done;
    static const uint8_t no_flags[100];
    table t;

    open_table(&t, rk_terms_size(1), 0);
    for (i = 0; i < 100; i++) stems[i] = spread_hash(i);
    done = rk_count_stems(&t.terms, stems, no_flags, 100, 1);
    CHECK_NUMBER("a full table counts what it has room for", t.terms.max, done);
    CHECK_NUMBER("the last one has its number", done, stems[done - 1]);
    CHECK_NUMBER("the next one is still a stem", spread_hash(done), stems[done]);
    close_table(&t);
}

static void test_stamps(void)
{
    CHECK_NUMBER("the first segment", 1, rk_stamp_of(0));
    CHECK_NUMBER("the last one with a stamp of its own", RK_STAMPS, rk_stamp_of(RK_STAMPS - 1));
    CHECK_NUMBER("the next one", 1, rk_stamp_of(RK_STAMPS));
    CHECK("all stamps have 15 bits", (RK_STAMPS & RK_STAMP_MASK) == RK_STAMPS);
}

/* ---- dropping */

/* A full table whose term number i is in `sentences(i)` sentences. */
static void fill_table(table *t, uint32_t (*sentences)(uint32_t i))
{
    uint32_t i;

    open_table(t, rk_terms_size(200), 0);
    for (i = 0; rk_add_term(&t->terms, spread_hash(i), RK_TERM) != 0; i++)
        rk_term_at(&t->terms, i + 1)->sentences = sentences(i) & RK_SENTENCES_MAX;
}

static uint32_t one_in_four(uint32_t i)
{
    return i % 4 == 0 ? 5 : 1;
}

static uint32_t three(uint32_t i)
{
    return i < 150 ? 3 : 9;
}

static uint32_t max_each(uint32_t i)
{
    (void)i;
    return RK_SENTENCES_MAX;
}

static const struct {
    const char *name;
    uint32_t (*sentences)(uint32_t i);
    uint32_t min_kept; /* terms of fewer sentences are dropped */
} drops[] = {
    {"terms of one sentence go first", one_in_four, 2},
    {"terms of three sentences go where that is not enough", three, 5},
    {"none goes where all are in more than 8,192 sentences: the table stays full", max_each, 0},
};

static void test_drops(void)
{
    size_t d;

    for (d = 0; d < ITEMS(drops); d++) {
        uint32_t i, max, wrong = 0, expected = 0;
        table t;
        fill_table(&t, drops[d].sentences);
        max = t.terms.max;
        CHECK(drops[d].name, rk_drop_rare_terms(&t.terms) == (t.terms.used < max));
        for (i = 0; i < max; i++) {
            const bool is_kept = drops[d].sentences(i) >= drops[d].min_kept;
            const uint32_t number = rk_find_term(&t.terms, spread_hash(i), RK_TERM);
            expected += is_kept;
            wrong += (number != 0) != is_kept;
            wrong += number != 0 && rk_term_at(&t.terms, number)->sentences != drops[d].sentences(i);
        }
        CHECK_NUMBER(drops[d].name, 0, wrong);
        CHECK_NUMBER(drops[d].name, expected, t.terms.used);
        CHECK(drops[d].name, drops[d].min_kept == 0 || t.terms.used <= max - max / 4);
        close_table(&t);
    }
}

static void test_stopwords_stay(void)
{
    table t;
    uint32_t i;

    open_table(&t, rk_terms_size(1), 0);
    for (i = 0; rk_add_term(&t.terms, spread_hash(i), i % 2 == 0 ? RK_TERM_STOPWORD : RK_TERM) != 0; i++) continue;
    CHECK("there is room again", rk_drop_rare_terms(&t.terms));
    CHECK_NUMBER("half of the table is left", (i + 1) / 2, t.terms.used);
    CHECK("a stopword stays", rk_find_term(&t.terms, spread_hash(2), RK_TERM) == 2);
    for (i = t.terms.used; rk_add_term(&t.terms, spread_hash(1000 + i), RK_TERM_STOPWORD) != 0; i++) continue;
    CHECK("a table of stopwords stays full", !rk_drop_rare_terms(&t.terms));
    close_table(&t);
}

/* Terms 0 to 99 in a sentence, each followed by a fingerprint, and a stopword of the caller. */
static void test_fingerprints(void)
{
    static const uint8_t no_flags[1] = {0};
    table t;
    uint32_t i;

    open_table(&t, 20000, 0);
    for (i = 0; i < 100; i++) {
        uint32_t stem = spread_hash(i);
        (void)rk_count_stems(&t.terms, &stem, no_flags, 1, 1);
        (void)rk_add_term(&t.terms, low_hash(i), RK_TERM_FINGERPRINT);
    }
    (void)rk_add_term(&t.terms, spread_hash(100), RK_TERM_STOPWORD);
    CHECK_NUMBER("fingerprints are counted", 100, t.terms.fingerprints);
    rk_drop_fingerprints(&t.terms);
    CHECK_NUMBER("none is left", 0, t.terms.fingerprints);
    CHECK_FAULT("the terms and the stopword stay, in their order", check_table(&t.terms, spread_hash, 101));
    CHECK_NUMBER("the table has no spare room", rk_last_terms_size(101), t.arena.end - t.arena.high);
    close_table(&t);
}

int main(void)
{
    test_growth();
    test_size();
    test_compact();
    test_kinds();
    test_count();
    test_many_sentences();
    test_full();
    test_stamps();
    test_drops();
    test_stopwords_stay();
    test_fingerprints();
    return test_end("unit/terms");
}
