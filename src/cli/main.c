/* The command `summarize`. START HERE: options -> batch, which does each file: input -> library -> output; or records, which does
 * each line of JSON Lines. */
#include <stdbool.h>
#include <stddef.h>

#include "batch.h"
#include "help.h"
#include "input.h"
#include "message.h"
#include "options.h"
#include "printer.h"
#include "records.h"
#include "warnings.h"

/* Prints one of our own texts instead of a summary. */
static int print_own_text(const command_line *command, const char *text)
{
    char space[4096];
    printer to;

    start_printer(&to, command, space, sizeof space);
    put_string(&to.out, text);
    return finish_printing(&to) ? STATUS_OK : STATUS_ERROR;
}

/* Reads the file of --stopwords, if there is one, into the library's options. */
static bool read_stopwords(command_line *command, input_text *stopwords)
{
    const char *error;

    if (command->stopwords == NULL) return true;
    error = read_input(command->stopwords, READ_ONLY, FORMAT_PLAIN, stopwords);
    if (error != NULL) {
        print_error(command->stopwords, error);
        return false;
    }
    if (command->is_quiet == 0) warn_about_encoding(command->stopwords, stopwords);
    command->options.stopwords = stopwords->text;
    command->options.stopwords_length = stopwords->length;
    return true;
}

int main(int argc, char **argv)
{
    command_line command;
    input_text stopwords = {0};
    int status;

    if (!read_command_line(argc, argv, &command)) return STATUS_ERROR;
    if ((command.show & SHOW_HELP) != 0) return print_own_text(&command, help_text);
    if ((command.show & SHOW_VERSION) != 0) return print_own_text(&command, "summarize " RINGKAS_VERSION "\n");
    if (!read_stopwords(&command, &stopwords))
        status = STATUS_ERROR;
    else
        status = command.text_field != NULL ? summarize_records(&command) : summarize_files(&command);
    free_input(&stopwords);
    return status;
}
