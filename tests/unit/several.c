/* Several texts in one document: where a segment comes from, what the texts share, what repeats. */
#include "document.h"

static const char flood[] = "Banjir di Kota Semarang\n\nBanjir merendam lima kelurahan di Semarang sejak Rabu malam. "
                            "Wali kota meninjau dapur umum di balai desa. Tanggul sungai jebol sepanjang 15 meter.";
static const char other[] = "Lima kelurahan di Semarang terendam banjir sejak Rabu malam. "
                            "Sebanyak 400 warga mengungsi ke masjid dan sekolah.";
static const char linked[] = "Warga Semarang mengungsi.\nBaca juga: Banjir di Kota Semarang\n"
                             "Tanggul sungai jebol sepanjang 15 meter. Kelurahan menutup jalan.";
static const char market[] = "Ia membuka pasar baru. Harga cabai turun di pasar induk.";

typedef struct {
    const char *texts[4];
    const char *chosen; /* the numbers of all segments that may be chosen, from 1 */
    const char *name;
} row;

static const row rows[] = {
    {{flood}, "2 3 4", "one text"},
    {{flood, other}, "3 4 5 6", "a sentence that says what another one says is left out"},
    {{flood, flood}, "2 3 4", "the same text twice"},
    {{"", flood}, "2 3 4", "an empty text before it"},
    {{flood, ""}, "2 3 4", "an empty text after it"},
    {{"", ""}, "", "two empty texts"},
    {{flood, market}, "2 3 4 5 6", "two texts without a common term"},
    {{flood, "***"}, "2 3 4", "a text without a word"},
    {{flood, "Baca juga: Harga Cabai Turun\n"}, "2 3 4 5", "a text of nothing but boilerplate is the text"},
};

static uint32_t make_inputs(const row *r, ringkas_input *inputs)
{
    uint32_t count = 0;

    memset(inputs, 0, 4 * sizeof *inputs);
    for (; count < 4 && r->texts[count] != NULL; count++) {
        inputs[count].text = r->texts[count];
        inputs[count].length = strlen(r->texts[count]);
    }
    return count;
}

/* Each segment lies in its text, and the texts come in their order. */
static bool is_in_order(const ringkas_document *d, const ringkas_input *inputs, uint32_t count)
{
    uint32_t i;

    for (i = 0; i < d->count; i++) {
        const ringkas_segment *s = &d->segments[i];
        if (s->document >= count || s->start + s->length > inputs[s->document].length) return false;
        if (i > 0 && s->document < s[-1].document) return false;
        if (i > 0 && s->document == s[-1].document && s->start < s[-1].start + s[-1].length) return false;
        if (s->heading != RINGKAS_NO_SEGMENT && d->segments[s->heading].document != s->document) return false;
    }
    return true;
}

static void test_rows(void)
{
    static const ringkas_limits all = LIMITS(0, 0, 1000, 0);
    size_t i;

    for (i = 0; i < ITEMS(rows); i++) {
        ringkas_input inputs[4];
        const uint32_t count = make_inputs(&rows[i], inputs);
        const size_t size = ringkas_workspace_size(inputs, count, NULL);
        void *block = test_allocate(size);
        answer a;
        memset(&a, 0, sizeof a);
        CHECK_NUMBER(rows[i].name, RINGKAS_OK, ringkas_analyze(inputs, count, NULL, block, size, &a.document));
        CHECK(rows[i].name, is_in_order(&a.document, inputs, count));
        answer_select(&a, &all);
        CHECK_NUMBER(rows[i].name, RINGKAS_OK, a.status);
        CHECK_STRING(rows[i].name, rows[i].chosen, answer_chosen(&a));
        free(block);
    }
}

/* Keywords and texts of segments come from the right text, and every size of block gives the same answer or an error. */
static void test_sizes(void)
{
    static const row two = {{flood, other, linked, market}, NULL, NULL};
    ringkas_input inputs[4];
    const uint32_t count = make_inputs(&two, inputs);
    const size_t max = ringkas_workspace_size(inputs, count, NULL);
    void *block = test_allocate(max);
    answer a;
    answer_segments whole;
    ringkas_keyword_list list;
    size_t size, least;
    bool is_same = true;
    char text[200];
    uint32_t i;

    memset(&a, 0, sizeof a);
    (void)ringkas_analyze(inputs, count, NULL, block, max, &a.document);
    whole = answer_keep(&a.document);
    least = a.document.workspace_min;
    CHECK("a block that is always enough", least <= max);
    CHECK_NUMBER("keywords", RINGKAS_OK, ringkas_keywords(&a.document, 20, &list));
    for (i = 0; i < list.count; i++)
        is_same = is_same && list.keywords[i].document < count &&
                  list.keywords[i].start + list.keywords[i].length <= inputs[list.keywords[i].document].length;
    CHECK("keywords lie in their texts", is_same && list.count > 10);
    size = ringkas_segment_text(&a.document, a.document.count - 1, text, sizeof text);
    CHECK_BYTES("the last segment", "Harga cabai turun di pasar induk.", text, size);
    for (size = 0, is_same = true; size <= max && is_same; size++) {
        const ringkas_status status = ringkas_analyze(inputs, count, NULL, block, size, &a.document);
        is_same = status == RINGKAS_OK ? answer_is_same(&whole, &a.document) : status == RINGKAS_ERR_WORKSPACE;
        is_same = is_same && (status == RINGKAS_OK || size < least);
    }
    CHECK("the same answer in every block", is_same);
    free(whole.segments);
    free(block);
}

static void test_arguments(void)
{
    ringkas_input inputs[2];
    ringkas_document d;
    char block[64];

    memset(inputs, 0, sizeof inputs);
    inputs[1].length = 5;
    CHECK_NUMBER("no text", RINGKAS_ERR_ARGUMENT, ringkas_analyze(inputs, 0, NULL, block, sizeof block, &d));
    CHECK_NUMBER("a wrong second text", RINGKAS_ERR_ARGUMENT,
                 ringkas_analyze(inputs, 2, NULL, block, sizeof block, &d));
    inputs[0].text = inputs[1].text = flood;
    inputs[0].length = inputs[1].length = RINGKAS_MAX_LENGTH / 2 + 1;
    CHECK_NUMBER("texts that are too long together", RINGKAS_ERR_TOO_LONG,
                 ringkas_analyze(inputs, 2, NULL, block, sizeof block, &d));
}

/* The title of the second text counts for its sentences. */
static void test_second_title(void)
{
    static const row two = {{flood, market}, NULL, NULL};
    ringkas_input inputs[4];
    const uint32_t count = make_inputs(&two, inputs);
    const size_t size = ringkas_workspace_size(inputs, count, NULL);
    void *block = test_allocate(size);
    ringkas_document d;
    uint32_t score;

    (void)ringkas_analyze(inputs, count, NULL, block, size, &d);
    score = d.segments[d.count - 1].score;
    inputs[1].title = "Harga Cabai Turun";
    inputs[1].title_length = 17;
    (void)ringkas_analyze(inputs, count, NULL, block, size, &d);
    CHECK("a sentence with words of its title", d.segments[d.count - 1].score > score);
    free(block);
}

/* Each text has its own format and title. */
static void test_formats(void)
{
    static const char chat[] = "12/03/25 09.10 - Sari: rapatnya besok pagi\n12/03/25 09.11 - Budi: baik, saya datang\n";
    static const char mail[] = "Subject: Jadwal\nFrom: a@contoh.id\n\nRapat warga diadakan besok.\n";
    static const row three = {{flood, chat, mail}, NULL, NULL};
    static const uint32_t formats[] = {RINGKAS_PLAIN, RINGKAS_CHAT, RINGKAS_MAIL};
    ringkas_input inputs[4];
    const uint32_t count = make_inputs(&three, inputs);
    const size_t size = ringkas_workspace_size(inputs, count, NULL);
    void *block = test_allocate(size);
    ringkas_document d;
    ringkas_text text;
    uint32_t i;

    (void)ringkas_analyze(inputs, count, NULL, block, size, &d);
    for (i = 0; i < count; i++) {
        CHECK_NUMBER("a text", RINGKAS_OK, ringkas_describe_text(&d, i, &text));
        CHECK_NUMBER("its format", formats[i], text.format);
        CHECK_NUMBER("its title", i == 2 ? 6 : 0, text.title_length);
    }
    CHECK("the title of the mail", memcmp(mail + text.title_start, "Jadwal", 6) == 0);
    CHECK_NUMBER("no such text", RINGKAS_ERR_ARGUMENT, ringkas_describe_text(&d, count, &text));
    CHECK_NUMBER("nothing is written", 0, text.format);
    CHECK_NUMBER("no result", RINGKAS_ERR_ARGUMENT, ringkas_describe_text(&d, 0, NULL));
    CHECK_NUMBER("no document", RINGKAS_ERR_ARGUMENT, ringkas_describe_text(NULL, 0, &text));
    free(block);
}

/* A thousand texts: the time must not grow with their square. */
static void test_many(void)
{
    static ringkas_input inputs[1000];
    size_t size, i;
    void *block;
    answer a;

    for (i = 0; i < ITEMS(inputs); i++) {
        inputs[i].text = i % 3 == 0 ? flood : i % 3 == 1 ? other : market;
        inputs[i].length = strlen(inputs[i].text);
    }
    size = ringkas_workspace_size(inputs, ITEMS(inputs), NULL);
    block = test_allocate(size);
    memset(&a, 0, sizeof a);
    CHECK_NUMBER("a thousand texts", RINGKAS_OK,
                 ringkas_analyze(inputs, ITEMS(inputs), NULL, block, size, &a.document));
    answer_select(&a, NULL);
    CHECK_NUMBER("three sentences of them", 3, a.summary.chosen);
    free(block);
}

int main(void)
{
    test_rows();
    test_sizes();
    test_arguments();
    test_second_title();
    test_formats();
    test_many();
    return test_end("several");
}
