/* dateline.c: the place, date and outlet before the first sentence. */
#include "../../src/dateline.h"
#include "place.h"

/* A text with ‖ where the dateline ends, and the text goes on; without the sign it has none. */
static const struct {
    const char *text;
    bool is_first; /* nothing of the article has come yet */
} rows[] = {
    {"SEMARANG, KOMPAS.com - ‖Hujan turun.", false},
    {"SEMARANG, Kompas.com -‖Hujan turun.", false},
    {"KOMPAS.com - ‖Hujan turun.", false},
    {"KOMPAS.com -‖ Hujan turun.", false},
    {"Kompas.com – ‖Hujan turun.", false},
    {"Kompas.com -- ‖Hujan turun.", false},
    {"Kompas.com—‖Hujan turun.", false},
    {"Suara.com-‖Hujan turun.", false},
    {"Suara.co.id - ‖Hujan turun.", false},
    {"Suara.info - Hujan turun.", false},
    {"Liputan6.com, Jakarta - ‖Hujan turun.", false},
    {"JAKARTA (ANTARA) - ‖Hujan turun.", false},
    {"Jakarta (Antara) - ‖Hujan turun.", false},
    {"JAKARTA (Pos Kota) - ‖Hujan turun.", false},
    {"JAKARTA (ANTARA): ‖Hujan turun.", false},
    {"Antara - Hujan turun.", false}, /* "between" */
    {"ANTARA - ‖Hujan turun.", false},
    {"Republika: ‖Hujan turun.", false},

    {"SEMARANG - ‖Hujan turun.", false},
    {"SEMARANG-‖Hujan turun.", false},
    {"KOTA BARU - ‖Hujan turun.", false},
    {"KPK - Hujan turun.", false},
    {"KPK - Hujan turun.", true},
    {"SOLO - ‖Hujan turun.", false},
    {"Jakarta - ‖Hujan turun.", true},
    {"Jakarta - Hujan turun.", false},
    {"Jakarta-Hujan turun.", true},
    {"Jakarta, 5 Maret 2025 - ‖Hujan turun.", true},
    {"Jakarta, 5 Maret 2025 - Hujan turun.", false},
    {"5 Maret 2025 - Hujan turun.", true},
    {"Maret, Jakarta - ‖Hujan turun.", true},
    {"Maret, Hujan - Hujan turun.", true},
    {"Maret Hujan Jakarta - Hujan turun.", true},

    {"Liputan6.com, Jakarta‖Sejumlah warga pulang.", false},
    {"Liputan6.com, Jakarta‖ Sejumlah warga pulang.", false},
    {"Liputan6.com, Jakarta sejumlah warga pulang.", false},
    {"Liputan6.com, Jakarta\nSejumlah warga pulang.", false},
    {"Liputan6.com, HujanSejumlah warga pulang.", false},
    {"Liputan6.com Jakarta Sejumlah warga pulang.", false},

    {"SEMARANG! - Hujan turun.", false},
    {"\"SEMARANG\" - Hujan turun.", false},
    {"SEMARANG. BARAT - Hujan turun.", false},
    {"SEMARANG dan BARAT - Hujan turun.", false},
    {"SATU DUA TIGA EMPAT LIMA ENAM TUJUH LAPAN - ‖Hujan turun.", false},
    {"SATU DUA TIGA EMPAT LIMA ENAM TUJUH LAPAN SEMBILAN - Hujan turun.", false},
    {"SEMARANG", false},
    {"SEMARANG -‖", false},
    {"- Hujan turun.", false},
    {"Hujan turun sejak pagi - deras.", true},
    {"", true},
};

/* Where the dateline ends, in bytes before what follows it; 0: there is none. */
static uint32_t end_of_dateline(const char *text, bool is_first)
{
    rk_dateline dateline;
    uint32_t end = 0;
    test_place p;

    open_place(&p, text);
    dateline = rk_match_dateline(&p.cursor, is_first);
    if (dateline.tokens > 0) end = rk_end_of(rk_ahead(&p.cursor, dateline.tokens - 1));
    if (dateline.split != 0) end = dateline.split;
    close_place(&p);
    return end;
}

static void test_row(const char *text, bool is_first)
{
    const char *sign = strstr(text, PLACE_SIGN);
    size_t expected = sign == NULL ? 0 : (size_t)(sign - text);
    char plain[200];

    if (sign == NULL)
        snprintf(plain, sizeof plain, "%s", text);
    else
        snprintf(plain, sizeof plain, "%.*s%s", (int)expected, text, sign + strlen(PLACE_SIGN));
    while (expected > 0 && text[expected - 1] == ' ') expected--;
    CHECK_NUMBER(text, expected, end_of_dateline(plain, is_first));
}

/* A dateline has at most 80 bytes. */
static void test_length(void)
{
    CHECK_NUMBER("a dash at byte 79", 80,
                 end_of_dateline(
                     "KABUPATEN SEMARANGTIMUR KECAMATANTUNTANG DANTUNTANGSELATAN DESASUMBERANGTIMURA - Hujan", false));
    CHECK_NUMBER("a dash at byte 80", 0,
                 end_of_dateline(
                     "KABUPATEN SEMARANGTIMUR KECAMATANTUNTANG DANTUNTANGSELATAN DESASUMBERANGTIMURAB - Hujan", false));
}

int main(void)
{
    size_t i;

    for (i = 0; i < ITEMS(rows); i++) test_row(rows[i].text, rows[i].is_first);
    test_length();
    return test_end("unit/dateline");
}
