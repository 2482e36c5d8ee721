/* clutter.c: page furniture and datelines. ‖ stands where the piece that begins the text ends; without it there is none.
 * The whole behaviour, lines around it included, is in tests/spec/clutter.md. */
#include "document.h"

typedef enum { IN_MIDDLE, LINE_START } place;

static const struct {
    const char *text;
    place place;
    rk_furniture furniture;
} pieces[] = {
    {"ADVERTISEMENT‖", LINE_START, RK_IN_BODY},
    {"ADVERTISEMENT‖ Hujan turun.", IN_MIDDLE, RK_IN_BODY},
    {"Advertisement‖", LINE_START, RK_IN_BODY},
    {"Advertisement di koran mahal.", IN_MIDDLE, RK_IN_BODY},
    {"SCROLL TO CONTINUE WITH CONTENT‖", LINE_START, RK_IN_BODY},
    {"Scroll  to continue with content‖\nHujan turun.", LINE_START, RK_IN_BODY},
    {"2 dari 13 halaman‖", LINE_START, RK_IN_BODY},
    {"dua dari tiga halaman", LINE_START, RK_IN_BODY},
    {"Halaman selanjutnya‖", LINE_START, RK_IN_BODY},
    {"Halaman selanjutnya kosong.", LINE_START, RK_IN_BODY},
    {"IKLANNYA MAHAL", LINE_START, RK_IN_BODY},

    {"Baca juga: Harga Cabai Turun‖\nPasar ramai.", LINE_START, RK_IN_BODY},
    {"BACA JUGA: HARGA CABAI TURUN‖", LINE_START, RK_IN_BODY},
    {"baca juga : Harga Cabai Turun‖", LINE_START, RK_IN_BODY},
    {"Baca\xC2\xA0juga: Harga Cabai Turun‖", LINE_START, RK_IN_BODY},
    {"Baca juga:‖\nHarga Cabai Turun", LINE_START, RK_AFTER_LINK},
    {"Baca Juga‖\nHarga Cabai Turun", LINE_START, RK_AFTER_LINK},
    {"Baca juga majalah bekas.", IN_MIDDLE, RK_IN_BODY},
    {"Bacalah juga: Harga Cabai", LINE_START, RK_IN_BODY},
    {"Simak Video: Panen di Lereng Merbabu‖", LINE_START, RK_IN_BODY},
    {"(Baca juga: Harga Cabai Turun)‖ Pasar ramai.", IN_MIDDLE, RK_IN_BODY},
    {"[Baca: Harga Cabai Turun]‖ Pasar ramai.", IN_MIDDLE, RK_IN_BODY},
    {"(Baca juga buku itu. Pasar ramai.", IN_MIDDLE, RK_IN_BODY},

    {"Penulis: Rani Puspita‖\nEditor: Dimas", LINE_START, RK_IN_BODY},
    {"Foto: Dok. Humas‖", LINE_START, RK_IN_BODY},
    {"Penulis itu pulang.", LINE_START, RK_IN_BODY},
    {"Penulis: Rani", IN_MIDDLE, RK_IN_BODY},
    {"Ikuti kami di media sosial‖", LINE_START, RK_IN_BODY},

    {"Berita Terkait‖\nHarga Cabai Turun", LINE_START, RK_IN_TAIL},
    {"BERITA TERKAIT‖", LINE_START, RK_IN_TAIL},
    {"Berita terkait:‖", LINE_START, RK_IN_TAIL},
    {"Berita terkait bencana itu menyebar.", LINE_START, RK_IN_BODY},
    {"Terkini, petugas tiba.", LINE_START, RK_IN_BODY},

    {"[Gambas:Video 20detik]‖ Lanjut.", IN_MIDDLE, RK_IN_BODY},
    {"[gambas:instagram]‖", LINE_START, RK_IN_BODY},
    {"[Gambas:Video tanpa akhir‖", LINE_START, RK_IN_BODY},

    {"(wsw/wsw)‖", LINE_START, RK_IN_TAIL},
    {"(riz)‖", LINE_START, RK_IN_TAIL},
    {"[Antara].‖", LINE_START, RK_IN_TAIL},
    {"(*)‖", LINE_START, RK_IN_TAIL},
    {"(Rani Puspita)‖", LINE_START, RK_IN_TAIL},
    {"(RT/RW)", IN_MIDDLE, RK_IN_BODY},
    {"(tiga puluh) kilometer", LINE_START, RK_IN_BODY},
    {"(12)", LINE_START, RK_IN_BODY},
    {"(Lima orang yang pulang kemarin sore belum juga tiba di rumah)", LINE_START, RK_IN_BODY},
    {"(tidak ditutup", LINE_START, RK_IN_BODY},
    {"(", LINE_START, RK_IN_BODY},
    {"[", LINE_START, RK_IN_BODY},
    {"", LINE_START, RK_IN_BODY},
};

static const struct {
    const char *text;
    bool first; /* nothing of the article has come yet */
} datelines[] = {
    {"Suara.com -‖ Harga cabai turun.", true},
    {"Suara.com -‖ Harga cabai turun.", false},
    {"JAKARTA, KOMPAS.com –‖ Harga cabai turun.", false},
    {"Liputan6.com, Jakarta -‖ Harga cabai turun.", true},
    {"Jakarta, CNN Indonesia --‖ Harga cabai turun.", true},
    {"REPUBLIKA.CO.ID, BANDUNG----‖Harga cabai turun.", true},
    {"Lensapesisir.id, Kendari —‖ Harga cabai turun.", true},
    {"Karimun, posmetro.co:‖ Harga cabai turun.", true},
    {"KOMPAS.com-‖Harga cabai turun.", true},
    {"BANDA ACEH -‖ Harga cabai turun.", true},
    {"YOGYAKARTA–‖ Harga cabai turun.", true},
    {"Semarang -‖ Harga cabai turun.", true},
    {"Semarang - Harga cabai turun.", false}, /* a city in small letters is one only where the article begins */
    {"Rute Jakarta - Bandung kembali dibuka.", true},
    {"Kakak - adik itu pulang.", true},
    {"Para petani - sebagian besar perempuan - pulang.", true},
    {"Suara.com melaporkan bahwa harga - kata pedagang - turun.", true},
    {"Harga turun. Suara.com - kata pedagang", true},
    {"\"Jakarta - Bandung\" kembali dibuka.", true},
    {"Anak-anak bermain.", true},
    {"Suara.com", true},
    {"-", true},
    {"", true},
    {"SEMARANG, KABAR NUSANTARA DARI PESISIR UTARA JAWA TENGAH DAN SEKITARNYA HARI INI - Harga turun.", true},
};

/* The text without the mark, and where that stood; 0 if it has none. */
static rk_text read_row(const char *row, uint32_t *end)
{
    const char *mark = strstr(row, "‖");
    char plain[256];

    *end = mark == NULL ? 0 : (uint32_t)(mark - row);
    if (mark == NULL)
        snprintf(plain, sizeof plain, "%s", row);
    else
        snprintf(plain, sizeof plain, "%.*s%s", (int)*end, row, mark + strlen("‖"));
    return text_of_string(plain);
}

int main(void)
{
    size_t i;

    for (i = 0; i < ITEMS(pieces); i++) {
        rk_clutter clutter = {0, false, RK_IN_BODY};
        uint32_t end;
        rk_text text = read_row(pieces[i].text, &end);
        bool found = rk_match_clutter(&text, 0, pieces[i].place == LINE_START, &clutter);
        if (CHECK_NUMBER(pieces[i].text, end > 0, found) && found) {
            CHECK_NUMBER(pieces[i].text, end, clutter.end);
            CHECK_NUMBER(pieces[i].text, pieces[i].furniture, clutter.furniture);
        }
        free_text(text);
    }
    for (i = 0; i < ITEMS(datelines); i++) {
        uint32_t end, got;
        rk_text text = read_row(datelines[i].text, &end);
        got = rk_match_dateline(&text, 0, datelines[i].first);
        while (got > 0 && text.bytes[got - 1] == ' ') got--; /* the blank behind the dash may belong to it */
        CHECK_NUMBER(datelines[i].text, end, got);
        free_text(text);
    }
    return test_end("unit/clutter");
}
