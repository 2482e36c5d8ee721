/* features.c and scores.c, as far as it holds whatever the weights are: they are trained and change. */
#include "document.h"

#define MOST 64

static const char article[] =
    "Jembatan Gantung Putus\n\n"
    "SEMARANG, Kabar Nusantara.com - Jembatan gantung di Desa Ngadas putus pada Senin malam setelah hujan deras. Tidak ada "
    "korban jiwa. \"Warga terpaksa memutar enam kilometer,\" kata Kepala Desa Suparman.\n\n"
    "Apakah jembatan itu akan dibangun lagi? Menurut pemerintah kabupaten, jembatan baru dibangun tahun depan dengan biaya "
    "Rp2 miliar. Ia lalu pulang.\n\nBaca juga: Sungai Meluap\n";

/* Each unit's parts and a constant that is the same for all make its score. Repeats are no part of the article. */
static void test_parts(void)
{
    ringkas_options options = {0};
    int32_t parts[MOST], again[MOST];
    int64_t constant = -1;
    answered a;
    uint32_t i, k;

    options.sentences = 2;
    a = answer_to(article, &options);
    CHECK("units", a.summary.count > 5);
    for (i = 0; i < a.summary.count; i++) {
        const ringkas_sentence *s = &a.summary.sentences[i];
        int64_t sum = 0;
        CHECK_NUMBER("explained", RINGKAS_OK, ringkas_explain(&a.summary, i, parts));
        for (k = 0; k < ringkas_feature_count(); k++) sum += parts[k];
        if (s->kind == RINGKAS_CLUTTER) {
            CHECK_NUMBER("clutter has no score", 0, s->score);
            CHECK_NUMBER("clutter has no parts", 0, sum);
            continue;
        }
        if (constant < 0) constant = s->score - sum;
        CHECK_NUMBER("the parts are the score", s->score, constant + sum);
    }
    for (i = a.summary.count; i-- > 0;) { /* backwards, twice each: explaining changes nothing */
        ringkas_explain(&a.summary, i, parts);
        ringkas_explain(&a.summary, i, again);
        CHECK("the same parts again", memcmp(parts, again, ringkas_feature_count() * sizeof *parts) == 0);
        if (a.summary.sentences[i].kind != RINGKAS_CLUTTER) {
            int64_t sum = constant;
            for (k = 0; k < ringkas_feature_count(); k++) sum += parts[k];
            CHECK_NUMBER("the parts are the score, backwards", a.summary.sentences[i].score, sum);
        }
    }
    free_answer(&a);
}

static void test_names(void)
{
    uint32_t count = ringkas_feature_count(), i, k;

    CHECK("there are features, and room for them here", count > 0 && count <= MOST);
    for (i = 0; i < count; i++) {
        const char *name = ringkas_feature_name(i);
        if (!CHECK("a feature has a name", name != NULL && name[0] != '\0')) continue;
        CHECK_NUMBER(name, strlen(name), strspn(name, "abcdefghijklmnopqrstuvwxyz_0123456789"));
        for (k = 0; k < i; k++) CHECK(name, strcmp(name, ringkas_feature_name(k)) != 0);
    }
    CHECK("no name behind the last", ringkas_feature_name(count) == NULL && ringkas_feature_name(UINT32_MAX) == NULL);
}

/* The same text gives the same numbers, whatever was in the block before. */
static void test_determinism(void)
{
    answered a = answer_to(article, NULL), b;
    size_t i;

    b = a;
    b.block = malloc(b.size);
    if (b.block == NULL) abort();
    for (i = 0; i < 256; i += 51) {
        memset(b.block, (int)i, b.size);
        CHECK_NUMBER("status", RINGKAS_OK, ringkas_summarize(article, strlen(article), NULL, b.block, b.size, &b.summary));
        CHECK_NUMBER("count", a.summary.count, b.summary.count);
        CHECK("sentences", memcmp(a.summary.sentences, b.summary.sentences, a.summary.count * sizeof *a.summary.sentences) == 0);
    }
    free_answer(&a);
    free_answer(&b);
}

/* A title must matter: it is what a reader knows of the text. */
static void test_title(void)
{
    static const char text[] = "Hujan turun sejak pagi di kota itu. Pedagang menutup kios lebih awal. Jembatan gantung putus "
                               "malam hari di desa. Warga lain menonton televisi di rumah.";
    ringkas_options options = {0};
    answered plain = answer_to(text, NULL), titled;
    uint32_t i, changed = 0;

    options.title = "Jembatan Gantung Putus";
    options.title_length = strlen(options.title);
    titled = answer_to(text, &options);
    CHECK_NUMBER("units", plain.summary.count, titled.summary.count);
    for (i = 0; i < titled.summary.count; i++)
        changed += titled.summary.sentences[i].score != plain.summary.sentences[i].score;
    CHECK("a title changes a score", changed > 0);
    if (titled.summary.count == 4)
        CHECK("it helps the sentence that has its words",
              titled.summary.sentences[2].score > plain.summary.sentences[2].score);
    free_answer(&plain);
    free_answer(&titled);
}

int main(void)
{
    test_parts();
    test_names();
    test_determinism();
    test_title();
    return test_end("unit/scores");
}
