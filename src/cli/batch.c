/* All files of one call: for each, text -> answer -> output. */
#define _POSIX_C_SOURCE 200809L

#include "batch.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "answer.h"
#include "mapping.h"
#include "message.h"
#include "printer.h"
#include "warnings.h"

/* What is kept from file to file. */
typedef struct {
    const command_line *command;
    printer printer;
    input_text input;
    void *block; /* the library's workspace */
    size_t block_size;
    const char *file; /* the one that is being done */
    int status;       /* of that file */
} batch;

/* What almost every text needs at most: 0.6 to 1.0 bytes per byte of news. Asking the library would cost a pass over the
 * text. Pages of a block that are never used cost nothing. */
static size_t default_block_size(size_t length)
{
    return length + length / 8 + 65536;
}

/* Gives the block at least `size` bytes. What it held is lost. False if there is no memory. */
static bool reserve_block(batch *all, size_t size)
{
    if (all->block != NULL && all->block_size >= size) return true;
    free(all->block);
    all->block = malloc(size);
    all->block_size = all->block == NULL ? 0 : size;
    return all->block != NULL;
}

/* Keywords alone need no summary; JSON has both. */
static bool wants_summary(const command_line *command)
{
    return command->keywords == 0 || (command->show & SHOW_JSON) != 0;
}

static bool wants_keywords(const command_line *command)
{
    return command->keywords != 0 || (command->show & SHOW_JSON) != 0;
}

/* Analyzes a text once and asks for all that the command line wants. */
static ringkas_status ask(batch *all, const ringkas_input *text, answer *found)
{
    const command_line *command = all->command;
    ringkas_keyword_list list = {0};
    ringkas_status status = ringkas_analyze(text, 1, &command->options, all->block, all->block_size, &found->document);

    if (status == RINGKAS_OK && wants_keywords(command))
        status =
            ringkas_keywords(&found->document, command->keywords != 0 ? command->keywords : DEFAULT_KEYWORDS, &list);
    found->keyword_count = list.count;
    if (list.count > 0) memcpy(found->keywords, list.keywords, list.count * sizeof *list.keywords);
    if (status == RINGKAS_OK && wants_summary(command))
        status = ringkas_select(&found->document, &command->limits, &found->summary);
    return status;
}

/* Finds the answer for the text in all->input. */
static ringkas_status find_answer(batch *all, answer *found)
{
    ringkas_input text = {0};
    ringkas_status status = RINGKAS_ERR_WORKSPACE;
    size_t size;

    memset(found, 0, sizeof *found);
    found->file = all->file;
    found->input = &all->input;
    text.text = all->input.text;
    text.length = all->input.length;
    text.title = all->command->title;
    text.title_length = text.title == NULL ? 0 : strlen(text.title);
    if (reserve_block(all, default_block_size(text.length))) status = ask(all, &text, found);
    if (status != RINGKAS_ERR_WORKSPACE) return status;
    size = ringkas_workspace_size(&text, 1, &all->command->options);
    return size > all->block_size && reserve_block(all, size) ? ask(all, &text, found) : status;
}

/* ---- one file */

/* Reports that the file failed, in JSON too. */
static void fail(batch *all, const char *reason)
{
    all->status = STATUS_ERROR;
    print_error(all->file, reason);
    if ((all->command->show & SHOW_JSON) != 0) print_json_error(&all->printer, all->file, reason);
}

static const char *status_reason(ringkas_status status)
{
    return status == RINGKAS_ERR_WORKSPACE ? "memory exhausted" : ringkas_status_name(status);
}

static const char *nothing_reason(const command_line *command, const answer *found)
{
    if (!wants_summary(command)) return "nothing to summarize (it has no keywords)";
    if (found->document.words == 0) return "nothing to summarize (it has no words)";
    return "nothing to summarize (no sentence is as short as --max-chars)";
}

/* Does one file. A run_guarded() function: everything that it allocates belongs to the batch. */
static void summarize_file(void *context)
{
    batch *all = context;
    const char *error = read_input(all->file, MAY_MAP, &all->input);
    ringkas_status status;
    answer found;

    all->status = STATUS_OK;
    if (error != NULL) {
        fail(all, error);
        return;
    }
    if (all->command->is_quiet == 0) warn_about_encoding(all->file, &all->input);
    status = find_answer(all, &found);
    if (status != RINGKAS_OK) {
        fail(all, status_reason(status));
        return;
    }
    print_answer(&all->printer, &found);
    if ((wants_summary(all->command) ? found.summary.chosen : found.keyword_count) > 0) return;
    all->status = STATUS_NOTHING;
    print_error(all->file, nothing_reason(all->command, &found));
}

/* The file became shorter. What was printed of it is taken back; what cannot be taken back is at least ended. */
static void give_up(batch *all)
{
    output *out = &all->printer.out;

    if (!take_back_output(out) && out->last != '\n') put_string(out, "\n");
    fail(all, "the file became shorter while it was read");
}

int summarize_files(const command_line *command)
{
    static char space[65536];
    batch all = {0};
    int worst = STATUS_OK;
    int i;

    all.command = command;
    start_printer(&all.printer, command, space, sizeof space);
    if (command->has_no_file && command->is_quiet == 0 && isatty(STDIN_FILENO) == 1) warn_about_terminal();
    for (i = 0; i < command->file_count && all.printer.out.error == 0; i++) {
        all.file = command->files[i];
        if (!run_guarded(summarize_file, &all)) give_up(&all);
        if (!finish_printing(&all.printer)) all.status = STATUS_ERROR;
        if (all.status > worst) worst = all.status;
    }
    free_input(&all.input);
    free_printer(&all.printer);
    free(all.block);
    return worst;
}
