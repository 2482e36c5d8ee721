/* lines.c: is a newline a blank within a sentence, or an end? */
#include "../../src/lines.h"
#include "place.h"

/* Forty bytes of prose, after which a line may go on. */
#define LONG "Hujan deras mengguyur wilayah kota itu se"

static const struct {
    const char *name;
    const char *text; /* ‖ is before the newline */
    bool continues;
    bool continues_wrapped; /* in a text whose lines were broken at a fixed width */
} rows[] = {
    {"an empty line", LONG " pagi‖\n\nhingga sore.", false, false},
    {"the end of the text", LONG " pagi‖\n", false, false},
    {"a full stop", LONG " pagi.‖\nJalan becek.", false, true},
    {"a full stop before a small letter", LONG " pagi.‖\njalan becek.", false, true},
    {"a full stop before a comma", LONG " pagi.‖\n, kata Budi.", true, true},
    {"a closed quotation before a bracket", LONG " pagi.\"‖\n) kata Budi.", true, true},
    {"a comma", "Hujan,‖\nPanas", true, true},
    {"an opening bracket", "Hujan (‖\nPanas)", true, true},
    {"a semicolon", LONG " pagi;‖\njalan becek;", false, false},
    {"a colon", LONG " pagi:‖\njalan becek", false, false},

    {"an item with a hyphen", LONG " pagi‖\n- jalan becek", false, false},
    {"an item with a bullet", LONG " pagi‖\n• jalan becek", false, false},
    {"an item with a number", LONG " pagi‖\n1. jalan becek", false, false},
    {"a paragraph of a statute", LONG " dimaksud pada ayat‖\n(2) tidak dapat", true, true},
    {"an item in brackets with a capital", LONG " pagi‖\n(2) Jalan becek", false, false},
    {"a range of years", "Ia bekerja pada periode 2010‖\n- 2013 di kota", true, true},
    {"an item after an item that ends in a number", "- Kursi 20‖\n- 15 meja", false, false},
    {"a hyphen that stands alone", "Hujan mereda 6 -‖\n3. Lalu", true, true},
    {"a line of hyphens", "---‖\nLalu", false, false},
    {"a word divided at the end of a line", "Pemerin-‖\nTah", false, false},
    {"a square bracket", LONG " pagi‖\n[1] jalan", false, false},
    {"lines of a chat, which begin with dates",
     "12/03/25, 09.12 - Sari: hujan tidak di sana‖\n12/03/25, 09.14 - Budi: tidak", false, false},

    {"a long line before a small letter", LONG " pagi‖\nhingga sore.", true, true},
    {"a long line before a capital", LONG " pagi‖\nJalan becek.", false, true},
    {"a long line that ends in \"di\"", LONG " di‖\nSemarang hingga sore.", true, true},
    {"a short line before prose in small letters", "Pohon tumbang‖\nterjadi di Jalan Ciater.", true, true},
    {"a short line before an item in small letters", "Beras‖\ngula\nkopi", false, false},
    {"a phrase of 25 bytes before a small letter", "Pohon tumbang di jalan itu‖\ngula\nkopi", true, true},
    {"a line in small letters is an item", "pohon tumbang di jalan itu‖\ngula\nkopi", false, false},

    {"a line that begins with a comma", "Mengutip surat kabar itu‖\n, Minggu", true, true},
    {"a line that begins with a full stop", "Mengutip surat kabar itu‖\n. Ia", true, true},
    {"a name on a line of its own, then a comma", "Mengutip‖\nNew York Post\n, Minggu (3/11)", true, true},
    {"a name on a line of its own, then small letters",
     "Ia bertemu dengan Deputi Menteri Haji dan Umrah‖\nArab Saudi\nmembahas kuota.", true, true},
    {"a sentence on a line of its own, then small letters",
     "Ia bertemu dengan Deputi Menteri Haji dan Umrah‖\nArab Saudi.\nmembahas kuota.", false, true},
    {"an aside in brackets", "Bank Dunia‖\n(World Bank) yang rutin menilai", true, true},
    {"an aside and a comma", "Budi‖\n(21), seorang warga", true, true},
    {"an aside and a full stop", "Bank Dunia‖\n(World Bank). Ia menilai", true, true},
    {"initials in brackets", "Hujan reda‖\n(wsw/wsw)\n", false, false},
    {"an aside that is too long", "Bank Dunia‖\n(sebuah lembaga keuangan antarbangsa yang berkantor pusat) yang", false,
     false},

    {"a full line before a capital",
     LONG " pagi sampai sore hari di kota‖\nSemarang dan sekitarnya hingga malam nanti\nWarga", false, true},
    {"a line that has room for the next word", LONG " pagi sampai sore,\n" LONG " pagi‖\nBupati\nWarga", false, false},
    {"a line of 44 bytes is not full", LONG " pa‖\nBupati datang\nWarga", false, false},
    {"a line before a longer one", LONG " pagi‖\n" LONG " pagi sampai sore hari", false, false},
};

/* The same in a text that has hardly any single newline. */
static const struct {
    const char *name;
    const char *text;
    rk_gap before; /* the segment: NONE at the start of the text, BLANK inside a line, NEWLINE at the start of a line */
    bool continues;
} flowing[] = {
    {"a long line before a capital", LONG " pagi‖\nJalan becek.", RK_GAP_NEWLINE, true},
    {"the end of a line before a capital", "Hujan reda‖\nSemarang kering.", RK_GAP_BLANK, true},
    {"a line of one stopword", "Menurut‖\nBudi, hujan reda.", RK_GAP_NEWLINE, true},
    {"a linking word", "Warga tinggal di‖\nSemarang.", RK_GAP_NEWLINE, true},
    {"a heading", "Hujan Reda‖\nWarga pulang.", RK_GAP_NEWLINE, false},
    {"the title", LONG " pagi‖\nWarga pulang.", RK_GAP_NONE, false},
    {"a title is no longer than 100 columns",
     LONG " pagi sampai malam, kata kepala desa itu kepada warga yang datang pada hari Senin‖\nBupati datang.",
     RK_GAP_NONE, true},
    {"a full stop", LONG " pagi.‖\nJalan becek.", RK_GAP_NEWLINE, false},
    {"a colon", LONG " pagi:‖\nJalan becek.", RK_GAP_NEWLINE, false},
    {"a blank line", LONG " pagi‖\n\nJalan becek.", RK_GAP_NEWLINE, false},
    {"an item", LONG " pagi‖\n- Jalan becek", RK_GAP_NEWLINE, false},
    {"a hyphen between two small words", LONG " pagi‖\n- pagi itu", RK_GAP_NEWLINE, true},
    {"an item in small letters after a colon", LONG " pagi:‖\n- jalan becek", RK_GAP_NEWLINE, false},
    {"an item in small letters after an item", "- jalan‖\n- jembatan", RK_GAP_NEWLINE, false},
};

/* Moves the segment away from the start of the text. */
static void move_segment(rk_cursor *cursor, rk_gap before)
{
    cursor->first.gap = (uint8_t)before;
    if (before == RK_GAP_NONE) return;
    cursor->excess -= 10;
    cursor->first_column += 10;
    cursor->line_start += 10;
}

static void test_flowing(void)
{
    size_t i;

    for (i = 0; i < ITEMS(flowing); i++) {
        test_place p;
        open_place(&p, flowing[i].text);
        p.profile.is_flowing = true;
        move_segment(&p.cursor, flowing[i].before);
        CHECK_NUMBER(flowing[i].name, flowing[i].continues, rk_continues_line(&p.cursor));
        close_place(&p);
    }
}

static void test_rows(void)
{
    size_t i;

    for (i = 0; i < ITEMS(rows); i++) {
        test_place p;
        open_place(&p, rows[i].text);
        CHECK_NUMBER(rows[i].name, rows[i].continues, rk_continues_line(&p.cursor));
        p.profile.is_wrapped = true;
        CHECK_NUMBER(rows[i].name, rows[i].continues_wrapped, rk_continues_line(&p.cursor));
        close_place(&p);
    }
}

/* In a list of headlines a line goes on only where a small letter or a linking word says so. */
static void test_headlines(void)
{
    test_place p;

    open_place(&p, "Ia bertemu dengan Deputi Menteri Haji dan Umrah‖\nArab Saudi\nmembahas kuota.");
    p.cursor.in_body = false;
    CHECK("a name on a line of its own ends a headline", !rk_continues_line(&p.cursor));
    close_place(&p);
    open_place(&p, LONG " pagi‖\nhingga sore.");
    p.cursor.in_body = false;
    CHECK("a small letter continues a headline", rk_continues_line(&p.cursor));
    close_place(&p);
}

/* ---- markers of list items */

static const struct {
    const char *text;
    uint32_t tokens; /* of the marker */
} items[] = {
    {"- jalan", 1},   {"– jalan", 1},  {"* jalan", 1},   {"• jalan", 1},    {"▪ jalan", 1},     {"-jalan", 0},
    {"-", 0},         {"1. jalan", 2}, {"12. jalan", 2}, {"123. jalan", 2}, {"2024. jalan", 0}, {"1.jalan", 0},
    {"1 . jalan", 0}, {"1) jalan", 2}, {"(1) jalan", 3}, {"( 1) jalan", 0}, {"(1. jalan", 0},   {"(1 ) jalan", 0},
    {"a. jalan", 2},  {"a) jalan", 2}, {"(a) jalan", 3}, {"ab. jalan", 0},  {"1: jalan", 0},    {"1.", 0},
    {"jalan", 0},     {"", 0},
};

static void test_items(void)
{
    size_t i;

    for (i = 0; i < ITEMS(items); i++) {
        test_place p;
        char later[100];
        open_place(&p, items[i].text);
        CHECK_NUMBER(items[i].text, items[i].tokens, rk_match_item(&p.stream.tokens, 0));
        close_place(&p);
        snprintf(later, sizeof later, "kata kata %s", items[i].text);
        open_place(&p, later);
        CHECK_NUMBER(later, items[i].tokens, rk_match_item(&p.stream.tokens, 2));
        close_place(&p);
    }
}

static const struct {
    const char *text;
    bool is_linking;
} links[] = {
    {"Hujan dan‖", true},  {"Hujan di‖", true},     {"Hujan yang‖", true},
    {"Hujan Dan‖", false}, {"Hujan turun‖", false}, {"Hujan dan,‖", false},
};

static void test_links(void)
{
    size_t i;

    for (i = 0; i < ITEMS(links); i++) {
        test_place p;
        open_place(&p, links[i].text);
        CHECK_NUMBER(links[i].text, links[i].is_linking, rk_ends_linking(&p.cursor));
        close_place(&p);
    }
}

int main(void)
{
    test_rows();
    test_flowing();
    test_headlines();
    test_items();
    test_links();
    return test_end("unit/lines");
}
