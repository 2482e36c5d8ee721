/* Reads the lists in src/data. */
#include "lists.h"

#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

static unsigned errors;

/* ---- messages */

void report(const list_file *list, const char *format, ...)
{
    va_list values;

    fprintf(stderr, "%s:%u: ", list->path, list->line);
    va_start(values, format);
    vfprintf(stderr, format, values);
    va_end(values);
    fputc('\n', stderr);
    errors++;
}

unsigned error_count(void)
{
    return errors;
}

void give_up(const char *format, ...)
{
    va_list values;

    fputs("make_lexicon: ", stderr);
    va_start(values, format);
    vfprintf(stderr, format, values);
    va_end(values);
    fputc('\n', stderr);
    exit(EXIT_FAILURE);
}

/* ---- lines and columns */

void open_list(list_file *list, const char *folder, const char *name, bool tabs_only)
{
    memset(list, 0, sizeof *list);
    list->tabs_only = tabs_only;
    if ((size_t)snprintf(list->path, sizeof list->path, "%s/%s", folder, name) >= sizeof list->path)
        give_up("%s: the name of the folder is too long", folder);
    list->stream = fopen(list->path, "rb");
    if (list->stream == NULL) give_up("%s: %s", list->path, strerror(errno));
}

/* Where the white space begins that ends the column. One blank belongs to a phrase. */
static char *find_column_end(const list_file *list, char *at)
{
    for (; *at != '\0' && *at != '\t'; at++)
        if (!list->tabs_only && at[0] == ' ' && (at[1] == ' ' || at[1] == '\t')) break;
    return at;
}

static void split_columns(list_file *list)
{
    char *at = list->text;

    list->count = 0;
    while (*at != '\0' && (*at != '#' || list->count == 0)) { /* a comment after the last column */
        char *end = find_column_end(list, at);
        if (list->count == MAX_COLUMNS) {
            report(list, "more than %d columns", MAX_COLUMNS);
            return;
        }
        list->columns[list->count++] = at;
        at = end + strspn(end, list->tabs_only ? "\t" : " \t");
        *end = '\0';
    }
}

/* Without the white space at its end. False for a line that is too long, of which the rest is skipped. */
static bool trim_line(list_file *list)
{
    size_t length = strlen(list->text);
    int c;

    if (length == MAX_LINE - 1 && list->text[length - 1] != '\n') {
        report(list, "more than %d bytes", MAX_LINE - 2);
        do c = fgetc(list->stream);
        while (c != '\n' && c != EOF);
        return false;
    }
    while (length > 0 && strchr(" \t\r\n", list->text[length - 1]) != NULL) length--;
    list->text[length] = '\0';
    return true;
}

bool next_row(list_file *list)
{
    while (fgets(list->text, MAX_LINE, list->stream) != NULL) {
        list->line++;
        if (!trim_line(list)) continue;
        if (list->line == 1 && list->text[0] != '#')
            report(list, "the first line must be a comment (#) that says what the list is");
        if (list->text[0] == '#' || list->text[0] == '\0') continue;
        list->rows++;
        if (list->text[0] == ' ' || list->text[0] == '\t') {
            report(list, "a blank before the entry");
            continue;
        }
        split_columns(list);
        return true;
    }
    if (ferror(list->stream)) give_up("%s: %s", list->path, strerror(errno));
    if (list->rows == 0) report(list, "the list has no entries");
    fclose(list->stream);
    return false;
}

/* ---- entries */

static bool has_wrong_letter(const list_file *list, const char *entry)
{
    const char *at;

    for (at = entry; *at != '\0'; at++) {
        const unsigned char c = (unsigned char)*at;
        if (c >= 'A' && c <= 'Z') {
            report(list, "\"%s\" has a capital letter; write all entries in small letters", entry);
            return true;
        }
        if (c < ' ' || c > '~') {
            report(list, "\"%s\" has a character that is not ASCII; only the letters a to z can be listed", entry);
            return true;
        }
    }
    return false;
}

static bool is_in_order(const list_file *list, const char *entry)
{
    const int order = strcmp(list->previous, entry);

    if (order == 0) report(list, "\"%s\" is listed twice", entry);
    if (order > 0) report(list, "not sorted: \"%s\" must come before \"%s\"", entry, list->previous);
    return order < 0;
}

bool check_entry(list_file *list)
{
    const char *entry = list->columns[0];
    bool is_right;

    if (strlen(entry) > MAX_ENTRY) {
        report(list, "the entry has more than %u bytes", MAX_ENTRY);
        return false;
    }
    is_right = !has_wrong_letter(list, entry) && is_in_order(list, entry);
    strcpy(list->previous, entry);
    return is_right;
}

bool pop_small(list_file *list)
{
    if (list->count < 2 || strcmp(list->columns[list->count - 1], "small") != 0) return false;
    list->count--;
    return true;
}
