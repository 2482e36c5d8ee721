/* order.c: all sentences one by one, the best first, but none before one that it needs. */
#include "../../src/order.h"
#include "document.h"

typedef struct {
    answer a;
    rk_document *doc;
    void *scratch;
    rk_order order;
} test_order;

/* Opens the order of a text in place. close_order frees it. */
static void open_order(test_order *t, const char *text, uint32_t max_chars)
{
    t->a = answer_in(text, 0, NULL);
    t->doc = document_of(&t->a);
    t->scratch = test_allocate(rk_order_size(t->doc, t->doc->count));
    rk_clear_stamps(&t->doc->terms);
    rk_order_open(&t->order, t->doc, t->scratch, (rk_range){0, t->doc->count}, max_chars);
}

static void close_order(test_order *t)
{
    free(t->scratch);
    answer_free(&t->a);
}

/* Chooses all, and returns how many. */
static uint32_t choose_all(test_order *t)
{
    uint32_t segment;

    while ((segment = rk_order_next(&t->order)) != RK_NO_SEGMENT) rk_order_choose(&t->order, segment);
    return t->order.chosen;
}

/* ---- needs */

#define A "Hujan deras mengguyur kota Semarang sejak pagi. "
#define B "Petani menunda panen cabai merah di lereng gunung. "

#define QUOTATION       "\"Warga kota mengungsi ke sekolah. Hujan deras mengguyur kota itu sejak pagi,\" kata Budi. "
#define OTHER_QUOTATION "\"Jalan raya ditutup oleh polisi. Bantuan makanan dikirim siang nanti,\" kata Ani. "
#define QUESTION        "Kapan petani boleh memanen?"

static const struct {
    const char *name;
    const char *text;
    uint32_t first, second; /* segments from 1: the first one is ranked before the second one */
} needs[] = {
    {"\"Ia\" after the one before", A "Ia membawa payung ke kantor bupati. " B, 1, 2},
    {"a chain of them, the first link", A "Ia membawa payung ke kantor. Namun, kantor bupati tutup lebih awal.", 1, 2},
    {"a chain of them, the second link", A "Ia membawa payung ke kantor. Namun, kantor bupati tutup lebih awal.", 2, 3},
    {"the second part of a quotation", "\"Hujan deras mengguyur kota. Petani menunda panen cabai merah,\" kata Budi.",
     1, 2},
    {"the third part of a quotation",
     "\"Hujan deras mengguyur kota. Petani menunda panen cabai. Warga mengungsi ke sekolah,\" kata Budi.", 2, 3},
    {"a quotation of two sentences after those that stand alone", A QUOTATION QUESTION, 4, 2},
    {"the same, its second part", A QUOTATION QUESTION, 2, 3},
    {"a quotation of one sentence where it belongs", A "\"Petani menunda panen cabai merah,\" kata Budi. Ia pulang.", 2,
     3},
    {"a quotation that begins in the first sentence, before the others",
     "Budi berkata, \"Hujan deras mengguyur kota Semarang. Warga mengungsi ke sekolah.\" " B, 2, 3},
    {"\"Pertama,\" after what stands alone", A "Pertama, warga menutup jalan raya kota Semarang. " QUESTION, 3, 2},
    {"a promise after what stands alone", A "Berikut rincian harga cabai di pasar induk. " QUESTION, 3, 2},
    {"but not \"Pertama kali\"", A "Pertama kali warga menutup jalan raya kota Semarang. " QUESTION, 2, 3},
    {"nor \"Berikutnya\"", A "Berikutnya petugas membuka pasar induk di Kendal. " QUESTION, 2, 3},
    {"nobody knows who \"Ia\" is in the first sentence", "Ia membawa payung ke kantor bupati. " A, 2, 1},
    {"\"Pertama,\" after \"Kedua,\"",
     A "Pertama, warga menutup jalan raya kota Semarang. Kedua, petani menunda panen cabai merah.", 3, 2},
    {"a surname after the sentence with the whole name",
     B "Petugas menolong Budi Hartono di kota. " A "Hartono selamat.", 2, 4},
    {"a nickname after \"alias\"",
     B "Petugas menangkap Suroto alias Kemprot. " A "Di rumah Kemprot ada 40 meter kabel.", 2, 4},
    {"a promise after what keeps it", A "Bupati mengungkap alasannya mundur. Ia sakit sejak bulan Maret lalu. " B, 3,
     2},
    {"two quotations, neither is torn", A QUOTATION OTHER_QUOTATION QUESTION, 3, 4},
};

static void test_needs(void)
{
    size_t i;

    for (i = 0; i < ITEMS(needs); i++) {
        const ringkas_segment *s;
        test_order t;
        open_order(&t, needs[i].text, 0);
        s = t.doc->segments;
        CHECK_NUMBER(needs[i].name, t.doc->count, choose_all(&t));
        CHECK(needs[i].name, s[needs[i].first - 1].rank < s[needs[i].second - 1].rank);
        close_order(&t);
    }
}

/* ---- the end of the order */

static const struct {
    const char *name;
    const char *text;
    uint32_t max_chars;
    uint32_t chosen;
} ends[] = {
    {"an empty text", "", 0, 0},
    {"no word", "... ---", 0, 0},
    {"one sentence", A, 0, 1},
    {"two sentences", A B, 0, 2},
    {"a sentence twice", A A, 0, 1},
    {"a near-duplicate", A "Hujan deras mengguyur kota Semarang sejak malam.", 0, 1},
    {"\"Ia\" at the start", "Ia membawa payung ke kantor bupati. " A, 0, 2},
    {"\"Ia\" after a near-duplicate",
     A "Hujan deras mengguyur kota Semarang sejak malam. Ia membawa payung ke kantor bupati.", 0, 2},
    {"only sentences that need another one", "Ia pulang. Namun, ia kembali ke kantor. Hal itu menyulitkan warga desa.",
     0, 3},
    {"a heading and a sentence", "Musim Hujan\n\n" A, 0, 1},
    {"headings only", "BAB I\n\nKETENTUAN UMUM\n\n", 0, 2},
    {"room for one", A B, 60, 1},
    {"room for both: 47 + 1 + 50 characters", A B, 98, 2},
    {"one character less", A B, 97, 1},
    {"room for none", A B, 20, 0},
    {"\"Ia\" after one for which there is no room", A A "Ia membawa payung ke kantor bupati.", 40, 1},
};

static void test_ends(void)
{
    size_t i;

    for (i = 0; i < ITEMS(ends); i++) {
        test_order t;
        open_order(&t, ends[i].text, ends[i].max_chars);
        CHECK_NUMBER(ends[i].name, ends[i].chosen, choose_all(&t));
        CHECK_NUMBER(ends[i].name, RK_NO_SEGMENT, rk_order_next(&t.order));
        close_order(&t);
    }
}

/* ---- characters, and the queue again */

static void test_chars(void)
{
    test_order t;

    open_order(&t, A B, 200);
    CHECK_NUMBER("the characters of the first one", 48, rk_chars_of(&t.order, 0));
    rk_order_choose(&t.order, 0);
    CHECK_NUMBER("they are taken from the room", 153, t.order.room);
    CHECK_NUMBER("the next one comes with a blank", 51, rk_chars_of(&t.order, 1));
    CHECK_NUMBER("words that are chosen", 7, t.order.words);
    close_order(&t);
    open_order(&t, A B, 0);
    CHECK_NUMBER("without a limit they do not matter", 0, rk_chars_of(&t.order, 0));
    close_order(&t);
}

/* What was taken out of the order, but not chosen, comes again after a refill. */
static void test_refill(void)
{
    test_order t;
    uint32_t first, second;

    open_order(&t, A B "Warga mengungsi ke sekolah dasar negeri.", 0);
    first = rk_order_next(&t.order);
    second = rk_order_next(&t.order);
    CHECK("two segments", first != second && second != RK_NO_SEGMENT);
    rk_order_refill(&t.order);
    CHECK_NUMBER("the first one comes again", first, rk_order_next(&t.order));
    rk_order_choose(&t.order, first);
    rk_order_refill(&t.order);
    CHECK("but not once it is chosen", rk_order_next(&t.order) != first);
    CHECK_NUMBER("and all others", 2, (rk_order_refill(&t.order), choose_all(&t)) - 1);
    close_order(&t);
}

/* ---- the later ranks */

#define MANY           60
#define FIRST_BY_SCORE 33 /* the first rank that only the score decides */

/* Sentences of different words. */
static void write_sentences(char *text, size_t size)
{
    static const char *const names[] = {"bajo", "cigu", "dulo", "fepa", "gima", "hona", "jaru", "kibo"};
    size_t at = 0, i;

    for (i = 0; i < MANY; i++)
        at += (size_t)snprintf(text + at, size - at, "Desa %s%s memanen %s%s sejak hari ke-%d. ", names[i % 8],
                               names[i / 8], names[(i + 3) % 8], names[i / 8], (int)i + 10);
}

static void test_later_ranks(void)
{
    uint32_t segment_of[MANY + 1] = {0}, rank, i;
    char text[MANY * 64];
    test_order t;

    write_sentences(text, sizeof text);
    open_order(&t, text, 0);
    CHECK_NUMBER("all are chosen", MANY, choose_all(&t));
    for (i = 0; i < t.doc->count; i++) segment_of[t.doc->segments[i].rank] = i;
    for (rank = FIRST_BY_SCORE; rank < MANY; rank++)
        CHECK("the better one first", rk_is_better(t.doc, segment_of[rank], segment_of[rank + 1]));
    close_order(&t);
}

int main(void)
{
    test_needs();
    test_ends();
    test_chars();
    test_refill();
    test_later_ranks();
    return test_end("unit/order");
}
