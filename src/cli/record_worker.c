/* Does records: line -> fields -> answer -> line. */
#include "record_worker.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "json_string.h"
#include "columns.h"
#include "page.h"

/* Output that waits. It is more than the lines of a chunk, so that a worker seldom waits for its turn to print in the
 * middle of one. */
#define SPACE_SIZE ((size_t)524288)

bool start_worker(record_worker *worker, const command_line *command)
{
    memset(worker, 0, sizeof *worker);
    worker->command = command;
    worker->summarizer.command = command;
    set_record_form(&worker->form, command);
    worker->space = malloc(SPACE_SIZE);
    start_printer(&worker->printer, command, worker->space, worker->space == NULL ? 0 : SPACE_SIZE);
    return worker->space != NULL;
}

void free_worker(record_worker *worker)
{
    free(worker->chunk.content.bytes);
    free_json_reader(&worker->reader);
    free(worker->text.bytes);
    free(worker->title.bytes);
    free(worker->input.page.bytes);
    free_summarizer(&worker->summarizer);
    free_printer(&worker->printer);
    free(worker->space);
}

/* ---- one record */

/* Makes the text of a string from what is written. False if there is no memory. */
static bool decode_field(const json_token *token, buffer *memory, json_span *text)
{
    text->start = token->start + 1;
    text->end = token->start + token->length - 1;
    if (!token->has_escapes) return true;
    if (!reserve(memory, token->length)) return false;
    text->start = memory->bytes;
    text->end = memory->bytes + decode_json_string(token, memory->bytes);
    return true;
}

static const char *not_json(record_worker *worker)
{
    const json_reader *reader = &worker->reader;

    snprintf(worker->reason, REASON_SIZE, "not JSON: expected %s at byte %llu", reader->expected,
             (unsigned long long)(reader->at - reader->start));
    return worker->reason;
}

/* Decides whether a record can have an answer. Returns null, or why not. */
static const char *check_fields(record_worker *worker, const record *found)
{
    const record_form *form = &worker->form;
    char *reason = worker->reason;
    json_kind title = found->title.kind;

    if (found->kind != TOKEN_OBJECT && found->kind != TOKEN_STRING) return "not an object or a string";
    if (found->text.kind == TOKEN_END)
        snprintf(reason, REASON_SIZE, "no field %.50s", form->text_path);
    else if (found->text.kind != TOKEN_STRING && found->text.kind != TOKEN_NULL)
        snprintf(reason, REASON_SIZE, "field %.50s is not a string", form->text_path);
    else if (title != TOKEN_STRING && title != TOKEN_NULL && title != TOKEN_END)
        snprintf(reason, REASON_SIZE, "field %.50s is not a string", form->title_path);
    else
        return NULL;
    return reason;
}

/* Makes the text of a record the input. Returns null or an error. */
static const char *read_text(record_worker *worker, const record *of)
{
    uint32_t format = worker->command->format;
    input_text *input = &worker->input;
    json_span text;

    if (!decode_field(&of->text, &worker->text, &text)) return strerror(ENOMEM);
    input->text = text.start;
    input->length = (size_t)(text.end - text.start);
    input->title = NULL;
    input->title_length = 0;
    input->may_have_columns = false;
    if (input->length > RINGKAS_MAX_LENGTH) return status_reason(RINGKAS_ERR_TOO_LONG);
    if (format == FORMAT_AUTO && ringkas_is_html(input->text, input->length) != 0) format = FORMAT_HTML;
    input->format = (input_format)format;
    if (format == FORMAT_HTML) return read_page(input);
    return format == FORMAT_AUTO || format == FORMAT_COLUMNS ? separate_columns(input) : NULL;
}

/* The title of a record; else that of all records; else that of a web page. */
static const char *read_title(record_worker *worker, const record *of, json_span *title)
{
    const char *asked = worker->command->title;

    title->start = asked != NULL ? asked : worker->input.title;
    title->end = title->start;
    if (title->start != NULL) title->end += asked != NULL ? strlen(asked) : worker->input.title_length;
    if (of->title.kind != TOKEN_STRING || decode_field(&of->title, &worker->title, title)) return NULL;
    return strerror(ENOMEM);
}

static const char *print_summarized(record_worker *worker, const record *of)
{
    const char *error = read_text(worker, of);
    json_span title = {NULL, NULL};
    ringkas_status status;
    answer found;

    if (error == NULL) error = read_title(worker, of, &title);
    if (error != NULL) return error;
    status = find_answer(&worker->summarizer, &worker->input, title.start, (size_t)(title.end - title.start), &found);
    if (status != RINGKAS_OK) return status_reason(status);
    worker->is_foreign = has_few_known_words(&found);
    print_record(&worker->printer, &worker->form, of, &found);
    return NULL;
}

/* Prints the line of a record. Returns null, or why it has no answer. */
static const char *do_record(record_worker *worker, const char *line, size_t length)
{
    const char *error;
    record found;

    start_json(&worker->reader, line, length);
    if (!read_record(&worker->reader, &worker->form, &found)) return not_json(worker);
    if (worker->command->is_changed != 0 && has_these_answers(&worker->form, &found)) return NULL;
    error = check_fields(worker, &found);
    if (error != NULL) return error;
    if (found.text.kind == TOKEN_STRING) return print_summarized(worker, &found);
    print_record(&worker->printer, &worker->form, &found, NULL);
    return NULL;
}

/* ---- many records */

void add_tally(record_tally *to, const record_tally *more)
{
    if (to->bad == 0 && more->bad > 0) {
        to->file = more->file;
        to->line = more->line;
        memcpy(to->why, more->why, sizeof to->why);
    }
    if (to->foreign == 0 && more->foreign > 0) {
        to->foreign_file = more->foreign_file;
        to->foreign_line = more->foreign_line;
    }
    to->count += more->count;
    to->bad += more->bad;
    to->foreign += more->foreign;
}

static void do_line(record_worker *worker, const char *line, size_t length, uint64_t number)
{
    record_tally one = {1, 0, worker->chunk.file, number, "", 0, worker->chunk.file, number};
    const char *error;

    worker->is_foreign = false;
    error = do_record(worker, line, length);
    one.foreign = worker->is_foreign;
    if (error != NULL) {
        one.bad = 1;
        snprintf(one.why, sizeof one.why, "%s", error);
        print_record_error(&worker->printer, error, number);
    }
    add_tally(&worker->tally, &one);
    if (worker->command->is_line_buffered != 0) flush_output(&worker->printer.out);
}

/* Lines of white space are no records. */
static bool is_blank(const char *line, size_t length)
{
    size_t at = 0;

    while (at < length && (line[at] == ' ' || line[at] == '\t' || line[at] == '\r')) at++;
    return at == length;
}

/* The length of the byte order mark that some programs on Windows write. */
static size_t mark_length(const char *line, size_t length)
{
    return length >= 3 && memcmp(line, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
}

void do_chunk(record_worker *worker)
{
    const char *at = worker->chunk.content.bytes;
    const char *end = at + worker->chunk.length;
    uint64_t number = worker->chunk.first_line;

    memset(&worker->tally, 0, sizeof worker->tally);
    if (number == 1) at += mark_length(at, worker->chunk.length);
    for (; at < end && worker->printer.out.error == 0; number++) {
        const char *newline = memchr(at, '\n', (size_t)(end - at));
        size_t length = (size_t)((newline == NULL ? end : newline) - at);

        if (!is_blank(at, length)) do_line(worker, at, length, number);
        at += length + (newline != NULL);
    }
}
