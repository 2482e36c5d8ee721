/* clues.inc: the words of clues.txt with their classes, sorted by their hashes. */
#include <stdlib.h>
#include <string.h>

#include "core.h"
#include "lists.h"
#include "tables.h"

#define MAX_CLUES   1024u
#define BUCKET_BITS 7u

/* The classes and their names in the core. To add a class: a row here, and a name in the core. */
static const struct {
    const char *name;
    const char *constant;
} classes[] = {
    {"claim", "RK_CLUE_CLAIM"},       {"false", "RK_CLUE_FALSE"},       {"true", "RK_CLUE_TRUE"},
    {"negation", "RK_CLUE_NEGATION"}, {"link", "RK_CLUE_LINK"},         {"conclusion", "RK_CLUE_CONCLUSION"},
    {"check", "RK_CLUE_CHECK"},       {"doubt", "RK_CLUE_DOUBT"},       {"telling", "RK_CLUE_TELLING"},
    {"told", "RK_CLUE_TOLD"},         {"given", "RK_CLUE_GIVEN"},       {"place", "RK_CLUE_PLACE"},
    {"area", "RK_CLUE_AREA"},         {"alias", "RK_CLUE_ALIAS"},       {"relative", "RK_CLUE_RELATIVE"},
    {"stating", "RK_CLUE_STATING"},   {"opening", "RK_CLUE_OPENING"},   {"again", "RK_CLUE_AGAIN"},
    {"time", "RK_CLUE_TIME"},         {"this", "RK_CLUE_THIS"},         {"asking", "RK_CLUE_ASKING"},
    {"duty", "RK_CLUE_DUTY"},         {"deciding", "RK_CLUE_DECIDING"}, {"month", "RK_CLUE_MONTH"},
    {"day", "RK_CLUE_DAY"},           {"clock", "RK_CLUE_CLOCK"},       {"ago", "RK_CLUE_AGO"},
    {"defining", "RK_CLUE_DEFINING"},
};

#define CLASSES (sizeof classes / sizeof *classes)

typedef struct {
    char text[MAX_ENTRY + 1];
    uint32_t hash, classes;
} clue;

static clue clues[MAX_CLUES];
static uint32_t clue_count;

/* The bits of the classes of a row; 0, and a report, if it is wrong. */
static uint32_t read_classes(list_file *list)
{
    uint32_t bits = 0;
    unsigned column;

    if (list->count < 2)
        report(list, "\"%s\" has no class in a second column (after a tab or two blanks)", list->columns[0]);
    for (column = 1; column < list->count; column++) {
        uint32_t i = 0;
        while (i < CLASSES && strcmp(classes[i].name, list->columns[column]) != 0) i++;
        if (i == CLASSES) {
            report(list, "unknown class \"%s\"", list->columns[column]);
            return 0;
        }
        bits |= (uint32_t)1 << i;
    }
    return bits;
}

static int by_hash(const void *left, const void *right)
{
    const uint32_t a = ((const clue *)left)->hash, b = ((const clue *)right)->hash;

    return a < b ? -1 : a > b;
}

static void write_classes(FILE *out, uint32_t bits)
{
    const char *between = "    ";
    uint32_t i;

    for (i = 0; i < CLASSES; i++) {
        if ((bits >> i & 1) == 0) continue;
        fprintf(out, "%s%s", between, classes[i].constant);
        between = " | ";
    }
}

/* Where the clues begin whose hashes have each value of the upper bits. */
static void write_buckets(FILE *out)
{
    uint32_t bucket, i = 0;

    fprintf(out, "#define CLUE_BUCKET_BITS %uu\n", BUCKET_BITS);
    fprintf(out, "static const uint16_t clue_buckets[%u] = {", (1u << BUCKET_BITS) + 1);
    for (bucket = 0; bucket <= 1u << BUCKET_BITS; bucket++) {
        while (i < clue_count && clues[i].hash >> (32 - BUCKET_BITS) < bucket) i++;
        fprintf(out, "%s%u,", bucket % 16 == 0 ? "\n    " : " ", (unsigned)i);
    }
    fprintf(out, "\n};\n");
}

/* The clues of each class, and where those of a class begin. */
static void write_members(FILE *out)
{
    uint32_t starts[CLASSES + 1] = {0}, number, i;

    fprintf(out, "static const uint16_t class_members[] = {");
    for (number = 0; number < CLASSES; number++) {
        starts[number + 1] = starts[number];
        fprintf(out, "\n    /* %s */", classes[number].name);
        for (i = 0; i < clue_count; i++) {
            if ((clues[i].classes >> number & 1) == 0) continue;
            fprintf(out, " %u,", (unsigned)i);
            starts[number + 1]++;
        }
    }
    fprintf(out, "\n};\nstatic const uint16_t class_starts[] = {");
    for (number = 0; number <= CLASSES; number++)
        fprintf(out, "%s%u", number == 0 ? "" : ", ", (unsigned)starts[number]);
    fprintf(out, "};\n");
}

void write_clues(FILE *out, const char *folder)
{
    list_file list;
    uint32_t i;

    open_list(&list, folder, "clues.txt", false);
    while (next_row(&list)) {
        const uint32_t bits = check_entry(&list) ? read_classes(&list) : 0;
        if (clue_count == MAX_CLUES) give_up("more than %u clues", MAX_CLUES);
        if (bits == 0) continue;
        strcpy(clues[clue_count].text, list.columns[0]);
        clues[clue_count].hash = hash_of(list.columns[0], strlen(list.columns[0]));
        clues[clue_count++].classes = bits;
    }
    qsort(clues, clue_count, sizeof *clues, by_hash);
    fprintf(out, "#define CLUES %uu\nstatic const uint32_t clue_hashes[CLUES] = {\n", (unsigned)clue_count);
    for (i = 0; i < clue_count; i++) fprintf(out, "    0x%08X, /* %s */\n", (unsigned)clues[i].hash, clues[i].text);
    fprintf(out, "};\nstatic const uint32_t clue_classes[CLUES] = {\n");
    for (i = 0; i < clue_count; i++) {
        write_classes(out, clues[i].classes);
        fprintf(out, ",\n");
    }
    fprintf(out, "};\n");
    write_buckets(out);
    write_members(out);
}
