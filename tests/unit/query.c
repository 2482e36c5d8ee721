/* The query: which sentences it brings, and what stays as it is. */
#include "document.h"

/* The sentences are numbered from 1. The last but one needs the one before it. */
static const char text[] = "Pemerintah kota membuka pasar ikan baru di tepi sungai pada hari Senin. "
                           "Pasar itu dibangun dengan biaya dua miliar rupiah dari anggaran daerah. "
                           "Pedagang menempati seratus kios yang disewa dengan harga murah. "
                           "Namun, rumah sakit di seberang jalan mengeluhkan bau ikan. "
                           "Dokter kepala meminta tempat sampah yang tertutup untuk para pasien yang sakit. "
                           "Ia juga meminta pagar setinggi dua meter. "
                           "Sekolahnya tetap buka seperti biasa selama pembangunan pagar.";

static const struct {
    const char *name, *query, *chosen;
    uint32_t sentences, found;
} queries[] = {
    {"no query", "", "1 2", 2, 0},
    {"a word that one sentence has", "kios", "1 3", 2, 1},
    {"capitals do not matter", "KIOS", "1 3", 2, 1},
    {"a word without its clitic", "sekolah", "1 7", 2, 1},
    {"a word with a clitic that the text lacks", "kiosnya", "1 3", 2, 1},
    {"a question", "Berapa harga sewa kios di pasar?", "1 3", 2, 3},
    {"a connective does not wait for the sentence before", "bau rumah", "1 4", 2, 2},
    {"two words that stand together are more than two words", "rumah sakit", "4", 1, 2},
    {"a pronoun waits for the sentence before", "meter", "1 5 6", 3, 1},
    {"a word twice counts once", "kios kios kios", "1 3", 2, 1},
    {"words that the text has not", "gempa tsunami", "1 2", 2, 0},
    {"a word that it has and one that it has not", "gempa kios", "1 3", 2, 1},
    {"only stopwords", "apa yang itu dan", "1 2", 2, 0},
    {"signs", "?!,.", "1 2", 2, 0},
    {"bytes that are no UTF-8", "\xFF\xC3 kios", "1 3", 2, 1},
};

static ringkas_limits ask(const char *query, uint32_t sentences)
{
    ringkas_limits limits = LIMITS(0, 0, 0, 0);

    limits.sentences = sentences;
    limits.query = query;
    limits.query_length = strlen(query);
    return limits;
}

static void test_queries(void)
{
    answer a = answer_analyze(text, sizeof text - 1, NULL, NULL);
    answer_segments before = answer_keep(&a.document);
    size_t i, k;

    for (i = 0; i < ITEMS(queries); i++) {
        const ringkas_limits limits = ask(queries[i].query, queries[i].sentences);
        bool is_kept = true;
        answer_select(&a, &limits);
        CHECK_NUMBER(queries[i].name, RINGKAS_OK, a.status);
        CHECK_STRING(queries[i].name, queries[i].chosen, answer_chosen(&a));
        CHECK_NUMBER(queries[i].name, queries[i].found, a.summary.query_found);
        for (k = 0; k < before.count; k++) {
            ringkas_segment now = a.document.segments[k];
            now.rank = 0;
            now.traits = before.segments[k].traits;
            now.marks = before.segments[k].marks;
            is_kept = is_kept && memcmp(&now, &before.segments[k], sizeof now) == 0;
        }
        CHECK(queries[i].name, is_kept);
    }
    free(before.segments);
    answer_free(&a);
}

/* More terms than are looked for: the first ones count. */
static void test_long_query(void)
{
    static char query[40 * sizeof text];
    answer a = answer_analyze(text, sizeof text - 1, NULL, NULL);
    ringkas_limits limits;
    size_t i;

    query[0] = '\0';
    for (i = 0; i < 40; i++) strcat(query, text);
    limits = ask(query, 2);
    answer_select(&a, &limits);
    CHECK_NUMBER("a query of forty texts", RINGKAS_OK, a.status);
    CHECK_NUMBER("a query of forty texts", 32, a.summary.query_found);
    answer_free(&a);
}

static void test_arguments(void)
{
    answer a = answer_analyze(text, sizeof text - 1, NULL, NULL);
    ringkas_limits limits = ask("kios", 1);

    limits.query = NULL;
    answer_select(&a, &limits);
    CHECK_NUMBER("a length without a query", RINGKAS_ERR_ARGUMENT, a.status);
    limits.query_length = 0;
    answer_select(&a, &limits);
    CHECK_NUMBER("no query and no length", RINGKAS_OK, a.status);
    limits.query = "kios";
    limits.query_length = (size_t)RINGKAS_MAX_LENGTH + 1;
    answer_select(&a, &limits);
    CHECK_NUMBER("a query that is too long", RINGKAS_ERR_TOO_LONG, a.status);
    answer_free(&a);
}

/* Two choices one after the other are as independent as those without a query. */
static void test_again(void)
{
    answer a = answer_analyze(text, sizeof text - 1, NULL, NULL);
    const ringkas_limits limits = ask("kios", 2), none = ask("", 2);

    answer_select(&a, &limits);
    answer_select(&a, &none);
    CHECK_STRING("after a query", "1 2", answer_chosen(&a));
    answer_free(&a);
}

int main(void)
{
    test_queries();
    test_long_query();
    test_arguments();
    test_again();
    return test_end("query");
}
