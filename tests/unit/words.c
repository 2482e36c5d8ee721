/* words.c, traits.c: what the words of a segment add up to. */
#include "stream.h"

#include "../../src/traits.h"

static void read_words(const char *text, uint32_t flags, rk_words *words)
{
    test_stream s;

    rk_words_start(words);
    open_stream(&s, text, strlen(text));
    for (; rk_peek(&s.tokens, 0)->type != RK_TOKEN_END; rk_advance(&s.tokens))
        if (rk_is_word(rk_peek(&s.tokens, 0))) rk_words_add(words, rk_peek(&s.tokens, 0), flags);
    close_stream(&s);
}

static const struct {
    const char *text;
    uint32_t words; /* as a reader counts them */
    uint32_t parts;
    uint32_t stopwords, numbers, terms;
} counts[] = {
    {"", 0, 0, 0, 0, 0},
    {"... - !", 0, 0, 0, 0, 0},
    {"Hujan turun.", 2, 2, 0, 0, 2},
    {"Hujan yang turun.", 3, 3, 1, 0, 2},
    {"Anak-anak pulang.", 2, 3, 0, 0, 2},
    {"sayur-mayur", 1, 2, 0, 0, 2},
    {"-anak", 1, 1, 0, 0, 1},
    {"Suara.info", 1, 2, 0, 0, 2},
    {"Rp1.500.000 dan 09.30", 3, 3, 1, 1, 2},
    {"tanggal 3/11/2024", 2, 4, 0, 3, 3}, /* "3" is one letter */
    {"A B c", 3, 3, 0, 0, 0},
    {"rumah, rumah, rumahnya", 3, 3, 0, 0, 3},
};

static void test_counts(void)
{
    size_t i;

    for (i = 0; i < ITEMS(counts); i++) {
        rk_words words;
        read_words(counts[i].text, 0, &words);
        CHECK_NUMBER(counts[i].text, counts[i].words, words.words);
        CHECK_NUMBER(counts[i].text, counts[i].parts, words.parts);
        CHECK_NUMBER(counts[i].text, counts[i].stopwords, words.stopwords);
        CHECK_NUMBER(counts[i].text, counts[i].numbers, words.numbers);
        CHECK_NUMBER(counts[i].text, counts[i].terms, words.terms);
    }
}

static const struct {
    const char *text;
    uint32_t traits;
} traits[] = {
    {"Hujan turun.", 0},
    {"Ia pulang.", RK_NEEDS_PREVIOUS | RK_OPENS_WITH_PRONOUN},
    {"Budi dan ia pulang.", 0},
    {"Namun, hujan turun.", RK_NEEDS_PREVIOUS},
    {"Hujan namun panas.", 0},
    {"Kondisi itu berubah.", RK_NEEDS_PREVIOUS},
    {"Dalam kondisi itu warga pulang.", RK_NEEDS_PREVIOUS},
    {"Pada masa sulit itu warga pulang.", 0}, /* the fourth word */
    {"Saya pulang.", RK_PERSONAL},
    {"Hujan membuat warga dan kami pulang.", RK_PERSONAL},
    {"Menurut warga, hujan turun.", RK_OPENS_WITH_SOURCE},
    {"Hujan turun menurut warga.", 0},
    {"Menurut Budi, hujan turun.", RK_OPENS_WITH_SOURCE | RK_OPENS_WITH_NAME},
    {"Bupati Semarang pulang.", RK_OPENS_WITH_NAME},
    {"Bupati dari Semarang pulang.", 0},
    {"Tanjung-Mas banjir.", RK_OPENS_WITH_NAME},
};

static void test_traits(void)
{
    size_t i;

    for (i = 0; i < ITEMS(traits); i++) {
        rk_words words;
        read_words(traits[i].text, 0, &words);
        CHECK_NUMBER(traits[i].text, traits[i].traits, rk_traits_of_words(&words));
    }
}

/* ---- fingerprints */

static const struct {
    const char *a, *b;
    bool is_same;
} pairs[] = {
    {"Hujan turun.", "HUJAN, \"turun\"!", true},  {"Hujan turun.", "Turun hujan.", false},
    {"Hujan turun.", "Hujan turun lagi.", false}, {"Hujan.", "Hujan hujan.", false},
    {"Rumahnya sepi.", "Rumah sepi.", false},
};

static void test_fingerprints(void)
{
    size_t i;

    for (i = 0; i < ITEMS(pairs); i++) {
        rk_words a, b;
        read_words(pairs[i].a, 0, &a);
        read_words(pairs[i].b, 0, &b);
        CHECK_NUMBER(pairs[i].b, pairs[i].is_same, a.fingerprint == b.fingerprint);
    }
}

/* ---- stems */

static void test_stems(void)
{
    rk_words words, stems;

    read_words("Bupati Budi dan 12 warganya", 0, &words);
    read_words("bupati budi warga", 0, &stems);
    CHECK_NUMBER("terms", 4, words.terms);
    CHECK_NUMBER("the first word is no name", 0, words.stem_flags[0]);
    CHECK_NUMBER("a capital inside is one", RK_STEM_NAME, words.stem_flags[1]);
    CHECK_NUMBER("a number", RK_STEM_NUMBER, words.stem_flags[2]);
    CHECK_NUMBER("a word", 0, words.stem_flags[3]);
    CHECK("stems are folded, without -nya",
          words.stems[0] == stems.stems[0] && words.stems[1] == stems.stems[1] && words.stems[3] == stems.stems[2]);
    read_words("Hujan yang turun", RINGKAS_NO_STOPWORDS, &words);
    CHECK_NUMBER("without stopwords every word is a term", 3, words.terms);
}

/* A segment may have more terms than are kept. */
static void test_many(void)
{
    char text[2 * RK_STEMS_MAX * 6 + 10], *at = text;
    rk_words words;
    uint32_t i;

    for (i = 0; i < 2 * RK_STEMS_MAX; i++) at += sprintf(at, "kt%c%c%c ", 'a' + i / 26, 'a' + i % 26, 'z');
    memset(&words, 0xAA, sizeof words);
    read_words(text, 0, &words);
    CHECK_NUMBER("all terms are counted", 2 * RK_STEMS_MAX, words.terms);
    CHECK_NUMBER("nothing is written after the last stem", 0, words.stem_flags[RK_STEMS_MAX - 1]);
    CHECK_NUMBER("all words are counted", 2 * RK_STEMS_MAX, words.words);
}

/* ---- runs of plain tokens, compared with their words one by one */

static void read_runs(const char *text, uint32_t flags, rk_words *words)
{
    test_stream s;

    rk_words_start(words);
    open_stream(&s, text, strlen(text));
    while (rk_peek(&s.tokens, 0)->type != RK_TOKEN_END) {
        if (rk_words_add_plain(words, &s.tokens, flags) > 0) continue;
        if (rk_is_word(rk_peek(&s.tokens, 0))) rk_words_add(words, rk_peek(&s.tokens, 0), flags);
        rk_advance(&s.tokens);
    }
    close_stream(&s);
}

static const char *compare_words(const rk_words *a, const rk_words *b)
{
    const uint32_t kept = rk_min(a->terms, RK_STEMS_MAX);

    if (a->words != b->words || a->parts != b->parts) return "words";
    if (a->stopwords != b->stopwords || a->numbers != b->numbers) return "stopwords, numbers";
    if (a->flags != b->flags || a->first_flags != b->first_flags) return "classes";
    if (a->fingerprint != b->fingerprint) return "the fingerprint";
    if (a->terms != b->terms) return "terms";
    if (memcmp(a->stems, b->stems, kept * sizeof *a->stems) != 0) return "stems";
    if (memcmp(a->stem_flags, b->stem_flags, kept) != 0) return "flags of stems";
    return a->opens_with_name == b->opens_with_name && a->points_back == b->points_back ? NULL : "the opening";
}

static const char *const run_texts[] = {
    "",
    "Hujan deras mengguyur kota sejak pagi, dan warga pulang",
    "Kemarin sore Budi Santoso dan 12 warga Semarang - termasuk anak-anak - pulang ke rumah-rumahnya, naik bus 3/11",
    "Ia. \"Namun, hujan itu turun\" (kata Budi): 10:15\nWarga dan anak-anak pulang; kami tinggal",
    "Baca buku itu, Baca juga ini, baca juga a b c D",
    "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas duabelas tigabelas empatbelas limabelas aa "
    "bb "
    "cc dd ee ff gg hh ii jj kk ll mm nn oo pp qq rr ss tt uu vv ww xx yy zz ab ac ad ae af ag ah ai aj ak al am an ao "
    "ap "
    "aq ar as at au av aw ax ay az ba bc bd be bf bg bh bi bj bk bl bm bn bo bp bq br bs bt bu bv bw bx by bz ca cb",
};

static void test_runs(void)
{
    size_t i;

    for (i = 0; i < ITEMS(run_texts); i++) {
        const uint32_t flags = i % 2 == 0 ? 0 : RINGKAS_NO_STOPWORDS;
        rk_words words, runs;
        read_words(run_texts[i], flags, &words);
        read_runs(run_texts[i], flags, &runs);
        CHECK_FAULT(run_texts[i], compare_words(&words, &runs));
    }
}

int main(void)
{
    test_counts();
    test_runs();
    test_traits();
    test_fingerprints();
    test_stems();
    test_many();
    return test_end("unit/words");
}
