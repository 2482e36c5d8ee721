/*
 * The library in a loop, with one block for all texts:
 *
 *     loop [--words N] [--repeat N] FILE...
 *
 * A file has one text, or several texts with a NUL byte between them. Each round analyzes every text and selects from it:
 * three sentences, or about N words. Prints the processor time of all rounds and the rates.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "../../include/ringkas.h"

typedef struct {
    ringkas_input *inputs;
    size_t count, room;
    size_t bytes;
} texts;

static void fail(const char *what, const char *why)
{
    fprintf(stderr, "loop: %s: %s\n", what, why);
    exit(1);
}

static void add_text(texts *all, const char *text, size_t length)
{
    if (all->count == all->room) {
        all->room = 2 * all->room + 64;
        all->inputs = (ringkas_input *)realloc(all->inputs, all->room * sizeof *all->inputs);
        if (all->inputs == NULL) fail("texts", "out of memory");
    }
    memset(&all->inputs[all->count], 0, sizeof *all->inputs);
    all->inputs[all->count].text = text;
    all->inputs[all->count].length = length;
    all->count++;
    all->bytes += length;
}

/* The content of a file, which is never freed. */
static char *read_file(const char *name, size_t *length)
{
    FILE *file = fopen(name, "rb");
    char *content = NULL;
    size_t room = 0;

    *length = 0;
    if (file == NULL) fail(name, strerror(errno));
    do {
        room = 2 * room + 65536;
        content = (char *)realloc(content, room);
        if (content == NULL) fail(name, "out of memory");
        *length += fread(content + *length, 1, room - *length, file);
    } while (*length == room);
    if (ferror(file)) fail(name, strerror(errno));
    fclose(file);
    return content;
}

static void add_file(texts *all, const char *name)
{
    size_t length, start = 0, end;
    const char *content = read_file(name, &length);

    for (end = 0; end <= length; end++) {
        if (end < length && content[end] != '\0') continue;
        if (end > start) add_text(all, content + start, end - start);
        start = end + 1;
    }
}

static size_t largest_workspace(const texts *all)
{
    size_t largest = 0, i;

    for (i = 0; i < all->count; i++) {
        const size_t size = ringkas_workspace_size(&all->inputs[i], 1, NULL);
        if (size > largest) largest = size;
    }
    return largest;
}

/* Returns how many segments were chosen, so that a compiler cannot leave out the work. */
static unsigned long run_round(const texts *all, const ringkas_limits *limits, void *block, size_t size)
{
    unsigned long chosen = 0;
    size_t i;

    for (i = 0; i < all->count; i++) {
        ringkas_document document;
        ringkas_summary summary;

        if (ringkas_analyze(&all->inputs[i], 1, NULL, block, size, &document) != RINGKAS_OK)
            fail("text", "not analyzed");
        if (ringkas_select(&document, limits, &summary) != RINGKAS_OK) fail("text", "nothing selected");
        chosen += summary.chosen;
    }
    return chosen;
}

static unsigned long number_of(const char *option, const char *value)
{
    char *end = NULL;
    const unsigned long number = value == NULL ? 0 : strtoul(value, &end, 10);

    if (value == NULL || *value == '\0' || *end != '\0' || number == 0) fail(option, "a number from 1 must follow");
    return number;
}

int main(int argc, char **argv)
{
    texts all = {NULL, 0, 0, 0};
    ringkas_limits limits = {0};
    unsigned long repeat = 1, chosen = 0, round;
    double seconds;
    clock_t begin;
    size_t size;
    void *block;
    int i;

    for (i = 1; i < argc; i++) {
        if (strcmp(argv[i], "--words") == 0)
            limits.words = (uint32_t)number_of("--words", argv[++i]);
        else if (strcmp(argv[i], "--repeat") == 0)
            repeat = number_of("--repeat", argv[++i]);
        else
            add_file(&all, argv[i]);
    }
    if (all.count == 0) fail("usage", "loop [--words N] [--repeat N] FILE...");
    size = largest_workspace(&all);
    block = malloc(size);
    if (block == NULL) fail("workspace", "out of memory");
    chosen = run_round(&all, &limits, block, size); /* fills the caches; not measured */
    begin = clock();
    for (round = 0; round < repeat; round++) chosen += run_round(&all, &limits, block, size);
    seconds = (double)(clock() - begin) / CLOCKS_PER_SEC;
    printf("%lu documents, %.1f MB, %lu segments chosen: %.3f s, %.0f documents/s, %.1f MB/s\n",
           (unsigned long)(all.count * repeat), (double)all.bytes * (double)repeat / 1e6, chosen, seconds,
           (double)all.count * (double)repeat / seconds, (double)all.bytes * (double)repeat / 1e6 / seconds);
    free(block);
    return 0;
}
