/* profile.c: were the lines of this text broken at a fixed width? Has it hardly any single newline? */
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

int main(void)
{
    size_t i;

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
