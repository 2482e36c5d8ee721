/* ringkas.c: the public functions, as include/ringkas.h promises them. */
#include "document.h"

static const char text[] = "Suara.com - Hujan turun sejak pagi di Semarang. Jembatan gantung putus malam itu. Warga mengungsi "
                           "ke sekolah. Petugas membagikan selimut. Sungai meluap hingga jalan raya.";
#define LENGTH (sizeof text - 1)

static uint32_t block[4096];

static const uint8_t full[64] = {1}; /* what an answer must not keep */

static bool is_zero(const void *answer, size_t size)
{
    const uint8_t *bytes = (const uint8_t *)answer;
    size_t i;

    for (i = 0; i < size; i++)
        if (bytes[i] != 0) return false;
    return true;
}

/* ---- errors */

typedef struct {
    const char *name;
    const char *text;
    size_t length;
    const char *title;
    size_t title_length;
    const char *stopwords;
    size_t stopwords_length;
    uint32_t per_mille, flags;
    ringkas_status status;
} call;

#define BAD    RINGKAS_ERR_ARGUMENT
#define LONG   RINGKAS_ERR_TOO_LONG
#define FINE   RINGKAS_OK
#define LONGER ((size_t)RINGKAS_MAX_LENGTH + 1)

static const call calls[] = {
    {"all is well", text, LENGTH, NULL, 0, NULL, 0, 0, 0, FINE},
    {"no text", NULL, 0, NULL, 0, NULL, 0, 0, 0, FINE},
    {"an empty text", text, 0, NULL, 0, NULL, 0, 0, 0, FINE},
    {"no text, and a length", NULL, 1, NULL, 0, NULL, 0, 0, 0, BAD},
    {"one byte too long", text, LONGER, NULL, 0, NULL, 0, 0, 0, LONG},
    {"a null title", text, LENGTH, NULL, 0, NULL, 0, 0, 0, FINE},
    {"an empty title", text, LENGTH, "Banjir", 0, NULL, 0, 0, 0, FINE},
    {"a title", text, LENGTH, "Banjir", 6, NULL, 0, 0, 0, FINE},
    {"a null title, and a length", text, LENGTH, NULL, 6, NULL, 0, 0, 0, BAD},
    {"a title that is too long", text, LENGTH, "Banjir", LONGER, NULL, 0, 0, 0, LONG},
    {"stopwords", text, LENGTH, NULL, 0, "hujan", 5, 0, 0, FINE},
    {"empty stopwords", text, LENGTH, NULL, 0, "hujan", 0, 0, 0, FINE},
    {"null stopwords, and a length", text, LENGTH, NULL, 0, NULL, 5, 0, 0, BAD},
    {"stopwords that are too long", text, LENGTH, NULL, 0, "hujan", LONGER, 0, 0, LONG},
    {"the greatest share", text, LENGTH, NULL, 0, NULL, 0, 1000, 0, FINE},
    {"a greater share", text, LENGTH, NULL, 0, NULL, 0, 1001, 0, BAD},
    {"the greatest number as a share", text, LENGTH, NULL, 0, NULL, 0, UINT32_MAX, 0, BAD},
    {"keep clutter", text, LENGTH, NULL, 0, NULL, 0, 0, RINGKAS_KEEP_CLUTTER, FINE},
    {"no stopwords", text, LENGTH, NULL, 0, NULL, 0, 0, RINGKAS_NO_STOPWORDS, FINE},
    {"both flags", text, LENGTH, NULL, 0, NULL, 0, 0, RINGKAS_KEEP_CLUTTER | RINGKAS_NO_STOPWORDS, FINE},
    {"a flag that is none", text, LENGTH, NULL, 0, NULL, 0, 0, 4, BAD},
    {"the highest flag", text, LENGTH, NULL, 0, NULL, 0, 0, 0x80000000u, BAD},
};

static void test_calls(void)
{
    size_t i;

    for (i = 0; i < ITEMS(calls); i++) {
        const call *c = &calls[i];
        ringkas_options options = {0};
        ringkas_summary s;
        ringkas_keyword_list k;
        options.title = c->title;
        options.title_length = c->title_length;
        options.stopwords = c->stopwords;
        options.stopwords_length = c->stopwords_length;
        options.per_mille = c->per_mille;
        options.flags = c->flags;
        memcpy(&s, full, sizeof s < sizeof full ? sizeof s : sizeof full);
        CHECK_NUMBER(c->name, c->status, ringkas_summarize(c->text, c->length, &options, block, sizeof block, &s));
        CHECK(c->name, c->status == FINE ? s.workspace_used > 0 : is_zero(&s, sizeof s));
        memcpy(&k, full, sizeof k < sizeof full ? sizeof k : sizeof full);
        CHECK_NUMBER(c->name, c->status, ringkas_keywords(c->text, c->length, &options, 5, block, sizeof block, &k));
        CHECK(c->name, c->status == FINE ? k.workspace_used > 0 : is_zero(&k, sizeof k));
        CHECK(c->name, (ringkas_workspace_size(c->text, c->length, &options) > 0) == (c->status == FINE));
    }
}

static void test_other_errors(void)
{
    int32_t parts[64];
    ringkas_summary s;
    ringkas_keyword_list k;

    CHECK_NUMBER("null summary", BAD, ringkas_summarize(text, LENGTH, NULL, block, sizeof block, NULL));
    CHECK_NUMBER("null list", BAD, ringkas_keywords(text, LENGTH, NULL, 5, block, sizeof block, NULL));
    CHECK_NUMBER("null workspace, and a size", BAD, ringkas_summarize(text, LENGTH, NULL, NULL, 1, &s));
    CHECK("null workspace: zeros", is_zero(&s, sizeof s));
    CHECK_NUMBER("null workspace, and a size", BAD, ringkas_keywords(text, LENGTH, NULL, 5, NULL, 1, &k));
    CHECK_NUMBER("null workspace of size 0", RINGKAS_ERR_WORKSPACE, ringkas_summarize(text, LENGTH, NULL, NULL, 0, &s));
    CHECK_NUMBER("the same for keywords", RINGKAS_ERR_WORKSPACE, ringkas_keywords(text, LENGTH, NULL, 5, NULL, 0, &k));
    CHECK_NUMBER("a workspace of size 0", RINGKAS_ERR_WORKSPACE, ringkas_summarize(text, LENGTH, NULL, block, 0, &s));
    CHECK("too little: zeros", is_zero(&s, sizeof s));
    CHECK_NUMBER("no keywords asked for", BAD, ringkas_keywords(text, LENGTH, NULL, 0, block, sizeof block, &k));
    CHECK_NUMBER("most keywords", FINE, ringkas_keywords(text, LENGTH, NULL, RINGKAS_MAX_KEYWORDS, block, sizeof block, &k));
    CHECK_NUMBER("one more", BAD, ringkas_keywords(text, LENGTH, NULL, RINGKAS_MAX_KEYWORDS + 1, block, sizeof block, &k));
    CHECK("one more: zeros", is_zero(&k, sizeof k));

    CHECK_NUMBER("explain", FINE, ringkas_summarize(text, LENGTH, NULL, block, sizeof block, &s));
    CHECK_NUMBER("explain null", BAD, ringkas_explain(NULL, 0, parts));
    CHECK_NUMBER("explain to null", BAD, ringkas_explain(&s, 0, NULL));
    CHECK_NUMBER("explain the last", FINE, ringkas_explain(&s, s.count - 1, parts));
    CHECK_NUMBER("explain what is not there", BAD, ringkas_explain(&s, s.count, parts));
    memset(&s, 0, sizeof s);
    CHECK_NUMBER("explain an answer of zeros", BAD, ringkas_explain(&s, 0, parts));
}

static void test_names(void)
{
    CHECK_STRING("name", "RINGKAS_OK", ringkas_status_name(RINGKAS_OK));
    CHECK_STRING("name", "RINGKAS_ERR_ARGUMENT", ringkas_status_name(RINGKAS_ERR_ARGUMENT));
    CHECK_STRING("name", "RINGKAS_ERR_TOO_LONG", ringkas_status_name(RINGKAS_ERR_TOO_LONG));
    CHECK_STRING("name", "RINGKAS_ERR_WORKSPACE", ringkas_status_name(RINGKAS_ERR_WORKSPACE));
    CHECK_STRING("name", "RINGKAS_ERR_LEFT_OUT", ringkas_status_name(RINGKAS_ERR_LEFT_OUT));
    CHECK("a name of what is none", ringkas_status_name((ringkas_status)-99) != NULL);
    CHECK("errors are negative", BAD < 0 && LONG < 0 && RINGKAS_ERR_WORKSPACE < 0 && FINE == 0);
    CHECK("kinds are 0, 1, 2", RINGKAS_SENTENCE == 0 && RINGKAS_HEADING == 1 && RINGKAS_CLUTTER == 2);
    CHECK("a sentence is six numbers of 32 bits", sizeof(ringkas_sentence) == 24 && offsetof(ringkas_sentence, kind) == 20);
    CHECK("a keyword is four", sizeof(ringkas_keyword) == 16);
    CHECK("a version", strlen(RINGKAS_VERSION) >= 5 && strspn(RINGKAS_VERSION, "0123456789.") == strlen(RINGKAS_VERSION));
}

/* ---- answers */

static void test_answer(void)
{
    ringkas_options zeros = {0};
    ringkas_summary s, t;
    static uint32_t other[4096];

    CHECK_NUMBER("status", FINE, ringkas_summarize(text, LENGTH, NULL, block, sizeof block, &s));
    CHECK_NUMBER("units", 6, s.count);
    CHECK_NUMBER("chosen", 3, s.chosen);
    CHECK_NUMBER("words", 24, s.words);
    CHECK_NUMBER("the dateline is clutter", RINGKAS_CLUTTER, s.sentences[0].kind);
    CHECK_NUMBER("its score", 0, s.sentences[0].score);
    CHECK_BYTES("the first sentence", "Hujan turun sejak pagi di Semarang.", text + s.sentences[1].start,
                s.sentences[1].length);
    CHECK_NUMBER("its words", 6, s.sentences[1].words);
    CHECK("the answer is in the block",
          (const uint8_t *)s.sentences >= (const uint8_t *)block &&
              (const uint8_t *)(s.sentences + s.count) <= (const uint8_t *)block + s.workspace_used);

    CHECK_NUMBER("zero in every field", FINE, ringkas_summarize(text, LENGTH, &zeros, other, sizeof other, &t));
    CHECK("is the default", t.count == s.count && t.chosen == s.chosen && t.words == s.words &&
                                t.chosen_words == s.chosen_words && t.workspace_used == s.workspace_used &&
                                memcmp(s.sentences, t.sentences, s.count * sizeof *s.sentences) == 0);

    CHECK_NUMBER("an empty text", FINE, ringkas_summarize("", 0, NULL, block, sizeof block, &s));
    CHECK("has nothing", s.sentences == NULL && s.count == 0 && s.chosen == 0 && s.words == 0 && s.chosen_words == 0);
    CHECK_NUMBER("a text without a word", FINE, ringkas_summarize("...\n- !", 7, NULL, block, sizeof block, &s));
    CHECK_NUMBER("has nothing to choose", 0, s.chosen);
}

static void test_flags(void)
{
    ringkas_options options = {0};
    ringkas_summary s;
    uint32_t i, clutter = 0;

    options.flags = RINGKAS_KEEP_CLUTTER;
    CHECK_NUMBER("keep clutter", FINE, ringkas_summarize(text, LENGTH, &options, block, sizeof block, &s));
    CHECK_NUMBER("one unit fewer", 5, s.count);
    for (i = 0; i < s.count; i++) clutter += s.sentences[i].kind == RINGKAS_CLUTTER;
    CHECK_NUMBER("none of which is clutter", 0, clutter);
}

/* Any alignment: the same numbers, and a block of workspace_used bytes is enough. */
static void test_alignment(void)
{
    uint8_t *bytes = (uint8_t *)block;
    static ringkas_sentence first[64];
    ringkas_summary s;
    size_t used = 0, offset;

    for (offset = 0; offset < 2 * sizeof(rk_aligned) + 1; offset++) {
        char name[32];
        snprintf(name, sizeof name, "offset %u", (unsigned)offset);
        if (!CHECK_NUMBER(name, FINE, ringkas_summarize(text, LENGTH, NULL, bytes + offset, sizeof block - 64, &s))) continue;
        if (offset == 0) {
            used = s.workspace_used;
            memcpy(first, s.sentences, s.count * sizeof *first);
        }
        CHECK_NUMBER(name, used, s.workspace_used);
        CHECK(name, (uintptr_t)s.sentences % 4 == 0);
        CHECK(name, memcmp(first, s.sentences, s.count * sizeof *first) == 0);
        CHECK_NUMBER(name, FINE, ringkas_summarize(text, LENGTH, NULL, bytes + offset, used, &s));
        CHECK_NUMBER(name, used, s.workspace_used);
        CHECK(name, s.sentences != NULL && memcmp(first, s.sentences, s.count * sizeof *first) == 0);
    }
}

static void test_workspace(void)
{
    static uint32_t reserved[RINGKAS_WORKSPACE_BYTES(6, 40) / 4]; /* a constant, for static buffers */
    ringkas_options options = {0};
    ringkas_summary s;
    ringkas_keyword_list k;
    size_t size = ringkas_workspace_size(text, LENGTH, NULL);

    CHECK("enough is what is told", size <= sizeof block);
    CHECK_NUMBER("so many bytes", FINE, ringkas_summarize(text, LENGTH, NULL, block, size, &s));
    CHECK("no more are used", s.workspace_used <= size);
    CHECK_NUMBER("a static buffer", FINE, ringkas_summarize(text, LENGTH, NULL, reserved, sizeof reserved, &s));
    size += RINGKAS_KEYWORD_BYTES(64);
    CHECK_NUMBER("keywords", FINE, ringkas_keywords(text, LENGTH, NULL, 64, block, size, &k));
    CHECK("no more are used", k.workspace_used <= size);
    CHECK_NUMBER("exactly what was used", FINE, ringkas_keywords(text, LENGTH, NULL, 64, block, k.workspace_used, &k));
    options.title = options.stopwords = "alpha bravo charlie delta echo foxtrot golf hotel india juliett kilo lima mike";
    options.title_length = options.stopwords_length = strlen(options.title);
    size = ringkas_workspace_size(text, LENGTH, &options);
    CHECK("the words of title and stopwords are counted", size > ringkas_workspace_size(text, LENGTH, NULL));
    CHECK_NUMBER("and enough", FINE, ringkas_summarize(text, LENGTH, &options, block, size, &s));
}

/* Two answers at a time in two blocks do not touch each other. */
static void test_no_state(void)
{
    static uint32_t other[4096];
    static ringkas_sentence copy[64];
    ringkas_summary s, t;
    int32_t parts[64], again[64];

    ringkas_summarize(text, LENGTH, NULL, block, sizeof block, &s);
    memcpy(copy, s.sentences, s.count * sizeof *copy);
    ringkas_explain(&s, 2, parts);
    ringkas_summarize("Hujan. Banjir. Gempa.", 21, NULL, other, sizeof other, &t);
    ringkas_explain(&t, 1, again);
    CHECK("the first answer stays", memcmp(copy, s.sentences, s.count * sizeof *copy) == 0);
    ringkas_explain(&s, 2, again);
    CHECK("and so does what explains it", memcmp(parts, again, ringkas_feature_count() * sizeof *parts) == 0);
}

int main(void)
{
    test_calls();
    test_other_errors();
    test_names();
    test_answer();
    test_flags();
    test_alignment();
    test_workspace();
    test_no_state();
    return test_end("unit/ringkas");
}
