/* genre.c: is a text news? */
#include "../../src/genre.h"
#include "document.h"

static const struct {
    const char *name;
    bool is_news;
    const char *text;
} rows[] = {
    {"names and a speaker", true,
     "Bupati Sleman Kustini Sri meresmikan Jembatan Progo di Minggir. Warga Kulon Progo menyambutnya. \"Kami senang,\" "
     "kata "
     "Suparman."},
    {"a headline", true, "Jalan Pasar Becek\n\nHujan turun sejak pagi. Pasar sepi. Jalan becek."},
    {"a dateline", true,
     "KEBUMEN, KOMPAS.com - Cabai naik lagi. Simpan di tempat kering. Anda dapat menanamnya sendiri."},
    {"a speaker without names", true,
     "Petani mengatakan hujan datang terlambat. \"Sumur kering,\" ujar seorang warga. Pemerintah menyebut bantuan "
     "segera "
     "dikirim."},
    {"nothing that speaks for or against it", true, "Hujan turun sejak pagi. Jalan becek. Pasar sepi."},
    {"news of a ruling", true,
     "Hakim Pengadilan Negeri Bantul memutus perkara Joko Susanto. Amar putusan berbunyi:\n1. Menyatakan terdakwa "
     "bersalah.\n"
     "2. Menghukum terdakwa dua tahun.\n\"Kami banding,\" kata pengacara Joko, Rina Wulandari, di Bantul."},
    {"news with advice", true,
     "Dokter Ratna Sari dari RSUD Wates membagikan cara mencegah flu. Menurut Ratna, warga Kulon Progo perlu:\n- cuci "
     "tangan "
     "setiap saat;\n- tidur cukup.\n\"Jangan panik,\" kata Ratna di Wates."},

    {"a page of help", false,
     "Anda dapat mengubah nama berkas dari menu. Untuk mengubahnya:\n\nPilih berkas itu.\n\nKlik menu di kanan atas. "
     "Anda "
     "akan melihat daftar."},
    {"a recipe", false,
     "Bahan:\n1. dua butir telur\n2. satu sendok garam\n3. daun bawang\n\nCara membuat:\n1. Kocok telur sampai "
     "rata.\n2. "
     "Goreng di wajan panas.\n"},
    {"a by-law", false,
     "BAB II\nKEWAJIBAN\n\nPasal 3\n(1) Setiap orang wajib memilah sampah.\n(2) Sampah dipilah menjadi:\na. sampah "
     "basah; "
     "dan\nb. sampah kering.\n\nPasal 4\nSetiap toko wajib menyediakan tempat sampah.\n"},
    {"a speech", false,
     "Kita sudah berjalan jauh bersama. Saya tahu jalan itu tidak mudah. Kami berjanji bekerja lebih keras untuk "
     "kalian."},
};

int main(void)
{
    size_t i;

    for (i = 0; i < ITEMS(rows); i++) {
        answer a = answer_in(rows[i].text, 0, NULL);
        CHECK(rows[i].name, a.status == RINGKAS_OK && rk_is_news(document_of(&a), 0) == rows[i].is_news);
        answer_free(&a);
    }
    {
        static char text[32768];
        answer a;
        size_t length = 0;
        while (length < sizeof text - 64)
            length += (size_t)sprintf(text + length, "Bupati Sleman bertemu warga ke-%zu di Jakarta. ", length);
        a = answer_in(text, 0, NULL);
        CHECK("a book has names, too", !rk_is_news(document_of(&a), 0));
        answer_free(&a);
    }
    return test_end("unit/genre");
}
