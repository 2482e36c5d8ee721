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
    {"an address in it", "Hujan turun. Baca laman https://desa.id hari ini.", RK_PIECE},
    {"a small letter at its start", "Hujan turun.\n\nlalu jalan menjadi becek sekali.", RK_PARAGRAPH | RK_PIECE},
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

/* ---- the end of the longest text, where an offset that looks further ahead would wrap around */

#define LAST_LINES "Suara.com - \"Hujan turun,\" kata dr. Budi pada A. Karim. Ia lari.\nBaca Juga: Jalan Becek"

/* Blanks, a newline, and at the end the last lines. */
static int read_longest(void *context, uint32_t offset, void *buffer, uint32_t length)
{
    static const char end[] = "\n" LAST_LINES;
    const uint32_t start = RINGKAS_MAX_LENGTH - (uint32_t)strlen(end);
    char *bytes = (char *)buffer;
    uint32_t i;

    (void)context;
    for (i = 0; i < length; i++) bytes[i] = offset + i < start ? ' ' : end[offset + i - start];
    return 0;
}

static void test_longest(void)
{
    static uint8_t buffer[256];
    static const ringkas_reader reader = {read_longest, NULL, RINGKAS_MAX_LENGTH, buffer, sizeof buffer};
    const uint32_t start = RINGKAS_MAX_LENGTH - (uint32_t)strlen(LAST_LINES);
    rk_text near_text = text_of_string(LAST_LINES), far_text;
    rk_window window;
    rk_scanner near_scanner, far_scanner;
    rk_unit near_unit, far_unit;
    bool goes_on = true;

    rk_open_window(&window, &reader, &far_text);
    rk_start_scan(&near_scanner, &near_text, false);
    rk_start_scan(&far_scanner, &far_text, false);
    far_scanner.at = start - 1; /* as if a unit had ended before the newline */
    far_scanner.wrapped = near_scanner.wrapped;
    while (goes_on) {
        goes_on = rk_next_unit(&near_scanner, &near_unit);
        CHECK_NUMBER("longest text: units", goes_on, rk_next_unit(&far_scanner, &far_unit));
        if (!goes_on) break;
        CHECK_NUMBER("longest text: start of a unit", near_unit.at, far_unit.at - start);
        CHECK_NUMBER("longest text: its end", near_unit.end, far_unit.end - start);
        CHECK_NUMBER("longest text: its kind", near_unit.kind, far_unit.kind);
    }
    free_text(near_text);
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
        CHECK_NUMBER(marks[i].name, marks[i].marks, unit.marks & (RK_PARAGRAPH | RK_OPEN_END | RK_PIECE));
    }
    CHECK_NUMBER("clutter apart", 2, count_units("Suara.com - Hujan turun.", false, &unit));
    CHECK_NUMBER("clutter kept", 1, count_units("Suara.com - Hujan turun.", true, &unit));
    CHECK_NUMBER("clutter kept, its kind", RINGKAS_SENTENCE, unit.kind);
    test_nuls();
    test_longest();
    return test_end("unit/sentences");
}
