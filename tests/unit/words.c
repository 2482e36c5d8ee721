/* words.c: what a word is, what it is counted with. */
#include "document.h"

/* The parts of a text: "+" stands before one that continues the written word before it, "=" before one that says again
 * what the part before it said. `words` is how many a reader counts. */
static const struct {
    const char *text;
    const char *parts;
    uint32_t words;
} rows[] = {
    {"", "", 0},
    {"...", "", 0},
    {" - ", "", 0},
    {"banjir", "banjir", 1},
    {"Banjir rob, lalu surut.", "Banjir rob lalu surut", 4},
    {"anak-anak bermain", "anak =anak bermain", 2},
    {"Anak-anak", "Anak =anak", 1},
    {"anak-anaknya", "anak =anaknya", 1},
    {"rumah-rumahan", "rumah +rumahan", 1},
    {"sayur-mayur", "sayur +mayur", 1},
    {"ke-2", "ke +2", 1},
    {"anak - anak", "anak anak", 2},
    {"anak--anak", "anak anak", 2},
    {"kura\xE2\x80\x90kura", "kura =kura", 1},
    {"Rp1.500.000", "Rp1.500.000", 1},
    {"Rp5.000,-", "Rp5.000", 1},
    {"3,5 persen", "3,5 persen", 2},
    {"pukul 09.30 WIB", "pukul 09.30 WIB", 3},
    {"10:15", "10:15", 1},
    {"1.", "1", 1},
    {"2024. Lalu", "2024 Lalu", 2},
    {"1,2,3", "1,2,3", 1},
    {"1, 2", "1 2", 2},
    {"12/3/2025", "12 +3 +2025", 1},
    {"dan/atau", "dan +atau", 1},
    {"Jum'at", "Jum'at", 1},
    {"'Hujan' dan 'angin'", "Hujan dan angin", 3},
    {"Ma'ruf-nya", "Ma'ruf +nya", 1},
    {"Jum’at", "Jum’at", 1},
    {"Kompas.com", "Kompas +com", 1},
    {"humas@desa.id", "humas +desa +id", 1},
    {"nama_berkas", "nama +berkas", 1},
    {"S.H., M.Kn.", "S +H M +Kn", 2},
    {"selesai. Lalu", "selesai Lalu", 2},
    {"(kata)", "kata", 1},
    {"“kata”", "kata", 1},
    {"satu\ndua\tiga", "satu dua iga", 3},
    {"satu\xC2\xA0" "dua", "satu dua", 2},
    {"pe\xC2\xADrahu", "pe\xC2\xADrahu", 1},
    {"se\xE2\x80\x8B" "kolah", "se\xE2\x80\x8Bkolah", 1},
    {"Réunion", "Réunion", 1},
    {"中文", "中文", 1},
    {"a😀b", "a b", 2},
    {"satu\xFF" "dua", "satu dua", 2},
    {"\xEF\xBB\xBFKata", "Kata", 1},
    {"COVID-19", "COVID +19", 1},
    {"abad ke-21 M", "abad ke +21 M", 3},
    {"kata-kata-kata", "kata =kata =kata", 1},
};

/* Pairs that count for one term, or do not. */
static const struct {
    const char *a, *b;
    bool same;
} stems[] = {
    {"pemerintah", "Pemerintah", true},
    {"pemerintah", "PEMERINTAH", true},
    {"pemerintah", "pemerintahnya", true},
    {"PEMERINTAH", "PEMERINTAHNYA", true},
    {"rumah", "rumahnya", true},
    {"arti", "artinya", true},
    {"ha", "hanya", false},
    {"ta", "tanya", false},
    {"ibu", "ibunya", false}, /* what is left keeps four letters */
    {"pu", "punya", false},
    {"pe\xC2\xADrahu", "perahu", true},
    {"se\xE2\x80\x8Bkolah", "sekolah", true},
    {"Réunion", "RÉUNION", true},
    {"Ḥusain", "ḥusain", true},
    {"Reunion", "Réunion", false},
    {"perahu", "perahuku", false},
    {"banjir", "banjar", false},
    {"a", "b", false},
    {"aaaaaaaa", "aaaaaaaaa", false},
    {"abcdefgh", "abcdefghi", false},
    {"abcd", "dcba", false},
};

static void list_parts(const char *string, char *list, uint32_t *words)
{
    rk_text text = text_of_string(string);
    rk_range range = whole_range(&text);
    rk_word word = {0};
    char *at = list;

    *words = rk_count_words(&text, range);
    while (rk_next_word(&text, &range, &word)) {
        if (at > list) *at++ = ' ';
        if (word.joined) *at++ = word.repeated ? '=' : '+';
        memcpy(at, text.bytes + word.at, word.end - word.at);
        at += word.end - word.at;
    }
    *at = '\0';
    free_text(text);
}

static const struct {
    const char *word;
    bool capital, number;
} firsts[] = {
    {"banjir", false, false}, {"Banjir", true, false}, {"BANJIR", true, false}, {"Émile", true, false},
    {"émile", false, false},  {"412", false, true},    {"3D", false, true},     {"Rp5", true, false},
};

/* A word has the same hash wherever it stands, whatever its length: the bytes are read several at a time. */
static void test_hashes(void)
{
    static const char *const behind[] = {"", " ", ".", ",", "\n", "-", "\"", "”", "\xFF", "\xC3", "@", "[", "`", "{", " abc", ". Abcdefghijk"};
    uint32_t length, wrong = 0, unlike_bytes = 0, unlike_capitals = 0, read_on = 0;
    size_t i, pad;

    for (length = 1; length <= 40; length++)
        for (i = 0; i < ITEMS(behind); i++)
            for (pad = 0; pad < 3; pad++) {
                char word[64], line[128], capitals[64];
                rk_text text;
                rk_range range;
                rk_word got = {0};
                uint32_t k;
                for (k = 0; k < length; k++) {
                    word[k] = (char)('a' + (k * 7 + length) % 26);
                    capitals[k] = (char)(word[k] - 32);
                }
                word[k] = capitals[k] = '\0';
                snprintf(line, sizeof line, "%.*s%s%s", (int)pad, "  ", word, behind[i]);
                text = text_of_string(line);
                range = whole_range(&text);
                if (!rk_next_word(&text, &range, &got)) got.hash = 0;
                wrong += got.hash != word_of(word).hash || got.end - got.at != length;
                unlike_capitals += got.hash != word_of(capitals).hash;
                range.at = (uint32_t)pad;
                range.end = (uint32_t)pad + length;
                unlike_bytes += got.hash != rk_hash_bytes(&text, range);
                if (length > 1) { /* a range that ends inside the word */
                    rk_word part = {0};
                    range.end--;
                    read_on += !rk_next_word(&text, &range, &part) || part.end != pad + length - 1 || part.hash == got.hash;
                }
                free_text(text);
            }
    CHECK_NUMBER("words whose hash depends on what stands around them", 0, wrong);
    CHECK_NUMBER("words whose hash is not that of their bytes", 0, unlike_bytes);
    CHECK_NUMBER("words whose capitals have another hash", 0, unlike_capitals);
    CHECK_NUMBER("words that are read beyond the range", 0, read_on);
}

/* Any two of 20,000 short words that share a hash would be one term. By chance there is 0.05 of a pair. */
static int compare(const void *a, const void *b)
{
    const uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;

    return (x > y) - (x < y);
}

static void test_collisions(void)
{
    static uint32_t hashes[20000];
    uint32_t same = 0, i;

    for (i = 0; i < ITEMS(hashes); i++) {
        char word[16];
        snprintf(word, sizeof word, "%c%c%c%c", 'a' + (char)(i % 26), 'a' + (char)(i / 26 % 26),
                 'a' + (char)(i / 676 % 26), 'a' + (char)(i / 17576 % 26));
        hashes[i] = word_of(word).hash;
        same += hashes[i] == 0;
    }
    CHECK_NUMBER("words with the hash 0", 0, same);
    qsort(hashes, ITEMS(hashes), sizeof *hashes, compare);
    for (same = 0, i = 1; i < ITEMS(hashes); i++) same += hashes[i] == hashes[i - 1];
    CHECK("at most one pair of short words with one hash", same <= 1);
}

int main(void)
{
    char list[256];
    uint32_t words;
    size_t i;

    for (i = 0; i < ITEMS(rows); i++) {
        list_parts(rows[i].text, list, &words);
        CHECK_STRING(rows[i].text, rows[i].parts, list);
        CHECK_NUMBER(rows[i].text, rows[i].words, words);
    }
    for (i = 0; i < ITEMS(stems); i++) {
        char name[64];
        snprintf(name, sizeof name, "%s and %s are one term", stems[i].a, stems[i].b);
        CHECK_NUMBER(name, stems[i].same, word_of(stems[i].a).stem == word_of(stems[i].b).stem);
    }
    for (i = 0; i < ITEMS(firsts); i++) {
        CHECK_NUMBER(firsts[i].word, firsts[i].capital, word_of(firsts[i].word).capital);
        CHECK_NUMBER(firsts[i].word, firsts[i].number, word_of(firsts[i].word).number);
    }
    test_hashes();
    test_collisions();
    CHECK_NUMBER("Jum'at counts with Jumat", word_of("jumat").hash, word_of("Jum'at").hash);
    CHECK_NUMBER("Qur’an with Quran", word_of("quran").hash, word_of("Qur’an").hash);
    return test_end("unit/words");
}
