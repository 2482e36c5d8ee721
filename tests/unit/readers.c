/* Readers: texts that are not in memory, and what their errors do. tests/robustness/reader.c tries all articles and windows. */
#include "document.h"

static const char text[] = "Banjir merendam lima kelurahan di Semarang. Warga Semarang mengungsi ke masjid. "
                           "Wali kota meninjau dapur umum di balai desa. Tanggul sungai jebol sepanjang 15 meter.";

static const char other[] =
    "Banjir menutup jalan ke pelabuhan. Sopir menunggu di tanggul sungai sampai air surut sore itu.";

/* A text, and after how many more calls it cannot be read. */
typedef struct {
    const char *bytes;
    uint32_t left;
} card;

static int read_card(void *context, uint32_t offset, void *buffer, uint32_t length)
{
    card *from = (card *)context;

    if (from->left == 0) return 1;
    from->left--;
    memcpy(buffer, from->bytes + offset, length);
    return 0;
}

static char windows[2][256];

static ringkas_reader reader_of(card *from, int number, size_t window_size)
{
    ringkas_reader reader;

    reader.read = read_card;
    reader.context = from;
    reader.length = (uint32_t)strlen(from->bytes);
    reader.window = windows[number];
    reader.window_size = window_size;
    return reader;
}

static void test_arguments(void)
{
    card from = {text, 1000};
    const ringkas_reader right = reader_of(&from, 0, 64);
    ringkas_reader wrong[4];
    static const ringkas_status expected[] = {RINGKAS_ERR_ARGUMENT, RINGKAS_ERR_ARGUMENT, RINGKAS_ERR_ARGUMENT,
                                              RINGKAS_ERR_TOO_LONG};
    static const char *const names[] = {"no function", "no window", "an empty window", "a text that is too long"};
    size_t i;

    for (i = 0; i < ITEMS(wrong); i++) wrong[i] = right;
    wrong[0].read = NULL;
    wrong[1].window = NULL;
    wrong[2].window_size = 0;
    wrong[3].length = RINGKAS_MAX_LENGTH + 1u;
    for (i = 0; i < ITEMS(wrong); i++) {
        ringkas_input input;
        ringkas_document d;
        char block[64];
        memset(&input, 0, sizeof input);
        input.reader = &wrong[i];
        CHECK_NUMBER(names[i], expected[i], ringkas_analyze(&input, 1, NULL, block, sizeof block, &d));
        CHECK_NUMBER(names[i], 0, ringkas_workspace_size(&input, 1, NULL));
    }
}

/* The same answer as in memory, with every window. */
static void test_windows(void)
{
    static const size_t sizes[] = {1, 7, 64, 256};
    answer whole = answer_analyze(text, sizeof text - 1, NULL, NULL);
    const answer_segments segments = answer_keep(&whole.document);
    size_t i;

    for (i = 0; i < ITEMS(sizes); i++) {
        card from = {text, UINT32_MAX};
        const ringkas_reader reader = reader_of(&from, 0, sizes[i]);
        ringkas_input input;
        ringkas_document d;
        memset(&input, 0, sizeof input);
        input.reader = &reader;
        CHECK_NUMBER("a reader", RINGKAS_OK, ringkas_analyze(&input, 1, NULL, whole.block, whole.size, &d));
        CHECK("the same answer", answer_is_same(&segments, &d));
    }
    free(segments.segments);
    answer_free(&whole);
}

/* A card that is taken out while the text is read, or after it. One of two texts fails. */
static void test_errors(void)
{
    int failing;

    for (failing = 0; failing < 2; failing++) {
        card cards[2] = {{text, UINT32_MAX}, {other, UINT32_MAX}};
        const ringkas_reader readers[2] = {reader_of(&cards[0], 0, 16), reader_of(&cards[1], 1, 16)};
        static const char list[] = "banjir\ntanggul sungai\n";
        const size_t list_size = ringkas_vocabulary_size(list, sizeof list - 1);
        void *list_block = test_allocate(list_size), *block;
        ringkas_options options = {0};
        ringkas_vocabulary vocabulary;
        ringkas_keyword_list keywords;
        ringkas_tag_list tags;
        ringkas_input inputs[2];
        ringkas_document d;
        size_t size;

        memset(inputs, 0, sizeof inputs);
        inputs[0].reader = &readers[0];
        inputs[1].reader = &readers[1];
        (void)ringkas_read_vocabulary(list, sizeof list - 1, list_block, list_size, &vocabulary);
        options.vocabulary = &vocabulary;
        size = ringkas_workspace_size(inputs, 2, &options);
        block = test_allocate(size);
        CHECK_NUMBER("both can be read", RINGKAS_OK, ringkas_analyze(inputs, 2, &options, block, size, &d));
        cards[failing].left = 0;
        CHECK_NUMBER("keywords", RINGKAS_ERR_READ, ringkas_keywords(&d, 20, &keywords));
        CHECK("no keywords", keywords.count == 0 && keywords.keywords == NULL);
        cards[failing].left = UINT32_MAX;
        CHECK_NUMBER("both again", RINGKAS_OK, ringkas_analyze(inputs, 2, &options, block, size, &d));
        cards[failing].left = 0;
        CHECK_NUMBER("tags", RINGKAS_ERR_READ, ringkas_tags(&d, 20, &tags));
        CHECK("no tags", tags.count == 0 && tags.tags == NULL);
        CHECK_NUMBER("analyze", RINGKAS_ERR_READ, ringkas_analyze(inputs, 2, &options, block, size, &d));
        CHECK("no document", d.count == 0 && d.state == NULL);
        CHECK_NUMBER("workspace", 0, ringkas_workspace_size(inputs, 2, &options));
        free(block);
        free(list_block);
    }
}

int main(void)
{
    test_arguments();
    test_windows();
    test_errors();
    return test_end("unit/readers");
}
