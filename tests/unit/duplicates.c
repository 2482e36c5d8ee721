/* duplicates.c: does a sentence say what another one says? */
#include "../../src/duplicates.h"
#include "document.h"

static const struct {
    const char *name;
    const char *first, *second;
    bool is_near;
} rows[] = {
    {"the same words", "Hujan deras mengguyur Semarang.", "Semarang mengguyur deras hujan.", true},
    {"three of four terms", "Hujan deras mengguyur Semarang.", "Hujan deras mengguyur Kendal.", true},
    {"two of four terms", "Hujan deras mengguyur Semarang.", "Hujan deras merendam Kendal.", false},
    {"three of five terms", "Hujan deras mengguyur Semarang pagi.", "Hujan deras mengguyur Kendal malam.", false},
    {"two terms prove nothing", "Hujan deras.", "Hujan deras itu.", false},
    {"three terms of a long sentence", "Hujan deras mengguyur Semarang.",
     "Hujan deras mengguyur lereng gunung berapi sehingga petani menunda panen cabai merah.", true},
    {"the same the other way round",
     "Hujan deras mengguyur lereng gunung berapi sehingga petani menunda panen cabai merah.",
     "Hujan deras mengguyur Semarang.", true},
    {"no common term", "Hujan deras mengguyur Semarang.", "Petani menunda panen cabai.", false},
    {"stopwords do not count", "Ini adalah hujan yang deras.", "Itu adalah panas yang ada.", false},
};

/* In a document whose block has room for the term lists, and in one that has none. */
static void test_row(size_t i, bool is_tight)
{
    char text[400];
    answer a;
    rk_document *doc;

    snprintf(text, sizeof text, "%s\n\n%s\n\nWarga pulang ke rumah.", rows[i].first, rows[i].second);
    a = answer_in(text, 0, NULL);
    if (is_tight) {
        const size_t least = a.document.workspace_min;
        answer_free(&a);
        a = answer_in(text, least, NULL);
    }
    doc = document_of(&a);
    rk_clear_stamps(&doc->terms);
    CHECK("nothing is stamped yet", !rk_is_near_duplicate(doc, 1));
    rk_stamp_terms(doc, 2);
    rk_stamp_terms(doc, 0);
    CHECK_NUMBER(rows[i].name, rows[i].is_near, rk_is_near_duplicate(doc, 1));
    answer_free(&a);
}

int main(void)
{
    size_t i;

    for (i = 0; i < ITEMS(rows); i++) {
        test_row(i, false);
        test_row(i, true);
    }
    return test_end("unit/duplicates");
}
