/*
 * loop FILE [--words N] [--repeat N]: summarizes every text of FILE, `repeat` times (default 1), with one block of memory.
 * The texts in FILE are separated by NUL bytes. Without --words the limits are the defaults: three sentences.
 * Prints the number of texts and of their bytes, the CPU seconds, the documents per CPU second, and how many segments were
 * chosen, which shows that two builds did the same work.
 */
#include "../../include/ringkas.h"
#include "../files.h"

#include <string.h>
#include <time.h>

/* One text of the file. */
typedef struct {
    const char *text;
    size_t length;
} part;

/* Splits the file at its NUL bytes; returns how many parts there are. A NUL at the end begins no new part. */
static size_t split(const char *bytes, size_t length, part *parts)
{
    size_t start = 0, count = 0;

    for (size_t i = 0; i <= length; i++) {
        if (i < length ? bytes[i] != '\0' : i == start) continue;
        if (parts != NULL) parts[count] = (part){bytes + start, i - start};
        count++;
        start = i + 1;
    }
    return count;
}

static size_t largest_workspace(const part *parts, size_t count)
{
    size_t largest = 0;

    for (size_t i = 0; i < count; i++) {
        ringkas_input input = {parts[i].text, parts[i].length, NULL, NULL, 0, {0}};
        size_t size = ringkas_workspace_size(&input, 1, NULL);
        if (size > largest) largest = size;
    }
    return largest;
}

/* Summarizes all parts once; returns how many segments were chosen, or -1 after an error. */
static long summarize_all(const part *parts, size_t count, const ringkas_limits *limits, void *block, size_t size)
{
    long chosen = 0;

    for (size_t i = 0; i < count; i++) {
        ringkas_summary summary;
        if (ringkas_summarize(parts[i].text, parts[i].length, NULL, limits, block, size, &summary) != RINGKAS_OK)
            return -1;
        chosen += (long)summary.chosen;
    }
    return chosen;
}

static int measure(const part *parts, size_t count, size_t bytes, const ringkas_limits *limits, long repeat)
{
    size_t size = largest_workspace(parts, count);
    void *block = malloc(size);
    long chosen = 0;
    clock_t begin = clock();
    double seconds;

    if (block == NULL) return EXIT_FAILURE;
    for (long i = 0; i < repeat && chosen >= 0; i++) chosen = summarize_all(parts, count, limits, block, size);
    seconds = (double)(clock() - begin) / CLOCKS_PER_SEC;
    free(block);
    if (chosen < 0) return EXIT_FAILURE;
    printf("documents %lu  bytes %lu  seconds %.3f  documents/s %.0f  chosen %ld\n", (unsigned long)count,
           (unsigned long)bytes, seconds, seconds > 0 ? (double)count * (double)repeat / seconds : 0.0, chosen);
    return EXIT_SUCCESS;
}

int main(int argc, char **argv)
{
    ringkas_limits limits = {0};
    long repeat = 1;
    size_t length = 0, count;
    char *bytes = argc > 1 ? read_file(argv[1], &length) : NULL;
    part *parts;
    int status;

    for (int i = 2; i + 1 < argc; i += 2) {
        if (strcmp(argv[i], "--words") == 0) limits.words = (uint32_t)strtoul(argv[i + 1], NULL, 10);
        if (strcmp(argv[i], "--repeat") == 0) repeat = strtol(argv[i + 1], NULL, 10);
    }
    if (bytes == NULL || argc % 2 != 0) {
        fprintf(stderr, "usage: loop FILE [--words N] [--repeat N]\n");
        return EXIT_FAILURE;
    }
    count = split(bytes, length, NULL);
    parts = (part *)malloc((count + 1) * sizeof *parts);
    if (parts == NULL) return EXIT_FAILURE;
    split(bytes, length, parts);
    status = measure(parts, count, length - count, &limits, repeat);
    free(parts);
    free(bytes);
    return status;
}
