/* passages.c: what was decided or found, what somebody asks for, what is beside the point of a text. */
#include "../../src/passages.h"
#include "document.h"

/* Makes a text one that is no news, and no law. */
#define NO_NEWS "\n\nCatatan\n\nAnda dapat bertanya. Kami siap membantu. Kalian boleh datang."

/* A text, and for each of its segments the part: O outcome, R request, A aside, - none. l: it lists names. d: it has a word of
 * decisions. x: it is a duplicate. The segments of NO_NEWS are left out. */
static const struct {
    const char *name, *text, *passages;
} rows[] = {
    {"a section",
     "Rapat Warga\n\nIuran dibahas lama.\n\nKeputusan\n\nIuran naik tahun depan.\n\nPenutup\n\nRapat selesai sore.",
     "- - O O - -"},
    {"a numbered section with its passages",
     "4 Kesimpulan\n\nPadi tumbuh subur.\n\n4.1 Batasan\n\nLahan itu sempit.\n\n5 Lampiran\n\nTabel ada di sini.",
     "O O O O - -"},
    {"a heading with its text on the next line", "C. Keputusan\n1. Parkir dibatasi.\n2. Rambu dipasang.", "O O O"},
    {"a sentence after a cue, to the end of its paragraph",
     "Tujuan: mengukur panen padi. Hasil: panen naik. Kesimpulan: pupuk itu berguna. Petani perlu dibantu.\n\nLahan "
     "lain "
     "menyusul.",
     "- - O O -"},
    {"no cue inside a line", "Keputusan itu ditunda lagi. Rapat selesai sore.", "- -"},
    {"the last ruling",
     "Putusan lama berbunyi:\nMENGADILI:\n1. Mengabulkan gugatan;\nMenimbang, bahwa banding diterima;\nMENGADILI:\n1. "
     "Menolak "
     "gugatan seluruhnya;\nDemikian diputuskan hari ini.",
     "- - - - O O -"},
    {"what a party asks for",
     "Penggugat mohon agar hakim memutus:\n1. Mengabulkan gugatan;\n2. Menghukum tergugat;\nMenimbang, bahwa tergugat "
     "datang;",
     "R R R -"},
    {"the ruling that a party asks for",
     "Tergugat memohon putusan sebagai berikut:\nMENGADILI:\n1. Menolak gugatan;\nMenimbang, bahwa saksi "
     "hadir;\nMENGADILI:\n1. "
     "Mengabulkan gugatan;",
     "R R R - O O"},
    {"what was asked for, granted word by word",
     "Pemohon mohon agar:\n1. Mengabulkan permohonan para pemohon;\nMenimbang, bahwa saksi hadir;\nM E N E T A P K A "
     "N\n1. "
     "Mengabulkan permohonan para pemohon;\nDemikian penetapan ini dibacakan.",
     "R R - O O -"},
    {"the next number ends it", "4. Keputusan\na. Iuran tetap.\nb. Pasar dibuka sore\n5. Rencana\nWarga bertemu lagi.",
     "O O O - -"},
    {"who asks without items asks for nothing", "Warga memohon bantuan air. Sumur sudah kering.", "- -"},
    {"the grounds of a by-law",
     "Menimbang:\na. bahwa sampah bertambah;\nMengingat:\n1. Undang-undang tentang sampah;\nMEMUTUSKAN:\nAturan baru "
     "dibuat.",
     "A A A A O O"},
    {"definitions",
     "Dalam peraturan ini yang dimaksud dengan:\n1. Desa adalah wilayah kecil.\n\nPasal 2\nDesa membina warga.",
     "A A - -"},
    {"names", "1. Budi Hartono, Siti Aminah\n2. Desa Sukamaju sudah bersih.", "-l -"},
    {"decisions", "Rapat menyepakati iuran baru. Warga pulang sore.", "-d -"},
};

static void write_passages(const ringkas_document *document, uint32_t count, char *passages)
{
    uint32_t i;

    *passages = '\0';
    for (i = 0; i < count; i++) {
        const uint32_t marks = document->segments[i].marks;
        passages += sprintf(passages, "%s%c%s%s", i == 0 ? "" : " ", "-ORA"[rk_passage_of(marks)],
                            (marks & RK_LISTS) != 0 ? "l" : "", (marks & RK_DECIDES) != 0 ? "d" : "");
        if ((document->segments[i].traits & RK_DUPLICATE) != 0) passages += sprintf(passages, "x");
    }
}

/* What the segments of a text are, if it is followed by what makes it no news. */
static void test_text(const char *name, const char *text, const char *more, const char *expected)
{
    static char whole[4096];
    char passages[1024];
    answer a, alone;

    sprintf(whole, "%s%s", text, more);
    a = answer_in(whole, 0, NULL);
    alone = answer_in(text, 0, NULL);
    write_passages(&a.document, alone.document.count, passages);
    CHECK_STRING(name, expected, passages);
    answer_free(&alone);
    answer_free(&a);
}

int main(void)
{
    static const char news[] =
        "Hakim Agung Siti Rahma membacakan putusan di Jakarta. \"Kami terima,\" kata Budi Hartono.\n"
        "MENGADILI:\n1. Menolak gugatan Budi Hartono di Bekasi.\nKesimpulan: Budi Hartono kalah dari Siti "
        "Aminah. \"Kami banding,\" ujar Joko Susilo di Pengadilan Negeri Bekasi.";
    size_t i;

    for (i = 0; i < ITEMS(rows); i++) test_text(rows[i].name, rows[i].text, NO_NEWS, rows[i].passages);
    test_text("news has no passages", news, "", "- - - - - -");
    return test_end("unit/passages");
}
