/* term_lists.c, term_reader.c: the terms of a segment are the same from the lists and from the text, which is read again. */
#include "../../src/term_reader.h"
#include "document.h"

/* ---- lists in the arena */

static void test_list(void)
{
    static rk_aligned block[64];
    rk_arena arena;
    rk_counts counts = {2, 70000, 65536, 3};
    uint32_t starts[2] = {0, 0};
    const uint32_t *first;
    uint32_t *list;
    rk_term_lists lists;
    static rk_term_reader reader;
    ringkas_segment segments[2];

    memset(&lists, 0, sizeof lists);
    memset(segments, 0, sizeof segments);
    rk_arena_open(&arena, block, sizeof block);
    CHECK("no lists", !rk_has_lists(&arena) && rk_append_list(&arena, &counts) == NULL);
    rk_lists_open(&arena);
    list = rk_append_list(&arena, &counts);
    list[0] = rk_list_entry(7, true);
    list[1] = rk_list_entry(8, false);
    counts.terms = 0;
    (void)rk_append_list(&arena, &counts);
    first = rk_first_list(&arena);
    lists.arena = &arena;
    lists.segments = segments;
    lists.starts = starts;
    lists.reader = &reader;
    starts[1] = (uint32_t)(rk_list_after(first) - first);
    (void)rk_open_terms(&lists, 0);
    CHECK_NUMBER("terms", 2, reader.counts.terms);
    CHECK_NUMBER("parts", 70000, reader.counts.parts);
    CHECK_NUMBER("stopwords, at most 65,535", 65535, reader.counts.stopwords);
    CHECK_NUMBER("numbers", 3, reader.counts.numbers);
    CHECK_NUMBER("the first entry", 7 << 1 | 1, reader.next[0]);
    (void)rk_open_terms(&lists, 1);
    CHECK("an empty list", rk_next_term(&reader) == NULL);
    CHECK("the lists end there", (const uint8_t *)rk_list_after(rk_list_after(first)) == arena.lists_end);
}

/* ---- documents */

/* Null, or what differs between two documents of one text. */
static const char *compare_terms(const rk_document *a, const rk_document *b)
{
    uint32_t i;

    if (a->count != b->count) return "another number of segments";
    for (i = 0; i < a->count; i++) {
        rk_term_reader *const x = rk_open_terms(&a->lists, i), *const y = rk_open_terms(&b->lists, i);
        const rk_term *s, *t;
        if (a->segments[i].kind == RINGKAS_BOILERPLATE || (a->segments[i].traits & RK_DUPLICATE) != 0) continue;
        do {
            s = rk_next_term(x);
            t = rk_next_term(y);
            if ((s == NULL) != (t == NULL)) return test_faultf("segment %lu: %s", i, "another number of terms");
            if (s != NULL && (s->hash != t->hash || s->sentences != t->sentences))
                return test_faultf("segment %lu: %s", i, "another term");
            if (s != NULL && x->is_name != y->is_name) return test_faultf("segment %lu: %s", i, "another name");
        } while (s != NULL);
        if (memcmp(&x->counts, &y->counts, sizeof x->counts) != 0)
            return test_faultf("segment %lu: %s", i, "other counts");
    }
    return NULL;
}

static void compare(const char *name, const char *text, const ringkas_options *options)
{
    answer roomy = answer_in(text, 0, options), tight = answer_in(text, roomy.document.workspace_min, options);

    if (CHECK(name, roomy.status == RINGKAS_OK && tight.status == RINGKAS_OK)) {
        CHECK(name, rk_has_lists(&document_of(&roomy)->arena) && document_of(&roomy)->lists.starts != NULL);
        CHECK(name, roomy.document.count == 0 || document_of(&tight)->lists.starts == NULL);
        CHECK_FAULT(name, compare_terms(document_of(&roomy), document_of(&tight)));
    }
    answer_free(&roomy);
    answer_free(&tight);
}

static const struct {
    const char *name, *text;
} rows[] = {
    {"two sentences", "Hujan turun sejak pagi di Semarang. Warga Semarang mengungsi."},
    {"names and numbers", "Bupati Budi Santoso membawa 12 ton beras pada 5 Maret 2025 ke Desa Sumber."},
    {"reduplication, -nya and stopwords", "Anak-anak dan rumahnya itu ada di sana. Rumah anak itu rusak."},
    {"boilerplate and duplicates",
     "Baca juga: Hujan turun\nHujan deras turun sejak pagi. Hujan deras turun sejak pagi."},
    {"boilerplate only", "ADVERTISEMENT"},
    {"a ruling that grants word by word what was asked for: duplicates whose terms are asked for",
     "Pemohon mohon agar:\n1. Mengabulkan permohonan para pemohon;\n2. Menetapkan Budi Santoso sebagai "
     "wali;\nMenimbang, "
     "bahwa saksi hadir;\nMENETAPKAN\n1. Mengabulkan permohonan para pemohon;\n2. Menetapkan Budi Santoso sebagai "
     "wali;\nDemikian penetapan ini dibacakan."},
    {"a word glued to a dateline", "Liputan6.com, JakartaSejumlah warga pulang sejak pagi."},
};

static void test_rows(void)
{
    ringkas_options options = {0};
    char longer[4000], *at = longer;
    size_t i;

    for (i = 0; i < ITEMS(rows); i++) compare(rows[i].name, rows[i].text, NULL);
    /* a text with few full stops is cut into shorter segments */
    for (i = 0; i < 20; i++) at += sprintf(at, "Hujan turun. ");
    for (i = 0; i < 150; i++)
        at += sprintf(at, "kata%c%c dan Kota%c%c, ", (char)('a' + i / 26), (char)('a' + i % 26), (char)('a' + i % 7),
                      'z');
    (void)sprintf(at, "pulang.");
    compare("a sentence of 300 words", longer, NULL);
    options.stopwords = "hujan semarang";
    options.stopwords_length = 14;
    compare("stopwords of the caller", rows[0].text, &options);
    options.flags = RINGKAS_NO_STOPWORDS | RINGKAS_KEEP_BOILERPLATE;
    compare("no stopwords, and boilerplate kept", rows[3].text, &options);
}

int main(void)
{
    test_list();
    test_rows();
    return test_end("unit/term_lists");
}
