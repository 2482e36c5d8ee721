/* needs.c, names.c, questions.c: which sentence another one needs, as far as words tell. */
#include "../../src/needs.h"
#include "document.h"

/* ---- names: the third sentence, and whether it needs the first one */

#define MIDDLE "Hujan turun sejak pagi. "

static const struct {
    const char *name;
    const char *text;
    uint32_t needed; /* by the third sentence, from 1; 0: none */
} names[] = {
    {"a surname", "Polisi memeriksa Budi Hartono. " MIDDLE "Menurut warga, Hartono berdagang sapi.", 1},
    {"a first name", "Polisi memeriksa Budi Hartono. " MIDDLE "Warga mengenal Budi sejak kecil.", 1},
    {"at the start", "Polisi memeriksa Budi Hartono. " MIDDLE "Hartono berdagang sapi di pasar.", 1},
    {"of a name at the start", "Budi Hartono berdagang sapi. " MIDDLE "Polisi memeriksa Hartono.", 1},
    {"a nickname", "Tukang las Suroto alias Kemprot ditangkap. " MIDDLE "Polisi mendatangi rumah Kemprot.", 1},
    {"the whole name again", "Polisi memeriksa Budi Hartono. " MIDDLE "Warga mengenal Budi Hartono.", 0},
    {"both parts again", "Polisi memeriksa Budi Hartono. " MIDDLE "Budi, anak Hartono, pulang.", 0},
    {"no longer name before", "Polisi memeriksa Hartono. " MIDDLE "Hartono berdagang sapi.", 0},
    {"a known place", "Banjir merendam Jakarta Selatan. " MIDDLE "Gubernur Jakarta meninjau pompa.", 0},
    {"a place after \"di\"", "Banjir merendam Desa Uloe Baru. " MIDDLE "Sawah di Uloe terendam.", 0},
    {"an acronym", "Rapat itu dihadiri Ketua DPRD Kota. " MIDDLE "Sidang DPRD ditunda.", 0},
    {"an office and its place", "Kepala Polres Kembang hadir. " MIDDLE "Pasar Kembang tutup.", 0},
    {"another name of two words", "Polisi memeriksa Budi Hartono. " MIDDLE "Andi Hartono pulang ke desa.", 0},
    {"a word of a headline", "Kompor dari Limbah Tahu\n\nHujan turun sejak pagi. Limbah tahu dibuang ke sungai.", 0},
    {"a source", "Polisi memeriksa Budi Hartono. " MIDDLE "Pasar itu, kata Hartono, sepi.", 0},
    {"a source before its verb", "Polisi memeriksa Budi Hartono. " MIDDLE "Hartono juga menilai pasar itu sepi.", 0},
    {"a source after \"menurut\"", "Polisi memeriksa Budi Hartono. " MIDDLE "Pasar itu, menurut Hartono, sepi.", 0},
    {"one who asks for something", "Polisi memeriksa Budi Hartono. " MIDDLE "Sore itu Hartono meminta maaf.", 0},
    {"somebody whom another one speaks of",
     "Polisi memeriksa Budi Hartono. " MIDDLE "Bupati mengatakan rumah Hartono dijual.", 1},
    {"a club", "Warga menonton Melati FC. " MIDDLE "Semua gol Melati indah.", 0},
    {"a product", "Warga membeli Melati TelePon. " MIDDLE "Semua toko menjual Melati.", 0},
    {"by itself first",
     "Kemarin klub Melati kalah. Ketua Melati Budi Hartono kecewa. Malam itu Hartono mengatakan Melati akan menang.",
     0},
    {"a common word", "Kata Ketua Panitia, acara batal. " MIDDLE "Panitia mengembalikan uang.", 0},
};

static void test_names(void)
{
    size_t i;

    for (i = 0; i < ITEMS(names); i++) {
        answer a = answer_in(names[i].text, 0, NULL);
        rk_document *doc = document_of(&a);
        uint32_t needed;
        rk_check_needs(doc, 2);
        needed = rk_introduction_of(doc, 2);
        CHECK_NUMBER(names[i].name, names[i].needed, needed == RK_NO_SEGMENT ? 0 : needed + 1);
        answer_free(&a);
    }
}

/* ---- promises: the second sentence */

#define LEAD "Bupati mundur pada Rabu malam. "
#define LAST " Ia sakit sejak bulan Maret."

static const struct {
    const char *name;
    const char *text;
    bool promises;
} promises[] = {
    {"a reason", LEAD "Bupati mengungkap alasannya mundur." LAST, true},
    {"with words between", LEAD "Polisi membeberkan sejumlah penyebab kebakaran gudang." LAST, true},
    {"how it happened", LEAD "Kapolres menjelaskan kronologi kejadian itu." LAST, true},
    {"kept in the same sentence", LEAD "Bupati mengungkap alasannya mundur, yaitu kesehatannya." LAST, false},
    {"kept after \"karena\"", LEAD "Bupati mengungkap alasan ia mundur karena sakit." LAST, false},
    {"kept in a quotation", LEAD "Bupati mengungkap alasannya, \"Saya sakit.\"" LAST, false},
    {"another verb", LEAD "Warga menerima alasan bupati mundur." LAST, false},
    {"another noun", LEAD "Polisi mengungkap jaringan pencuri kabel." LAST, false},
    {"the first sentence", "Polisi mengungkap kronologi kejadian itu." LAST LAST, false},
    {"the last sentence", LEAD LAST "Bupati mengungkap alasannya mundur.", false},
};

static void test_promises(void)
{
    size_t i;

    for (i = 0; i < ITEMS(promises); i++) {
        answer a = answer_in(promises[i].text, 0, NULL);
        rk_document *doc = document_of(&a);
        bool found = false;
        uint32_t k;
        for (k = 0; k < doc->count; k++) {
            rk_check_needs(doc, k);
            if ((doc->segments[k].marks & RK_PROMISES) != 0) found = true;
        }
        CHECK(promises[i].name, found == promises[i].promises);
        answer_free(&a);
    }
}

/* ---- questions: the third sentence */

#define QUESTIONS                                                                                                      \
    "Bagaimana cara mendaftar?\nDatang ke kantor cabang terdekat. Biayanya sejuta rupiah.\n"                           \
    "Kapan meteran dibaca?\nPetugas membacanya setiap tanggal 10.\n"                                                   \
    "Apakah ada denda?\nDenda sepuluh ribu rupiah setelah tanggal 20.\n"

static const struct {
    const char *name;
    const char *text;
    uint32_t needed; /* by the third sentence, from 1; 0: none */
} questions[] = {
    {"the second sentence of an answer", QUESTIONS, 1},
    {"with labels",
     "T: Berapa tarifnya?\nJ: Dua ribu. Anak gratis.\nT: Bukanya kapan?\nJ: Pagi hari saja.\nT: Di mana?\nJ: Di pasar.",
     1},
    {"after a heading none",
     "Apa ini?\nPasar\nDua warga datang. Tiga warga pulang.\nKapan?\nKemarin pagi.\nDi mana?\nDi pasar.", 0},
    {"two questions are news",
     "Apa sebabnya?\nHujan turun. Jalan rusak.\nKapan diperbaiki?\nBulan depan jalan itu diaspal.", 0},
    {"questions inside paragraphs",
     "Apa sebabnya? Hujan turun. Jalan rusak parah.\nKapan diperbaiki? Bulan depan. Di mana? Di desa.", 0},
};

static void test_questions(void)
{
    size_t i;

    for (i = 0; i < ITEMS(questions); i++) {
        answer a = answer_in(questions[i].text, 0, NULL);
        const uint32_t needed = rk_introduction_of(document_of(&a), 2);
        CHECK_NUMBER(questions[i].name, questions[i].needed, needed == RK_NO_SEGMENT ? 0 : needed + 1);
        answer_free(&a);
    }
}

/* No number of sentences has an answer without its question; none of words either. */
static void test_answers(void)
{
    answer a = answer_in(QUESTIONS, 0, NULL);
    uint32_t n, i;

    for (n = 1; n < 40; n++) {
        ringkas_limits limits;
        ringkas_summary summary;
        bool is_whole = true;
        memset(&limits, 0, sizeof limits);
        *(n < 10 ? &limits.sentences : &limits.words) = n;
        (void)ringkas_select(&a.document, &limits, &summary);
        for (i = 0; i < summary.count; i++) {
            const uint32_t needed = rk_introduction_of(document_of(&a), i);
            if (summary.segments[i].rank != 0 && needed != RK_NO_SEGMENT && summary.segments[needed].rank == 0)
                is_whole = false;
        }
        CHECK("answers have their questions", is_whole);
    }
    answer_free(&a);
}

int main(void)
{
    test_names();
    test_promises();
    test_questions();
    test_answers();
    return test_end("unit/needs");
}
