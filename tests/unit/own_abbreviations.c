/* own_abbreviations.c: the abbreviations of the caller. */
#include "../../include/ringkas.h"
#include "../answer.h"
#include "../test.h"

/* ---- a list */

static const struct {
    const char *name;
    const char *list;
    uint32_t wrong; /* the line of the first wrong entry; 0: none */
} lists[] = {
    {"nothing", "", 0},
    {"one entry", "vik  before_name", 0},
    {"a tab", "vik\tbefore_name\n", 0},
    {"one blank", "vik before_name\n", 0},
    {"stops inside", "a.b.c  before_name\n", 0},
    {"comments and empty lines", "# Ours.\n\n  \nvik  before_name  # from a list\n", 0},
    {"carriage returns", "vik  before_name\r\nkub  unit\r\n", 0},
    {"a byte order mark", "\xEF\xBB\xBFvik  before_name\n", 0},
    {"all classes", "a  before_name before_number before_verse after_name list_end unit may_end capital small\n", 0},
    {"any order", "vik  unit\nabc  unit\n", 0},
    {"no class", "vik\n", 1},
    {"only a property", "vik  may_end\n", 1},
    {"an unknown class", "vik  unit\nkub  units\n", 2},
    {"the beginning of a class", "vik  uni\n", 1},
    {"another list's class", "vik  stopword\n", 1},
    {"a full stop at the end", "# Ours.\n\nvik.  before_name\n", 3},
    {"a full stop at the start", ".vik  before_name\n", 1},
    {"two full stops", "a..b  before_name\n", 1},
    {"a capital", "Vik  before_name\n", 1},
    {"a digit", "m2  unit\n", 1},
    {"no letter of ASCII", "vi\xC3\xA9  before_name\n", 1},
    {"a class before a comment", "vik  # before_name\n", 1},
    {"carriage returns before the wrong line", "vik  unit\r\nkub\r\n", 2},
};

static void test_lists(void)
{
    size_t i;

    for (i = 0; i < ITEMS(lists); i++)
        CHECK_NUMBER(lists[i].name, lists[i].wrong, ringkas_check_abbreviations(lists[i].list, strlen(lists[i].list)));
    CHECK_NUMBER("a null list", 0, ringkas_check_abbreviations(NULL, 0));
    CHECK_NUMBER("only the length counts", 0, ringkas_check_abbreviations("vik  unit\nkub", 9));
}

/* ---- a text with a list */

static const struct {
    const char *list;
    const char *text;
    uint32_t segments;
} texts[] = {
    {"", "Ibadah dipimpin Vik. Yohanes. Warga hadir.", 3},
    {"vik  before_name", "Ibadah dipimpin Vik. Yohanes. Warga hadir.", 2},
    {"vik  before_name\n", "Ibadah dipimpin Vik.Yohanes. Warga hadir.", 2},
    {"vik  after_name", "Ibadah dipimpin Yohanes Vik. Warga hadir.", 2},
    {"vik  before_name  may_end", "Ibadah dipimpin seorang vik. Namun, sepi.", 2},
    {"zot  before_number\nabo  before_number\nmek  before_number", "Lihat zot. 5, abo. 6, mek. 7. Isinya lengkap.", 2},
    {"abo  before_number", "Lihat zot. 5, abo. 6, mek. 7. Isinya lengkap.", 3},
    {"t.k  before_name", "Rapat di t.k. Melati ditunda. Warga hadir.", 2},
    {"hal  unit", "Tebalnya 12 hal. 30 lembar rusak.", 2},    /* before the built-in entry */
    {"h  unit", "Rumah H. Amir ramai. Warga hadir.", 3},      /* ... and before the rule of initials */
    {"prof  list_end", "Bertemu Prof. Budi tadi.", 2},        /* ... also where it takes something away */
    {"dik  before_name", "Mereka pulang. dik. Ani ikut.", 2}, /* a title in small letters */
};

static void test_texts(void)
{
    size_t i;

    for (i = 0; i < ITEMS(texts); i++) {
        ringkas_options options = {0};
        answer a;
        options.abbreviations = texts[i].list;
        options.abbreviations_length = strlen(texts[i].list);
        a = answer_analyze(texts[i].text, strlen(texts[i].text), NULL, &options);
        CHECK_NUMBER(texts[i].text, texts[i].segments, a.document.count);
        answer_free(&a);
    }
}

/* The block that is said to be enough is, and one byte less is not. */
static void test_workspace(void)
{
    static const char text[] = "Ibadah dipimpin Vik. Yohanes. Warga hadir. Hujan turun sejak pagi.";
    ringkas_options options = {0};
    ringkas_document document;
    ringkas_input input = {0};
    uint32_t segments;
    size_t size;
    void *block;

    options.abbreviations = "vik  before_name\nkub  unit\nzot  list_end\n";
    options.abbreviations_length = strlen(options.abbreviations);
    input.text = text;
    input.length = sizeof text - 1;
    size = ringkas_workspace_size(&input, 1, &options);
    block = malloc(size);
    CHECK_NUMBER("the bound is enough", RINGKAS_OK, ringkas_analyze(&input, 1, &options, block, size, &document));
    size = document.workspace_min;
    segments = document.count;
    CHECK_NUMBER("the minimum is enough", RINGKAS_OK, ringkas_analyze(&input, 1, &options, block, size, &document));
    CHECK_NUMBER("the same segments", segments, document.count);
    CHECK_NUMBER("one byte less", RINGKAS_ERR_WORKSPACE,
                 ringkas_analyze(&input, 1, &options, block, size - 1, &document));
    free(block);
}

int main(void)
{
    test_lists();
    test_texts();
    test_workspace();
    return test_end("own_abbreviations");
}
