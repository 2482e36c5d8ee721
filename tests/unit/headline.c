/* headline.c: a line in title case over an article. */
#include "../../src/headline.h"
#include "place.h"

static const struct {
    const char *text; /* ‖ is where the line, or its first sentence, ends */
    bool ends, continues;
} rows[] = {
    {"Harga Emas Kompak Turun Hari Ini‖\nHarga", true, false},
    {"Harga Emas Kompak Turun, Kapan Naik Lagi?‖\nHarga", true, false},
    {"Harga Emas Kompak Turun Hari Ini.‖\nHarga", false, false},
    {"Harga Emas Kompak Turun‖\nHarga", false, false}, /* four words */
    {"Harga Emas Kompak Turun Hari Ini‖", false, false},
    {"Harga Emas Kompak Turun!‖ Hari Ini\nHarga", false, true},
    {"Harga Emas Turun!‖ Ini Kata Pengamat\nHarga", false, true},
    {"Harga Emas Turun!‖ Ini kata Pengamat\nHarga", false, true},
    {"Harga Emas Turun!‖ Ini kabar Pengamat\nHarga", false, false},
    {"Harga Emas Turun!‖ Ini Kata Pengamat.\nHarga", false, false},
    {"Harga Emas Turun!‖ Ini Kata Pengamat", false, false},
    {"Harga!‖ Emas Turun\nHarga", false, false},
    {"Harga Emas!‖ Naik 12 Persen\nHarga", false, true},
    {"Harga Emas!‖ Satu Dua Tiga Empat Lima Enam Tujuh Lapan Sembilan Sepuluh A B C D E F G H I J K\nHarga", false,
     false},
};

static const struct {
    const char *word; /* the last one */
    bool fits;
} words[] = {
    {"Harga", true}, {"harga", false},    {"12", true},  {"di", true},
    {"yang", true},  {"Anak-anak", true}, {"KPK", true}, {"é", false},
};

/* A headline has at most 200 bytes. */
static bool is_headline_of(size_t length)
{
    char text[400];
    test_place p;
    bool ends;

    memset(text, 'a', sizeof text);
    memcpy(text, "Harga Emas Kompak Turun A", 25);
    snprintf(text + length, sizeof text - length, "%s\nHarga", PLACE_SIGN);
    open_place(&p, text);
    ends = rk_ends_headline(&p.cursor, p.parts);
    close_place(&p);
    return ends;
}

int main(void)
{
    size_t i;

    for (i = 0; i < ITEMS(rows); i++) {
        test_place p;
        open_place(&p, rows[i].text);
        CHECK_NUMBER(rows[i].text, rows[i].ends, rk_ends_headline(&p.cursor, p.parts));
        CHECK_NUMBER(rows[i].text, rows[i].continues, rk_continues_headline(&p.cursor, p.parts));
        close_place(&p);
    }
    for (i = 0; i < ITEMS(words); i++) {
        test_stream s;
        rk_token last = {0, 0, 0, 0, 0, 0, 0, 0};
        open_stream(&s, words[i].word, strlen(words[i].word));
        for (; rk_peek(&s.tokens, 0)->type != RK_TOKEN_END; rk_advance(&s.tokens)) last = *rk_peek(&s.tokens, 0);
        CHECK_NUMBER(words[i].word, words[i].fits, rk_fits_headline(&last));
        close_stream(&s);
    }
    CHECK("a line of 200 bytes", is_headline_of(200));
    CHECK("a line of 201 bytes", !is_headline_of(201));
    return test_end("unit/headline");
}
