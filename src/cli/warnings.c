/* Warnings on standard error. */
#include "warnings.h"

#include <string.h>

#include "message.h"
#include "summarizer.h"

/* Room for the digits of a size_t and a NUL. */
#define MAX_DIGITS 21

static const char *to_decimal(size_t number, char digits[MAX_DIGITS])
{
    char *start = digits + MAX_DIGITS - 1;

    *start = 0;
    do *--start = (char)('0' + number % 10);
    while ((number /= 10) > 0);
    return start;
}

void warn_about_encoding(const char *file, const input_text *input)
{
    const encoding_report *report = &input->encoding;
    const char *name = report->encoding == UTF8 ? "UTF-8" : "UTF-16";
    char count[MAX_DIGITS];
    char first[MAX_DIGITS];

    if (report->encoding == WINDOWS_1252) print_error(file, "warning: not UTF-8; read as Windows-1252");
    if (report->damaged == 0) return;
    print_message((const char *[]){display_name(file), ": warning: not valid ", name, " in ",
                                   to_decimal(report->damaged, count), report->damaged == 1 ? " place" : " places",
                                   ", first at byte ", to_decimal(report->first, first), "; printed as U+FFFD", NULL});
}

void warn_about_columns(const char *file, const input_text *input)
{
    if (input->may_have_columns)
        print_error(file, "warning: may be two columns of text, or a table; if it is no table, try --format=columns");
}

void warn_about_use(const command_line *command)
{
    if (command->limits.query_length == 0 || wants_summary(command) || command->teaser != 0) return;
    print_error("--query",
                command->tags != NULL ? "warning: tags do not depend on it" : "warning: keywords do not depend on it");
}

void warn_about_query(const command_line *command, const answer *found)
{
    if (command->limits.query_length == 0 || found->summary.query_found > 0 || found->summary.chosen == 0) return;
    print_error(found->file, wants_summary(command)
                                 ? "warning: no word of --query is in the text; this is the summary without it"
                                 : "warning: no word of --query is in the text; this is the teaser without it");
}

void warn_about_language(const answer *found)
{
    char percent[MAX_DIGITS];

    if (!has_few_known_words(found)) return;
    print_message((const char *[]){display_name(found->file), ": warning: only ",
                                   to_decimal(found->document.known_words / 10, percent),
                                   " % of its words are known; is it Indonesian?", NULL});
}

void warn_about_terminal(void)
{
    print_error("-", "reading from the terminal; end with Ctrl-D");
}
