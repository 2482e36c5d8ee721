/* Features and scores, as far as they do not depend on the weights: those are trained and change. */
#include "../answer.h"
#include "../robustness/invariants.h"

static const char article[] = "Jembatan Gantung Putus\n\n"
                              "SEMARANG, Kabar Nusantara.com - Jembatan gantung di Desa Ngadas putus pada Senin malam "
                              "setelah hujan deras. Tidak ada "
                              "korban jiwa. \"Warga terpaksa memutar enam kilometer,\" kata Kepala Desa Suparman.\n\n"
                              "Apakah jembatan itu akan dibangun lagi? Menurut pemerintah kabupaten, jembatan baru "
                              "dibangun tahun depan dengan biaya "
                              "Rp2 miliar. Ia lalu pulang.\n\nBaca juga: Sungai Meluap\n";

/* From the last segment to the first, each twice: a call changes nothing for the next one. */
static const char *check_backwards(const ringkas_document *d)
{
    int32_t first[INV_MAX_FEATURES], again[INV_MAX_FEATURES];
    const size_t size = ringkas_feature_count() * sizeof *first;
    uint32_t i, k;

    for (i = d->count; i-- > 0;) {
        int64_t sum = INV_MIDDLE;
        if (ringkas_explain(d, i, first) != RINGKAS_OK) return "ringkas_explain fails";
        if (ringkas_explain(d, i, again) != RINGKAS_OK) return "ringkas_explain fails the second time";
        if (memcmp(first, again, size) != 0) return "the second call gives other numbers";
        for (k = 0; k < ringkas_feature_count(); k++) sum += first[k];
        if (d->segments[i].kind != RINGKAS_BOILERPLATE && d->segments[i].score != sum)
            return "the features do not make the score";
    }
    return NULL;
}

static void test_sums(void)
{
    answer a = answer_analyze(article, sizeof article - 1, NULL, NULL);

    CHECK_NUMBER("segments", 9, a.document.count);
    CHECK_FAULT("features make the score, in rising order", inv_check_features(&a.document));
    CHECK_FAULT("features make the score, in falling order", check_backwards(&a.document));
    answer_free(&a);
}

/* Two features of the same name could not be told from each other. */
static const char *check_names(uint32_t count)
{
    uint32_t i, k;

    for (i = 0; i < count; i++) {
        const char *name = ringkas_feature_name(i);
        if (name == NULL || name[0] == '\0') return "a feature without a name";
        if (strspn(name, "abcdefghijklmnopqrstuvwxyz_0123456789") != strlen(name)) return name;
        for (k = 0; k < i; k++)
            if (strcmp(name, ringkas_feature_name(k)) == 0) return name;
    }
    return NULL;
}

static void test_names(void)
{
    const uint32_t count = ringkas_feature_count();

    CHECK("there are features, and room for them here", count > 0 && count <= INV_MAX_FEATURES);
    CHECK_FAULT("names of small letters, digits and _, each once", check_names(count));
    CHECK("no name after the last", ringkas_feature_name(count) == NULL);
    CHECK("no name for the largest number", ringkas_feature_name(UINT32_MAX) == NULL);
}

/* The same text gives the same segments, whatever the block contains before the call. */
static void test_old_bytes(void)
{
    static const int bytes[] = {0, 1, 0x55, 0xAA, 0xFF};
    answer a = answer_analyze(article, sizeof article - 1, NULL, NULL);
    answer_segments kept = answer_keep(&a.document);
    size_t i;

    for (i = 0; i < ITEMS(bytes); i++) {
        memset(a.block, bytes[i], a.size);
        CHECK_NUMBER("status", RINGKAS_OK, ringkas_analyze(&a.input, 1, NULL, a.block, a.size, &a.document));
        CHECK("the same segments", answer_is_same(&kept, &a.document));
    }
    free(kept.segments);
    answer_free(&a);
}

/* A title tells what the text is about. */
static void test_title(void)
{
    static const char text[] =
        "Hujan turun sejak pagi di kota itu. Pedagang menutup kios lebih awal. Jembatan gantung putus "
        "malam hari di desa. Warga lain menonton televisi di rumah.";
    answer plain = answer_analyze(text, sizeof text - 1, NULL, NULL);
    answer titled = answer_analyze(text, sizeof text - 1, "Jembatan Gantung Putus", NULL);

    CHECK_NUMBER("segments", 4, plain.document.count);
    CHECK_NUMBER("the same with a title", 4, titled.document.count);
    CHECK("the title raises the score of the sentence with its words",
          titled.document.count == 4 && plain.document.count == 4 &&
              titled.document.segments[2].score > plain.document.segments[2].score);
    answer_free(&plain);
    answer_free(&titled);
}

int main(void)
{
    test_sums();
    test_names();
    test_old_bytes();
    test_title();
    return test_end("unit/explain");
}
