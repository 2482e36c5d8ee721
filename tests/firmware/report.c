/*
 * Prints what the library answers to each article: a line "== NAME", then what tests/golden/dump.c prints. The output must be
 * the same on every machine. Then it reads the same article through a reader, and says so if the answer is another one.
 */
#include "../../include/ringkas.h"
#include "board.h"

#define KEYWORDS     10
#define WINDOW_BYTES 64

/* Enough for every article with its keywords. A board with less memory gets fewer articles. */
#ifndef BLOCK_BYTES
#define BLOCK_BYTES 16896
#endif

static uint32_t block[BLOCK_BYTES / 4];

static void put_line(const char *string)
{
    put(string);
    put_char('\n');
}

static void put_summary(const ringkas_summary *summary)
{
    uint32_t i;

    for (i = 0; i < summary->count; i++) {
        const ringkas_segment *segment = &summary->segments[i];
        put_number(segment->start, ' ');
        put_number(segment->length, ' ');
        put_number(segment->kind, ' ');
        put_number(segment->words, ' ');
        put_number(segment->score, ' ');
        put_number(segment->rank, '\n');
    }
}

static void put_keywords(const ringkas_keyword_list *list)
{
    uint32_t i;

    for (i = 0; i < list->count; i++) {
        put_number(list->keywords[i].start, ' ');
        put_number(list->keywords[i].length, ' ');
        put_number(list->keywords[i].weight, ' ');
        put_number(list->keywords[i].count, '\n');
    }
}

/* One number for a whole summary (FNV-1a), to compare two of them in one block. */
static uint32_t hash_summary(const ringkas_summary *summary)
{
    uint32_t hash = 2166136261u, i;

    for (i = 0; i < summary->count; i++) {
        const ringkas_segment *segment = &summary->segments[i];
        hash = (hash ^ segment->start) * 16777619u;
        hash = (hash ^ segment->length) * 16777619u;
        hash = (hash ^ segment->kind) * 16777619u;
        hash = (hash ^ segment->words) * 16777619u;
        hash = (hash ^ segment->score) * 16777619u;
        hash = (hash ^ segment->rank) * 16777619u;
    }
    return hash;
}

static int read_article(void *context, uint32_t offset, void *buffer, uint32_t length)
{
    const article *a = (const article *)context;
    char *to = (char *)buffer;
    uint32_t i;

    for (i = 0; i < length; i++) to[i] = a->text[offset + i];
    return 0;
}

/* Analyzes the article as `input` gives it and chooses about 60 words. */
static ringkas_status hash_input(const ringkas_input *input, uint32_t *hash)
{
    ringkas_limits sixty = {0};
    ringkas_document document;
    ringkas_summary summary;
    ringkas_status status = ringkas_analyze(input, 1, NULL, block, sizeof block, &document);

    sixty.words = 60;
    if (status == RINGKAS_OK) status = ringkas_select(&document, &sixty, &summary);
    if (status == RINGKAS_OK) *hash = hash_summary(&summary);
    return status;
}

static ringkas_status compare_reader(const article *a, uint32_t expected)
{
    static char window[WINDOW_BYTES];
    static article copy;
    ringkas_reader reader = {0};
    ringkas_input input = {0};
    uint32_t hash = 0;
    ringkas_status status;

    copy = *a;
    reader.read = read_article;
    reader.context = &copy;
    reader.length = a->length;
    reader.window = window;
    reader.window_size = sizeof window;
    input.reader = &reader;
    status = hash_input(&input, &hash);
    if (status == RINGKAS_OK && hash != expected) put_line("the reader gives another answer");
    return status;
}

/* The same document answers all three questions. */
static ringkas_status report_memory(const article *a, uint32_t *hash)
{
    ringkas_limits three = {0}, sixty = {0};
    ringkas_input input = {0};
    ringkas_document document;
    ringkas_summary summary;
    ringkas_keyword_list list;
    ringkas_status status;

    input.text = a->text;
    input.length = a->length;
    three.sentences = 3;
    sixty.words = 60;
    status = ringkas_analyze(&input, 1, NULL, block, sizeof block, &document);
    if (status == RINGKAS_OK) status = ringkas_select(&document, &three, &summary);
    if (status != RINGKAS_OK) return status;
    put_line("sentences 3");
    put_summary(&summary);
    status = ringkas_select(&document, &sixty, &summary);
    if (status != RINGKAS_OK) return status;
    put_line("words 60");
    put_summary(&summary);
    *hash = hash_summary(&summary);
    status = ringkas_keywords(&document, KEYWORDS, &list);
    if (status != RINGKAS_OK) return status;
    put_line("keywords 10");
    put_keywords(&list);
    return RINGKAS_OK;
}

int firmware(void)
{
    int failed = 0;
    uint16_t i;

    for (i = 0; i < article_count; i++) {
        uint32_t hash = 0;
        ringkas_status status;
        put("== ");
        put_line(articles[i].name);
        status = report_memory(&articles[i], &hash);
        if (status == RINGKAS_OK) status = compare_reader(&articles[i], hash);
        if (status == RINGKAS_OK) continue;
        put_line(ringkas_status_name(status));
        failed = 1;
    }
    return failed;
}
