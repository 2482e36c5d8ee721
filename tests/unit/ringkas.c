/* ringkas.c: the public functions, as include/ringkas.h promises them. */
#include "../answer.h"
#include "../robustness/invariants.h"

static const char text[] =
    "Suara.com - Hujan turun sejak pagi di Semarang. Jembatan gantung putus malam itu. Warga mengungsi "
    "ke sekolah. Petugas membagikan selimut. Sungai meluap hingga jalan raya.";
#define LENGTH (sizeof text - 1)

static uint32_t block[8192], other_block[8192];

/* ---- arguments */

#define OK       RINGKAS_OK
#define ARGUMENT RINGKAS_ERR_ARGUMENT
#define LONG     RINGKAS_ERR_TOO_LONG
#define TOO_LONG ((size_t)RINGKAS_MAX_LENGTH + 1)

static const struct {
    const char *name;
    ringkas_input input;
    ringkas_options options;
    ringkas_status status;
} calls[] = {
    {"the defaults", INPUT(text, LENGTH, NULL, NULL, 0), OPTIONS(NULL, 0, NULL, 0, 0), OK},
    {"no text", INPUT(NULL, 0, NULL, NULL, 0), OPTIONS(NULL, 0, NULL, 0, 0), OK},
    {"an empty text", INPUT(text, 0, NULL, NULL, 0), OPTIONS(NULL, 0, NULL, 0, 0), OK},
    {"no text with a length", INPUT(NULL, 1, NULL, NULL, 0), OPTIONS(NULL, 0, NULL, 0, 0), ARGUMENT},
    {"a text one byte too long", INPUT(text, TOO_LONG, NULL, NULL, 0), OPTIONS(NULL, 0, NULL, 0, 0), LONG},
    {"a title", INPUT(text, LENGTH, NULL, "Banjir", 6), OPTIONS(NULL, 0, NULL, 0, 0), OK},
    {"an empty title", INPUT(text, LENGTH, NULL, "Banjir", 0), OPTIONS(NULL, 0, NULL, 0, 0), OK},
    {"no title with a length", INPUT(text, LENGTH, NULL, NULL, 6), OPTIONS(NULL, 0, NULL, 0, 0), ARGUMENT},
    {"a title that is too long", INPUT(text, LENGTH, NULL, "Banjir", TOO_LONG), OPTIONS(NULL, 0, NULL, 0, 0), LONG},
    {"a reserved field of the input, the first",
     {text, LENGTH, NULL, NULL, 0, 0, {1}},
     OPTIONS(NULL, 0, NULL, 0, 0),
     ARGUMENT},
    {"the last", {text, LENGTH, NULL, NULL, 0, 0, {0, 0, 1}}, OPTIONS(NULL, 0, NULL, 0, 0), ARGUMENT},
    {"stopwords", INPUT(text, LENGTH, NULL, NULL, 0), OPTIONS("hujan", 5, NULL, 0, 0), OK},
    {"empty stopwords", INPUT(text, LENGTH, NULL, NULL, 0), OPTIONS("hujan", 0, NULL, 0, 0), OK},
    {"no stopwords with a length", INPUT(text, LENGTH, NULL, NULL, 0), OPTIONS(NULL, 5, NULL, 0, 0), ARGUMENT},
    {"stopwords that are too long", INPUT(text, LENGTH, NULL, NULL, 0), OPTIONS("hujan", TOO_LONG, NULL, 0, 0), LONG},
    {"abbreviations", INPUT(text, LENGTH, NULL, NULL, 0), OPTIONS(NULL, 0, "vik  before_name", 16, 0), OK},
    {"no abbreviations with a length", INPUT(text, LENGTH, NULL, NULL, 0), OPTIONS(NULL, 0, NULL, 5, 0), ARGUMENT},
    {"abbreviations that are too long", INPUT(text, LENGTH, NULL, NULL, 0), OPTIONS(NULL, 0, "vik", TOO_LONG, 0), LONG},
    {"a wrong abbreviation", INPUT(text, LENGTH, NULL, NULL, 0), OPTIONS(NULL, 0, "vik  name", 9, 0), ARGUMENT},
    {"keep boilerplate", INPUT(text, LENGTH, NULL, NULL, 0), OPTIONS(NULL, 0, NULL, 0, RINGKAS_KEEP_BOILERPLATE), OK},
    {"no stopwords", INPUT(text, LENGTH, NULL, NULL, 0), OPTIONS(NULL, 0, NULL, 0, RINGKAS_NO_STOPWORDS), OK},
    {"bounded memory", INPUT(text, LENGTH, NULL, NULL, 0), OPTIONS(NULL, 0, NULL, 0, RINGKAS_BOUNDED_MEMORY), OK},
    {"all flags", INPUT(text, LENGTH, NULL, NULL, 0), OPTIONS(NULL, 0, NULL, 0, 7), OK},
    {"an unknown flag", INPUT(text, LENGTH, NULL, NULL, 0), OPTIONS(NULL, 0, NULL, 0, 8), ARGUMENT},
    {"the highest flag", INPUT(text, LENGTH, NULL, NULL, 0), OPTIONS(NULL, 0, NULL, 0, 0x80000000u), ARGUMENT},
    {"a reserved field of the options, the first",
     INPUT(text, LENGTH, NULL, NULL, 0),
     {NULL, 0, NULL, 0, 0, NULL, {1}},
     ARGUMENT},
    {"the last", INPUT(text, LENGTH, NULL, NULL, 0), {NULL, 0, NULL, 0, 0, NULL, {0, 0, 0, 0, 0, 1}}, ARGUMENT},
};

static void test_calls(void)
{
    size_t i;

    for (i = 0; i < ITEMS(calls); i++) {
        const bool fine = calls[i].status == OK;
        ringkas_document d;
        memset(&d, 0xAA, sizeof d);
        CHECK_NUMBER(calls[i].name, calls[i].status,
                     ringkas_analyze(&calls[i].input, 1, &calls[i].options, block, sizeof block, &d));
        CHECK(calls[i].name, fine ? d.workspace_min > 0 && d.state != NULL : inv_is_zero(&d, sizeof d));
        CHECK(calls[i].name, (ringkas_workspace_size(&calls[i].input, 1, &calls[i].options) > 0) == fine);
    }
}

static const struct {
    const char *name;
    ringkas_limits limits;
    ringkas_status status;
} limits[] = {
    {"the defaults", LIMITS(0, 0, 0, 0), OK},
    {"the largest share", LIMITS(0, 0, 1000, 0), OK},
    {"a larger share", LIMITS(0, 0, 1001, 0), ARGUMENT},
    {"the largest number as a share", LIMITS(0, 0, UINT32_MAX, 0), ARGUMENT},
    {"the largest numbers", LIMITS(UINT32_MAX, UINT32_MAX, 0, UINT32_MAX), OK},
    {"a range", {.from = 3, .until = 4}, OK},
    {"a range that ends before it begins", {.from = 4, .until = 3}, ARGUMENT},
    {"an outline of a range", {.from = 3, .per_section = 1}, OK},
    {"an outline with another limit", {.sentences = 3, .per_section = 1}, ARGUMENT},
    {"a reserved field, the first", {.reserved = {1}}, ARGUMENT},
    {"the last", {.reserved = {0, 0, 0, 0, 1}}, ARGUMENT},
};

static void test_limits(void)
{
    answer a = answer_analyze(text, LENGTH, NULL, NULL);
    ringkas_summary s;
    size_t i;

    for (i = 0; i < ITEMS(limits); i++) {
        memset(&s, 0xAA, sizeof s);
        CHECK_NUMBER(limits[i].name, limits[i].status, ringkas_select(&a.document, &limits[i].limits, &s));
        CHECK(limits[i].name, limits[i].status == OK ? s.chosen > 0 : inv_is_zero(&s, sizeof s));
        CHECK_NUMBER(limits[i].name, limits[i].status,
                     ringkas_summarize(text, LENGTH, NULL, &limits[i].limits, block, sizeof block, &s));
    }
    answer_free(&a);
}

static void test_null_arguments(void)
{
    const answer a = answer_analyze(text, LENGTH, NULL, NULL);
    int32_t values[INV_MAX_FEATURES];
    ringkas_document d, empty;
    ringkas_summary s;
    ringkas_keyword_list k;

    memset(&empty, 0, sizeof empty);
    CHECK_NUMBER("no inputs", ARGUMENT, ringkas_analyze(NULL, 1, NULL, block, sizeof block, &d));
    CHECK_NUMBER("0 inputs", ARGUMENT, ringkas_analyze(&a.input, 0, NULL, block, sizeof block, &d));
    CHECK_NUMBER("no document", ARGUMENT, ringkas_analyze(&a.input, 1, NULL, block, sizeof block, NULL));
    CHECK_NUMBER("no block with a size", ARGUMENT, ringkas_analyze(&a.input, 1, NULL, NULL, 1, &d));
    CHECK("the document is all zeros", inv_is_zero(&d, sizeof d));
    CHECK_NUMBER("no block of size 0", RINGKAS_ERR_WORKSPACE, ringkas_analyze(&a.input, 1, NULL, NULL, 0, &d));
    CHECK_NUMBER("a block of size 0", RINGKAS_ERR_WORKSPACE, ringkas_analyze(&a.input, 1, NULL, block, 0, &d));
    CHECK("too small a block: no state and no segments", d.state == NULL && d.segments == NULL && d.count == 0);
    CHECK_NUMBER("workspace size of no inputs", 0, ringkas_workspace_size(NULL, 1, NULL));

    CHECK_NUMBER("summarize: no summary", ARGUMENT,
                 ringkas_summarize(text, LENGTH, NULL, NULL, block, sizeof block, NULL));
    CHECK_NUMBER("summarize: no block of size 0", RINGKAS_ERR_WORKSPACE,
                 ringkas_summarize(text, LENGTH, NULL, NULL, NULL, 0, &s));
    CHECK_NUMBER("select: no document", ARGUMENT, ringkas_select(NULL, NULL, &s));
    CHECK_NUMBER("select: a document of zeros", ARGUMENT, ringkas_select(&empty, NULL, &s));
    CHECK("the summary is all zeros", inv_is_zero(&s, sizeof s));
    CHECK_NUMBER("select: no summary", ARGUMENT, ringkas_select(&a.document, NULL, NULL));

    CHECK_NUMBER("keywords: no document", ARGUMENT, ringkas_keywords(NULL, 5, &k));
    CHECK_NUMBER("keywords: a document of zeros", ARGUMENT, ringkas_keywords(&empty, 5, &k));
    CHECK_NUMBER("keywords: no list", ARGUMENT, ringkas_keywords(&a.document, 5, NULL));
    CHECK_NUMBER("keywords: 0", ARGUMENT, ringkas_keywords(&a.document, 0, &k));
    CHECK_NUMBER("keywords: the most", OK, ringkas_keywords(&a.document, RINGKAS_MAX_KEYWORDS, &k));
    CHECK_NUMBER("keywords: one more", ARGUMENT, ringkas_keywords(&a.document, RINGKAS_MAX_KEYWORDS + 1, &k));
    CHECK("the list is all zeros", inv_is_zero(&k, sizeof k));

    CHECK_NUMBER("explain: no document", ARGUMENT, ringkas_explain(NULL, 0, values));
    CHECK_NUMBER("explain: a document of zeros", ARGUMENT, ringkas_explain(&empty, 0, values));
    CHECK_NUMBER("explain: no values", ARGUMENT, ringkas_explain(&a.document, 0, NULL));
    CHECK_NUMBER("explain: the last segment", OK, ringkas_explain(&a.document, a.document.count - 1, values));
    CHECK_NUMBER("explain: one more", ARGUMENT, ringkas_explain(&a.document, a.document.count, values));
    CHECK_NUMBER("features: one more", ARGUMENT, ringkas_features(&a.document, a.document.count, values));
    CHECK_NUMBER("text: no document", 0, ringkas_segment_text(NULL, 0, NULL, 0));
    CHECK_NUMBER("text: a document of zeros", 0, ringkas_segment_text(&empty, 0, NULL, 0));
    CHECK_NUMBER("text: one more", 0, ringkas_segment_text(&a.document, a.document.count, NULL, 0));
    answer_free((answer *)(uintptr_t)&a);
}

static const struct {
    ringkas_status status;
    const char *name;
} statuses[] = {
    {RINGKAS_OK, "RINGKAS_OK"},
    {RINGKAS_ERR_ARGUMENT, "RINGKAS_ERR_ARGUMENT"},
    {RINGKAS_ERR_TOO_LONG, "RINGKAS_ERR_TOO_LONG"},
    {RINGKAS_ERR_WORKSPACE, "RINGKAS_ERR_WORKSPACE"},
    {RINGKAS_ERR_READ, "RINGKAS_ERR_READ"},
};

static void test_constants(void)
{
    size_t i;

    for (i = 0; i < ITEMS(statuses); i++) {
        CHECK_STRING("the name of a status", statuses[i].name, ringkas_status_name(statuses[i].status));
        CHECK_NUMBER(statuses[i].name, -(int64_t)i, statuses[i].status);
    }
    CHECK("a name for an unknown status", ringkas_status_name((ringkas_status)-99) != NULL);
    CHECK("kinds are 0, 1, 2", RINGKAS_SENTENCE == 0 && RINGKAS_HEADING == 1 && RINGKAS_BOILERPLATE == 2);
    CHECK_NUMBER("a segment is twelve numbers of 32 bits", 48, sizeof(ringkas_segment));
    CHECK_NUMBER("its marks are the last", 44, offsetof(ringkas_segment, marks));
    CHECK_NUMBER("a keyword is five", 20, sizeof(ringkas_keyword));
    CHECK_STRING("the version", RINGKAS_VERSION, ringkas_version());
    CHECK_NUMBER("which is digits and dots", strlen(RINGKAS_VERSION), strspn(RINGKAS_VERSION, "0123456789."));
}

/* ---- answers */

static void test_answer(void)
{
    const ringkas_limits zeros = LIMITS(0, 0, 0, 0);
    const ringkas_options no_options = OPTIONS(NULL, 0, NULL, 0, 0);
    ringkas_summary s, t;

    CHECK_NUMBER("status", OK, ringkas_summarize(text, LENGTH, NULL, NULL, block, sizeof block, &s));
    CHECK_NUMBER("segments", 6, s.count);
    CHECK_NUMBER("chosen", 3, s.chosen);
    CHECK_NUMBER("words", 24, s.words);
    CHECK_NUMBER("the dateline is boilerplate", RINGKAS_BOILERPLATE, s.segments[0].kind);
    CHECK_NUMBER("its score", 0, s.segments[0].score);
    CHECK_BYTES("the first sentence", "Hujan turun sejak pagi di Semarang.", text + s.segments[1].start,
                s.segments[1].length);
    CHECK_NUMBER("its words", 6, s.segments[1].words);
    CHECK("the segments are in the block",
          (const uint8_t *)s.segments >= (const uint8_t *)block &&
              (const uint8_t *)(s.segments + s.count) <= (const uint8_t *)block + s.workspace_min);

    CHECK_NUMBER("zero in every field", OK,
                 ringkas_summarize(text, LENGTH, &no_options, &zeros, other_block, sizeof other_block, &t));
    CHECK("is the default", t.count == s.count && t.chosen == s.chosen && t.words == s.words &&
                                memcmp(s.segments, t.segments, s.count * sizeof *s.segments) == 0);

    CHECK_NUMBER("an empty text", OK, ringkas_summarize("", 0, NULL, NULL, block, sizeof block, &s));
    CHECK("has nothing", s.segments == NULL && s.count == 0 && s.chosen == 0 && s.words == 0 && s.chosen_words == 0);
    CHECK_NUMBER("a text without a word", OK, ringkas_summarize("...\n- !", 7, NULL, NULL, block, sizeof block, &s));
    CHECK_NUMBER("has nothing to choose", 0, s.chosen);
}

/* With RINGKAS_KEEP_BOILERPLATE the dateline is part of the first sentence. */
static void test_keep_boilerplate(void)
{
    const ringkas_options options = OPTIONS(NULL, 0, NULL, 0, RINGKAS_KEEP_BOILERPLATE);
    answer a = answer_analyze(text, LENGTH, NULL, &options);

    CHECK_NUMBER("one segment fewer", 5, a.document.count);
    CHECK_FAULT("none of them boilerplate", inv_check_document(a.text, LENGTH, &options, &a.document));
    answer_free(&a);
}

static const struct {
    const char *name;
    const char *text;
    size_t size; /* of the buffer */
    const char *expected;
    size_t length;
} texts[] = {
    {"one line", "Hujan turun.", 99, "Hujan turun.", 12},
    {"a blank for a newline", "Hujan\nturun sejak pagi.", 99, "Hujan turun sejak pagi.", 23},
    {"a blank for tabs and blanks", "Hujan \t  turun.", 99, "Hujan turun.", 12},
    {"a blank for a no-break space", "Hujan\xC2\xA0turun.", 99, "Hujan turun.", 12},
    {"no blank before a comma", "Hujan di Demak ,Kudus dan Pati .", 99, "Hujan di Demak,Kudus dan Pati.", 30},
    {"no blank before a semicolon", "Hujan ; angin ; kabut.", 99, "Hujan; angin; kabut.", 20},
    {"no blank before a colon", "Menimbang : hujan deras.", 99, "Menimbang: hujan deras.", 23},
    {"no blank in brackets", "Hujan ( sangat\nlebat ) turun.", 99, "Hujan (sangat lebat) turun.", 27},
    {"one comma of two", "Hujan, , turun.", 99, "Hujan, turun.", 13},
    {"a blank before a name", "Ia memakai .NET dan kaus .5 besar.", 99, "Ia memakai .NET dan kaus .5 besar.", 34},
    {"a blank before a face", "Hujan turun :) sejak pagi.", 99, "Hujan turun :) sejak pagi.", 26},
    {"a blank before a dash", "Hujan - kata Budi - turun.", 99, "Hujan - kata Budi - turun.", 26},
    {"a blank before an opening bracket", "Hujan (lebat).", 99, "Hujan (lebat).", 14},
    {"a word in two lines", "Hujan akan di-\nmulai sejak pagi.\nKami pu-\nlang.", 99, "Hujan akan dimulai sejak pagi.",
     30},
    {"a reduplication in two lines", "Kami anak-\nanak.\nIni undang-\nundangan", 99, "Kami anak-anak.", 15},
    {"another reduplication", "Kami tolong-\nmenolong di sini.\nHujan.", 99, "Kami tolong-menolong di sini.", 29},
    {"a hyphen after a blank", "Kami pergi -\nlalu pulang.\nHujan.", 99, "Kami pergi - lalu pulang.", 25},
    {"a buffer of exactly the length", "Hujan turun.", 12, "Hujan turun.", 12},
    {"a smaller buffer", "Hujan turun.", 7, "Hujan t", 12},
    {"no half a character", "Caf\xC3\xA9 buka.", 4, "Caf", 11},
    {"a buffer of no bytes", "Hujan turun.", 0, "", 12},
    {"the number of a page", "Hujan yang\n- 3 -\nturun lebat.", 40, "Hujan yang turun lebat.", 23},
    {"the number of a page, indented", "Hujan yang\r\n   \xE2\x80\x94 12 \xE2\x80\x94 \r\nturun lebat.", 40,
     "Hujan yang turun lebat.", 23},
    {"the number of a page after a bracket", "Hujan turun (\n- 3 -\nlebat).", 40, "Hujan turun (lebat).", 20},
    {"the number of a page inside a word", "Hujan di-\n- 3 -\nmulai.", 40, "Hujan dimulai.", 14},
    {"a pause, not a page", "Hujan - 3 - turun lebat.", 40, "Hujan - 3 - turun lebat.", 24},
};

static void test_segment_text(void)
{
    size_t i;

    for (i = 0; i < ITEMS(texts); i++) {
        answer a = answer_analyze(texts[i].text, strlen(texts[i].text), NULL, NULL);
        char buffer[100];
        memset(buffer, 0, sizeof buffer);
        CHECK_NUMBER(texts[i].name, texts[i].length, ringkas_segment_text(&a.document, 0, buffer, texts[i].size));
        CHECK_STRING(texts[i].name, texts[i].expected, buffer);
        answer_free(&a);
    }
}

/* ---- the workspace */

/* A block at any alignment: the same segments, and a block of workspace_min bytes is enough. */
static const char *check_alignment(uint8_t *start, answer_segments *first, size_t *least)
{
    ringkas_input input = INPUT(text, LENGTH, NULL, NULL, 0);
    ringkas_document d;

    if (ringkas_analyze(&input, 1, NULL, start, sizeof block - 64, &d) != OK) return "ringkas_analyze fails";
    if ((uintptr_t)d.segments % 4 != 0) return "the segments are not aligned";
    if (*least == 0) {
        *first = answer_keep(&d);
        *least = d.workspace_min;
    }
    if (d.workspace_min != *least) return "another workspace_min";
    if (!answer_is_same(first, &d)) return "other segments";
    if (ringkas_analyze(&input, 1, NULL, start, *least, &d) != OK) return "workspace_min is not enough";
    return answer_is_same(first, &d) ? NULL : "other segments in workspace_min";
}

static void test_alignment(void)
{
    answer_segments first = {NULL, 0, 0};
    const char *fault = NULL;
    size_t offset, least = 0;

    for (offset = 0; offset < 32 && fault == NULL; offset++)
        fault = check_alignment((uint8_t *)block + offset, &first, &least);
    CHECK_FAULT("blocks of 32 alignments", fault);
    free(first.segments);
}

static void test_workspace(void)
{
    static const char words[] = "alpha bravo charlie delta echo foxtrot golf hotel india juliett kilo lima mike";
    static uint32_t reserved[RINGKAS_WORKSPACE_BYTES(6, 40) / 4]; /* a constant, for static buffers */
    ringkas_input input = INPUT(text, LENGTH, NULL, NULL, 0);
    ringkas_options options = OPTIONS(words, sizeof words - 1, NULL, 0, 0);
    const size_t size = ringkas_workspace_size(&input, 1, NULL);
    ringkas_document d;
    ringkas_keyword_list k;
    ringkas_summary s;

    CHECK_NUMBER("ringkas_workspace_size is enough", OK, ringkas_analyze(&input, 1, NULL, block, size, &d));
    CHECK("workspace_min is not more", d.workspace_min <= size);
    CHECK_NUMBER("it is enough for a summary", OK, ringkas_select(&d, NULL, &s));
    CHECK_NUMBER("it is enough for 64 keywords", OK, ringkas_keywords(&d, RINGKAS_MAX_KEYWORDS, &k));
    CHECK("their workspace_min is not more", k.workspace_min <= size);
    CHECK_NUMBER("a block of their workspace_min", OK, ringkas_analyze(&input, 1, NULL, block, k.workspace_min, &d));
    CHECK_NUMBER("is enough for them", OK, ringkas_keywords(&d, RINGKAS_MAX_KEYWORDS, &k));
    CHECK_NUMBER("a static buffer", OK, ringkas_summarize(text, LENGTH, NULL, NULL, reserved, sizeof reserved, &s));
    input.title = words;
    input.title_length = sizeof words - 1;
    CHECK("title and stopwords need more", ringkas_workspace_size(&input, 1, &options) > size);
    CHECK_NUMBER("which is enough", OK,
                 ringkas_analyze(&input, 1, &options, block, ringkas_workspace_size(&input, 1, &options), &d));
}

/* A block that is too small: the error, and a size that is enough. After a success workspace_min is exact, but for up to 15
 * bytes, which depend on the alignment of the block. */
static void test_too_small(void)
{
    ringkas_input input = INPUT(text, LENGTH, NULL, NULL, 0);
    ringkas_document d;
    ringkas_summary s;
    size_t enough;

    CHECK_NUMBER("100 bytes", RINGKAS_ERR_WORKSPACE, ringkas_analyze(&input, 1, NULL, block, 100, &d));
    enough = d.workspace_min;
    CHECK("workspace_min says what is enough", enough > 100 && enough <= sizeof block);
    CHECK_NUMBER("that many bytes", OK, ringkas_analyze(&input, 1, NULL, block, enough, &d));
    CHECK("are not less than needed", d.workspace_min <= enough);
    CHECK_NUMBER("16 bytes less than needed", RINGKAS_ERR_WORKSPACE,
                 ringkas_analyze(&input, 1, NULL, block, d.workspace_min - 16, &d));

    CHECK_NUMBER("summarize, 100 bytes", RINGKAS_ERR_WORKSPACE,
                 ringkas_summarize(text, LENGTH, NULL, NULL, block, 100, &s));
    enough = s.workspace_min;
    CHECK_NUMBER("summarize, workspace_min", OK, ringkas_summarize(text, LENGTH, NULL, NULL, block, enough, &s));
    CHECK_NUMBER("summarize, 16 bytes less than needed", RINGKAS_ERR_WORKSPACE,
                 ringkas_summarize(text, LENGTH, NULL, NULL, block, s.workspace_min - 16, &s));
}

/* Two documents in two blocks do not touch each other. */
static void test_no_state(void)
{
    answer a = answer_analyze(text, LENGTH, NULL, NULL), b;
    answer_segments kept = answer_keep(&a.document);
    int32_t before[INV_MAX_FEATURES], after[INV_MAX_FEATURES];

    CHECK_NUMBER("explain", OK, ringkas_explain(&a.document, 2, before));
    b = answer_to("Hujan. Banjir. Gempa.", NULL);
    CHECK_NUMBER("explain the other document", OK, ringkas_explain(&b.document, 1, after));
    CHECK("the segments of the first stay", answer_is_same(&kept, &a.document));
    CHECK_NUMBER("explain the first again", OK, ringkas_explain(&a.document, 2, after));
    CHECK("its features stay", memcmp(before, after, ringkas_feature_count() * sizeof *before) == 0);
    free(kept.segments);
    answer_free(&a);
    answer_free(&b);
}

int main(void)
{
    test_calls();
    test_limits();
    test_null_arguments();
    test_constants();
    test_answer();
    test_keep_boilerplate();
    test_segment_text();
    test_alignment();
    test_workspace();
    test_too_small();
    test_no_state();
    return test_end("unit/ringkas");
}
