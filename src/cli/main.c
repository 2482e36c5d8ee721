/* The command `summarize`: for each file, text -> findings -> report. */
#define _POSIX_C_SOURCE 200809L /* SIGPIPE */

#include <signal.h>
#include <stdlib.h>
#include <string.h>

#include "input.h"
#include "options.h"
#include "report.h"

/* Exit statuses; the highest that any file gives is the command's. */
enum {
    DONE = 0,
    NOTHING_FOUND = 1,
    TROUBLE = 2
};

/* The library's workspace, kept from file to file. */
typedef struct {
    void *bytes;
    size_t size;
} workspace;

/* What almost every text needs at most. Pages of it that are never touched cost nothing, and asking the library would
 * cost a pass over the text. */
static size_t usual_size(size_t length)
{
    return length + length / 4 + 65536;
}

/* Gives the workspace at least so many bytes; false if there is no memory. What it held is lost. */
static bool reserve(workspace *work, size_t size)
{
    if (work->bytes != NULL && work->size >= size) return true;
    free(work->bytes);
    work->bytes = malloc(size);
    work->size = work->bytes == NULL ? 0 : size;
    return work->bytes != NULL;
}

/* Makes a workspace that was too small large enough; false if that cannot be. */
static bool enlarge(workspace *work, const ringkas_input *input, const ringkas_options *options)
{
    size_t needed = ringkas_workspace_size(input, 1, options);

    return needed > work->size && reserve(work, needed);
}

static ringkas_status find_keywords(const command_line *command, findings *found)
{
    ringkas_keyword_list list;
    ringkas_status status =
        ringkas_keywords(&found->document, command->keywords != 0 ? command->keywords : USUAL_KEYWORDS, &list);

    found->keyword_count = list.count;
    if (list.count > 0) memcpy(found->keywords, list.keywords, list.count * sizeof *list.keywords);
    return status;
}

static ringkas_status analyze(const input_text *input, const command_line *command, workspace *work, findings *found)
{
    ringkas_input text = {0};
    ringkas_status status;

    text.text = input->text;
    text.length = input->length;
    text.title = command->title;
    text.title_length = command->title == NULL ? 0 : strlen(command->title);
    do
        status = ringkas_analyze(&text, 1, &command->options, work->bytes, work->size, &found->document);
    while (status == RINGKAS_ERR_WORKSPACE && enlarge(work, &text, &command->options));
    return status;
}

/* Keywords alone need no summary; JSON has both. */
static bool wants_summary(const command_line *command)
{
    return command->keywords == 0 || (command->show & SHOW_JSON) != 0;
}

/* Finds what the command line wants to see. The summary comes last: it lives in the workspace. */
static ringkas_status find(const input_text *input, const command_line *command, workspace *work, findings *found)
{
    bool is_json = (command->show & SHOW_JSON) != 0;
    ringkas_status status = RINGKAS_OK;

    memset(found, 0, sizeof *found);
    if (!reserve(work, usual_size(input->length))) return RINGKAS_ERR_WORKSPACE;
    status = analyze(input, command, work, found);
    if (status == RINGKAS_OK && (is_json || command->keywords != 0)) status = find_keywords(command, found);
    if (status == RINGKAS_OK && wants_summary(command))
        status = ringkas_select(&found->document, &command->limits, &found->summary);
    return status;
}

/* Says why nothing was found. */
static void report_nothing(const char *file, const command_line *command, const findings *found)
{
    const char *hint = "no sentence is as short as --max-chars"; /* nothing else chooses none */

    if (!wants_summary(command))
        hint = "it has no keywords";
    else if (found->document.words == 0)
        hint = "it has no words";
    report_line((const char *[]){name_of_file(file), ": nothing to summarize (", hint, ")", NULL});
}

static int report_trouble(const char *file, const char *reason)
{
    report_line((const char *[]){name_of_file(file), ": ", reason, NULL});
    return TROUBLE;
}

static int report_failure(const char *file, ringkas_status status)
{
    if (status == RINGKAS_ERR_WORKSPACE) return report_trouble(file, "memory exhausted");
    return report_trouble(file, ringkas_status_name(status)); /* our mistake: input.c and options.c leave no other */
}

static int summarize_text(report *to, const char *file, const input_text *input, workspace *work)
{
    const command_line *command = to->command;
    findings found;
    ringkas_status status = find(input, command, work, &found);

    if (status != RINGKAS_OK) return report_failure(file, status);
    report_file(to, file, input, &found);
    if (!finish_output(to)) return TROUBLE;
    if ((wants_summary(command) ? found.summary.chosen : found.keyword_count) > 0) return DONE;
    report_nothing(file, command, &found);
    return NOTHING_FOUND;
}

/* Every file is done, whatever becomes of the others, until output fails: then no more of it would arrive. */
static int summarize_files(const command_line *command)
{
    workspace work = {0};
    report to;
    int worst = DONE;
    int i;

    start_report(&to, command);
    for (i = 0; i < command->file_count && to.error == 0; i++) {
        input_text input;
        const char *reason = read_input(command->files[i], &input);
        int status = reason != NULL ? report_trouble(command->files[i], reason)
                                    : summarize_text(&to, command->files[i], &input, &work);

        if (status > worst) worst = status;
        free_input(&input);
    }
    free(work.bytes);
    return worst;
}

/* Prints one of our own texts instead of a summary. */
static int say(const command_line *command, const char *string)
{
    report to;

    start_report(&to, command);
    report_string(&to, string);
    return finish_output(&to) ? DONE : TROUBLE;
}

/* Reads the words of --stopwords, if there are any, into the library's options. */
static bool read_stopwords(command_line *command, input_text *stopwords)
{
    const char *reason;

    if (command->stopwords == NULL) return true;
    reason = read_input(command->stopwords, stopwords);
    if (reason != NULL) {
        report_trouble(command->stopwords, reason);
        return false;
    }
    command->options.stopwords = stopwords->text;
    command->options.stopwords_length = stopwords->length;
    return true;
}

int main(int argc, char **argv)
{
    command_line command;
    input_text stopwords = {0};
    int status;

    signal(SIGPIPE, SIG_IGN); /* a closed pipe is trouble to be reported like a full disk */
    if (!read_command_line(argc, argv, &command)) return TROUBLE;
    if ((command.show & SHOW_HELP) != 0) return say(&command, help_text);
    if ((command.show & SHOW_VERSION) != 0) return say(&command, "summarize " RINGKAS_VERSION "\n");
    if (!read_stopwords(&command, &stopwords)) return TROUBLE;
    status = summarize_files(&command);
    free_input(&stopwords);
    return status;
}
