/* The values of features: what each one sees in a text. Their weights are trained and change, so scores are not here. */
#include "../answer.h"

#define YES 256

static const struct {
    const char *text;
    uint32_t segment; /* from 1 */
    const char *feature;
    int32_t value;
} rows[] = {
    /* where a sentence is */
    {"Hujan turun. Jalan becek.", 1, "bias", YES},
    {"Hujan turun. Jalan becek.", 1, "second_sentence", 0},
    {"Hujan turun. Jalan becek.", 2, "second_sentence", YES},
    {"Hujan turun. Jalan becek. Warga pulang.", 3, "third_sentence", YES},
    {"Hujan turun. Jalan becek. Warga pulang. Toko tutup.", 4, "fourth_sentence", YES},
    {"Hujan turun. Jalan becek.\n\nWarga pulang.", 2, "paragraph_start", 0},
    {"Hujan turun. Jalan becek.\n\nWarga pulang.", 3, "paragraph_start", YES},
    {"Hujan turun. Jalan becek.\n\nWarga pulang.", 3, "paragraph_number", YES},
    {"SEMARANG, Kompas.com - Hujan turun. Jalan becek.", 2, "after_dateline", YES},
    {"SEMARANG, Kompas.com - Hujan turun. Jalan becek.", 3, "after_dateline", 0},

    /* how a sentence is written */
    {"Hujan turun. Apakah jalan becek?", 2, "question", YES},
    {"Hujan turun. Jalan becek.", 2, "question", 0},
    {"Hujan turun. Warga membawa tiga barang: payung, jaket, dan topi.", 2, "colon", YES},
    {"Syaratnya ini.\n1. Warga membawa payung.\n2. Warga memakai jaket.", 2, "list_item", YES},
    {"Hujan turun. Jalan becek.", 2, "short_sentence", YES},
    {"Hujan turun. Jalan di depan pasar lama becek.", 2, "short_sentence", 0},
    {"Hujan turun. \"Jalan becek,\" kata Budi.", 2, "opens_quote", YES},
    {"Hujan turun. \"Jalan becek,\" kata Budi.", 2, "quoted", YES},
    {"Hujan turun. \"Jalan becek,\" kata Budi.", 1, "before_quote", YES},
    {"Hujan turun. \"Jalan becek. Toko tutup,\" kata Budi.", 2, "quote_continues", YES},
    {"Hujan turun. \"Jalan becek. Toko tutup,\" kata Budi.", 3, "starts_in_quote", YES},

    /* words of the lists in src/data */
    {"Hujan turun. Menurut Budi, jalan becek.", 2, "attribution", YES},    /* attributing.txt */
    {"Hujan turun. Namun, jalan tidak becek.", 2, "needs_previous", YES},  /* connectives.txt */
    {"Hujan turun. Ia membawa payung.", 2, "needs_previous", YES},         /* pronouns.txt */
    {"Hujan turun. Hal itu menyulitkan warga.", 2, "needs_previous", YES}, /* backward.txt */
    {"Hujan turun. Jalan tersebut becek.", 2, "needs_previous", YES},      /* deictics.txt */
    {"Hujan turun. Jalan kota becek.", 2, "needs_previous", 0},
    {"Hujan turun. Jalan becek. Ia membawa payung.", 3, "early_pronoun", YES},  /* pronouns.txt */
    {"Hujan turun. Kami membawa payung.", 2, "second_personal", YES},           /* persons.txt */
    {"Hujan turun. \"Jalan becek,\" kata Budi.", 2, "second_attribution", YES}, /* saying.txt */
    {"Hujan yang turun.", 1, "first_stopwords", 85},                            /* stopwords.txt */

    /* texts that are no news: cues.txt, clues.txt */
    {"Anda boleh yang turun. Kami membantu.", 1, "first_stopwords", 0},
    {"Kunci utama adalah kata sandi Anda. Kami membantu.", 1, "first_defines", YES},
    {"Kunci utama menyimpan kata sandi Anda. Kami membantu.", 1, "first_defines", 0},
    {"Kami membantu. Kunci utama adalah kata sandi Anda.", 2, "first_defines", 0},
    {"Apa itu kunci utama, dan adalah Anda yang memilikinya? Kami membantu.", 1, "first_defines", 0},
    {"Kebakaran di Pasar Wates adalah yang ketiga. \"Saya takut,\" kata Rina.", 1, "first_defines", 0}, /* news */
    {"Anda datang.\n\nKesimpulan\n\nPadi tumbuh subur.", 3, "in_outcome", YES},
    {"Anda datang.\n\nLahan\n\nPadi tumbuh subur.", 3, "in_outcome", 0},
    {"Mengingat:\n1. aturan tentang sampah;\n", 2, "aside", YES},
    {"Membaca:\n1. aturan tentang sampah;\n", 2, "aside", 0},
    {"Kami senang. Rapat menyepakati iuran.", 2, "states_decision", YES},
    {"Kami senang. Rapat membahas iuran.", 2, "states_decision", 0},
};

static int32_t value_of(const char *text, uint32_t segment, const char *feature)
{
    int32_t values[64];
    answer a = answer_analyze(text, strlen(text), NULL, NULL);
    int32_t value = INT32_MIN;
    uint32_t i;

    if (segment <= a.document.count && ringkas_feature_count() <= ITEMS(values) &&
        ringkas_features(&a.document, segment - 1, values) == RINGKAS_OK)
        for (i = 0; i < ringkas_feature_count(); i++)
            if (strcmp(ringkas_feature_name(i), feature) == 0) value = values[i];
    answer_free(&a);
    return value;
}

static void test_rows(void)
{
    size_t i;

    for (i = 0; i < ITEMS(rows); i++) {
        char name[300];
        snprintf(name, sizeof name, "%s of %s", rows[i].feature, rows[i].text);
        CHECK_NUMBER(name, rows[i].value, value_of(rows[i].text, rows[i].segment, rows[i].feature));
    }
}

int main(void)
{
    test_rows();
    return test_end("unit/features");
}
