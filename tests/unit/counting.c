/* analysis.c, counting.c: what is counted over a whole text. */
#include "document.h"

static const struct {
    const char *name;
    const char *text;
    uint32_t words, article, article_words, unterminated;
    uint32_t duplicates; /* segments */
} rows[] = {
    {"an empty text", "", 0, 0, 0, 0, 0},
    {"two sentences", "Hujan turun. Jalan becek.", 4, 2, 4, 0, 0},
    {"a sentence without a terminator", "Hujan turun. Jalan becek", 4, 2, 4, 1, 0},
    {"a heading", "Musim Hujan\n\nHujan turun sejak pagi hari.", 7, 2, 7, 0, 0},
    {"boilerplate has words, but not of the article", "Baca juga: Jalan becek\nHujan turun lagi.", 7, 1, 3, 0, 0},
    {"a sentence twice", "Hujan turun sejak pagi. Hujan turun sejak pagi.", 8, 1, 4, 0, 1},
    {"three times", "Hujan turun sejak pagi. Hujan turun sejak pagi. HUJAN, turun sejak pagi!", 12, 1, 4, 0, 2},
    {"three words may stand twice", "Hujan turun lagi. Hujan turun lagi.", 6, 2, 6, 0, 0},
    {"another order", "Hujan turun sejak pagi. Sejak pagi hujan turun.", 8, 2, 8, 0, 0},
    {"a list has no headings", "beras\ngula\nkopi", 3, 3, 3, 3, 0},
    {"boilerplate only is the text", "ADVERTISEMENT\nBaca juga: Jalan becek", 5, 2, 5, 0, 0},
};

static void test_rows(void)
{
    size_t i;

    for (i = 0; i < ITEMS(rows); i++) {
        answer a = answer_in(rows[i].text, 0, NULL);
        const rk_totals *totals = &document_of(&a)->totals;
        uint32_t duplicates = 0, k;
        for (k = 0; k < a.document.count; k++) duplicates += (a.document.segments[k].traits & RK_DUPLICATE) != 0;
        CHECK_NUMBER(rows[i].name, rows[i].words, totals->words);
        CHECK_NUMBER(rows[i].name, rows[i].article, totals->article);
        CHECK_NUMBER(rows[i].name, rows[i].article_words, totals->article_words);
        CHECK_NUMBER(rows[i].name, rows[i].unterminated, totals->unterminated);
        CHECK_NUMBER(rows[i].name, rows[i].duplicates, duplicates);
        answer_free(&a);
    }
}

/* ---- terms of a document */

static uint32_t hash_of(const char *word)
{
    rk_hasher hasher = rk_hash_start();

    while (*word != '\0') rk_hash_byte(&hasher, (unsigned char)*word++);
    return rk_hash_end(&hasher);
}

static const struct {
    const char *text, *term;
    uint32_t sentences; /* 0: it is no term */
    bool in_title;
} terms[] = {
    {"Hujan turun. Hujan reda. Jalan becek.", "hujan", 2, false},
    {"Hujan dan hujan turun.", "hujan", 1, false},
    {"Hujan dan panas.", "dan", 0, false},
    {"Rumahnya sepi. Rumah itu kosong.", "rumah", 2, false},
    {"Hujan turun sejak pagi. Hujan turun sejak pagi.", "hujan", 1, false},
    {"Baca juga: Jalan becek\nHujan turun lagi.", "becek", 0, false},
    {"Musim Hujan\n\nHujan turun sejak pagi hari.", "hujan", 2, true},
    {"Musim Hujan\n\nHujan turun sejak pagi hari.", "turun", 1, false},
    {"Suara.com -\nMusim Hujan\n\nHujan turun sejak pagi hari.", "musim", 1, true},
    {"Hujan turun.\n\nMusim Hujan\n\nHujan turun sejak pagi hari.", "musim", 1, false},
};

static void test_terms(void)
{
    size_t i;

    for (i = 0; i < ITEMS(terms); i++) {
        answer a = answer_in(terms[i].text, 0, NULL);
        const rk_terms *table = &document_of(&a)->terms;
        const uint32_t number = rk_find_term(table, hash_of(terms[i].term), RK_TERM);
        CHECK_NUMBER(terms[i].text, terms[i].sentences, number == 0 ? 0 : rk_term_at(table, number)->sentences);
        CHECK_NUMBER(terms[i].text, terms[i].in_title, number != 0 && rk_term_at(table, number)->in_title);
        answer_free(&a);
    }
}

/* A title of the caller replaces the first heading. */
static void test_title(void)
{
    static const char text[] = "Musim Hujan\n\nHujan turun sejak pagi hari.";
    answer a = answer_analyze(text, sizeof text - 1, "Kabar pagi yang turun", NULL);
    const rk_terms *table = &document_of(&a)->terms;

    CHECK_NUMBER("a word of the title", 1, rk_term_at(table, rk_find_term(table, hash_of("pagi"), RK_TERM))->in_title);
    CHECK_NUMBER("a word of the heading", 0,
                 rk_term_at(table, rk_find_term(table, hash_of("musim"), RK_TERM))->in_title);
    CHECK_NUMBER("a word that only the title has", 0, rk_find_term(table, hash_of("kabar"), RK_TERM));
    answer_free(&a);
}

int main(void)
{
    test_rows();
    test_terms();
    test_title();
    return test_end("unit/counting");
}
