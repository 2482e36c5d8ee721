/* sentences.c: units and their kinds. Marks as in ../marked.h. What a reader would ask about boundaries is told in
 * tests/spec/sentences.md; here stand the corners: empty texts, ends, odd characters, the scanner by itself. */
#include "document.h"

#include "../marked.h"

static const struct {
    const char *name;
    const char *text;
} rows[] = {
    {"an empty text", ""},
    {"a blank", " "},
    {"newlines", "\n\n\r\n"},
    {"only invisible characters", "\xEF\xBB\xBF\xC2\xAD\xE2\x80\x8B"},
    {"one letter", "a"},
    {"a stop alone is all that there is", "."},
    {"a line of dashes is no sentence", "Hujan turun. ‖\n⟦-----⟧\nJalan becek."},
    {"a text that ends with its stop", "Hujan turun."},
    {"a text that ends without one", "Hujan turun. ‖ Jalan becek"},
    {"white space around it", "  \n Hujan turun. \n\t"},
    {"a byte order mark", "\xEF\xBB\xBFHujan turun. ‖ Jalan becek."},
    {"a byte that is not UTF-8", "Hujan\xFFturun. ‖ Jalan becek."},
    {"NULs are characters as others are", "Hujan turun. ‖ Jalan becek."},
    {"a tab behind the stop", "Hujan turun.\t‖Jalan becek."},
    {"many blanks behind the stop", "Hujan turun.      ‖Jalan becek."},
    {"a line separator", "Hujan turun. ‖\xE2\x80\xA8Jalan becek."},
    {"carriage returns alone", "Hujan turun. ‖\rJalan becek."},
    {"the full stop of Chinese", "中文。‖ Kalimat kedua."},

    {"initials", "R.A. Kartini lahir di Jepara. ‖ Ia menulis surat."},
    {"an address", "Kantor di Jl. Kenanga No. 5 tutup. ‖ Warga pulang."},
    {"a figure with stops", "Harganya Rp1.500.000. ‖ Pembeli menawar."},
    {"a year at the start of a line ends a sentence", "2024. ‖ Tahun itu kering."},
    {"a number of an item does not", "204. Tahun itu kering."},
    {"a time", "Rapat mulai pukul 09.30. ‖ Warga datang."},
    {"dkk. before a capital", "Buku itu ditulis Hartati dkk. ‖ Isinya bagus."},
    {"dkk. before a small letter", "Hartati dkk. menulis buku."},
    {"a quotation that goes on", "\"Hujan!\" teriak Budi. ‖ Ia lari."},
    {"a quotation that is whole", "Budi berkata, \"Hujan turun.\" ‖ Ia lari."},
    {"prose glued behind the stop", "Hujan turun.‖Jalan becek."},
    {"a site's name", "Berita Kompas.com dibaca warga."},

    {"a heading", "⟪Musim Hujan⟫\n\nHujan turun sejak pagi di seluruh kota."},
    {"a chapter of a statute", "⟪BAB I⟫\n⟪KETENTUAN UMUM⟫\nDesa adalah kesatuan masyarakat hukum."},
    {"a list without stops has no headings", "beras ‖\ngula ‖\nkopi"},
    {"a page of nothing but clutter is all that there is", "ADVERTISEMENT"},
    {"a dateline and a sentence", "⟦Suara.com -⟧ Hujan turun. ‖ Jalan becek."},
    {"a dateline and nothing", "Suara.com -"},
};

static const struct {
    const char *name;
    const char *text;
    uint32_t marks; /* of the last unit */
} marks[] = {
    {"a sentence", "Hujan turun.", RK_PARAGRAPH},
    {"the second of a paragraph", "Hujan turun. Jalan becek.", 0},
    {"the first of the second paragraph", "Hujan turun.\n\nJalan becek.", RK_PARAGRAPH},
    {"no stop at its end", "Hujan turun. Jalan becek", RK_OPEN_END},
    {"a colon at its end", "Hujan turun. Sebabnya:", RK_OPEN_END},
    {"a small letter at its start", "Hujan turun.\n\nlalu jalan menjadi becek sekali.", RK_PARAGRAPH | RK_OPEN_START},
};

/* All units of a text, with clutter looked for or kept. */
static uint32_t count_units(const char *string, bool keep_clutter, rk_unit *last)
{
    rk_text text = text_of_string(string);
    rk_scanner scanner;
    rk_unit unit;
    uint32_t count = 0;

    rk_start_scan(&scanner, &text, keep_clutter);
    while (rk_next_unit(&scanner, &unit)) {
        *last = unit;
        count++;
    }
    free_text(text);
    return count;
}

static void test_nuls(void)
{
    static const char text[] = "Hujan\0turun. \0Jalan becek.";
    ringkas_summary s;
    uint32_t block[1024];

    CHECK_NUMBER("NULs", RINGKAS_OK, ringkas_summarize(text, sizeof text - 1, NULL, block, sizeof block, &s));
    CHECK_NUMBER("NULs: words", 4, s.words);
}

int main(void)
{
    rk_unit unit = {0, 0, RINGKAS_SENTENCE, 0};
    size_t i;

    for (i = 0; i < ITEMS(rows); i++) {
        if (marked_test(__FILE__, __LINE__, rows[i].name, rows[i].text, strlen(rows[i].text)))
            test_passed++;
        else
            test_failed++;
    }
    for (i = 0; i < ITEMS(marks); i++) {
        count_units(marks[i].text, false, &unit);
        CHECK_NUMBER(marks[i].name, marks[i].marks, unit.marks & (RK_PARAGRAPH | RK_OPEN_END | RK_OPEN_START));
    }
    CHECK_NUMBER("clutter apart", 2, count_units("Suara.com - Hujan turun.", false, &unit));
    CHECK_NUMBER("clutter kept", 1, count_units("Suara.com - Hujan turun.", true, &unit));
    CHECK_NUMBER("clutter kept, its kind", RINGKAS_SENTENCE, unit.kind);
    test_nuls();
    return test_end("unit/sentences");
}
