/* verdict.c: the sentence of a fact check that says what is true. It ranks first. */
#include "../../src/verdict.h"
#include "document.h"

#define CLAIM "Sebuah video memperlihatkan ikan raksasa di Pantai Kuta. Video itu beredar dan viral di grup warga. "
#define STORY "Polisi menangkap dua pencuri motor di Makassar. Keduanya beraksi sejak bulan Maret. "

static const struct {
    const char *name;
    const char *title; /* null: none */
    const char *text;
    uint32_t verdict; /* the segment, from 1; 0: there is none */
} rows[] = {
    {"a claim, a link and a word", NULL, CLAIM "Klaim bahwa ikan itu muncul akibat gempa adalah salah.", 3},
    {"words between", NULL, CLAIM "Narasi video itu termasuk kategori konten palsu.", 3},
    {"\"tidak benar\" without a link", NULL, CLAIM "Kabar soal ikan raksasa di Kuta tidak benar.", 3},
    {"\"itu\" as the link", NULL, CLAIM "Petugas memeriksa pantai. Jadi, kabar itu keliru.", 4},
    {"a conclusion", NULL, CLAIM "Kesimpulan: gambar dibuat untuk film pendek.", 3},
    {"a result", NULL, CLAIM "Hasil periksa fakta: informasi itu menyesatkan. Warga tenang.", 3},
    {"a claim that is true", NULL, CLAIM "Petugas membenarkannya. Kabar itu benar.", 4},
    {"a title with a label", "[SALAH] Ikan Raksasa di Kuta",
     "Ikan raksasa terdampar di Kuta. Kabar ikan itu adalah salah.", 2},
    {"a title in words", "Cek Fakta: Ikan Raksasa di Kuta", "Ikan raksasa terdampar di Kuta. Foto itu tidak benar.", 2},
    {"a headline", NULL, "CEK FAKTA: Ikan di Kuta\n\nIkan raksasa terdampar di Kuta. Kabar itu tidak benar.", 3},
    {"a plain one before a quoted one", NULL,
     CLAIM "\"Kabar itu tidak benar,\" kata petugas pantai. Klaim soal ikan itu adalah hoaks.", 4},
    {"no question", NULL, CLAIM "Apakah kabar itu tidak benar?", 0},
    {"no doubt", NULL, CLAIM "Kabar itu belum tentu benar.", 0},
    {"no relative clause", NULL, CLAIM "Kabar yang tidak benar menyebar cepat.", 0},
    {"no attribute", NULL, CLAIM "Pengunggah hoaks dan kabar palsu ditangkap.", 0},
    {"no claim", NULL, CLAIM "Uang di dalam amplop adalah palsu.", 0},
    {"a text that checks nothing", NULL, STORY "Kabar bahwa pencuri itu bersenjata tidak benar.", 0},
    {"a title that checks nothing", "Pencuri Motor Ditangkap", STORY "Pengakuan keduanya adalah bohong.", 0},
};

static ringkas_input input_of(size_t row)
{
    ringkas_input input;

    memset(&input, 0, sizeof input);
    input.text = rows[row].text;
    input.length = strlen(rows[row].text);
    input.title = rows[row].title;
    input.title_length = rows[row].title == NULL ? 0 : strlen(rows[row].title);
    return input;
}

/* No article has more than 3,000 words. */
static void test_long_text(void)
{
    static const char check[] = CLAIM "Klaim soal ikan itu adalah salah.\n\n", other[] = "Ombak datang lagi.\n\n";
    const size_t size = sizeof check + 1000 * (sizeof other - 1);
    char *text = (char *)test_allocate(size);
    uint32_t stories;
    size_t length;

    for (stories = 500; stories <= 1000; stories += 500) {
        answer a;
        memcpy(text, check, sizeof check - 1);
        for (length = sizeof check - 1; length < sizeof check - 1 + stories * (sizeof other - 1);
             length += sizeof other - 1)
            memcpy(text + length, other, sizeof other - 1);
        a = answer_analyze(text, length, NULL, NULL);
        CHECK_NUMBER("a long text", stories == 500 ? 3 : 0, ((const rk_document *)a.document.state)->totals.verdict);
        answer_free(&a);
    }
    free(text);
}

int main(void)
{
    size_t i;

    test_long_text();

    for (i = 0; i < ITEMS(rows); i++) {
        const ringkas_input input = input_of(i);
        const size_t size = ringkas_workspace_size(&input, 1, NULL);
        ringkas_limits one, words;
        void *block = test_allocate(size);
        ringkas_document document;
        ringkas_summary summary;
        uint32_t found;

        memset(&one, 0, sizeof one);
        words = one;
        one.sentences = 1;
        words.words = 8;
        CHECK(rows[i].name, ringkas_analyze(&input, 1, NULL, block, size, &document) == RINGKAS_OK);
        found = ((const rk_document *)document.state)->totals.verdict;
        CHECK_NUMBER(rows[i].name, rows[i].verdict, found);
        (void)ringkas_select(&document, &one, &summary);
        if (found != 0) CHECK_NUMBER("it ranks first", 1, document.segments[found - 1].rank);
        (void)ringkas_select(&document, &words, &summary);
        if (found != 0) CHECK_NUMBER("of a number of words too", 1, document.segments[found - 1].rank);
        words.words = 40;
        (void)ringkas_select(&document, &words, &summary);
        if (found != 0) CHECK_NUMBER("it is chosen once", 1, document.segments[found - 1].rank);
        free(block);
    }
    return test_end("unit/verdict");
}
