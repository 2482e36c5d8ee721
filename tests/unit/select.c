/* The choice: how many segments, which ones, and never the same thing twice. */
#include "../answer.h"
#include "../robustness/invariants.h"

/* Four sentences of four words, without a common word, then one of eight. */
static const char five[] =
    "Hujan turun sejak pagi. Pedagang menutup kios kecil. Jembatan gantung putus malam. "
    "Warga mengungsi ke sekolah. Petugas kabupaten membagikan selimut tebal untuk anak pengungsi.";

static const struct {
    const char *name;
    ringkas_limits limits; /* sentences, words, per mille, characters */
    uint32_t chosen;
} counts[] = {
    {"three by default", LIMITS(0, 0, 0, 0), 3},
    {"one", LIMITS(1, 0, 0, 0), 1},
    {"two", LIMITS(2, 0, 0, 0), 2},
    {"all", LIMITS(5, 0, 0, 0), 5},
    {"more than there are", LIMITS(99, 0, 0, 0), 5},
    {"the largest number", LIMITS(UINT32_MAX, 0, 0, 0), 5},
    {"1 per mille is one sentence", LIMITS(0, 0, 1, 0), 1},
    {"200 per mille of five are one", LIMITS(0, 0, 200, 0), 1},
    {"201 are two: the share is rounded up", LIMITS(0, 0, 201, 0), 2},
    {"400 are two", LIMITS(0, 0, 400, 0), 2},
    {"401 are three", LIMITS(0, 0, 401, 0), 3},
    {"999 are five", LIMITS(0, 0, 999, 0), 5},
    {"1000 are all", LIMITS(0, 0, 1000, 0), 5},
    {"number and share: the number is smaller", LIMITS(1, 0, 1000, 0), 1},
    {"number and share: the share is smaller", LIMITS(5, 0, 400, 0), 2},
    {"a target of one word: one sentence", LIMITS(0, 1, 0, 0), 1},
    {"a target of a million words: all", LIMITS(0, 1000000, 0, 0), 5},
    {"the largest target", LIMITS(0, UINT32_MAX, 0, 0), 5},
    {"a target and a number", LIMITS(2, 1000000, 0, 0), 2},
    {"too few characters for any", LIMITS(0, 0, 0, 5), 0},
    {"characters for all", LIMITS(0, 0, 0, 1000), 5},
    {"the largest number of characters", LIMITS(0, 0, 0, UINT32_MAX), 5},
};

static void test_counts(void)
{
    answer a = answer_analyze(five, sizeof five - 1, NULL, NULL);
    size_t i;

    for (i = 0; i < ITEMS(counts); i++) {
        answer_select(&a, &counts[i].limits);
        CHECK_NUMBER(counts[i].name, counts[i].chosen, a.summary.chosen);
    }
    answer_free(&a);
}

/* A long text of sentences of ten words, of which no two are near-duplicates. */
static char *make_long(uint32_t words)
{
    char *text = (char *)malloc((size_t)words * 12 + 1), *at = text;
    uint32_t state = 7, i;

    for (i = 0; i < words; i++) {
        const uint32_t n = test_random(&state);
        at += sprintf(at, "%c%c%c%c%c%c%s", (i % 10 == 0 ? 'A' : 'a') + (int)(n % 26), 'a' + (int)(n / 26 % 26), 'k',
                      'a' + (int)(n / 676 % 26), 'n', 'a' + (int)(n / 17576 % 26), i % 10 == 9 ? ". " : " ");
    }
    return text;
}

static const struct {
    uint32_t words, chosen;
} lengths[] = {{100, 3}, {1000, 3}, {1180, 3}, {1200, 4}, {2000, 5}, {8000, 9}, {20000, 12}};

static void test_length(void)
{
    size_t i;

    for (i = 0; i < ITEMS(lengths); i++) {
        char *text = make_long(lengths[i].words);
        answer a = answer_analyze(text, strlen(text), NULL, NULL);
        CHECK_NUMBER("words of a long text", lengths[i].words, a.document.words);
        answer_select(&a, NULL);
        CHECK_NUMBER("sentences of a long text", lengths[i].chosen, a.summary.chosen);
        answer_free(&a);
        free(text);
    }
}

/* Which segments are chosen: a list of ranks, "-" for 0. */
static const struct {
    const char *name;
    ringkas_limits limits;
    const char *ranks;
} ranges[] = {
    {"all", {.sentences = 9}, "--12-43"},
    {"from the second chapter", {.sentences = 9, .from = 4}, "-----21"},
    {"until the second chapter", {.sentences = 9, .until = 4}, "--12---"},
    {"until beyond the end", {.sentences = 1, .from = 4, .until = 99}, "------1"},
    {"beyond the end", {.from = 50}, "-------"},
    {"an empty range", {.from = 3, .until = 3}, "-------"},
    {"a share of a range", {.per_mille = 500, .from = 4}, "------1"},
    {"an outline", {.per_section = 1}, "--1---1"},
    {"an outline of two sentences", {.per_section = 2}, "--12-21"},
    {"an outline of a part", {.per_section = 1, .from = 4}, "------1"},
};

static void test_ranges(void)
{
    static const char text[] =
        "BAB I\n\nPasal 1\n\nDesa wisata wajib menerima tamu dari kota. Tamu wajib melapor sebelum malam.\n\n"
        "Pasal 2\n\nBupati membina pengelola. Pengelola desa wisata menjaga sungai dan hutan.";
    answer a = answer_analyze(text, sizeof text - 1, NULL, NULL);
    size_t i;

    for (i = 0; i < ITEMS(ranges); i++) {
        char ranks[16] = "";
        uint32_t k;
        answer_select(&a, &ranges[i].limits);
        for (k = 0; k < a.document.count; k++)
            ranks[k] = (char)(a.document.segments[k].rank == 0 ? '-' : '0' + a.document.segments[k].rank);
        CHECK_STRING(ranges[i].name, ranges[i].ranks, ranks);
    }
    answer_free(&a);
}

/* A text of 30 paragraphs, each with a page's disclaimer after it; of one third the sentences are the best. */
static void test_pages(void)
{
    static const char note[] = "Kami berusaha selalu mencantumkan informasi paling kini dan paling akurat.\n\n";
    char *text = make_long(2000), *paged = (char *)malloc(40000), *at = paged;
    uint32_t thirds[3] = {0, 0, 0}, disclaimers = 0, i;
    const char *from = text, *dot;
    answer a;

    for (; (dot = strstr(from, ". ")) != NULL; from = dot + 2)
        at += sprintf(at, "%.*s.\n\n%s", (int)(dot - from), from, (from - text) % 7 == 0 ? note : "");
    a = answer_analyze(paged, strlen(paged), NULL, NULL);
    answer_select(&a, NULL);
    for (i = 0; i < a.document.count; i++) {
        const ringkas_segment *segment = &a.document.segments[i];
        disclaimers += strncmp(paged + segment->start, note, 20) == 0 && segment->kind != RINGKAS_BOILERPLATE;
        if (segment->rank != 0) thirds[segment->start * 3 / (strlen(paged) + 1)]++;
    }
    CHECK("a paragraph of many pages is boilerplate, but for its first repetitions", disclaimers <= 3);
    for (i = 0; i < 3; i++) CHECK("no third has two thirds of the choice", thirds[i] * 3 < a.summary.chosen * 2);
    answer_free(&a);
    free(paged);
    free(text);
}

/* A text that was pasted six times. Its sentences stand on no pages. */
static void test_pasted(void)
{
    static const char once[] = "Warga kampung itu membangun jembatan bambu bersama para pemuda desa.\n"
                               "Kepala desa berjanji memberi semen untuk tiang jembatan itu bulan depan.\n";
    char text[6 * sizeof once] = "";
    answer a;
    int i;

    for (i = 0; i < 6; i++) strcat(text, once);
    a = answer_analyze(text, strlen(text), NULL, NULL);
    answer_select(&a, NULL);
    CHECK_NUMBER("both sentences of a text that was pasted six times", 2, a.summary.chosen);
    answer_free(&a);
}

static uint32_t distance(uint32_t a, uint32_t b)
{
    return a > b ? a - b : b - a;
}

/* Six sentences of five words. The total of a subset misses the target by a quarter or by 15 words at most. */
static const char *check_words(answer *a)
{
    ringkas_limits limits = LIMITS(0, 0, 0, 0);

    for (limits.words = 1; limits.words <= 40; limits.words++) {
        const uint32_t reachable = limits.words < 5 ? 5 : limits.words > 30 ? 30 : limits.words;
        answer_select(a, &limits);
        if (distance(reachable, a->summary.chosen_words) > (limits.words / 4 > 15 ? limits.words / 4 : 15))
            return test_faultf("a target of %lu words: %s", limits.words, "the summary misses it");
        if (distance(reachable, a->summary.chosen_words) >= 10)
            return test_faultf("a target of %lu words: %s", limits.words, "one sentence more or less is nearer");
    }
    return NULL;
}

static void test_words(void)
{
    static const char text[] =
        "Hujan turun sejak pagi tadi. Pedagang menutup kios kecil itu. Jembatan gantung putus malam hari. "
        "Warga mengungsi ke sekolah dasar. Petugas membagikan selimut tebal baru. Sungai meluap hingga "
        "jalan raya.";
    answer a = answer_analyze(text, sizeof text - 1, NULL, NULL);

    CHECK_FAULT("targets of 1 to 40 words", check_words(&a));
    answer_free(&a);
}

/* Three sentences of 24, 31 and 11 characters: code points, with one blank for a run of white space. */
static const char *check_chars(answer *a, uint32_t words)
{
    static const uint32_t all = 24 + 1 + 31 + 1 + 11, shortest = 11;
    ringkas_limits limits = LIMITS(0, words, 0, 0);

    for (limits.max_chars = 1; limits.max_chars < 100; limits.max_chars++) {
        const char *fault;
        answer_select(a, &limits);
        fault = inv_check_summary(a->text, &limits, &a->document, &a->summary);
        if (fault == NULL && limits.max_chars >= shortest && a->summary.chosen == 0)
            fault = "the shortest one is not chosen";
        if (fault == NULL && (limits.max_chars >= all) != (a->summary.chosen == 3))
            fault = "not all are chosen where all fit";
        if (fault != NULL) return test_faultf("%lu characters: %s", limits.max_chars, fault);
    }
    return NULL;
}

static void test_chars(void)
{
    static const char text[] = "Réunion “besar” dimulai. Warga Ḥaḍramaut\n     datang ke kota. Pesta usai.";
    answer a = answer_analyze(text, sizeof text - 1, NULL, NULL);

    CHECK_FAULT("limits of 1 to 99 characters", check_chars(&a, 0));
    CHECK_FAULT("the same with a target of 10 words", check_chars(&a, 10));
    answer_free(&a);
}

/* ---- the order of the ranks */

/* N sentences are the first N ranks of all: a summary of N contains that of N - 1. */
static const char *check_prefix(answer *a)
{
    ringkas_limits limits = LIMITS(UINT32_MAX, 0, 0, 0);
    answer_segments all;
    const char *fault = NULL;
    uint32_t chosen, i;

    answer_select(a, &limits);
    all = answer_keep(&a->document);
    chosen = a->summary.chosen;
    for (limits.sentences = 1; limits.sentences <= chosen && fault == NULL; limits.sentences++) {
        answer_select(a, &limits);
        if (a->summary.chosen != limits.sentences) fault = "fewer sentences than asked for";
        for (i = 0; i < all.count; i++) {
            const uint32_t rank = all.segments[i].rank;
            if (a->summary.segments[i].rank != (rank <= limits.sentences ? rank : 0))
                fault = "other ranks than those of all";
        }
        if (fault != NULL) fault = test_faultf("%lu sentences: %s", limits.sentences, fault);
    }
    free(all.segments);
    return fault;
}

static const char bridge[] =
    "Jembatan gantung di Desa Ngadas putus pada Senin malam setelah hujan deras mengguyur. Tidak ada korban. \"Warga "
    "memutar enam kilometer,\" kata Suparman. Apakah jembatan dibangun lagi? Menurut pemerintah kabupaten, jembatan "
    "baru "
    "dibangun tahun depan. Ia lalu pulang. Sekolah diliburkan dua hari karena guru tidak dapat menyeberang sungai.";

static const char harvest[] =
    "Panen padi di Desa Sumber naik tahun ini. Kepala Desa Karsono menyambut baik hasil itu.\n\n"
    "\"Panen naik. Irigasi baru membuat air sampai ke sawah paling ujung di Desa Sumber pada musim kemarau. "
    "Panen padi di Desa Sumber diharapkan naik lagi tahun depan,\" kata Karsono.\n\n"
    "Petani menjual padi ke koperasi desa. Harga padi di koperasi lebih baik daripada harga tengkulak.";

static void test_prefixes(void)
{
    static const struct {
        const char *name, *text;
    } rows[] = {{"five sentences", five}, {"a bridge", bridge}, {"a quotation of three sentences", harvest}};
    size_t i;

    for (i = 0; i < ITEMS(rows); i++) {
        answer a = answer_analyze(rows[i].text, strlen(rows[i].text), NULL, NULL);
        CHECK_FAULT(rows[i].name, check_prefix(&a));
        answer_free(&a);
    }
}

/* A sentence that needs the one before it is ranked after it, so a lower score may have the better rank; but not often. */
static void test_scores(void)
{
    const ringkas_limits limits = LIMITS(100, 0, 0, 0);
    answer a = answer_to(bridge, &limits);
    uint32_t rank, i, inversions = 0, last = UINT32_MAX;

    for (rank = 1; rank <= a.summary.chosen; rank++)
        for (i = 0; i < a.summary.count; i++)
            if (a.summary.segments[i].rank == rank) {
                inversions += a.summary.segments[i].score > last;
                last = a.summary.segments[i].score;
            }
    CHECK("most ranks follow the scores", inversions <= 2);
    answer_free(&a);
}

/* Sentences of one form in the middle of a text, each with words of its own: their scores are equal. */
static void test_ties(void)
{
    const ringkas_limits limits = LIMITS(30, 0, 0, 0);
    char text[4000], *at = text;
    const char *fault = NULL;
    answer a;
    uint32_t i, k, ties = 0;

    for (i = 0; i < 60; i++) {
        const char own[] = {(char)('a' + i / 26), (char)('a' + i % 26), '\0'};
        at += sprintf(at, "Orang%s makan%s nasi%s putih%s siang%s. ", own, own, own, own, own);
    }
    a = answer_to(text, &limits);
    for (i = 0; i < a.summary.count; i++)
        for (k = i + 1; k < a.summary.count; k++) {
            const ringkas_segment *earlier = &a.summary.segments[i], *later = &a.summary.segments[k];
            if (earlier->score != later->score) continue;
            ties++;
            if (later->rank != 0 && (earlier->rank == 0 || earlier->rank > later->rank))
                fault = "the later one is preferred";
        }
    CHECK("there are equal scores", ties > 0);
    CHECK_FAULT("of two equal sentences the earlier one is better", fault);
    answer_free(&a);
}

/* ---- which ones */

/* A part of a quotation is chosen without its beginning only if no other subset has about as many words. */
static void test_quotations(void)
{
    ringkas_limits limits = LIMITS(0, 38, 0, 0);
    answer a = answer_to(harvest, &limits);

    CHECK_NUMBER("38 words: four whole sentences", 4, a.summary.chosen);
    CHECK_NUMBER("not the end of the quotation alone", 0, a.summary.segments[4].rank);
    limits.words = 60;
    answer_select(&a, &limits);
    CHECK("60 words: the whole quotation",
          a.summary.segments[2].rank != 0 && a.summary.segments[3].rank != 0 && a.summary.segments[4].rank != 0);
    answer_free(&a);
}

static const struct {
    const char *name;
    const char *text;
    const char *chosen; /* where every sentence may be chosen */
} choices[] = {
    {"no heading where there is a sentence", "Musim Hujan\n\nHujan turun sejak pagi di kota kami.", "2"},
    {"no boilerplate",
     "Suara.com - Hujan turun sejak pagi.\nBaca juga: Jembatan gantung putus\nWarga mengungsi ke sekolah.", "2 4"},
    {"no segment without a word", "Hujan turun sejak pagi. -----\n\n***\n\nWarga mengungsi ke sekolah.", "1 4"},
    {"no sentence twice", "Hujan deras turun sejak pagi. Hujan deras turun sejak pagi.", "1"},
    {"nor in capitals", "Hujan deras mengguyur kota Semarang. HUJAN DERAS MENGGUYUR KOTA SEMARANG.", "1"},
    {"nor with one other word",
     "Hujan deras mengguyur kota Semarang sejak pagi. Hujan deras mengguyur kota Semarang sejak malam.", "1"},
    {"two common words make no near-duplicate",
     "Hujan deras mengguyur kota Semarang. Hujan membuat jembatan gantung runtuh.", "1 2"},
    {"two short sentences with a common word", "Hujan turun. Hujan turun lagi.", "1 2"},
    {"no word", "... --- ...", ""},
    {"one word", "Hujan", "1"},
    {"boilerplate only", "ADVERTISEMENT", "1"},
};

static void test_choices(void)
{
    const ringkas_limits limits = LIMITS(100, 0, 0, 0), whole = LIMITS(0, 0, 1000, 0);
    size_t i;

    for (i = 0; i < ITEMS(choices); i++) {
        answer a = answer_to(choices[i].text, &limits);
        CHECK_STRING(choices[i].name, choices[i].chosen, answer_chosen(&a));
        answer_select(&a, &whole);
        CHECK_STRING(choices[i].name, choices[i].chosen, answer_chosen(&a));
        answer_free(&a);
    }
}

/* Where nothing is boilerplate, a quotation may have a part without a word. */
static void test_wordless_part(void)
{
    static const char text[] = "Warga Menunggu Giliran Naik Perahu\n“Hujan. — . Banjir.”\n";
    const ringkas_options options = {NULL, 0, NULL, 0, RINGKAS_KEEP_BOILERPLATE, NULL, {0}};
    const ringkas_limits limits = LIMITS(100, 0, 0, 0);
    answer a = answer_analyze(text, sizeof text - 1, NULL, &options);

    answer_select(&a, &limits);
    CHECK_STRING("the parts that have words", "1 2 4", answer_chosen(&a));
    answer_free(&a);
}

/* A document is analyzed once and asked any number of times: no answer depends on the one before. */
static void test_again(void)
{
    ringkas_limits limits = LIMITS(2, 0, 0, 0);
    answer a = answer_to(bridge, &limits);
    answer_segments first = answer_keep(&a.document);

    limits.sentences = 0;
    limits.words = 40;
    answer_select(&a, &limits);
    limits.words = 0;
    limits.sentences = 2;
    answer_select(&a, &limits);
    CHECK("two sentences, 40 words, two sentences again", answer_is_same(&first, &a.document));
    free(first.segments);
    answer_free(&a);
}

int main(void)
{
    test_counts();
    test_length();
    test_ranges();
    test_pages();
    test_pasted();
    test_words();
    test_chars();
    test_prefixes();
    test_scores();
    test_ties();
    test_quotations();
    test_choices();
    test_wordless_part();
    test_again();
    return test_end("unit/select");
}
