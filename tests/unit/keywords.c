/* keywords.c: the heaviest terms, as the text writes them. */
#include "document.h"

/* The keywords of a text, each with its count: "banjir:3 warga:2". */
static const char *keywords_of(const char *text, uint32_t most, const ringkas_options *options)
{
    static char list[4000];
    const size_t size = ringkas_workspace_size(text, strlen(text), options) + RINGKAS_KEYWORD_BYTES(most);
    void *block = malloc(size);
    ringkas_keyword_list found;
    size_t length = 0;
    uint32_t i;

    list[0] = '\0';
    if (block == NULL) abort();
    if (ringkas_keywords(text, strlen(text), options, most, block, size, &found) != RINGKAS_OK) return "error";
    for (i = 0; i < found.count; i++)
        length += (size_t)snprintf(list + length, sizeof list - length, "%s%.*s:%u", i == 0 ? "" : " ",
                                   (int)found.keywords[i].length, text + found.keywords[i].start, found.keywords[i].count);
    free(block);
    return list;
}

/* Sentences of stopwords, so that a term of three sentences is rarer than one of nearly all. */
#define MORE " Itu ada. Ini ada. Dia ada. Kami ada. Mereka ada. Kita ada. Saya ada. Anda ada."

static const struct {
    const char *name;
    const char *text;
    uint32_t most;
    const char *keywords;
} rows[] = {
    {"an empty text", "", 5, ""},
    {"a text without a word", "...", 5, ""},
    {"stopwords are none", "Yang itu adalah ini.", 5, ""},
    {"single letters are none", "A b c.", 5, ""},
    {"numbers are none", "Pada 2025 ada 412 banjir. Hujan turun." MORE, 1, "banjir:1"},
    {"the one that occurs most", "Banjir datang. Warga melihat banjir. Kemudian banjir surut. Hujan reda." MORE, 1, "banjir:3"},
    {"as it is written most often", "Banjir datang. Warga melihat banjir. Kemudian banjir surut. Hujan reda." MORE, 1, "banjir:3"},
    {"names keep their capital", "Semarang macet. Warga Semarang pulang. Kini Semarang sepi. Hujan reda." MORE, 1, "Semarang:3"},
    {"at its first place where two spellings tie", "Banjir datang. Warga melihat banjir. Hujan reda." MORE, 1, "Banjir:2"},
    {"forms with -nya count together", "Sungai meluap. Warga menjaga sungainya. Tepi sungai longsor. Hujan reda." MORE, 1,
     "Sungai:3"},
    {"six spellings count together",
     "Sungai meluap. Warga menjaga sungai. SUNGAI itu. Tepi sungainya. Sungainya longsor. SUNGAINYA kering." MORE, 1, "Sungai:6"},
    {"reduplication counts once", "Anak-anak bermain. Anak-anak belajar. Hujan reda." MORE, 1, "Anak:2"},
    {"twice in a sentence counts twice", "Banjir demi banjir datang. Kemudian banjir surut. Hujan reda." MORE, 1, "banjir:3"},
    {"clutter counts for nothing", "Hujan reda. Hujan turun.\nBaca juga: Cabai, cabai, dan cabai\nHujan lebat." MORE, 1, "Hujan:3"},
    {"no more than asked for", "Hujan reda. Warga pulang. Pasar ramai.", 2, "Hujan:1 reda:1"},
    {"ties in the order of the text", "Hujan reda. Warga pulang. Pasar ramai.", 6,
     "Hujan:1 reda:1 Warga:1 pulang:1 Pasar:1 ramai:1"},
    {"fewer than asked for", "Hujan reda.", 64, "Hujan:1 reda:1"},
};

static void test_options(void)
{
    ringkas_options options = {0};
    const char *text = "Hujan yang reda. Hujan yang turun. Warga yang pulang.";

    options.stopwords = "hujan";
    options.stopwords_length = 5;
    CHECK("a stopword of the caller is none", strstr(keywords_of(text, 10, &options), "ujan") == NULL);
    options.flags = RINGKAS_NO_STOPWORDS;
    CHECK("a built-in stopword without the list", strstr(keywords_of(text, 10, &options), "yang:3") != NULL);
}

/* Heaviest first; weights are Q16. */
static void test_weights(void)
{
    static const char text[] = "Banjir merendam pasar. Banjir merendam sekolah. Banjir surut. Hujan reda. Warga pulang. Toko buka.";
    uint32_t block[2048], i;
    ringkas_keyword_list list;

    CHECK_NUMBER("status", RINGKAS_OK, ringkas_keywords(text, sizeof text - 1, NULL, 64, block, sizeof block, &list));
    CHECK("there are many", list.count > 5 && list.count <= 64);
    for (i = 1; i < list.count; i++)
        CHECK("heaviest first, ties in the order of the text",
              list.keywords[i - 1].weight > list.keywords[i].weight ||
                  (list.keywords[i - 1].weight == list.keywords[i].weight &&
                   list.keywords[i - 1].start < list.keywords[i].start));
    CHECK("in the block", (const uint8_t *)list.keywords >= (const uint8_t *)block &&
                              (const uint8_t *)(list.keywords + list.count) <= (const uint8_t *)block + sizeof block);
}

int main(void)
{
    size_t i;

    for (i = 0; i < ITEMS(rows); i++)
        CHECK_STRING(rows[i].name, rows[i].keywords, keywords_of(rows[i].text, rows[i].most, NULL));
    test_options();
    test_weights();
    return test_end("unit/keywords");
}
