/* All files of one call as one document: texts -> answer -> output. */
#include "together.h"

#include <stdlib.h>
#include <string.h>

#include "batch.h"
#include "message.h"
#include "printer.h"
#include "summarizer.h"
#include "warnings.h"

/* The files, and what the library is given of them. */
typedef struct {
    const command_line *command;
    uint32_t count;
    input_text *files;
    ringkas_input *texts;
    bool *is_known; /* a file has words, or an error was reported */
    int status;
} joint_files;

/* Reads one file. One that fails is an empty text. */
static void read_one(joint_files *all, uint32_t index)
{
    const command_line *command = all->command;
    const char *name = command->files[index], *title = command->title;
    input_text *file = &all->files[index];
    ringkas_input *text = &all->texts[index];
    const char *error = read_input(name, READ_ONLY, (input_format)command->format, file);

    if (error != NULL) {
        print_error(name, error);
        all->status = STATUS_ERROR;
        all->is_known[index] = true;
        file->text = NULL;
        file->length = 0;
        return;
    }
    if (command->is_quiet == 0) warn_about_encoding(name, file);
    text->text = file->text;
    text->length = file->length;
    text->title = title != NULL ? title : file->title;
    text->title_length = title != NULL ? strlen(title) : file->title_length;
    text->format = library_format(file->format);
}

/* Names the files that have nothing to say. */
static void warn_about_empty_files(joint_files *all, const ringkas_document *document)
{
    uint32_t i;

    for (i = 0; i < document->count; i++)
        if (document->segments[i].words > 0) all->is_known[document->segments[i].document] = true;
    for (i = 0; i < all->count; i++)
        if (!all->is_known[i]) print_error(all->command->files[i], "warning: nothing to summarize (it has no words)");
}

/* Summarizes what was read, and prints it. */
static void answer_all(joint_files *all, summarizer *with, printer *to)
{
    static const char everything[] = "--together";
    answer found;
    const ringkas_status status = find_joint_answer(with, all->texts, all->count, &found);

    if (status != RINGKAS_OK) {
        print_error(everything, status_reason(status));
        all->status = STATUS_ERROR;
        return;
    }
    found.file = everything;
    found.input = all->files;
    found.files = all->command->files;
    found.file_count = all->count;
    if (all->command->is_quiet == 0) {
        warn_about_empty_files(all, &found.document);
        warn_about_language(&found);
        warn_about_query(all->command, &found);
    }
    print_answer(to, &found);
    if (has_found(all->command, &found)) return;
    print_error(everything, "nothing to summarize");
    if (all->status == STATUS_OK) all->status = STATUS_NOTHING;
}

int summarize_together(const command_line *command)
{
    static char space[65536];
    joint_files all = {command, (uint32_t)command->file_count, NULL, NULL, NULL, STATUS_OK};
    summarizer with = {0};
    printer to;
    uint32_t i;

    with.command = command;
    start_printer(&to, command, space, sizeof space);
    all.files = calloc(all.count, sizeof *all.files);
    all.texts = calloc(all.count, sizeof *all.texts);
    all.is_known = calloc(all.count, sizeof *all.is_known);
    if (all.files == NULL || all.texts == NULL || all.is_known == NULL) {
        print_error("--together", "memory exhausted");
        all.status = STATUS_ERROR;
    } else {
        for (i = 0; i < all.count; i++) read_one(&all, i);
        answer_all(&all, &with, &to);
        for (i = 0; i < all.count; i++) free_input(&all.files[i]);
    }
    if (!finish_printing(&to)) all.status = STATUS_ERROR;
    free(all.files);
    free(all.texts);
    free(all.is_known);
    free_printer(&to);
    free_summarizer(&with);
    return all.status;
}
