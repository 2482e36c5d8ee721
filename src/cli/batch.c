/* All files of one call: for each, text -> answer -> output. */
#include "batch.h"

#include <string.h>

#include "message.h"
#include "platform.h"
#include "printer.h"
#include "progress.h"
#include "summarizer.h"
#include "warnings.h"

/* What is kept from file to file. */
typedef struct {
    const command_line *command;
    printer printer;
    input_text input;
    summarizer summarizer;
    const char *file; /* the one that is being done */
    int status;       /* of that file */
} batch;

/* Finds the answer for the text in all->input. */
static ringkas_status answer_file(batch *all, answer *found)
{
    const char *asked = all->command->title; /* counts more than that of a web page */
    const char *title = asked != NULL ? asked : all->input.title;
    size_t length = asked != NULL ? strlen(asked) : all->input.title_length;
    ringkas_status status = find_answer(&all->summarizer, &all->input, title, length, found);

    found->file = all->file;
    return status;
}

/* ---- one file */

/* Reports that the file failed, in JSON too. */
static void fail(batch *all, const char *reason)
{
    all->status = STATUS_ERROR;
    print_error(all->file, reason);
    if ((all->command->show & SHOW_JSON) != 0) print_json_error(&all->printer, all->file, reason);
}

/* Has what stands from --from to --until no text that may be printed? */
static bool is_range_empty(const ringkas_limits *limits, const ringkas_document *document)
{
    const uint32_t end = limits->until != 0 && limits->until < document->count ? limits->until : document->count;
    uint32_t i;

    for (i = limits->from; i < end; i++)
        if (document->segments[i].kind != RINGKAS_BOILERPLATE) return false;
    return limits->from != 0 || limits->until != 0;
}

static const char *nothing_reason(const command_line *command, const answer *found)
{
    if (!wants_summary(command) && command->tags != NULL) return "nothing to print (it has no phrase of --tags)";
    if (!wants_summary(command) && command->teaser == 0) return "nothing to summarize (it has no keywords)";
    if (found->document.words == 0) return "nothing to summarize (it has no words)";
    if (is_range_empty(&command->limits, &found->document))
        return "nothing to summarize (no sentence is in the range of --from and --until)";
    return "nothing to summarize (no sentence is as short as --max-chars)";
}

/* Does one file. A run_guarded() function: everything that it allocates belongs to the batch. */
static void summarize_file(void *context)
{
    batch *all = context;
    const char *error = read_input(all->file, MAY_MAP, (input_format)all->command->format, &all->input);
    const bool is_text_wanted = (all->command->show & SHOW_TEXT) != 0;
    ringkas_status status;
    answer found;

    all->status = STATUS_OK;
    if (error != NULL) {
        fail(all, error);
        return;
    }
    if (all->command->is_quiet == 0) warn_about_encoding(all->file, &all->input);
    if (is_text_wanted && library_format(all->input.format) == RINGKAS_PLAIN) {
        print_text(&all->printer, &all->input);
        return;
    }
    status = answer_file(all, &found);
    if (status != RINGKAS_OK) {
        fail(all, status_reason(status));
        return;
    }
    if (is_text_wanted) {
        print_clean_text(&all->printer, &found);
        return;
    }
    if (all->command->is_quiet == 0) {
        warn_about_columns(all->file, &all->input);
        warn_about_language(&found);
        warn_about_query(all->command, &found);
    }
    print_answer(&all->printer, &found);
    if (has_found(all->command, &found)) return;
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
    progress progress;
    int worst = STATUS_OK;
    int i;

    all.command = command;
    all.summarizer.command = command;
    start_printer(&all.printer, command, space, sizeof space);
    start_progress(&progress, command, FILES);
    if (command->has_no_file && command->is_quiet == 0 && is_terminal(STANDARD_INPUT)) warn_about_terminal();
    for (i = 0; i < command->file_count && all.printer.out.error == 0; i++) {
        all.file = command->files[i];
        if (!run_guarded(summarize_file, &all)) give_up(&all);
        if (!finish_printing(&all.printer)) all.status = STATUS_ERROR;
        if (all.status > worst) worst = all.status;
        progress.items++;
        progress.bytes += all.input.length;
        show_progress(&progress);
    }
    hide_progress();
    free_input(&all.input);
    free_printer(&all.printer);
    free_summarizer(&all.summarizer);
    return worst;
}
