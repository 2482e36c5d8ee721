/* Where segments begin and end in corner cases: empty texts, ends, odd characters. tests/spec/ has the texts that a reader
 * would ask about. */
#include "../annotated.h"

static const struct {
    const char *name;
    const char *text;
} rows[] = {
    {"an empty text", ""},
    {"a blank", " "},
    {"newlines", "\n\n\r\n"},
    {"only invisible characters", "\xEF\xBB\xBF\xC2\xAD\xE2\x80\x8B"},
    {"one letter", "a"},
    {"a text of one full stop", "."},
    {"a line of dashes is no sentence", "Hujan turun. ‖\n⟦-----⟧\nJalan becek."},
    {"a text that ends with a full stop", "Hujan turun."},
    {"a text that ends without one", "Hujan turun. ‖ Jalan becek"},
    {"white space before and after", "  \n Hujan turun. \n\t"},
    {"a byte order mark", "\xEF\xBB\xBFHujan turun. ‖ Jalan becek."},
    {"a byte that is not UTF-8", "Hujan\xFFturun. ‖ Jalan becek."},
    {"a tab after the full stop", "Hujan turun.\t‖Jalan becek."},
    {"many blanks after the full stop", "Hujan turun.      ‖Jalan becek."},
    {"a line separator", "Hujan turun. ‖\xE2\x80\xA8Jalan becek."},
    {"carriage returns without newlines", "Hujan turun. ‖\rJalan becek."},
    {"the full stop of Chinese", "中文。‖ Kalimat kedua."},

    {"initials", "R.A. Kartini lahir di Jepara. ‖ Ia menulis surat."},
    {"an address", "Kantor di Jl. Kenanga No. 5 tutup. ‖ Warga pulang."},
    {"a number with full stops", "Harganya Rp1.500.000. ‖ Pembeli menawar."},
    {"a year at the start of a line ends a sentence", "2024. ‖ Tahun itu kering."},
    {"the number of an item does not", "204. Tahun itu kering."},
    {"a time", "Rapat mulai pukul 09.30. ‖ Warga datang."},
    {"dkk. before a capital", "Buku itu ditulis Hartati dkk. ‖ Isinya bagus."},
    {"dkk. before a small letter", "Hartati dkk. menulis buku."},
    {"a quotation before its verb", "\"Hujan!\" teriak Budi. ‖ Ia lari."},
    {"a quotation that ends its sentence", "Budi berkata, \"Hujan turun.\" ‖ Ia lari."},
    {"no blank after the full stop", "Hujan turun.‖Jalan becek."},
    {"the name of a site", "Berita Kompas.com dibaca warga."},

    {"the mark of a note at the end of the text", "Warga menanam padi[1]"},
    {"and a blank after it", "Warga menanam padi[n] "},
    {"a blank between it and the end of the line", "Warga menanam padi[1] ‖\nHujan turun."},
    {"before the end of a paragraph", "Warga menanam padi[1]\t‖\r\n\r\nHujan turun."},
    {"before a form feed", "Warga menanam padi[1] ‖\fHujan turun."},
    {"two marks and blanks", "Warga menanam padi[1][b]  ‖\nHujan turun."},
    {"two marks with a blank between", "Warga menanam padi[1] [2] ‖\nHujan turun."},
    {"a raised digit and a no-break space", "Warga menanam padi¹\xC2\xA0‖\nHujan turun."},
    {"a heading with a button and a blank",
     "⟪Musim Hujan[sunting | sunting sumber]⟫ \n\nHujan turun sejak pagi di seluruh kota."},
    {"a mark before the head of a page", "Warga menanam padi[1]\n- 3 -\ndi lereng bukit."},

    {"four equal pages: their last lines are taken for heads, but the last page is whole",
     "Ayah menambatkan sampan itu\ndi bawah pohon bakau yang\ntua sekali dan ibu memasak\nikan di dapur yang "
     "sempit\nsambil menunggu kami semua\nkembali dari pasar di kota.\nPulang ke kampung ‖"
     "\n\fAyah menambatkan sampan itu\ndi bawah pohon bakau yang\ntua sekali dan ibu memasak\nikan di dapur yang "
     "sempit\nsambil menunggu kami semua\nkembali dari pasar di kota.\nPulang ke kampung"
     "\n\fAyah menambatkan sampan itu\ndi bawah pohon bakau yang\ntua sekali dan ibu memasak\nikan di dapur yang "
     "sempit\nsambil menunggu kami semua\nkembali dari pasar di kota.\nPulang ke kampung ‖"
     "\n\fAyah menambatkan sampan itu\ndi bawah pohon bakau yang\ntua sekali dan ibu memasak\nikan di dapur yang "
     "sempit\nsambil menunggu kami semua\nkembali dari pasar di kota.\nPulang ke kampung\n"},

    {"a heading", "⟪Musim Hujan⟫\n\nHujan turun sejak pagi di seluruh kota."},
    {"a chapter of a statute", "⟪BAB I⟫\n⟪KETENTUAN UMUM⟫\nDesa adalah kesatuan masyarakat hukum."},
    {"a list without full stops has no headings", "beras ‖\ngula ‖\nkopi"},
    {"a page of boilerplate only is a text", "ADVERTISEMENT"},
    {"a dateline and sentences", "⟦Suara.com -⟧ Hujan turun. ‖ Jalan becek."},
    {"a dateline without a sentence", "Suara.com -"},
};

static const struct {
    const char *name;
    const char *text;
    uint32_t traits; /* of the last segment */
} traits[] = {
    {"the only sentence begins a paragraph", "Hujan turun.", RINGKAS_PARAGRAPH_START},
    {"the second sentence of a paragraph", "Hujan turun. Jalan becek.", 0},
    {"the first of the second paragraph", "Hujan turun.\n\nJalan becek.", RINGKAS_PARAGRAPH_START},
};

static void test_traits(const char *name, const char *text, uint32_t expected)
{
    answer a = answer_analyze(text, strlen(text), NULL, NULL);

    if (CHECK(name, a.document.count > 0))
        CHECK_NUMBER(name, expected, a.document.segments[a.document.count - 1].traits & RINGKAS_PARAGRAPH_START);
    answer_free(&a);
}

/* A NUL is a character like others: a string cannot show it. */
static void test_nuls(void)
{
    static const char text[] = "Hujan\0 turun. Jalan\0becek.";
    answer a = answer_analyze(text, sizeof text - 1, NULL, NULL);

    CHECK_NUMBER("NULs in two sentences", 2, a.document.count);
    if (a.document.count == 2) CHECK_NUMBER("the start of the second", 14, a.document.segments[1].start);
    answer_free(&a);
}

int main(void)
{
    size_t i;

    for (i = 0; i < ITEMS(rows); i++)
        annotated_test(__FILE__, __LINE__, rows[i].name, rows[i].text, strlen(rows[i].text));
    for (i = 0; i < ITEMS(traits); i++) test_traits(traits[i].name, traits[i].text, traits[i].traits);
    test_nuls();
    return test_end("unit/segments");
}
