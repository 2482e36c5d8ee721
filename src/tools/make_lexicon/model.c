/* model.inc: the features and their weights, from model.tsv. */
#include <stdlib.h>
#include <string.h>

#include "lists.h"
#include "tables.h"

enum { KIND, NAME, WEIGHT, STATUS, MEANING, COLUMNS };

#define MAX_FEATURES 256

typedef struct {
    char names[MAX_FEATURES][MAX_ENTRY + 1];
    long weights[MAX_FEATURES];
    unsigned count;
} feature_list;

/* A whole number of 16 bits. */
static bool read_number(const char *text, long *number)
{
    char *end;

    *number = strtol(text, &end, 10);
    return end != text && *end == '\0' && *number >= -32768 && *number <= 32767;
}

static bool is_name(const char *text)
{
    return strlen(text) <= MAX_ENTRY && text[0] >= 'a' && text[0] <= 'z' &&
           text[strspn(text, "abcdefghijklmnopqrstuvwxyz0123456789_")] == '\0';
}

/* fitted, fixed, or "max N": the weight is at most N. */
static bool check_status(const list_file *list, long weight)
{
    const char *status = list->columns[STATUS];
    long max;

    if (strcmp(status, "fitted") == 0 || strcmp(status, "fixed") == 0) return true;
    if (strncmp(status, "max ", 4) != 0 || !read_number(status + 4, &max)) {
        report(list, "unknown status \"%s\"; write fitted, fixed or max N", status);
        return false;
    }
    if (weight > max) report(list, "the weight %ld is more than %s", weight, status);
    return weight <= max;
}

static bool is_listed(const feature_list *features, const char *name)
{
    unsigned i = 0;

    while (i < features->count && strcmp(features->names[i], name) != 0) i++;
    return i < features->count;
}

static void read_row(const list_file *list, feature_list *features)
{
    long weight;

    if (!is_name(list->columns[NAME]))
        report(list, "\"%s\" is no name; write small letters, digits and _", list->columns[NAME]);
    else if (is_listed(features, list->columns[NAME]))
        report(list, "the feature \"%s\" is listed twice", list->columns[NAME]);
    else if (!read_number(list->columns[WEIGHT], &weight))
        report(list, "\"%s\" is no whole number from -32768 to 32767", list->columns[WEIGHT]);
    else if (features->count == MAX_FEATURES)
        report(list, "more than %d features", MAX_FEATURES);
    else if (check_status(list, weight)) {
        strcpy(features->names[features->count], list->columns[NAME]);
        features->weights[features->count++] = weight;
    }
}

static void write_features(FILE *out, const char *macro, const feature_list *features)
{
    unsigned i;

    fprintf(out, "#define %s(X)", macro);
    for (i = 0; i < features->count; i++) fprintf(out, " \\\n    X(%s, %ld)", features->names[i], features->weights[i]);
    fprintf(out, "\n");
}

void write_model(FILE *out, const char *folder)
{
    static feature_list segment, subset;
    list_file list;

    open_list(&list, folder, "model.tsv", true);
    while (next_row(&list)) {
        if (list.count != COLUMNS)
            report(&list, "%u columns instead of %d: kind, name, weight, status, meaning, with tabs between them",
                   list.count, (int)COLUMNS);
        else if (strcmp(list.columns[KIND], "segment") == 0)
            read_row(&list, &segment);
        else if (strcmp(list.columns[KIND], "subset") == 0)
            read_row(&list, &subset);
        else
            report(&list, "unknown kind \"%s\"; write segment or subset", list.columns[KIND]);
    }
    fprintf(out, "/* X(name, weight in Q8) for each feature of a segment, and of a subset. */\n");
    write_features(out, "RK_SEGMENT_FEATURES", &segment);
    write_features(out, "RK_SUBSET_FEATURES", &subset);
}
