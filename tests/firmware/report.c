/* Prints what the library answers to each article, as tests/golden/dump.c does, behind a line with the article's name. */
#include "../../include/ringkas.h"
#include "board.h"

#define KEYWORDS 10

/* A chip with less memory than this gets fewer articles. */
#ifndef BLOCK_BYTES
#define BLOCK_BYTES 8192
#endif

static uint32_t block[BLOCK_BYTES / 4];

static ringkas_status report_summary(const article *a, const ringkas_options *options)
{
    ringkas_summary summary;
    ringkas_status status = ringkas_summarize(a->text, a->length, options, block, sizeof block, &summary);
    uint32_t i;

    for (i = 0; i < summary.count; i++) {
        put_number(summary.sentences[i].start, ' ');
        put_number(summary.sentences[i].length, ' ');
        put_number(summary.sentences[i].kind, ' ');
        put_number(summary.sentences[i].words, ' ');
        put_number(summary.sentences[i].score, ' ');
        put_number(summary.sentences[i].rank, '\n');
    }
    return status;
}

static ringkas_status report_keywords(const article *a)
{
    ringkas_keyword_list list;
    ringkas_status status = ringkas_keywords(a->text, a->length, NULL, KEYWORDS, block, sizeof block, &list);
    uint32_t i;

    for (i = 0; i < list.count; i++) {
        put_number(list.keywords[i].start, ' ');
        put_number(list.keywords[i].length, ' ');
        put_number(list.keywords[i].weight, ' ');
        put_number(list.keywords[i].count, '\n');
    }
    return status;
}

static void put_line(const char *string)
{
    put(string);
    put_char('\n');
}

static int report(const article *a)
{
    static ringkas_options three, sixty;
    ringkas_status status;

    three.sentences = 3;
    sixty.words = 60;
    put("== ");
    put_line(a->name);
    put_line("sentences 3");
    status = report_summary(a, &three);
    if (status == RINGKAS_OK) put_line("words 60");
    if (status == RINGKAS_OK) status = report_summary(a, &sixty);
    if (status == RINGKAS_OK) put_line("keywords 10");
    if (status == RINGKAS_OK) status = report_keywords(a);
    if (status != RINGKAS_OK) put_line(ringkas_status_name(status));
    return status != RINGKAS_OK;
}

int firmware(void)
{
    int failed = 0;
    uint16_t i;

    for (i = 0; i < article_count; i++) failed |= report(&articles[i]);
    return failed;
}
