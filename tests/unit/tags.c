/* vocabulary.c, phrase_scan.c, tags.c: which phrases of a list a text is about. */
#include "document.h"

static const char text[] = "Banjir Rob Rendam Semarang Utara\n\n"
                           "Banjir merendam lima kelurahan di Semarang sejak Rabu malam. "
                           "Warga Jawa Tengah mengungsi ke sekolah. Anak-anaknya tidur di kelas. "
                           "Pemerintah membangun rumah pompa di tepi sungai yang dangkal. "
                           "Rumah pompa itu menyedot air setiap jam. "
                           "Pedagang soto kehilangan gerobak karena hanyut. "
                           "Pada tahun baru nanti tanggul selesai dibangun. "
                           "Warga menonton film Dia di pengungsian. Dia dibintangi anak nelayan.";

static const struct {
    const char *name, *list, *tags; /* separated by bars, the best first */
} rows[] = {
    {"one word", "soto", "soto"},
    {"a word that the text has not", "gempa", ""},
    {"capitals do not matter", "SOTO", "SOTO"},
    {"nor does \"-nya\"", "gerobaknya", "gerobaknya"},
    {"the sign of a hashtag is no part of it", "#banjir", "#banjir"},
    {"a comment", "# banjir\nsoto", "soto"},
    {"a comment without a word", "#\nsoto", "soto"},
    {"empty lines, blanks, CRLF, a byte order mark", "\xEF\xBB\xBF\r\n  soto  \r\n\r\n\t\r\n", "soto"},
    {"no newline at the end", "gempa\nsoto", "soto"},
    {"only CR", "gempa\rsoto\r", "soto"},
    {"two words", "rumah pompa", "rumah pompa"},
    {"two words that stand apart", "rumah sungai", ""},
    {"a linking word between them", "banjir semarang\nkelurahan semarang", "kelurahan semarang"},
    {"linking words of the phrase", "lima kelurahan di Semarang", "lima kelurahan di Semarang"},
    {"a phrase that goes on in the next sentence", "sekolah anak", ""},
    {"reduplication", "anak\nanak-anak", "anak"},
    {"a phrase of stopwords", "tahun baru", "tahun baru"},
    {"a stopword needs a capital inside a sentence", "Dia", "Dia"},
    {"... and is none elsewhere", "yang", ""},
    {"a part of a name is no tag", "Jawa\nTengah\nJawa Tengah", "Jawa Tengah"},
    {"it is one where the name is no phrase", "Jawa", "Jawa"},
    {"a part of another phrase is one", "rumah\npompa\nrumah pompa", "rumah pompa|rumah|pompa"},
    {"of equal phrases the first one", "soto\nSoto\nsotonya", "soto"},
    {"title, often, lead, in passing", "soto\nkelurahan\nrumah pompa\nSemarang", "Semarang|rumah pompa|kelurahan|soto"},
    {"a long phrase in passing comes last", "gerobak karena hanyut\nSemarang", "Semarang|gerobak karena hanyut"},
    {"only comments", "# banjir\n", ""},
    {"nothing", "", ""},
};

/* A list in memory of its own. */
typedef struct {
    char *list;
    void *block;
    ringkas_vocabulary vocabulary;
    ringkas_status status;
} tag_list;

static tag_list read_list(const char *list, size_t length)
{
    const size_t size = ringkas_vocabulary_size(list, length);
    tag_list read;

    memset(&read, 0, sizeof read);
    read.list = test_copy(list, length);
    read.block = test_allocate(size);
    read.status = ringkas_read_vocabulary(read.list, length, read.block, size, &read.vocabulary);
    return read;
}

static void free_list(tag_list *list)
{
    free(list->list);
    free(list->block);
}

static answer analyze(const tag_list *list, const char *title)
{
    ringkas_options options = OPTIONS(NULL, 0, NULL, 0, 0);

    options.vocabulary = &list->vocabulary;
    return answer_analyze(text, sizeof text - 1, title, &options);
}

/* The tags as their list writes them, with bars between. Valid until the next call. */
static const char *joined(const tag_list *list, const ringkas_tag_list *tags)
{
    static char line[1024];
    size_t length = 0;
    uint32_t i;

    for (i = 0; i < tags->count; i++) {
        if (i > 0) line[length++] = '|';
        memcpy(line + length, list->list + tags->tags[i].start, tags->tags[i].length);
        length += tags->tags[i].length;
    }
    line[length] = '\0';
    return line;
}

static void test_tags(void)
{
    size_t i;

    for (i = 0; i < ITEMS(rows); i++) {
        tag_list list = read_list(rows[i].list, strlen(rows[i].list));
        answer a = analyze(&list, NULL);
        ringkas_tag_list tags;

        CHECK_NUMBER(rows[i].name, RINGKAS_OK, list.status);
        CHECK_NUMBER(rows[i].name, RINGKAS_OK, ringkas_tags(&a.document, RINGKAS_MAX_TAGS, &tags));
        CHECK_STRING(rows[i].name, rows[i].tags, joined(&list, &tags));
        CHECK(rows[i].name, tags.workspace_min <= a.size);
        answer_free(&a);
        free_list(&list);
    }
}

static const struct {
    const char *name, *list;
    uint32_t line; /* the wrong one; 0: none is */
} lists[] = {
    {"sixteen words", "a1 a2 a3 a4 a5 a6 a7 a8 a9 b1 b2 b3 b4 b5 b6 b7", 0},
    {"seventeen words", "soto\na1 a2 a3 a4 a5 a6 a7 a8 a9 b1 b2 b3 b4 b5 b6 b7 b8\n", 2},
    {"no word", "soto\n\n---\n", 3},
    {"no word, CRLF", "soto\r\n\r\n---\r\n", 3},
    {"no word, only CR", "soto\r---\r", 2},
    {"the first line", "***", 1},
};

static void test_lists(void)
{
    size_t i;

    for (i = 0; i < ITEMS(lists); i++) {
        tag_list list = read_list(lists[i].list, strlen(lists[i].list));

        CHECK_NUMBER(lists[i].name, lists[i].line == 0 ? RINGKAS_OK : RINGKAS_ERR_ARGUMENT, list.status);
        CHECK_NUMBER(lists[i].name, lists[i].line, list.vocabulary.wrong_line);
        CHECK(lists[i].name, (list.vocabulary.state == NULL) == (lists[i].line != 0));
        free_list(&list);
    }
}

/* Where they stand, and what the title has. */
static void test_places(void)
{
    tag_list list = read_list("rumah pompa\nTsunami\nbanjir", 26);
    answer a = analyze(&list, "Tsunami dan Banjir");
    ringkas_tag_list tags;
    uint32_t i;

    CHECK_NUMBER("places", RINGKAS_OK, ringkas_tags(&a.document, 2, &tags));
    CHECK_NUMBER("two at most", 2, tags.count);
    CHECK_STRING("the best ones", "banjir|Tsunami", joined(&list, &tags));
    CHECK_NUMBER("only the title has it", 0, tags.tags[1].count);
    CHECK_NUMBER("only the title has it", 1, tags.tags[1].in_title);
    CHECK_NUMBER("title", 1, tags.tags[0].in_title);
    CHECK_NUMBER("lead", 1, tags.tags[0].in_lead);
    CHECK_NUMBER("the number in the list", 2, tags.tags[0].phrase);
    CHECK_NUMBER("places", RINGKAS_OK, ringkas_tags(&a.document, RINGKAS_MAX_TAGS, &tags));
    CHECK_NUMBER("count", 2, tags.tags[2].count);
    for (i = 0; i < tags.tags[2].count; i++) {
        const ringkas_place *place = &tags.places[tags.tags[2].first_place + i];
        const ringkas_segment *segment = &a.document.segments[place->segment];
        CHECK_NUMBER("length", 11, place->length);
        CHECK("place", memcmp(text + place->start + 1, "umah pompa", 10) == 0);
        CHECK("segment", place->start >= segment->start && place->start < segment->start + segment->length);
    }
    answer_free(&a);
    free_list(&list);
}

static void test_arguments(void)
{
    tag_list list = read_list("soto", 4);
    answer with = analyze(&list, NULL), without = answer_analyze(text, sizeof text - 1, NULL, NULL);
    ringkas_options options = OPTIONS(NULL, 0, NULL, 0, 0);
    ringkas_vocabulary none;
    ringkas_tag_list tags;
    answer a;

    memset(&none, 0, sizeof none);
    options.vocabulary = &none;
    a = answer_analyze(text, sizeof text - 1, NULL, &options);
    CHECK_NUMBER("a vocabulary that was not read", RINGKAS_ERR_ARGUMENT, a.status);
    CHECK_NUMBER("no vocabulary", RINGKAS_ERR_ARGUMENT, ringkas_tags(&without.document, 1, &tags));
    CHECK_NUMBER("no list", RINGKAS_ERR_ARGUMENT, ringkas_tags(&with.document, 1, NULL));
    CHECK_NUMBER("no document", RINGKAS_ERR_ARGUMENT, ringkas_tags(NULL, 1, &tags));
    CHECK_NUMBER("no tag", RINGKAS_ERR_ARGUMENT, ringkas_tags(&with.document, 0, &tags));
    CHECK_NUMBER("too many", RINGKAS_ERR_ARGUMENT, ringkas_tags(&with.document, RINGKAS_MAX_TAGS + 1, &tags));
    CHECK_NUMBER("a block that is too small", RINGKAS_ERR_WORKSPACE,
                 ringkas_read_vocabulary("soto", 4, list.block, ringkas_vocabulary_size("soto", 4) - 1, &none));
    CHECK_NUMBER("a null list with a length", RINGKAS_ERR_ARGUMENT,
                 ringkas_read_vocabulary(NULL, 1, list.block, 9, &none));
    CHECK_NUMBER("no result", RINGKAS_ERR_ARGUMENT, ringkas_read_vocabulary("soto", 4, list.block, 9, NULL));
    answer_free(&a);
    answer_free(&with);
    answer_free(&without);
    free_list(&list);
}

int main(void)
{
    test_tags();
    test_lists();
    test_places();
    test_arguments();
    return test_end("tags");
}
