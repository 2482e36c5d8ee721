/* profile.c: were the lines of this text broken at a fixed width, and at which? Has it hardly any single newline? */
#include "../../src/profile.h"
#include "stream.h"

#define SHORT "Hujan deras mengguyur kota Semarang sejak kemarin\n" /* 49 bytes */
#define FULL                                                                                                           \
    "Hujan deras mengguyur kota Semarang sejak kemarin, sehingga warga di tepi sungai itu mengungsi ke sekolah dan "   \
    "ke masji" /* 118 */
#define WIDE                                                                                                           \
    "Hujan\xC2\xA0"                                                                                                    \
    "deras\xC2\xA0mengguyur\xC2\xA0kota  Semarang  sejak kemarin, sehingga warga di tepi sungai itu "                  \
    "mengungsi ke sekolah dan ke masji" /* 118 columns */
#define FOUR(line) line line line line

static const struct {
    const char *name;
    const char *text;
    bool is_wrapped;
} rows[] = {
    {"an empty text", "", false},
    {"blank lines", "\n\n\n", false},
    {"one short line", SHORT, false},
    {"two short lines", SHORT SHORT, true},
    {"two short paragraphs", SHORT "\n" SHORT, true},
    {"two lines of 120 bytes", FULL "d.\n" FULL "d.\n", true},
    {"one of them of 121 bytes", FULL "d.\n" FULL "id.\n", false},
    {"white space at the end of a line does not count", FULL "d. \t \n" FULL "d.     \n", true},
    {"one long line of sixteen", FULL "idnya\n" FOUR(SHORT) FOUR(SHORT) FOUR(SHORT) SHORT SHORT SHORT, true},
    {"the long line is the last one", FOUR(SHORT) FOUR(SHORT) FOUR(SHORT) SHORT SHORT SHORT FULL "idnya", true},
    {"no-break spaces do not make a line longer", WIDE "d.\n" WIDE "d.\n", true},
    {"one long line of fifteen", FULL "idnya\n" FOUR(SHORT) FOUR(SHORT) FOUR(SHORT) SHORT SHORT, false},
};

static const struct {
    const char *name;
    const char *text;
    bool is_flowing;
} flows[] = {
    {"lines", SHORT SHORT SHORT SHORT, false},
    {"paragraphs", SHORT "\n" SHORT "\n" SHORT, true},
    {"a single newline of four", SHORT "\n" SHORT SHORT "\n" SHORT "\n" SHORT, true},
    {"two of five", SHORT SHORT "\n" SHORT SHORT "\n" SHORT "\n" SHORT, false},
    {"one line of 500 columns", FULL FULL FULL FULL "d. Warga pulang sore hari.", true},
    {"a title and a line of 1,000 columns", SHORT FULL FULL FULL FULL FULL FULL FULL FULL FULL, true},
    {"a title and a line of 500 columns", SHORT FULL FULL FULL FULL, false},
};

/* Prose in lines of 30 columns, and lines of the same lengths that say nothing of a width. */
#define PROSE                                                                                                          \
    "Hujan deras mengguyur kota itu\nsejak sore, sehingga warga di\ntepi sungai mengungsi ke masjid\ndan ke "          \
    "sekolah.\n"

static const struct {
    const char *name;
    const char *text;
    uint32_t min, max; /* the width is between them */
} widths[] = {
    {"two lines that go on are too few", SHORT "dan hari ini\n" SHORT "dan besok.\n", 0, 0},
    {"three lines that go on", PROSE, 31, 32},
    {"with blank lines", PROSE "\n" PROSE "\n" PROSE, 31, 32},
    {"in capitals",
     "HUJAN DERAS MENGGUYUR KOTA ITU\nSEJAK SORE, SEHINGGA WARGA DI\nTEPI SUNGAI MENGUNGSI KE MASJID\nDAN KE "
     "SEKOLAH.\n",
     31, 32},
    {"no terminator",
     "hujan deras mengguyur kota itu\nsejak sore, sehingga warga di\ntepi sungai mengungsi ke masjid\ndan ke sekolah\n",
     0, 0},
    {"below 25 columns",
     "Hujan deras turun\nsejak sore, sebab\nangin kencang itu\nmembawa awan.\nHujan deras turun\nsejak sore.\n", 0, 0},
    {"lines that do not agree",
     "Hujan deras mengguyur kota ini\nsejak sore dan warga di tepi sungai mengungsi ke masjid\nyang ada di jalan besar "
     "itu\ndan ke "
     "sekolah dasar yang baru\nbersama ketua RT.\n",
     0, 0},
    {"paragraphs in one line each", FULL "d.\n" FULL "d.\n" FULL "d.\n" FULL "d.\n", 0, 0},
};

/* 14 words in capitals. */
#define CAPITALS "HUJAN DERAS MENGGUYUR KOTA SEMARANG SEJAK KEMARIN. WARGA MENGUNGSI KE SEKOLAH DAN KE MASJID. "

static const struct {
    const char *name;
    const char *text;
    bool is_capitals;
} capitals[] = {
    {"a text in capitals", CAPITALS CAPITALS, true},
    {"a heading in capitals", CAPITALS, false},
    {"one word of sixteen in small letters", CAPITALS CAPITALS "Dan hari", false},
    {"prose", SHORT SHORT, false},
};

int main(void)
{
    size_t i;

    for (i = 0; i < ITEMS(capitals); i++) {
        rk_profile profile;
        test_stream s;
        open_stream(&s, capitals[i].text, strlen(capitals[i].text));
        rk_make_profile(&s.tokens, &profile);
        CHECK_NUMBER(capitals[i].name, capitals[i].is_capitals, profile.layout.is_capitals);
        close_stream(&s);
    }

    for (i = 0; i < ITEMS(widths); i++) {
        rk_profile profile;
        test_stream s;
        open_stream(&s, widths[i].text, strlen(widths[i].text));
        rk_make_profile(&s.tokens, &profile);
        CHECK_NUMBER(widths[i].name, true,
                     profile.layout.width >= widths[i].min && profile.layout.width <= widths[i].max);
        close_stream(&s);
    }

    for (i = 0; i < ITEMS(flows); i++) {
        rk_profile profile;
        test_stream s;
        open_stream(&s, flows[i].text, strlen(flows[i].text));
        rk_make_profile(&s.tokens, &profile);
        CHECK_NUMBER(flows[i].name, flows[i].is_flowing, profile.is_flowing);
        close_stream(&s);
    }
    for (i = 0; i < ITEMS(rows); i++) {
        rk_profile profile;
        test_stream s;
        memset(&profile, 0xAA, sizeof profile);
        open_stream(&s, rows[i].text, strlen(rows[i].text));
        rk_make_profile(&s.tokens, &profile);
        CHECK_NUMBER(rows[i].name, rows[i].is_wrapped, profile.is_wrapped);
        CHECK_NUMBER("all tokens are read", RK_TOKEN_END, rk_peek(&s.tokens, 0)->type);
        close_stream(&s);
    }
    return test_end("unit/profile");
}
