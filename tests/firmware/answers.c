/* answers FLAGS FILE...: what the library answers to texts with these ringkas_options.flags: three sentences, 60 words, and
 * what ringkas_keywords and ringkas_summarize_from come to. Builds of ringkas_config.h are compared by it. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../../include/ringkas.h"
#include "../files.h"

#define KEYWORDS 10
#define WINDOW   64

static void answer(const char *text, size_t length, const ringkas_options *options, void *block, size_t size)
{
    ringkas_summary s;
    uint32_t i;

    puts(ringkas_status_name(ringkas_summarize(text, length, options, block, size, &s)));
    for (i = 0; i < s.count; i++)
        printf("%lu %lu %lu %lu %lu %lu\n", (unsigned long)s.sentences[i].start, (unsigned long)s.sentences[i].length,
               (unsigned long)s.sentences[i].kind, (unsigned long)s.sentences[i].words,
               (unsigned long)s.sentences[i].score, (unsigned long)s.sentences[i].rank);
}

static void answer_keywords(const char *text, size_t length, const ringkas_options *options, void *block, size_t size)
{
    ringkas_keyword_list list;
    ringkas_status status;
    uint32_t i;

    list.count = KEYWORDS;
    status = ringkas_keywords(text, length, options, KEYWORDS, block, size, &list);
    printf("%s, keywords: %lu\n", ringkas_status_name(status), (unsigned long)list.count);
    for (i = 0; status == RINGKAS_OK && i < list.count; i++)
        printf("keyword %lu %lu\n", (unsigned long)list.keywords[i].start, (unsigned long)list.keywords[i].weight);
}

static int read_text(void *text, uint32_t offset, void *to, uint32_t length)
{
    memcpy(to, (const char *)text + offset, length);
    return 0;
}

static void answer_reader(char *text, size_t length, const ringkas_options *options, void *block, size_t size)
{
    char window[WINDOW];
    ringkas_reader reader = {0};
    ringkas_summary s;
    ringkas_status status;

    reader.read = read_text;
    reader.context = text;
    reader.length = (uint32_t)length;
    reader.window = window;
    reader.window_size = sizeof window;
    s.chosen = KEYWORDS;
    status = ringkas_summarize_from(&reader, options, block, size, &s);
    printf("%s, from a reader: %lu\n", ringkas_status_name(status), (unsigned long)s.chosen);
}

int main(int count, char **arguments)
{
    ringkas_options options = {0};
    int i;

    if (count < 3) return EXIT_FAILURE;
    options.flags = (uint32_t)strtoul(arguments[1], NULL, 10);
    for (i = 2; i < count; i++) {
        size_t length, size;
        char *text = read_file(arguments[i], &length);
        void *block;
        if (text == NULL) return EXIT_FAILURE;
        size = ringkas_workspace_size(text, length, &options) + RINGKAS_KEYWORD_BYTES(KEYWORDS);
        block = malloc(size);
        if (block == NULL) return EXIT_FAILURE;
        options.words = 0;
        answer(text, length, &options, block, size);
        options.words = 60;
        answer(text, length, &options, block, size);
        answer_keywords(text, length, &options, block, size);
        answer_reader(text, length, &options, block, size);
        free(block);
        free(text);
    }
    return EXIT_SUCCESS;
}
