/*
 * dump FILE: everything that the library answers to a text, in digits:
 *
 *     sentences 3                            then a line a unit: start length kind words score rank
 *     words 60                               the same
 *     keywords 10                            then a line a keyword: start length weight count
 *
 * The files beside this one are what it prints for tests/articles/, byte for byte from every compiler and machine.
 */
#include <stdio.h>
#include <stdlib.h>

#include "../../include/ringkas.h"
#include "../files.h"

#define KEYWORDS 10

static void print(unsigned long n, int last)
{
    printf("%lu%c", n, last ? '\n' : ' ');
}

static int dump_summary(const char *text, size_t length, const ringkas_limits *limits, void *block, size_t size)
{
    ringkas_summary s;
    uint32_t i;

    if (ringkas_summarize(text, length, NULL, limits, block, size, &s) != RINGKAS_OK) return EXIT_FAILURE;
    for (i = 0; i < s.count; i++) {
        print(s.segments[i].start, 0);
        print(s.segments[i].length, 0);
        print(s.segments[i].kind, 0);
        print(s.segments[i].words, 0);
        print(s.segments[i].score, 0);
        print(s.segments[i].rank, 1);
    }
    return EXIT_SUCCESS;
}

static int dump_keywords(const char *text, size_t length, void *block, size_t size)
{
    ringkas_input input = {0};
    ringkas_document document;
    ringkas_keyword_list list;
    uint32_t i;

    input.text = text;
    input.length = length;
    if (ringkas_analyze(&input, 1, NULL, block, size, &document) != RINGKAS_OK) return EXIT_FAILURE;
    if (ringkas_keywords(&document, KEYWORDS, &list) != RINGKAS_OK) return EXIT_FAILURE;
    for (i = 0; i < list.count; i++) {
        print(list.keywords[i].start, 0);
        print(list.keywords[i].length, 0);
        print(list.keywords[i].weight, 0);
        print(list.keywords[i].count, 1);
    }
    return EXIT_SUCCESS;
}

int main(int count, char **arguments)
{
    ringkas_limits three = {0}, sixty = {0};
    size_t length, size;
    char *text = count == 2 ? read_file(arguments[1], &length) : NULL;
    void *block;

    if (text == NULL) return EXIT_FAILURE;
    /* Twice what is enough for a summary: this compares digits; tests/limits.c is about sizes. */
    size = 4 * length + 65536;
    block = malloc(size);
    if (block == NULL) return EXIT_FAILURE;
    three.sentences = 3;
    sixty.words = 60;
    puts("sentences 3");
    if (dump_summary(text, length, &three, block, size) != EXIT_SUCCESS) return EXIT_FAILURE;
    puts("words 60");
    if (dump_summary(text, length, &sixty, block, size) != EXIT_SUCCESS) return EXIT_FAILURE;
    puts("keywords 10");
    if (dump_keywords(text, length, block, size) != EXIT_SUCCESS) return EXIT_FAILURE;
    free(block);
    free(text);
    return EXIT_SUCCESS;
}
