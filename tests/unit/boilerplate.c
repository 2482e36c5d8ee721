/* boilerplate.c: does a piece of boilerplate begin here, and how far does it go? tests/spec/boilerplate.md has whole pages. */
#include "../../src/boilerplate.h"
#include "place.h"

static const char *const extents[] = {"tokens", "line", "bracket", "sentence", "headline"};
static const char *const zones[] = {"body", "link", "tail"};

static const struct {
    const char *text;  /* ‖ is where it may begin; a text without the sign begins a line */
    const char *match; /* what rk_match_boilerplate says: extent, tokens, what the lines after it are; "" no match */
} rows[] = {
    /* marks: a line, or in capitals */
    {"Advertisement\n", "tokens 1 body"},
    {"ADVERTISEMENT", "tokens 1 body"},
    {"ADVERTISEMENT Hujan turun.", "tokens 1 body"},
    {"ADVERTISEMENT hujan turun.", ""},
    {"Advertisement Hujan turun.", ""},
    {"Hujan turun. ‖ADVERTISEMENT Jalan becek.", "tokens 1 body"},
    {"Hujan turun. ‖Advertisement Jalan becek.", ""},
    {"Scroll to Continue with Content\n", "tokens 5 body"},
    {"SCROLL TO CONTINUE WITH CONTENT Hujan", "tokens 5 body"},
    {"2 dari 3 halaman\n", "tokens 4 body"},
    {"2 dari 3 rumah\n", ""},

    /* links */
    {"Baca juga: Hujan turun di Semarang\n", "headline 3 body"},
    {"Baca juga Hujan turun di Semarang\n", "headline 2 body"},
    {"Baca juga - Hujan turun di Semarang\n", "headline 3 body"},
    {"Baca juga -Hujan turun di Semarang\n", "headline 2 body"},
    {"Baca juga:\nHujan turun di Semarang", "tokens 3 link"},
    {"Baca juga\nHujan turun di Semarang", "tokens 2 link"},
    {"Baca\njuga Hujan turun di Semarang", ""},
    {"Baca  juga: Hujan", "headline 3 body"},
    {"Bacajuga: Hujan", ""},
    {"Baca JugaIran Tembak Jatuh Pesawat\n", "headline 1 body"},
    {"Baca jugalah buku itu.", ""},
    {"Hujan turun. ‖Baca juga: Jalan Becek. Warga pulang.", "headline 3 body"},
    {"Hujan turun. ‖Baca juga Jalan Becek. Warga pulang.", ""},
    {"Baca: Hujan turun\n", "headline 2 body"},
    {"Baca buku itu.", ""},

    /* lines and tails */
    {"Editor: Budi\n", "sentence 2 body"},
    {"Editor:\nBudi", "tokens 2 body"},
    {"Editor Budi pulang.", ""},
    {"Hujan turun. ‖Editor: Budi", ""},
    {"Berita Terkait\nHujan", "tokens 2 tail"},
    {"Berita terkait:\nHujan", "tokens 3 tail"},
    {"Berita terkait hujan dibaca warga.", ""},
    {"Hujan turun. ‖Berita Terkait\nJalan", ""},

    /* brackets */
    {"[Gambas:Video 20detik]", "bracket 0 body"},
    {"Hujan turun. ‖[Gambas:Video 20detik] Jalan becek.", "bracket 0 body"},
    {"(Baca juga: Hujan turun di Semarang)", "tokens 9 body"},
    {"[Baca juga: Hujan turun di Semarang]", "bracket 0 body"},
    {"(Baca juga: Hujan turun di Semarang", ""},
    {"Hujan turun ‖(Baca juga: Jalan becek) lagi.", "tokens 7 body"},

    /* bylines */
    {"(wsw/wsw)\n", "tokens 5 tail"},
    {"(*)\n", "tokens 3 tail"},
    {"(Fitra Iskandar)\n", "tokens 4 tail"},
    {"[Antara].\n", "tokens 4 tail"},
    {"[Antara] .\n", ""},
    {"(Fitra Iskandar) pulang", ""},
    {"(fitra iskandar)\n", ""},
    {"(Satu Dua Tiga Empat Lima Enam)\n", ""},
    {"(Pidekso Gentur Satriaji Kusumawardana Adi)\n", ""}, /* more than 40 bytes */
    {"(2024)\n", ""},
    {"(G20)\n", ""},
    {"(Fitra\nIskandar)\n", ""},
    {"Hujan turun. ‖(Fitra Iskandar)\n", "tokens 4 tail"},
    {"Hujan turun ‖(Fitra Iskandar)\n", ""},
    {"Hujan turun ‖(wis/djm)\n", "tokens 5 tail"},
    {"Hujan turun ‖(wis/djm).\n", ""},
    {"Hujan turun ‖(jagung/kedelai)\n", ""},
    {"Hujan turun ‖(WIS/DJM)\n", ""},
    {"selama 6\n‖(enam)\nbulan", ""},
    {"selama\n‖(enam)\nbulan", "tokens 3 tail"},

    {"Hujan turun.", ""},
    {"", ""},
};

static const char *show_match(const char *text)
{
    static char shown[60];
    const char *sign = strstr(text, PLACE_SIGN);
    const rk_place place = sign == NULL || sign[-1] == '\n' ? RK_AT_LINE : RK_INSIDE_SENTENCE;
    rk_boilerplate match;
    test_place p;

    shown[0] = '\0';
    open_place(&p, text);
    if (rk_match_boilerplate(&p.cursor, place, &match))
        snprintf(shown, sizeof shown, "%s %u %s", extents[match.extent], (unsigned)match.tokens, zones[match.zone]);
    close_place(&p);
    return shown;
}

/* Every phrase inside a line is found only where the quick look at one token finds it. */
static bool may_begin(const char *text)
{
    test_place p;
    bool may;

    open_place(&p, text);
    may = rk_may_begin_boilerplate(rk_ahead(&p.cursor, 0));
    close_place(&p);
    return may;
}

static void test_rows(void)
{
    size_t i;

    for (i = 0; i < ITEMS(rows); i++) {
        CHECK_STRING(rows[i].text, rows[i].match, show_match(rows[i].text));
        if (strstr(rows[i].text, ". ‖") != NULL && rows[i].match[0] != '\0')
            CHECK("a quick look finds it too", may_begin(rows[i].text));
    }
    CHECK("a quick look at a word in small letters", !may_begin("Hujan ‖baca juga"));
    CHECK("a quick look at another word", !may_begin("Hujan ‖Jalan"));
}

int main(void)
{
    test_rows();
    return test_end("unit/boilerplate");
}
