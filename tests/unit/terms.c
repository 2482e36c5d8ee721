/* terms.c: in how many sentences a term stands, and what is none. */
#include "document.h"

#define EIGHT(word)      word word word word word word word word
#define THIRTY_TWO(word) EIGHT(word) EIGHT(word) EIGHT(word) EIGHT(word)

static const struct {
    const char *name;
    const char *text;
    const char *word;
    uint32_t sentences;
} rows[] = {
    {"a word", "Banjir datang. Banjir surut.", "banjir", 2},
    {"twice in a sentence", "Banjir demi banjir datang.", "banjir", 1},
    {"in capitals", "BANJIR datang. Banjir surut. Warga melihat banjir.", "banjir", 3},
    {"with -nya", "Pemerintah datang. Pemerintahnya pulang.", "pemerintah", 2},
    {"reduplication", "Anak-anak bermain. Seorang anak jatuh.", "anak", 2},
    {"reduplication with -nya", "Anak-anaknya bermain.", "anak", 1},
    {"a stopword", "Warga yang datang dan pulang.", "yang", 0},
    {"a single letter", "Kelompok B menang.", "b", 0},
    {"a word that is not there", "Banjir datang.", "gempa", 0},
    {"both parts of a compound", "Sayur-mayur dijual.", "mayur", 1},
    {"in clutter", "Pasar ramai.\nBaca juga: Harga cabai turun\nWarga pulang.", "cabai", 0},
    {"in clutter and beside it", "Cabai mahal.\nBaca juga: Harga cabai turun\nWarga pulang.", "cabai", 1},
    {"in a sentence that stands twice", "Hujan turun di seluruh kota. Warga pulang. Hujan turun di seluruh kota.", "hujan", 1},
    {"the same with other white space", "Hujan turun di seluruh kota. Warga pulang.\n\nHujan  turun\tdi \xC2\xA0seluruh kota.",
     "hujan", 1},
    {"two words, each 32 times, make two sentences",
     "Warga pulang. " THIRTY_TWO("Naik ") ". " THIRTY_TWO("Turun ") ".", "turun", 1},
    {"a short sentence may stand twice", "Hujan turun. Warga pulang. Hujan turun.", "hujan", 2},
};

static void test_rows(void)
{
    size_t i;

    for (i = 0; i < ITEMS(rows); i++) {
        answered a = answer_to(rows[i].text, NULL);
        CHECK_NUMBER(rows[i].name, rows[i].sentences, sentences_with(&a, rows[i].word));
        free_answer(&a);
    }
}

static void test_stopwords(void)
{
    ringkas_options options = {0};
    const char *text = "Banjir yang datang itu surut. Pemerintahnya datang.";
    answered a;

    options.stopwords = "BANJIR\npemerintah";
    options.stopwords_length = strlen(options.stopwords);
    a = answer_to(text, &options);
    CHECK_NUMBER("a stopword of the caller", 0, sentences_with(&a, "banjir"));
    CHECK_NUMBER("and with -nya", 0, sentences_with(&a, "pemerintah"));
    CHECK_NUMBER("the built-in ones are left out too", 0, sentences_with(&a, "yang"));
    CHECK_NUMBER("other words count", 2, sentences_with(&a, "datang"));
    free_answer(&a);
    options.flags = RINGKAS_NO_STOPWORDS;
    a = answer_to(text, &options);
    CHECK_NUMBER("without the built-in ones", 1, sentences_with(&a, "yang"));
    CHECK_NUMBER("those of the caller still hold", 0, sentences_with(&a, "banjir"));
    free_answer(&a);
}

/* A word of its own for each number: "wabcd". */
static void spell(uint32_t number, char *word)
{
    uint32_t i;

    word[0] = 'w';
    for (i = 1; i < 6; i++) {
        word[i] = (char)('a' + number % 26);
        number /= 26;
    }
    word[6] = '\0';
}

/* The table grows in place some thirty times; each time every term must keep its count. */
static void test_growth(void)
{
    const uint32_t count = 20000;
    char *text = (char *)malloc(count * 16 + 1), *at = text;
    char word[8];
    uint32_t i, wrong = 0;
    answered a;

    if (text == NULL) abort();
    for (i = 0; i < count; i++) { /* each word stands in one sentence, each seventh in a second one */
        spell(i, word);
        if (i % 10 == 0) word[0] = 'W';
        at += sprintf(at, "%s ", word);
        if (i % 7 == 0 && i >= 10) {
            spell(i - 10, word);
            at += sprintf(at, "%s ", word);
        }
        if (i % 10 == 9) at[-1] = '.', *at++ = ' ';
    }
    *at = '\0';
    a = answer_to(text, NULL);
    CHECK("20,000 terms are summarized", a.summary.chosen > 0);
    if (a.summary.document != NULL) {
        const rk_terms *terms = &document_of(&a)->terms;
        uint32_t used = 0, lost = 0;
        for (i = 0; i < terms->capacity; i++) {
            const rk_term *term = &terms->slots[i];
            uint32_t place = rk_mul_high(term->hash, terms->capacity);
            if (term->hash == 0) continue;
            used++;
            while (terms->slots[place].hash != term->hash && terms->slots[place].hash != 0)
                place = place + 1 < terms->capacity ? place + 1 : 0;
            lost += &terms->slots[place] != term;
        }
        CHECK_NUMBER("slots that are used", terms->used, used);
        CHECK_NUMBER("terms that a look-up does not find", 0, lost);
        CHECK("the table is never full", used < terms->capacity);
        for (i = 0; i < count; i += 97) {
            spell(i, word);
            wrong += sentences_with(&a, word) != ((i + 10) % 7 == 0 && i + 10 < count ? 2u : 1u);
        }
        CHECK_NUMBER("words with a wrong count", 0, wrong);
    }
    free_answer(&a);
    free(text);
}

static void test_repeats(void)
{
    answered a = answer_to("Hujan turun di seluruh kota. Warga pulang ke rumah. Hujan turun di seluruh kota.", NULL);

    CHECK_NUMBER("units", 3, a.summary.count);
    if (a.summary.count == 3) {
        const rk_note *notes = document_of(&a)->notes;
        CHECK_NUMBER("the first is none", 0, notes[0].marks & RK_REPEAT);
        CHECK_NUMBER("the last is a repeat", RK_REPEAT, notes[2].marks & RK_REPEAT);
        CHECK_NUMBER("which is not of the article", 2, document_of(&a)->article);
        CHECK_NUMBER("a repeat is not chosen", 0, a.summary.sentences[2].rank);
    }
    free_answer(&a);
}

int main(void)
{
    test_rows();
    test_stopwords();
    test_growth();
    test_repeats();
    return test_end("unit/terms");
}
