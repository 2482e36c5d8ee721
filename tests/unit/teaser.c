/* teaser.c, parts.c, cut.c, teaser_text.c: a paragraph that can be printed under the headline. */
#include "document.h"

#define LEAD                                                                                                           \
    "Pemerintah Kota Salatiga membuka taman baca di bekas gudang kereta mulai Senin pagi untuk pelajar dan warga. "
#define LONG                                                                                                           \
    "Pemerintah Kota Salatiga membuka taman baca di bekas gudang kereta api yang lama kosong, dengan dua ribu buku "   \
    "sumbangan warga serta ruang bermain untuk anak-anak yang menunggu orang tua mereka pulang kerja. "
#define SHORT "Taman baca dibuka di Salatiga. "

static const struct {
    const char *name;
    const char *title; /* null: none */
    uint32_t words;    /* 0: the default */
    const char *text, *teaser;
} rows[] = {
    {"one sentence", NULL, 0, LEAD "Warga menyumbang dua ribu buku.",
     "Pemerintah Kota Salatiga membuka taman baca di bekas gudang kereta mulai Senin pagi untuk pelajar dan warga. "
     "Warga menyumbang dua ribu buku."},
    {"adjacent sentences", NULL, 12, SHORT "Warga menyumbang dua ribu buku cerita. Kopi dijual di teras.",
     "Taman baca dibuka di Salatiga. Warga menyumbang dua ribu buku cerita."},
    {"no pronoun opens it", NULL, 10,
     "Wali kota memotong pita taman baca itu di depan ratusan warga dan pelajar dari sepuluh sekolah. "
     "Ia meminta warga menjaga buku agar tidak cepat rusak. Anak-anak duduk di lantai dan membaca buku cerita "
     "bergambar.",
     "Anak-anak duduk di lantai dan membaca buku cerita bergambar."},
    {"no connective opens it", NULL, 10,
     "Wali kota memotong pita taman baca itu di depan ratusan warga dan pelajar dari sepuluh sekolah. "
     "Sementara itu, pedagang menjual kopi dan kue di teras. Anak-anak duduk di lantai dan membaca buku cerita "
     "bergambar.",
     "Anak-anak duduk di lantai dan membaca buku cerita bergambar."},
    {"\"pun\" refers back", NULL, 10,
     "Wali kota memotong pita taman baca itu di depan ratusan warga dan pelajar dari sepuluh sekolah. "
     "Pedagang pun menjual kopi dan kue di teras setiap sore. Anak-anak duduk di lantai dan membaca buku cerita "
     "bergambar.",
     "Anak-anak duduk di lantai dan membaca buku cerita bergambar."},
    {"no unnamed source", NULL, 10,
     "Wali kota memotong pita taman baca itu di depan ratusan warga dan pelajar dari sepuluh sekolah. "
     "\"Kami ingin semua anak di kota gemar membaca,\" ujarnya. Anak-anak duduk di lantai dan membaca buku cerita "
     "bergambar.",
     "Anak-anak duduk di lantai dan membaca buku cerita bergambar."},
    {"no source that is a pronoun", NULL, 10,
     "Wali kota memotong pita taman baca itu di depan ratusan warga dan pelajar dari sepuluh sekolah. "
     "Menurut dia, anak-anak kota harus gemar membaca buku cerita. Anak-anak duduk di lantai dan membaca buku cerita "
     "bergambar.",
     "Anak-anak duduk di lantai dan membaca buku cerita bergambar."},
    {"nor at the end", NULL, 10,
     "Wali kota memotong pita taman baca itu di depan ratusan warga dan pelajar dari sepuluh sekolah. "
     "\"Semua anak di kota harus gemar membaca,\" kata dia. Anak-anak duduk di lantai dan membaca buku cerita "
     "bergambar.",
     "Anak-anak duduk di lantai dan membaca buku cerita bergambar."},
    {"nothing of which the owner is not known", NULL, 8,
     "Koleksinya berisi dua ribu buku cerita, kamus, dan majalah. Warga menyumbang dua ribu buku cerita, kamus, dan "
     "majalah.",
     "Warga menyumbang dua ribu buku cerita, kamus, dan majalah."},
    {"\"sedikitnya\" has no owner", NULL, 10,
     "Wali kota memotong pita taman baca itu di depan ratusan warga dan pelajar dari sepuluh sekolah. "
     "Sedikitnya dua ribu buku cerita disumbang warga kota dan pedagang.",
     "Sedikitnya dua ribu buku cerita disumbang warga kota dan pedagang."},
    {"a named source", NULL, 10,
     "Wali kota memotong pita taman baca itu di depan ratusan warga dan pelajar dari sepuluh sekolah. "
     "\"Semua anak di kota gemar membaca,\" ujar Camat Rini. Tutup.",
     "\"Semua anak di kota gemar membaca,\" ujar Camat Rini."},
    {"\"hari ini\" refers to nothing before", NULL, 10, "Mulai hari ini taman baca Salatiga buka sampai malam hari.",
     "Mulai hari ini taman baca Salatiga buka sampai malam hari."},
    {"not the title again", "Taman Baca Dibuka di Salatiga", 10,
     "Taman baca dibuka di Salatiga pada Senin pagi kemarin. Warga menyumbang dua ribu buku cerita dan kamus bekas.",
     "Warga menyumbang dua ribu buku cerita dan kamus bekas."},
    {"more than the title", "Taman Baca Dibuka di Salatiga", 14,
     "Taman baca dibuka di Salatiga dengan sumbangan dua ribu buku dari pedagang pasar dan sopir angkot.",
     "Taman baca dibuka di Salatiga dengan sumbangan dua ribu buku dari pedagang pasar dan sopir angkot."},
    {"no question is the end", NULL, 10,
     "Mengapa anak-anak kota Salatiga sekarang tidak suka membaca buku?\nMereka lebih suka menonton video. "
     "Perpustakaan "
     "kota mencatat seribu pengunjung setiap hari Minggu siang.",
     "Perpustakaan kota mencatat seribu pengunjung setiap hari Minggu siang."},
    {"a heading parts sentences", NULL, 12,
     "Padi\n\nPetani menanam padi di sawah.\n\nJagung\n\nPetani menanam jagung di ladang kering. Panen jatuh pada Mei.",
     "Petani menanam jagung di ladang kering. Panen jatuh pada Mei."},
    {"boilerplate does not", NULL, 12,
     "Taman baca dibuka di Salatiga.\n\nBaca juga: Harga Beras Naik\n\nWarga menyumbang dua ribu buku cerita.",
     "Taman baca dibuka di Salatiga. Warga menyumbang dua ribu buku cerita."},
    {"a short text is all", NULL, 0, "Taman baca dibuka di Salatiga.", "Taman baca dibuka di Salatiga."},
    {"no text", NULL, 0, "", ""},
    {"no word", NULL, 0, "***", ""},
    {"only a heading", NULL, 0, "Taman Baca", "Taman Baca"},
    {"cut at a clause", NULL, 0, LONG,
     "Pemerintah Kota Salatiga membuka taman baca di bekas gudang kereta api yang lama kosong, dengan dua ribu buku "
     "sumbangan warga serta ruang bermain untuk anak-anak…"},
    {"cut at a comma", NULL, 14, LONG,
     "Pemerintah Kota Salatiga membuka taman baca di bekas gudang kereta api yang lama kosong…"},
    {"the second sentence is cut, if it cannot be read alone", NULL, 20,
     "Taman baca dibuka di Salatiga. Bangunan itu dulu dipakai sebagai gudang kereta api selama lima puluh tahun, "
     "sebelum "
     "jalur ke Ambarawa ditutup pada tahun tujuh puluhan dan relnya dijual.",
     "Taman baca dibuka di Salatiga. Bangunan itu dulu dipakai sebagai gudang kereta api selama lima puluh tahun…"},
    {"an open quotation is closed", NULL, 10,
     "\"Kami membuka taman baca agar anak-anak tidak bermain di jalan raya karena truk lewat setiap menit,\" kata "
     "Rini.",
     "\"Kami membuka taman baca agar anak-anak tidak bermain di jalan raya…\""},
    {"so is a curly one", NULL, 10,
     "“Kami membuka taman baca agar anak-anak tidak bermain di jalan raya karena truk lewat setiap menit,” kata Rini.",
     "“Kami membuka taman baca agar anak-anak tidak bermain di jalan raya…”"},
    {"a name stays whole", NULL, 5, "Dua puluh warga menyapa Camat Budi Santoso Wijaya Kusuma di depan taman baca.",
     "Dua puluh warga menyapa…"},
    {"the verdict of a fact check is in it", "Cek Fakta: Ikan Raksasa di Pantai Kuta", 10,
     "Nelayan dan warga pesisir selatan panik. Klaim bahwa ikan raksasa itu muncul di Pantai Kuta adalah salah.",
     "Klaim bahwa ikan raksasa itu muncul di Pantai Kuta adalah salah."},
    {"a text without punctuation goes on", NULL, 0,
     "kemarin kami pergi ke pasar ikan bersama nenek untuk membeli bandeng dan udang lalu nenek menawar sampai penjual "
     "tertawa dan memberi dua ekor lagi kemudian kami pulang naik becak sambil makan es lilin dan nenek bercerita "
     "tentang "
     "masa kecilnya di kampung nelayan yang sekarang sudah menjadi pabrik",
     NULL},
};

static answer analyze(size_t row)
{
    return answer_analyze(rows[row].text, strlen(rows[row].text), rows[row].title, NULL);
}

/* What ringkas_teaser_text writes into a buffer of `size` bytes. Valid until the next call. */
static const char *text_of(const answer *a, const ringkas_teaser *teaser, size_t size)
{
    static char buffer[1024];
    const size_t needed = ringkas_teaser_text(&a->document, teaser, buffer, size);

    buffer[needed < size ? needed : size] = '\0';
    return buffer;
}

static ringkas_limits words(uint32_t count)
{
    ringkas_limits limits = LIMITS(0, 0, 0, 0);

    limits.words = count;
    return limits;
}

static void test_teasers(void)
{
    size_t i;

    for (i = 0; i < ITEMS(rows); i++) {
        answer a = analyze(i);
        const ringkas_limits limits = words(rows[i].words);
        ringkas_teaser teaser;
        const ringkas_status status = ringkas_find_teaser(&a.document, &limits, &teaser);

        if (rows[i].teaser != NULL) {
            CHECK_NUMBER(rows[i].name, RINGKAS_OK, status);
            CHECK_STRING(rows[i].name, rows[i].teaser, text_of(&a, &teaser, 1000));
            CHECK_NUMBER(rows[i].name, strstr(rows[i].teaser, "…") != NULL, teaser.cut != 0);
        } else {
            CHECK(rows[i].name, teaser.cut != 0 && strstr(text_of(&a, &teaser, 1000), "…") != NULL);
        }
        answer_free(&a);
    }
}

/* A short buffer has the first part of the text. */
static void test_buffer(void)
{
    answer a = answer_analyze(LONG, sizeof LONG - 1, NULL, NULL);
    const ringkas_limits limits = words(14);
    ringkas_teaser teaser;
    char whole[1024];
    size_t length, size;

    CHECK_NUMBER("a long sentence", RINGKAS_OK, ringkas_find_teaser(&a.document, &limits, &teaser));
    length = ringkas_teaser_text(&a.document, &teaser, NULL, 0);
    strcpy(whole, text_of(&a, &teaser, 1000));
    CHECK_NUMBER("the length", strlen(whole), length);
    for (size = 0; size <= length; size++) {
        const char *part = text_of(&a, &teaser, size);
        const bool is_whole = size == length || size <= length - 3;
        CHECK("a part", strncmp(whole, part, strlen(part)) == 0 && strlen(part) == (is_whole ? size : length - 3));
    }
    answer_free(&a);
}

static void test_arguments(void)
{
    answer a = answer_analyze(LEAD SHORT, sizeof LEAD SHORT - 1, NULL, NULL);
    const ringkas_limits wrong[] = {LIMITS(1, 0, 0, 0), LIMITS(0, 0, 1, 0), LIMITS(0, 0, 0, 1)};
    ringkas_limits limits = words(0);
    ringkas_teaser teaser;
    size_t i;

    CHECK_NUMBER("no document", RINGKAS_ERR_ARGUMENT, ringkas_find_teaser(NULL, NULL, &teaser));
    CHECK_NUMBER("no teaser", RINGKAS_ERR_ARGUMENT, ringkas_find_teaser(&a.document, NULL, NULL));
    CHECK_NUMBER("no limits", RINGKAS_OK, ringkas_find_teaser(&a.document, NULL, &teaser));
    CHECK_NUMBER("25 words", 22, teaser.words);
    for (i = 0; i < ITEMS(wrong); i++)
        CHECK_NUMBER("another limit", RINGKAS_ERR_ARGUMENT, ringkas_find_teaser(&a.document, &wrong[i], &teaser));
    CHECK_NUMBER("no text of no teaser", 0, ringkas_teaser_text(&a.document, NULL, NULL, 0));
    CHECK_NUMBER("no text of an empty teaser", 0, ringkas_teaser_text(&a.document, &teaser, NULL, 0));
    limits.from = 1;
    limits.words = 5;
    CHECK_NUMBER("from the second sentence on", RINGKAS_OK, ringkas_find_teaser(&a.document, &limits, &teaser));
    CHECK_STRING("from the second sentence on", "Taman baca dibuka di Salatiga.", text_of(&a, &teaser, 1000));
    limits.words = UINT32_MAX;
    CHECK_NUMBER("more words than any text has", RINGKAS_OK, ringkas_find_teaser(&a.document, &limits, &teaser));
    CHECK_NUMBER("more words than any text has", 5, teaser.words);
    answer_free(&a);
}

/* The query chooses. */
static void test_query(void)
{
    static const char text[] = "Pemerintah kota membuka taman baca baru di bekas gudang kereta. "
                               "Dokter hewan memeriksa sapi kurban di halaman pasar setiap pagi.";
    answer a = answer_analyze(text, sizeof text - 1, NULL, NULL);
    ringkas_limits limits = words(10);
    ringkas_teaser teaser;

    limits.query = "sapi";
    limits.query_length = 4;
    CHECK_NUMBER("a query", RINGKAS_OK, ringkas_find_teaser(&a.document, &limits, &teaser));
    CHECK_STRING("a query", "Dokter hewan memeriksa sapi kurban di halaman pasar setiap pagi.",
                 text_of(&a, &teaser, 1000));
    answer_free(&a);
}

int main(void)
{
    test_teasers();
    test_buffer();
    test_arguments();
    test_query();
    return test_end("teaser");
}
