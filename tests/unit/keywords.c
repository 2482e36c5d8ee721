/* Keywords: the heaviest terms, as the text writes them. */
#include "../answer.h"

/* The keywords of a document, each with its count: "banjir:3 warga:2". Valid until the next call. */
static const char *keywords_of(const char *text, uint32_t max, const ringkas_options *options)
{
    static char list[4000];
    answer a = answer_analyze(text, strlen(text), NULL, options);
    ringkas_keyword_list found;
    size_t length = 0;
    uint32_t i;

    list[0] = '\0';
    if (ringkas_keywords(&a.document, max, &found) != RINGKAS_OK) snprintf(list, sizeof list, "an error");
    for (i = 0; i < found.count; i++)
        length +=
            (size_t)snprintf(list + length, sizeof list - length, "%s%.*s:%u", i == 0 ? "" : " ",
                             (int)found.keywords[i].length, text + found.keywords[i].start, found.keywords[i].count);
    answer_free(&a);
    return list;
}

/* Sentences of stopwords. With them, a term of three sentences is rarer than one of nearly all. */
#define MORE " Itu ada. Ini ada. Dia ada. Kami ada. Mereka ada. Kita ada. Saya ada. Anda ada."

static const struct {
    const char *name;
    const char *text;
    uint32_t max;
    const char *keywords;
} rows[] = {
    {"an empty text", "", 5, ""},
    {"a text without a word", "...", 5, ""},
    {"no stopwords", "Yang itu adalah ini.", 5, ""},
    {"no single letters", "A b c.", 5, ""},
    {"no numbers", "Pada 2025 ada 412 banjir. Hujan turun." MORE, 1, "banjir:1"},
    {"the most frequent term", "Banjir datang. Warga melihat banjir. Kemudian banjir surut. Hujan reda." MORE, 1,
     "banjir:3"},
    {"names keep their capital", "Semarang macet. Warga Semarang pulang. Kini Semarang sepi. Hujan reda." MORE, 1,
     "Semarang:3"},
    {"two spellings that are equally frequent: the first", "Banjir datang. Warga melihat banjir. Hujan reda." MORE, 1,
     "Banjir:2"},
    {"forms with -nya count together", "Sungai meluap. Warga menjaga sungainya. Tepi sungai longsor. Hujan reda." MORE,
     1, "Sungai:3"},
    {"six spellings count together",
     "Sungai meluap. Warga menjaga sungai. SUNGAI itu. Tepi sungainya. Sungainya longsor. SUNGAINYA kering." MORE, 1,
     "Sungai:6"},
    {"reduplication counts once", "Anak-anak bermain. Anak-anak belajar. Hujan reda." MORE, 1, "Anak:2"},
    {"a divided word counts with the whole one",
     "Kini peme-\nrintah datang. Warga memuji pemerin-\ntahnya. Kemudian pemerintah pulang. Hujan reda.\n" MORE, 1,
     "pemerintah:3"},
    {"a word that is divided wherever it stands is no keyword",
     "Kini peme-\nrintah ada. Itu pemerin-\ntahnya. Hujan reda.\n" MORE, 1, "Hujan:1"},
    {"twice in a sentence counts twice", "Banjir demi banjir datang. Kemudian banjir surut. Hujan reda." MORE, 1,
     "banjir:3"},
    {"boilerplate does not count", "Hujan reda. Hujan turun.\nBaca juga: Cabai, cabai, dan cabai\nHujan lebat." MORE, 1,
     "Hujan:3"},
    {"no more than max", "Hujan reda. Warga pulang. Pasar ramai.", 2, "Hujan:1 reda:1"},
    {"equal ones in the order of the text", "Hujan reda. Warga pulang. Pasar ramai.", 6,
     "Hujan:1 reda:1 Warga:1 pulang:1 Pasar:1 ramai:1"},
    {"fewer than max", "Hujan reda.", 64, "Hujan:1 reda:1"},
    {"what all sentences are about comes first", "Jembatan runtuh. Warga melihat jembatan. Polisi menutup jembatan.", 1,
     "jembatan:3"},
    {"a name is whole", "Kini Siti Rahma pulang. Warga memanggil Siti Rahma. Kemudian Siti Rahma bicara." MORE, 1,
     "Siti Rahma:3"},
    {"a name with an initial", "Kini Yugi B. Rahma pulang. Warga memuji Yugi B. Rahma. Dan Yugi B. Rahma bicara." MORE,
     1, "Yugi B. Rahma:3"},
    {"an initial is not the end of one",
     "Kini Siti Rahma B. pulang. Warga memuji Siti Rahma B. itu. Dan Rahma pergi." MORE, 1, "Siti Rahma:3"},
    {"no abbreviation", "Kini Jl. Melati No. 12 buka. Warga ke Jl. Melati No. 12 lagi. Ada Jl. Melati No. 12." MORE, 2,
     "Melati:3 buka:1"},
    {"a name of three words", "Kini Badan Air Nasional buka. Warga melapor ke Badan Air Nasional." MORE, 1,
     "Badan Air Nasional:2"},
    {"a person who is named in full once and once again, then by surname",
     "Kini Siti Rahma pulang. Warga memuji Siti Rahma. Namun Rahma diam. Dan Rahma lalu pergi." MORE, 1,
     "Siti Rahma:4"},
    {"a person who is named in full only once, at first",
     "Kini dokter Siti Rahma pulang. Warga memuji Rahma. Namun Rahma diam. Dan Rahma lalu pergi." MORE, 1,
     "Siti Rahma:4"},
    {"but not where the full name comes later",
     "Kini dokter Rahma pulang. Warga memuji Rahma. Namun Siti Rahma diam. Dan Rahma lalu pergi." MORE, 1, "Rahma:4"},
    {"a word that is also written small is no name",
     "Kini Wali Desa pulang. Warga memuji wali. Namun wali diam. Dan wali lalu pergi." MORE, 1, "wali:4"},
    {"a headline has many capitals",
     "Cuaca Semarang Cerah\n\nKini Semarang sepi. Dan Semarang macet. Ada Semarang." MORE, 1, "Semarang:4"},
    {"no word of a name again", "Kini Siti Rahma pulang. Warga memanggil Siti Rahma." MORE, 3,
     "Siti Rahma:2 pulang:1 Warga:1"},
    {"two names with a word in common",
     "Kini di Jawa Tengah hujan. Di Jawa Tengah hujan, di Jawa Barat juga. Hanya Jawa "
     "Barat banjir." MORE,
     2, "Jawa Tengah:4 Jawa Barat:2"},
    {"a name of four words",
     "Kini Mayjen TNI Tono Wibowo tiba. Warga memuji Mayjen TNI Tono Wibowo. Dan Mayjen itu lalu pergi." MORE, 2,
     "Mayjen TNI Tono Wibowo:3 Warga:1"},
    {"a longer name that is half as frequent",
     "Kini Lari Kota Melati buka. Ada Kota Melati. Itu Lari Kota Melati. Ada Kota Melati. Lari Kota Melati lagi." MORE,
     1, "Lari Kota Melati:5"},
    {"a name that is always longer is not cut at its right",
     "Kini Piala Asia Wanita buka. Itu Piala Asia Wanita lagi. Ada Piala Asia Wanita." MORE, 2,
     "Piala Asia Wanita:3 buka:1"},
    {"of a run that is too long for a name, the person",
     "Anggota Komisi Dua Dewan Kota Melati Tono Wibowo bicara. Dan Wibowo lalu pergi. Wibowo itu diam." MORE, 1,
     "Tono Wibowo:3"},
    {"what is left of a name of which words are said",
     "Kini Kota Melati buka. Kota Melati sepi. Kota Melati ramai. Itu Kota Melati Raya." MORE, 9,
     "Kota Melati:4 buka:1 sepi:1 ramai:1"},
    {"a name that lost the blank after it",
     "Kini Tono Wibowopulang. Itu Tono Wibowo. Dan Tono lalu pergi. Ada Tono." MORE, 1, "Tono Wibowo:4"},
    {"but not a longer name", "Kini Tono Wibowoningrat tiba. Itu Tono Wibowoningrat. Warga memuji Tono Wibowo." MORE, 1,
     "Tono Wibowoningrat:3"},
    {"a word joined by a hyphen is whole", "Vaksin MERS-2 datang. Warga menerima MERS-2. Stok MERS-2 cukup." MORE, 1,
     "MERS-2:3"},
    {"laki-laki in a name", "Kini Gunung Laki-laki tenang. Warga mendaki Gunung Laki-laki." MORE, 1,
     "Gunung Laki-laki:2"},
    {"a pair that always stands together", "Ada rumah sakit baru. Warga ke rumah sakit. Kini rumah sakit penuh." MORE,
     1, "rumah sakit:3"},
    {"three words that always stand together",
     "Ada limbah batu bara baru. Itu limbah batu bara lagi. Kini limbah batu bara naik." MORE, 2,
     "limbah batu bara:3 naik:1"},
    {"a pair with other words before it",
     "Ada limbah batu bara baru. Itu harga batu bara lagi. Kini batu bara naik." MORE, 1, "batu bara:3"},
    {"a name with the same word before it",
     "Ada pemain Tono Wibowo. Itu pemain Tono Wibowo. Hanya pemain Tono Wibowo." MORE, 1, "Tono Wibowo:3"},
    {"two places prove no pair", "Ada kebun kopi baru. Warga ke kebun kopi." MORE, 2, "kebun:2 kopi:2"},
    {"a pair at half of its places is none",
     "Ada harga cabai baru. Itu harga cabai lagi. Kini harga cabai naik. Ada cabai merah. Ada cabai hijau. Itu "
     "cabai." MORE,
     1, "cabai:6"},
    {"nothing of an address", "Buka www.desa.id/kabar sekarang. Dan www.desa.id/kabar lagi. Kirim kabari@desa.id." MORE,
     9, "Buka:1 Kirim:1"},
    {"a word that is in an address too", "Kabar baik datang. Lihat desa.id/kabar. Dan kabar lagi." MORE, 1, "Kabar:2"},
    {"no entity", "Ia bilang &quot;lekas&quot; dan&nbsp;pergi." MORE, 9, "bilang:1 lekas:1 pergi:1"},
    {"no speaker", "Rudi: hujan deras.\nRudi: jalan banjir.\nWati: banjir lagi.", 9,
     "hujan:1 deras:1 jalan:1 banjir:2"},
    {"but a name that is spoken of", "Rudi: hujan deras.\nWati: Tanya pada Rudi.", 1, "hujan:1"},
    {"a word after a colon", "Rapat memutuskan: banjir ditangani. Kini banjir surut." MORE, 1, "banjir:2"},
    {"no mark of a note", "Daftar kota[1]\nBanjir[2]\nSungai meluap[a]", 5,
     "Daftar:1 kota:1 Banjir:1 Sungai:1 meluap:1"},
    {"a name that begins with a digit", "Sinyal 4G datang. Warga memakai 4G. Kini 4G cepat." MORE, 1, "4G:3"},
    {"a figure with a unit is none", "Beli 5kg beras. Jual 5kg beras. Kini 5kg beras." MORE, 1, "beras:3"},
};

static void test_options(void)
{
    static const char text[] = "Hujan yang reda. Hujan yang turun. Warga yang pulang.";
    ringkas_options options = {0};

    options.stopwords = "hujan";
    options.stopwords_length = 5;
    CHECK("a stopword of the caller is no keyword", strstr(keywords_of(text, 10, &options), "ujan") == NULL);
    options.flags = RINGKAS_NO_STOPWORDS;
    CHECK("without the list, a built-in stopword is one", strstr(keywords_of(text, 10, &options), "yang:3") != NULL);
}

static const char *check_order(const ringkas_keyword_list *list)
{
    uint32_t i;

    for (i = 1; i < list->count; i++) {
        const ringkas_keyword *a = &list->keywords[i - 1], *b = &list->keywords[i];
        if (a->weight < b->weight) return "the heaviest keyword is not the first";
        if (a->weight == b->weight && a->start > b->start) return "equal ones are not in the order of the text";
    }
    return NULL;
}

static void test_order(void)
{
    static const char text[] =
        "Banjir merendam pasar. Banjir merendam sekolah. Banjir surut. Hujan reda. Warga pulang. Toko buka.";
    answer a = answer_analyze(text, sizeof text - 1, NULL, NULL);
    const uint8_t *block = (const uint8_t *)a.block;
    ringkas_keyword_list list;

    CHECK_NUMBER("status", RINGKAS_OK, ringkas_keywords(&a.document, 64, &list));
    CHECK("there are many", list.count > 5 && list.count <= 64);
    CHECK_FAULT("the order", check_order(&list));
    CHECK("the list is in the block",
          (const uint8_t *)list.keywords >= block && (const uint8_t *)(list.keywords + list.count) <= block + a.size);
    answer_free(&a);
}

int main(void)
{
    size_t i;

    for (i = 0; i < ITEMS(rows); i++)
        CHECK_STRING(rows[i].name, rows[i].keywords, keywords_of(rows[i].text, rows[i].max, NULL));
    test_options();
    test_order();
    return test_end("unit/keywords");
}
