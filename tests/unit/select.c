/* select.c: how many, which, never one thing twice. */
#include "document.h"

/* Four sentences of four words, which share nothing, then one of eight. */
static const char five[] = "Hujan turun sejak pagi. Pedagang menutup kios kecil. Jembatan gantung putus malam. "
                           "Warga mengungsi ke sekolah. Petugas kabupaten membagikan selimut tebal untuk anak pengungsi.";

static const struct {
    const char *name;
    uint32_t sentences, words, per_mille, max_chars;
    uint32_t chosen;
} counts[] = {
    {"three by default", 0, 0, 0, 0, 3},
    {"one", 1, 0, 0, 0, 1},
    {"two", 2, 0, 0, 0, 2},
    {"all", 5, 0, 0, 0, 5},
    {"more than there are", 99, 0, 0, 0, 5},
    {"more than there can be", UINT32_MAX, 0, 0, 0, 5},
    {"a share of 1 per mille is one", 0, 0, 1, 0, 1},
    {"200 per mille of five are one", 0, 0, 200, 0, 1},
    {"201 are rounded up to two", 0, 0, 201, 0, 2},
    {"400 are two", 0, 0, 400, 0, 2},
    {"401 are three", 0, 0, 401, 0, 3},
    {"999 are five", 0, 0, 999, 0, 5},
    {"1000 are all", 0, 0, 1000, 0, 5},
    {"the smaller of number and share: number", 1, 0, 1000, 0, 1},
    {"the smaller of number and share: share", 5, 0, 400, 0, 2},
    {"one word asked for: one sentence all the same", 0, 1, 0, 0, 1},
    {"a million words asked for: all", 0, 1000000, 0, 0, 5},
    {"as many words as there can be", 0, UINT32_MAX, 0, 0, 5},
    {"words and a number", 2, 1000000, 0, 0, 2},
    {"characters for none", 0, 0, 0, 5, 0},
    {"characters for all", 0, 0, 0, 1000, 5},
    {"as many characters as there can be", 0, 0, 0, UINT32_MAX, 5},
};

static ringkas_options options_of(uint32_t sentences, uint32_t words, uint32_t per_mille, uint32_t max_chars)
{
    ringkas_options options = {0};

    options.sentences = sentences;
    options.words = words;
    options.per_mille = per_mille;
    options.max_chars = max_chars;
    return options;
}

static void test_counts(void)
{
    size_t i;

    for (i = 0; i < ITEMS(counts); i++) {
        ringkas_options options =
            options_of(counts[i].sentences, counts[i].words, counts[i].per_mille, counts[i].max_chars);
        answered a = answer_to(five, &options);
        CHECK_NUMBER(counts[i].name, counts[i].chosen, a.summary.chosen);
        free_answer(&a);
    }
}

/* The number of words comes near to the target: at most a quarter of it farther than whole sentences can. The sentences here
 * have 5 words each. */
static void test_words(void)
{
    static const char text[] = "Hujan turun sejak pagi tadi. Pedagang menutup kios kecil itu. Jembatan gantung putus malam hari. "
                               "Warga mengungsi ke sekolah dasar. Petugas membagikan selimut tebal baru. Sungai meluap hingga jalan raya.";
    uint32_t target, missed = 0;

    for (target = 1; target <= 40; target++) {
        ringkas_options options = options_of(0, target, 0, 0);
        answered a = answer_to(text, &options);
        const uint32_t nearest = target < 5 ? 5 : target > 30 ? 30 : (target + 2) / 5 * 5;
        char name[64];
        const uint32_t least = nearest > target ? nearest - target : target - nearest;
        const uint32_t words = a.summary.chosen_words;
        if ((words > target ? words - target : target - words) > least + target / 4 && missed++ == 0) {
            snprintf(name, sizeof name, "%u words of six sentences of 5", target);
            CHECK_NUMBER(name, nearest, a.summary.chosen_words);
        }
        free_answer(&a);
    }
    CHECK_NUMBER("targets of 1 to 40 words that are missed", 0, missed);
}

/* Never more than so many characters: code points, one for the blank between two sentences. */
static void test_chars(void)
{
    static const char text[] = "Réunion “besar” dimulai. Warga Ḥaḍramaut\n     datang ke kota. Pesta usai.";
    uint32_t most;
    size_t i;

    for (most = 1; most < 100; most++) {
        ringkas_options options = options_of(0, 0, 0, most);
        answered a = answer_to(text, &options);
        uint32_t chars = 0;
        for (i = 0; i < a.summary.count; i++) {
            static const uint32_t length[] = {24, 31, 11};
            if (a.summary.sentences[i].rank != 0) chars += length[i] + (chars > 0);
        }
        CHECK("no more characters than allowed", chars <= most);
        CHECK("the shortest one where it fits", most < 11 || a.summary.chosen > 0);
        CHECK("all where all fit", most < 24 + 1 + 31 + 1 + 11 || a.summary.chosen == 3);
        CHECK("not all where one character lacks", most >= 24 + 1 + 31 + 1 + 11 || a.summary.chosen < 3);
        free_answer(&a);
    }
}

/* The better one is chosen first: the choice of n sentences is that of n + 1 without the last rank. */
static void test_order(void)
{
    static const char text[] =
        "Jembatan gantung di Desa Ngadas putus pada Senin malam setelah hujan deras mengguyur. Tidak ada korban. \"Warga "
        "memutar enam kilometer,\" kata Suparman. Apakah jembatan dibangun lagi? Menurut pemerintah kabupaten, jembatan baru "
        "dibangun tahun depan. Ia lalu pulang. Sekolah diliburkan dua hari karena guru tidak dapat menyeberang sungai.";
    uint32_t most = 1, rank, i, inversions = 0;
    ringkas_options options = options_of(100, 0, 0, 0);
    answered all = answer_to(text, &options), a;

    for (rank = 1; rank < all.summary.chosen; rank++) {
        uint32_t better = 0, worse = 0;
        for (i = 0; i < all.summary.count; i++) {
            if (all.summary.sentences[i].rank == rank) better = i;
            if (all.summary.sentences[i].rank == rank + 1) worse = i;
        }
        inversions += all.summary.sentences[better].score < all.summary.sentences[worse].score;
        CHECK("ties to the earlier sentence",
              all.summary.sentences[better].score != all.summary.sentences[worse].score || better < worse);
    }
    /* A sentence that leans on the one before waits for it, so that a worse one may have a better rank; but not often. */
    CHECK("ranks fall with the scores, by and large", inversions <= 2);
    for (most = 1; most <= all.summary.chosen; most++) {
        options.sentences = most;
        a = answer_to(text, &options);
        CHECK_NUMBER("so many are chosen", most, a.summary.chosen);
        for (i = 0; i < a.summary.count; i++)
            CHECK_NUMBER("the same rank", all.summary.sentences[i].rank <= most ? all.summary.sentences[i].rank : 0,
                         a.summary.sentences[i].rank);
        free_answer(&a);
    }
    free_answer(&all);
}

/* What stands inside a quotation is chosen without the sentence before it only if no other set has about as many words. */
static void test_quotations(void)
{
    static const char text[] =
        "Panen padi di Desa Sumber naik tahun ini. Kepala Desa Karsono menyambut baik hasil itu.\n\n"
        "\"Panen naik. Irigasi baru membuat air sampai ke sawah paling ujung di Desa Sumber pada musim kemarau. "
        "Panen padi di Desa Sumber diharapkan naik lagi tahun depan,\" kata Karsono.\n\n"
        "Petani menjual padi ke koperasi desa. Harga padi di koperasi lebih baik daripada harga tengkulak.";
    ringkas_options options = options_of(0, 38, 0, 0);
    answered a = answer_to(text, &options);

    CHECK_NUMBER("four whole sentences", 4, a.summary.chosen);
    CHECK_NUMBER("not the end of the quotation alone", 0, a.summary.sentences[4].rank);
    free_answer(&a);
    options.words = 60;
    a = answer_to(text, &options);
    CHECK("the quotation as a whole",
          a.summary.sentences[2].rank != 0 && a.summary.sentences[3].rank != 0 && a.summary.sentences[4].rank != 0);
    free_answer(&a);
}

/* Sentences of one form in the far middle of a text, each with words of its own: the scores tie, and the earlier wins. */
static void test_ties(void)
{
    ringkas_options options = options_of(30, 0, 0, 0);
    char text[4000], *at = text;
    answered a;
    uint32_t i, k, ties = 0;

    for (i = 0; i < 60; i++)
        at += sprintf(at, "Orang%c%c makan%c%c nasi%c%c putih%c%c siang%c%c. ", 'a' + i / 26, 'a' + i % 26, 'a' + i / 26,
                      'a' + i % 26, 'a' + i / 26, 'a' + i % 26, 'a' + i / 26, 'a' + i % 26, 'a' + i / 26, 'a' + i % 26);
    a = answer_to(text, &options);
    CHECK_NUMBER("units", 60, a.summary.count);
    for (i = 0; i < a.summary.count; i++)
        for (k = i + 1; k < a.summary.count; k++) {
            if (a.summary.sentences[i].score != a.summary.sentences[k].score) continue;
            ties++;
            if (a.summary.sentences[k].rank != 0)
                CHECK("of two that tie the earlier one is better",
                      a.summary.sentences[i].rank != 0 && a.summary.sentences[i].rank < a.summary.sentences[k].rank);
        }
    CHECK("scores tie at all", ties > 0);
    free_answer(&a);
}

static const struct {
    const char *name;
    const char *text;
    const char *chosen; /* of all the sentences that may be */
} choices[] = {
    {"a heading is chosen only where nothing else is", "Musim Hujan\n\nHujan turun sejak pagi di kota kami.", "2"},
    {"clutter never is", "Suara.com - Hujan turun sejak pagi.\nBaca juga: Jembatan gantung putus\nWarga mengungsi ke sekolah.", "2 4"},
    {"a sentence without a word never is", "Hujan turun sejak pagi. -----\n\n***\n\nWarga mengungsi ke sekolah.", "1 4"},
    {"the same sentence again", "Hujan deras turun sejak pagi. Hujan deras turun sejak pagi.", "1"},
    {"the same in capitals", "Hujan deras mengguyur kota Semarang. HUJAN DERAS MENGGUYUR KOTA SEMARANG.", "1"},
    {"nearly the same", "Hujan deras mengguyur kota Semarang sejak pagi. Hujan deras mengguyur kota Semarang sejak malam.", "1"},
    {"what shares a word is not the same", "Hujan deras mengguyur kota Semarang. Hujan membuat jembatan gantung runtuh.",
     "1 2"},
    {"short sentences prove nothing", "Hujan turun. Hujan turun lagi.", "1 2"},
    {"no word at all", "... --- ...", ""},
    {"one word", "Hujan", "1"},
    {"only clutter", "ADVERTISEMENT", "1"},
};

static void test_choices(void)
{
    ringkas_options options = options_of(100, 0, 0, 0);
    size_t i;

    for (i = 0; i < ITEMS(choices); i++) {
        answered a = answer_to(choices[i].text, &options);
        CHECK_STRING(choices[i].name, choices[i].chosen, chosen_of(&a));
        free_answer(&a);
    }
}

int main(void)
{
    test_counts();
    test_words();
    test_chars();
    test_order();
    test_quotations();
    test_ties();
    test_choices();
    return test_end("unit/select");
}
