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
    {"twice in a sentence counts twice", "Banjir demi banjir datang. Kemudian banjir surut. Hujan reda." MORE, 1,
     "banjir:3"},
    {"boilerplate does not count", "Hujan reda. Hujan turun.\nBaca juga: Cabai, cabai, dan cabai\nHujan lebat." MORE, 1,
     "Hujan:3"},
    {"no more than max", "Hujan reda. Warga pulang. Pasar ramai.", 2, "Hujan:1 reda:1"},
    {"equal ones in the order of the text", "Hujan reda. Warga pulang. Pasar ramai.", 6,
     "Hujan:1 reda:1 Warga:1 pulang:1 Pasar:1 ramai:1"},
    {"fewer than max", "Hujan reda.", 64, "Hujan:1 reda:1"},
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
