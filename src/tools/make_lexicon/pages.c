/* pages.inc: the names of characters, and what classes and ids say about a part of a web page. */
#include <stdlib.h>
#include <string.h>

#include "lists.h"
#include "tables.h"

/* The name of a character has at most 8 letters and digits. */
#define MAX_NAME 8u

static bool is_name(const char *text)
{
    return strlen(text) <= MAX_NAME &&
           text[strspn(text, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789")] == '\0';
}

static bool check_entity(list_file *list)
{
    const char *name = list->columns[0];

    if (list->count != 2) {
        report(list, "\"%s\" has no code point in a second column (after a tab or two blanks)", name);
    } else if (!is_name(name)) {
        report(list, "\"%s\" is not a name of at most %u letters and digits", name, MAX_NAME);
    } else if (list->previous[0] != '\0' && strcmp(list->previous, name) >= 0) {
        report(list, "not sorted, or listed twice: \"%s\" after \"%s\"", name, list->previous);
    } else if (atol(list->columns[1]) < 1 || atol(list->columns[1]) > 0xFFFF) {
        report(list, "\"%s\" is no code point from 1 to 65535", list->columns[1]);
    } else {
        strcpy(list->previous, name);
        return true;
    }
    return false;
}

static void write_entities(FILE *out, const char *folder)
{
    list_file list;

    fprintf(out, "static const rk_entity entities[] = {\n");
    open_list(&list, folder, "entities.txt", false);
    while (next_row(&list)) {
        const char *at = list.columns[0];
        if (!check_entity(&list)) continue;
        fprintf(out, "    {{");
        for (; *at != '\0'; at++) fprintf(out, "%s'%c'", at == list.columns[0] ? "" : ", ", *at);
        fprintf(out, "}, %s},\n", list.columns[1]);
    }
    fprintf(out, "};\n");
}

static bool check_hint(list_file *list)
{
    if (list->count < 2) {
        report(list, "\"%s\" has no class in a second column (after a tab or two blanks)", list->columns[0]);
        return false;
    }
    if (strcmp(list->columns[1], "boilerplate") != 0 && strcmp(list->columns[1], "article") != 0) {
        report(list, "unknown class \"%s\"", list->columns[1]);
        return false;
    }
    if (list->count > 2 && strcmp(list->columns[2], "word") != 0) {
        report(list, "unknown word \"%s\" after the class", list->columns[2]);
        return false;
    }
    if (list->columns[0][0] < 'a' || list->columns[0][0] > 'z') {
        report(list, "\"%s\" does not begin with a letter", list->columns[0]);
        return false;
    }
    return check_entry(list);
}

/* One string for each hint: a byte of flags (1: boilerplate, 2: article, 4: only as a whole word), then its text. And where those
 * with a first letter begin, so that a word is compared with few. */
static void write_hints(FILE *out, const char *folder)
{
    unsigned starts[27] = {0};
    unsigned offset = 0, i;
    list_file list;

    fprintf(out, "static const char hints[] =\n");
    open_list(&list, folder, "page_hints.txt", false);
    while (next_row(&list)) {
        const char *hint = list.columns[0];
        if (!check_hint(&list)) continue;
        fprintf(out, "    \"\\00%d\" \"%s\\0\"\n",
                (strcmp(list.columns[1], "article") == 0 ? 2 : 1) + (list.count > 2 ? 4 : 0), hint);
        offset += 2 + (unsigned)strlen(hint);
        for (i = (unsigned)(hint[0] - 'a') + 1; i < 27; i++) starts[i] = offset;
    }
    fprintf(out, "    ;\nstatic const uint16_t hint_starts[27] = {");
    for (i = 0; i < 27; i++) fprintf(out, "%s%u", i == 0 ? "" : ", ", starts[i]);
    fprintf(out, "};\n");
}

void write_pages(FILE *out, const char *folder)
{
    write_entities(out, folder);
    write_hints(out, folder);
}
