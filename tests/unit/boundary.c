/* boundary.c: does this terminator end a sentence? */
#include "../../src/boundary.h"
#include "place.h"

static const struct {
    const char *text; /* ‖ is before the terminator */
    bool ends;
} rows[] = {
    {"Hujan turun‖. Jalan becek.", true},
    {"Hujan turun‖.", true},
    {"Hujan turun‖! Jalan becek.", true},
    {"Hujan turun‖… Jalan becek.", true},
    {"Hujan turun‖... Jalan becek.", true},
    {"Hujan turun‖... jalan becek.", false},
    {"Hujan turun‖?! Jalan becek.", true},
    {"Hujan turun‖. jalan becek.", false},
    {"Apakah hujan turun‖? jalan becek.", true},
    {"Hujan turun‖! jalan becek.", false},
    {"Hujan turun‖., Jalan becek.", true},
    {"Hujan turun‖.,Jalan becek.", true},
    {"Ia dari UMKM‖.,\"Jalan becek.\"", true},
    {"Hujan turun‖.,jalan becek.", false},
    {"Hujan turun‖., jalan becek.", false},
    {"Ia bertemu Prof‖., Budi.", false},
    {"Lelang dibuka Senin (3/6)‖.,Panitia datang.", true},
    {"Acara dibuka Rahmat (ketua)‖.,M.Si. dan wakilnya.", false},
    {"Acara dibuka Rahmat (ketua)‖., dan wakilnya.", false},
    {"Hujan turun‖.; Jalan becek.", false},
    {"Hujan turun‖. / Jalan becek.", false},
    {"Hujan turun‖. & Jalan becek.", false},
    {"Hujan turun‖. ) Jalan becek.", false},
    {"Hujan turun‖. 12 warga pulang.", true},
    {"Hujan turun‖. \"Jalan becek.\"", true},
    {"Hujan turun‖. dr. Maya pulang.", true},
    {"Hujan turun‖. dari Maya.", false},

    /* abbreviations */
    {"Prof‖. Budi datang.", false},
    {"Ia bertemu Prof‖. Ia pulang.", false},
    {"Jalan itu bernama Jl‖. Kenanga.", false},
    {"Rumah No‖. 5 terbakar.", false},
    {"Ia bilang no‖. Itu saja.", true},
    {"Hartati dkk‖. 2019 menulis.", false},
    {"Hartati dkk‖. Isinya bagus.", true},
    {"Hartati dkk‖. \"Isinya bagus.\"", true},
    {"PT Sumber Tbk‖. Hendra pulang.", false},
    {"PT Sumber Tbk‖. Ia pulang.", true},
    {"Film itu tayang besok‖. XXI menjual tiketnya.", true},
    {"Kutipan itu ada di vol‖. IX.", false},

    /* initials and degrees */
    {"Kapten A‖. Nasution datang.", false},
    {"Vitamin A‖. Ia sehat.", true},
    {"Anggaran APBN-P‖. Kota itu sepi.", true},
    {"a‖. jalan", false},
    {"Butir a‖. Jalan", true},
    {"R.A‖. Kartini lahir.", false},
    {"Budi, S.H‖. Ia pulang.", true},
    {"Budi, Sp.OG‖. Hadi pulang.", false},
    {"Situs Kompas.com‖. Hadi pulang.", true}, /* more than eight bytes */
    {"Situs a.com‖. Hadi pulang.", true},

    /* numbers */
    {"1‖. Jalan becek", false},
    {"2024‖. Jalan becek", true},
    {"Ada 12‖. Jalan becek.", true},
    {"Ada 2.904‖. 678 pengikut.", false},
    {"Ada 2.904‖. Jalan becek.", true},

    /* quotation marks and brackets */
    {"\"Hujan turun‖.\" Jalan becek.", true},
    {"\"Hujan turun‖!\" teriak Budi.", false},
    {"\"Mau pulang‖?\" tanya Budi.", false},
    {"“Kata Prof‖.” Budi pulang.", true},
    {"(Hujan turun‖.) Jalan becek.", true},
    {"Mayjen (Purn‖.) Budi datang.", false},
    {"Ia menulis (Prof‖.) Budi.", false},
    {"Kata \"hujan\"‖. Jalan becek.", true},

    /* no blank after the terminator */
    {"Hujan turun‖.Jalan becek.", true},
    {"Hujan turun‖.jalan becek.", false},
    {"Hujan turun‖?Jalan becek.", true},
    {"Hujan turun.\"‖", true},
    {"Situs Kompas‖.com tutup.", false},
    {"Surat ke budi@Contoh‖.Id dibaca.", false},
    {"Surat ke budi‖.Hadi@contoh.id dibaca.", false},
    {"Situs www/Contoh‖.Id dibaca.", false},
    {"Budi, S‖.Pd pulang.", false},
    {"Ia lulusan SH‖.Ketua datang.", false},
    {"Ia dari KPU‖.Ketua datang.", true},
    {"Ia dari AS‖.Mesin itu baru.", true},
    {"Ia bertemu WR‖.Supratman.", false},
    {"Ia dari MPRS‖.Ketua datang.", true},
    {"Bertemu Prof‖.Budi.", false},
    {"Rapat pada 2024‖.Ketua datang.", true},
    {"Hujan turun‖.KPK datang.", false},
    {"Kata \"hujan\"‖.Jalan becek.", true},
    {"Kata hujan‖.\"Jalan becek.\"", true},
    {"Kata hujan‖.(Jalan becek.)", true},
    {"Hujan turun‖.A", false},
    {"Hujan turun‖...Jalan becek.", true},

    /* lines */
    {"Bertemu Prof‖.\nBudi datang.", true},
    {"Bertemu Prof‖.\n\nBudi datang.", true},
    {"Hujan turun‖.\n, kata Budi", false},
};

/* In a text whose lines were broken at a fixed width. */
static const struct {
    const char *text;
    bool ends;
} wrapped[] = {
    {"Hujan deras turun sejak kemarin, kata sang Prof‖.\nBudi datang.", false},
    {"Hujan deras turun sejak kemarin, kata sang Prof‖.\n\nBudi datang.", true},
    {"Hujan deras turun sejak kemarin di kota ini‖.\nBudi datang.", true},
};

static bool ends_at(const char *text, bool is_wrapped)
{
    rk_ending ending;
    test_place p;
    bool ends;

    open_place(&p, text);
    p.profile.is_wrapped = is_wrapped;
    rk_begin_ending(&p.cursor, false, &ending);
    while (rk_extends_ending(&p.cursor, &ending)) rk_cursor_take(&p.cursor);
    ends = rk_ends_sentence(&p.cursor, &ending);
    close_place(&p);
    return ends;
}

/* ---- what belongs to the ending */

static const struct {
    const char *text;
    uint32_t terminators, closers;
    bool after_closer;
} endings[] = {
    {"Hujan‖. Jalan", 1, 0, false},    {"Hujan‖... Jalan", 3, 0, false},  {"Hujan‖?! Jalan", 2, 0, false},
    {"Hujan‖. . Jalan", 1, 0, false},  {"Hujan ‖.\" Jalan", 1, 1, false}, {"Hujan‖.”) Jalan", 1, 2, false},
    {"Hujan‖.\". Jalan", 1, 1, false}, {"Hujan\"‖. Jalan", 1, 0, true},   {"Hujan)‖. Jalan", 1, 0, true},
    {"Hujan\" ‖. Jalan", 1, 0, false}, {"Hujan‖.\"Jalan", 1, 0, false}, /* the mark opens what follows it */
    {"Hujan‖.\"jalan", 1, 1, false},   {"Hujan‖. \"Jalan", 1, 0, false},
};

static void test_ending(const char *text, uint32_t terminators, uint32_t closers, bool after_closer)
{
    rk_ending ending;
    test_place p;

    open_place(&p, text);
    rk_begin_ending(&p.cursor, false, &ending);
    while (rk_extends_ending(&p.cursor, &ending)) rk_cursor_take(&p.cursor);
    CHECK_NUMBER(text, terminators, ending.terminators);
    CHECK_NUMBER(text, closers, ending.closers);
    CHECK_NUMBER(text, after_closer, ending.after_closer);
    close_place(&p);
}

int main(void)
{
    size_t i;

    for (i = 0; i < ITEMS(rows); i++) CHECK_NUMBER(rows[i].text, rows[i].ends, ends_at(rows[i].text, false));
    for (i = 0; i < ITEMS(wrapped); i++) CHECK_NUMBER(wrapped[i].text, wrapped[i].ends, ends_at(wrapped[i].text, true));
    for (i = 0; i < ITEMS(endings); i++)
        test_ending(endings[i].text, endings[i].terminators, endings[i].closers, endings[i].after_closer);
    return test_end("unit/boundary");
}
