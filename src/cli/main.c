/* The command `summarize`. START HERE: options -> batch, which does each file: input -> library -> output; or records,
 * which does each line of JSON Lines. */
#include <inttypes.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include "batch.h"
#include "help.h"
#include "input.h"
#include "message.h"
#include "options.h"
#include "printer.h"
#include "records.h"
#include "summarizer.h"
#include "together.h"
#include "warnings.h"

/* The phrases of --tags. */
typedef struct {
    input_text text;
    void *block;
    ringkas_vocabulary vocabulary;
} tag_list;

/* Prints one of our own texts instead of a summary. */
static int print_own_text(const command_line *command, const char *text)
{
    char space[4096];
    printer to;

    start_printer(&to, command, space, sizeof space);
    put_string(&to.out, text);
    return finish_printing(&to) ? STATUS_OK : STATUS_ERROR;
}

/* Reads the file of an option, if there is one. False after an error, which was reported. */
static bool read_list(const command_line *command, const char *name, input_text *list)
{
    const char *error;

    if (name == NULL) return true;
    error = read_input(name, READ_ONLY, FORMAT_PLAIN, list);
    if (error != NULL)
        print_error(name, error);
    else if (command->is_quiet == 0)
        warn_about_encoding(name, list);
    return error == NULL;
}

/* Reads the file of --stopwords into the library's options. */
static bool read_stopwords(command_line *command, input_text *stopwords)
{
    if (!read_list(command, command->stopwords, stopwords)) return false;
    command->options.stopwords = stopwords->text;
    command->options.stopwords_length = stopwords->length;
    return true;
}

/* The same for --abbreviations. A wrong entry is reported with its line. */
static bool read_abbreviations(command_line *command, input_text *abbreviations)
{
    char reason[80];
    uint32_t line;

    if (!read_list(command, command->abbreviations, abbreviations)) return false;
    line = ringkas_check_abbreviations(abbreviations->text, abbreviations->length);
    if (line != 0) {
        snprintf(reason, sizeof reason, "line %" PRIu32 ": no abbreviation with a class, such as \"pdm  before_name\"",
                 line);
        print_error(command->abbreviations, reason);
        return false;
    }
    command->options.abbreviations = abbreviations->text;
    command->options.abbreviations_length = abbreviations->length;
    return true;
}

/* Reads the file of --tags into the library's options. A wrong line is reported. */
static bool read_tags(command_line *command, tag_list *tags)
{
    const char *name = command->tags;
    char reason[80];
    ringkas_status status;
    size_t size;

    if (name == NULL) return true;
    if (!read_list(command, name, &tags->text)) return false;
    size = ringkas_vocabulary_size(tags->text.text, tags->text.length);
    tags->block = malloc(size);
    status = tags->block == NULL
                 ? RINGKAS_ERR_WORKSPACE
                 : ringkas_read_vocabulary(tags->text.text, tags->text.length, tags->block, size, &tags->vocabulary);
    command->options.vocabulary = &tags->vocabulary;
    command->tag_list = tags->text.text;
    if (status == RINGKAS_OK && tags->vocabulary.count == 0) print_error(name, "no tag in it; write one per line");
    if (status == RINGKAS_OK) return tags->vocabulary.count > 0;
    snprintf(reason, sizeof reason, "line %" PRIu32 ": not a tag of 1 to 16 words", tags->vocabulary.wrong_line);
    print_error(name, status == RINGKAS_ERR_ARGUMENT ? reason : status_reason(status));
    return false;
}

int main(int argc, char **argv)
{
    command_line command;
    input_text stopwords = {0}, abbreviations = {0};
    tag_list tags = {0};
    int status;

    if (!read_command_line(argc, argv, &command)) return STATUS_ERROR;
    if ((command.show & SHOW_HELP) != 0) return print_own_text(&command, help_text);
    if ((command.show & SHOW_VERSION) != 0) return print_own_text(&command, "summarize " RINGKAS_VERSION "\n");
    if (command.is_quiet == 0) warn_about_use(&command);
    if (!read_stopwords(&command, &stopwords) || !read_abbreviations(&command, &abbreviations) ||
        !read_tags(&command, &tags))
        status = STATUS_ERROR;
    else if (command.is_together != 0)
        status = summarize_together(&command);
    else
        status = command.text_field != NULL ? summarize_records(&command) : summarize_files(&command);
    free_input(&stopwords);
    free_input(&abbreviations);
    free_input(&tags.text);
    free(tags.block);
    return status;
}
