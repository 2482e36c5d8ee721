/* cursor.c, dotted.c: what was taken into a segment, seen from its end. */
#include "place.h"

#include "../../src/dotted.h"

/* ---- dotted words */

static const struct {
    const char *text; /* up to the sign */
    const char *word; /* the last one, with what full stops join to it; "" if there is none */
    uint32_t parts;
    uint32_t before; /* the sign directly before it */
} rows[] = {
    {"‖", "", 0, 0},
    {"Hujan turun‖.", "turun", 1, 0},
    {"Hujan‖.", "Hujan", 1, 0},
    {"Prof‖. Budi", "Prof", 1, 0},
    {"S.H‖.", "S.H", 2, 0},
    {"Budi, S.H‖.", "S.H", 2, 0},
    {"Budi,S.H‖.", "S.H", 2, ','},
    {"A.H.M.R‖.", "A.H.M.R", 4, 0},
    {"A. H‖.", "H", 1, 0},
    {"A .H‖.", "H", 1, '.'},
    {"a.b.c.d.e.f‖.", "c.d.e.f", 4, '.'}, /* one can look eight tokens back */
    {"Kompas.com‖ -", "Kompas.com", 2, 0},
    {"(Purn‖.)", "Purn", 1, '('},
    {"APBN-P‖.", "P", 1, '-'},
    {"1.500‖.", "1.500", 1, 0},
    {"No.5‖.", "No.5", 2, 0},
    {"Hujan.‖ ", "", 0, 0},
    {"Hujan\"‖.", "", 0, 0},
    {"...turun‖.", "turun", 1, '.'},
};

static void test_dotted(const char *text, const char *word, uint32_t parts, uint32_t before)
{
    test_place p;
    rk_dotted dotted;

    open_place(&p, text);
    dotted = rk_last_dotted(&p.cursor);
    CHECK_BYTES(text, word, text + dotted.start, dotted.length);
    CHECK_NUMBER(text, parts, dotted.parts);
    CHECK_NUMBER(text, before, dotted.before);
    if (dotted.parts == 1) CHECK_NUMBER(text, rk_last(&p.cursor)->hash, dotted.hash);
    close_place(&p);
}

static uint32_t hash_of(const char *text)
{
    test_place p;
    uint32_t hash;

    open_place(&p, text);
    hash = rk_last_dotted(&p.cursor).hash;
    close_place(&p);
    return hash;
}

static void test_hashes(void)
{
    CHECK_NUMBER("d.a. is an abbreviation", RK_BEFORE_NAME, rk_classes_of(hash_of("d.a‖. ")) & RK_BEFORE_NAME);
    CHECK_NUMBER("a.d. is none", 0, rk_classes_of(hash_of("a.d‖. ")));
    CHECK("the order counts", hash_of("S.H‖.") != hash_of("H.S‖."));
    CHECK_NUMBER("capitals do not", hash_of("s.h‖."), hash_of("S.H‖."));
}

/* ---- the last token that is no closing sign */

static const struct {
    const char *text;
    const char *solid;
} solids[] = {
    {"Hujan turun.‖", "."},
    {"Hujan turun.\"‖", "."},
    {"Hujan turun?”)‖ Lalu", "?"},
    {"Hujan turun‖", "turun"},
    {"\"‖", "\""},
    {"\")]‖", "]"},
    {"Hujan.\"\"\"\"\"\"\"‖", "."},  /* eight back */
    {"Hujan.\"\"\"\"\"\"\"'‖", "'"}, /* nine back: too far */
};

static void test_solid(const char *text, const char *solid)
{
    test_place p;
    const rk_token *token;

    open_place(&p, text);
    token = rk_last_before_closers(&p.cursor);
    CHECK_BYTES(text, solid, text + token->start, token->length);
    close_place(&p);
}

/* ---- the segment */

static void test_segment(void)
{
    test_place p;

    open_place(&p, "Hujan turun\nsejak pagi\ndi ‖kota. Jalan");
    CHECK_NUMBER("tokens of the segment", 5, p.cursor.taken);
    CHECK_NUMBER("its columns", 25, rk_cursor_length(&p.cursor));
    CHECK_NUMBER("where its last line begins", 23, p.cursor.line_start);
    CHECK_NUMBER("the line before, with its newline", 11, p.cursor.line_before);
    CHECK_NUMBER("its last token", 23, rk_last(&p.cursor)->start);
    CHECK_NUMBER("its first token", 0, p.cursor.first.start);
    rk_cursor_end(&p.cursor);
    CHECK_NUMBER("a new segment has no token", 0, p.cursor.taken);
    CHECK_NUMBER("its last token is that of the one before", 23, rk_last(&p.cursor)->start);
    CHECK_NUMBER("it cannot look back", 0, rk_look_back_max(&p.cursor));
    rk_cursor_take(&p.cursor);
    CHECK_NUMBER("its first token", 26, p.cursor.first.start);
    CHECK_NUMBER("its line is the same", 23, p.cursor.line_start);
    CHECK_NUMBER("it can look back at one token", 1, rk_look_back_max(&p.cursor));
    close_place(&p);
}

/* A gap is one column, whatever it is made of. */
static const char *const wide[] = {
    "Hujan turun\nsejak pagi\ndi ‖kota. Jalan",
    "  Hujan  turun \nsejak\xC2\xA0pagi\r\n \tdi ‖kota. Jalan",
    "\xC2\xA0Hujan\xE2\x80\x89turun\n\nsejak \xC2\xA0 pagi \n di\t‖kota. Jalan",
};

static void test_columns(void)
{
    size_t i;

    for (i = 0; i < ITEMS(wide); i++) {
        test_place p;
        open_place(&p, wide[i]);
        CHECK_NUMBER(wide[i], 25, rk_cursor_length(&p.cursor));
        CHECK_NUMBER(wide[i], 23, p.cursor.line_start);
        CHECK_NUMBER(wide[i], 11, p.cursor.line_before);
        CHECK_NUMBER(wide[i], 0, p.cursor.first_column);
        CHECK_NUMBER("the tokens that come", 11, rk_columns_ahead(&p.cursor, 0, 3));
        CHECK_NUMBER("no token", 0, rk_columns_ahead(&p.cursor, 1, 1));
        close_place(&p);
    }
}

int main(void)
{
    size_t i;

    for (i = 0; i < ITEMS(rows); i++) test_dotted(rows[i].text, rows[i].word, rows[i].parts, rows[i].before);
    for (i = 0; i < ITEMS(solids); i++) test_solid(solids[i].text, solids[i].solid);
    test_hashes();
    test_segment();
    test_columns();
    return test_end("unit/cursor");
}
