/* bounded.c: an approximate document in a block that is too small. tests/robustness/reader.c tries all sizes. */
#include "document.h"

#define SENTENCES 300

/* Sentences of which every tenth has what the text is about. */
static const char *make_text(const char *before)
{
    static char text[40000];
    char *at = text + sprintf(text, "%s", before);
    int i;

    for (i = 0; i < SENTENCES; i++) {
        const char a = (char)('a' + i % 26), b = (char)('a' + i / 26);
        if (i % 10 == 0)
            at +=
                sprintf(at, "Banjir merendam pasar Ta%cu%c, sekolah Li%c%cro, dan jalan Be%cpo%c. ", b, a, a, b, a, b);
        else
            at += sprintf(at, "Warga ku%c%cro menanam po%c%cha di kebun mi%c%cna. ", a, b, b, a, b, b);
    }
    return text;
}

static answer analyze(const char *text, size_t size)
{
    ringkas_options options = {0};

    options.flags = RINGKAS_BOUNDED_MEMORY;
    return answer_in(text, size, &options);
}

/* Null, or what does not hold of an approximate document that is made of the segments of an exact one. */
static const char *compare(const ringkas_document *exact, const ringkas_document *d)
{
    uint32_t i, k = 0, articles = 0;

    for (i = 0; i < exact->count; i++) articles += exact->segments[i].kind != RINGKAS_BOILERPLATE;
    if (d->approximate != 1 || d->words != exact->words) return "not approximate, or other words";
    if (d->count >= articles || d->count + d->dropped != exact->count) return "segments are lost";
    for (i = 0; i < d->count; i++) {
        const ringkas_segment *s = &d->segments[i];
        while (k < exact->count && exact->segments[k].start != s->start) k++;
        if (k == exact->count || exact->segments[k].length != s->length) return "a segment that the text does not have";
        if (s->kind == RINGKAS_BOILERPLATE) return "boilerplate";
    }
    return NULL;
}

static const struct {
    const char *name, *before;
    size_t size;
} rows[] = {
    {"sentences", "", 12000},
    {"a larger block", "", 30000},
    {"boilerplate, which is dropped", "Baca juga: Harga Cabai Turun\n\n", 12000},
    {"a headline", "Banjir di Kelurahan Tambakrejo\n\n", 12000},
};

static void test_rows(void)
{
    size_t i;

    for (i = 0; i < ITEMS(rows); i++) {
        const char *text = make_text(rows[i].before);
        const ringkas_limits five = LIMITS(5, 0, 0, 0);
        answer exact = answer_analyze(text, strlen(text), NULL, NULL), a = analyze(text, rows[i].size);
        CHECK_NUMBER(rows[i].name, RINGKAS_OK, a.status);
        CHECK_FAULT(rows[i].name, compare(&exact.document, &a.document));
        answer_select(&a, &five);
        CHECK(rows[i].name, a.status == RINGKAS_OK && a.summary.chosen > 0 && a.summary.chosen <= 5);
        answer_free(&exact);
        answer_free(&a);
    }
}

/* A text of nothing but boilerplate is a text, a list of headings has sentences. */
static void test_restored(void)
{
    static char lines[8000];
    char *at = lines;
    answer a;
    int i;

    for (i = 0; i < 120; i++) at += sprintf(at, "Baca juga: Harga Cabai %c%c Turun\n", 'A' + i % 26, 'a' + i / 26);
    a = analyze(lines, 10000);
    CHECK("boilerplate only", a.status == RINGKAS_OK && a.document.approximate == 1 && a.document.count > 0);
    CHECK_NUMBER("boilerplate only", RINGKAS_SENTENCE, a.document.count > 0 ? a.document.segments[0].kind : 9);
    answer_free(&a);
    for (i = 0, at = lines; i < 120; i++) at += sprintf(at, "Cabai %c%c Merah\n\n", 'A' + i % 26, 'a' + i / 26);
    a = analyze(lines, 10000);
    CHECK("headings only", a.status == RINGKAS_OK && a.document.approximate == 1 && a.document.count > 0);
    CHECK_NUMBER("headings only", RINGKAS_SENTENCE, a.document.count > 0 ? a.document.segments[0].kind : 9);
    answer_free(&a);
}

static void test_errors(void)
{
    const char *text = make_text("");
    const answer whole = answer_analyze(text, strlen(text), NULL, NULL);
    answer exact = whole, a = analyze(text, whole.document.workspace_min);
    int32_t values[128];

    CHECK("workspace_min is enough for the exact document", a.status == RINGKAS_OK && a.document.approximate == 0);
    CHECK_NUMBER("of all segments", whole.document.count, a.document.count);
    answer_free(&a);
    a = analyze(text, 12000);
    CHECK_NUMBER("no features", RINGKAS_ERR_ARGUMENT, ringkas_features(&a.document, 0, values));
    answer_free(&a);
    a = analyze(text, 4000);
    CHECK_NUMBER("no room for 16 segments", RINGKAS_ERR_WORKSPACE, a.status);
    answer_free(&a);
    answer_free(&exact);
}

int main(void)
{
    test_rows();
    test_restored();
    test_errors();
    return test_end("unit/bounded");
}
