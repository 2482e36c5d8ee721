/* counting.c: the share of known words, and which texts have too few of them. */
#include "document.h"

enum { INDONESIAN, FOREIGN, TOO_SHORT };

static const struct {
    const char *name, *text;
    int kind;
} rows[] = {
    {"news",
     "Harga beras di pasar induk turun sejak awal pekan ini. Para pedagang mengatakan pasokan dari petani bertambah "
     "karena "
     "panen raya di beberapa daerah, sehingga pembeli tidak perlu menunggu lama.",
     INDONESIAN},
    {"a chat in slang",
     "gw tadi abis ketemuan ama temen lama di mal, trus ngobrol sampe malem. eh taunya dia udah nikah, anaknya dua "
     "lagi. gila "
     "sih, kaget banget gw. kapan kita kumpul bareng yuk, biar rame. lo masih kerja di tempat yg dulu ga?",
     INDONESIAN},
    {"with English words",
     "Untuk deploy aplikasi, jalankan command build lalu push image ke registry. Setelah itu update file konfigurasi "
     "dan pastikan "
     "environment variable sudah di-set. Kalau pod crash, cek log dan restart service itu dari dashboard.",
     INDONESIAN},
    {"a recipe",
     "500 gram daging sapi, potong dadu\n3 lembar daun jeruk\n2 batang serai, memarkan\nTumis bumbu halus hingga "
     "harum. Masukkan "
     "serai dan daun jeruk. Tambahkan daging, aduk hingga berubah warna, lalu masak dengan api kecil sampai kuahnya "
     "kental. Sajikan selagi hangat bersama nasi putih dan sambal.",
     INDONESIAN},
    {"Malay",
     "Kerajaan akan menambah bilangan bas di kawasan bandar mulai bulan hadapan. Menteri berkata, langkah itu perlu "
     "kerana jumlah "
     "kereta persendirian semakin meningkat. Penumpang boleh membeli tiket menerusi aplikasi.",
     INDONESIAN},
    {"capitals",
     "HARGA BERAS DI PASAR INDUK TURUN SEJAK AWAL PEKAN INI. PARA PEDAGANG MENGATAKAN PASOKAN DARI PETANI BERTAMBAH "
     "KARENA PANEN "
     "RAYA DI BEBERAPA DAERAH, SEHINGGA PEMBELI TIDAK PERLU MENUNGGU LAMA.",
     INDONESIAN},
    {"English",
     "The council agreed on a new budget after months of debate. Residents had asked for better roads, but several "
     "members warned "
     "that taxes would have to rise before the bridge could be repaired.",
     FOREIGN},
    {"German, whose nouns are like names",
     "Der Rat hat am Dienstag einen neuen Haushalt beschlossen, nachdem monatelang gestritten worden war. Die Leute "
     "hatten mehr "
     "Geld verlangt, aber einige warnten, dass die Steuern steigen und die Arbeiten erst danach beginnen.",
     FOREIGN},
    {"Javanese",
     "Wingi aku karo kancaku lunga menyang pasar tuku sayuran lan iwak. Ing dalan, montore mogok amarga bensine entek. "
     "Kepeksa aku "
     "kudu nyurung nganti tekan warung, banjur mulih amarga wis sore.",
     FOREIGN},
    {"Sundanese",
     "Kamari kuring jeung babaturan indit ka leuweung neangan suluh. Di jalan urang panggih jeung aki-aki nu keur "
     "ngala kalapa. "
     "Manehna mere dua siki kalapa ngora ka urang. Caina amis pisan, matak seger kana tikoro.",
     FOREIGN},
    {"Tagalog",
     "Kahapon ay pumunta kami sa palengke upang bumili ng isda at gulay. Habang naglalakad kami, nakasalubong namin "
     "ang isang "
     "matandang lalaki na may dalang dalawang kambing, kaya binili niya ang isa kahit mahal.",
     FOREIGN},
    {"Arabic script",
     "\xD9\x88\xD8\xA7\xD9\x81\xD9\x82 \xD8\xA7\xD9\x84\xD9\x85\xD8\xAC\xD9\x84\xD8\xB3 \xD8\xB9\xD9\x84\xD9\x89 "
     "\xD8\xA8\xD9\x86 "
     "\xD8\xA8\xD8\xAA \xD8\xAB\xD9\x86 \xD8\xAC\xD8\xB1 \xD8\xAD\xD8\xAF \xD8\xAE\xD8\xB0 \xD8\xB3\xD8\xB4 "
     "\xD8\xB5\xD8\xB6 "
     "\xD8\xB7\xD8\xB8 \xD8\xB9\xD8\xBA \xD9\x81\xD9\x82 \xD9\x83\xD9\x84 \xD9\x85\xD9\x86 \xD9\x87\xD9\x88 "
     "\xD9\x8A\xD8\xA7 "
     "\xD8\xA8\xD8\xA8 \xD8\xAA\xD8\xAA \xD8\xAB\xD8\xAB.",
     FOREIGN},
    {"code",
     "static int parse_line(const char *line, size_t length, struct record *out)\n{\n    while (at < length && "
     "line[at] != 0) "
     "at++;\n    if (at == length) return -1;\n    out->name = strndup(line, at);\n    for (int i = 0; i < out->count; "
     "i++) "
     "free(out->items[i]);\n    return out->value > 0 ? 0 : errno;\n}\n",
     FOREIGN},
    {"an empty text", "", TOO_SHORT},
    {"a few words of English", "The council agreed on a new budget after months of debate.", TOO_SHORT},
    {"numbers", "12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40.", TOO_SHORT},
    {"names",
     "Budi Santoso, Rina Marlina, Hendra Wijaya, Agus Salim, Dewi Lestari, Yusuf Hidayat, Ratna Puspita, Bambang "
     "Sutrisno, Fitri "
     "Handayani, Joko Susilo, Made Wirawan, Putu Suardana, Ketut Sudira, Andi Mappanyukki.",
     TOO_SHORT},
    {"a list of things to buy",
     "beras 10 kg\nminyak goreng 2 liter\ntelur ayam 1 papan\ngula pasir 3 kg\nkopi bubuk dua bungkus\nsabun cuci "
     "piring\n"
     "bawang putih setengah kilo\ngaram dapur\nkecap manis\nobat nyamuk bakar\nteh celup\nsikat gigi\n",
     TOO_SHORT},
    {"a table", "Kota\tJan\tFeb\nSolo\t120\t130\nKudus\t90\t85\nTuban\t200\t210\nBlora\t13\t15\n", TOO_SHORT},
    {"what is said again does not count",
     "The council agreed on a budget. The council agreed on a budget. The council agreed on a budget. The council "
     "agreed on a "
     "budget. The council agreed on a budget. The council agreed on a budget.",
     TOO_SHORT},
};

static int kind_of(uint32_t known)
{
    if (known == RINGKAS_NO_SHARE) return TOO_SHORT;
    return known < RINGKAS_KNOWN_MIN ? FOREIGN : INDONESIAN;
}

int main(void)
{
    size_t i;

    for (i = 0; i < ITEMS(rows); i++) {
        answer a = answer_to(rows[i].text, NULL);
        CHECK_NUMBER(rows[i].name, rows[i].kind, kind_of(a.document.known_words));
        CHECK_NUMBER(rows[i].name, a.document.known_words, a.summary.known_words);
        CHECK(rows[i].name, a.document.known_words <= 1000 || a.document.known_words == RINGKAS_NO_SHARE);
        answer_free(&a);
    }
    return test_end("known");
}
