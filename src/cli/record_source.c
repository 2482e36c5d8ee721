/* Reads the records of all files. Memory grows with the longest line only. */
#include "record_source.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "message.h"
#include "platform.h"
#include "warnings.h"

/* What is read at a time. A pipe gives less, so that a live reader gets each record at once. */
#define CHUNK_SIZE ((size_t)262144)

void start_records(record_source *from, const command_line *command)
{
    memset(from, 0, sizeof *from);
    from->command = command;
    from->descriptor = -1;
    start_progress(&from->progress, command, RECORDS);
    if (command->has_no_file && command->is_quiet == 0 && is_terminal(STANDARD_INPUT)) warn_about_terminal();
}

static void close_source(record_source *from)
{
    if (from->descriptor > STANDARD_INPUT) close_file(from->descriptor);
    from->descriptor = -1;
}

static void fail(record_source *from, const char *reason)
{
    print_error(from->file, reason);
    from->has_failed = true;
    from->rest_length = 0;
    close_source(from);
}

/* Opens the next file. False if there is none. A file that cannot be opened is reported and left closed. */
static bool open_next(record_source *from)
{
    bool is_standard;

    if (from->next_file == from->command->file_count) return false;
    from->file = from->command->files[from->next_file++];
    from->line = 1;
    from->is_start = true;
    is_standard = strcmp(from->file, "-") == 0;
    if (is_standard && from->is_standard_input_used) {
        fail(from, "it was read already");
        return true;
    }
    from->is_standard_input_used = from->is_standard_input_used || is_standard;
    from->descriptor = is_standard ? STANDARD_INPUT : open_file(from->file);
    if (from->descriptor < 0) fail(from, strerror(errno));
    return true;
}

/* How many bytes of `text` its whole lines have. */
static size_t length_of_lines(const char *text, size_t length)
{
    while (length > 0 && text[length - 1] != '\n') length--;
    return length;
}

static uint64_t count_lines(const char *text, size_t length)
{
    const char *end = text + length;
    uint64_t count = 0;

    while (text < end) {
        const char *newline = memchr(text, '\n', (size_t)(end - text));
        count++;
        text = newline == NULL ? end : newline + 1;
    }
    return count;
}

/* Reads once and adds it to the chunk. Returns how many bytes; 0 at the end of the file, and if it failed. Then the start of a
 * line that the chunk has is lost. */
static size_t read_more(record_source *from, record_chunk *to)
{
    size_t room = to->length > CHUNK_SIZE ? to->length : CHUNK_SIZE;
    ptrdiff_t count = -1;

    errno = ENOMEM;
    if (reserve(&to->content, to->length + room))
        count = read_file(from->descriptor, to->content.bytes + to->length, room);
    if (count < 0) {
        fail(from, strerror(errno));
        to->length = 0;
        return 0;
    }
    to->length += (size_t)count;
    from->progress.bytes += (size_t)count;
    return (size_t)count;
}

/* UTF-16 would be an error in each of its lines. */
static bool refuse_utf16(record_source *from, record_chunk *to)
{
    bool is_utf16 = from->is_start && encoding_by_bom(to->content.bytes, to->length) != UTF8;

    from->is_start = from->is_start && to->length < 2;
    if (!is_utf16) return false;
    fail(from, "UTF-16; JSON Lines are UTF-8");
    to->length = 0;
    return true;
}

/* Keeps what follows the whole lines for the next chunk. */
static void keep_rest(record_source *from, const char *rest, size_t length)
{
    if (!reserve(&from->rest, length)) {
        fail(from, strerror(ENOMEM));
        return;
    }
    if (length > 0) memcpy(from->rest.bytes, rest, length);
    from->rest_length = length;
}

static void take_rest(record_source *from, record_chunk *to)
{
    to->length = 0;
    if (from->rest_length == 0) return;
    if (!reserve(&to->content, from->rest_length)) {
        fail(from, strerror(ENOMEM));
        return;
    }
    memcpy(to->content.bytes, from->rest.bytes, from->rest_length);
    to->length = from->rest_length;
    from->rest_length = 0;
}

/* Adds to the chunk until it has whole lines. False at the end of the file; then all that is left is in the chunk. */
static bool read_lines(record_source *from, record_chunk *to)
{
    for (;;) {
        size_t count = read_more(from, to);
        size_t start = to->length - count;
        size_t lines;

        if (count == 0 || refuse_utf16(from, to)) return false;
        lines = length_of_lines(to->content.bytes + start, count);
        if (lines == 0) continue;
        to->length = start + lines;
        keep_rest(from, to->content.bytes + to->length, count - lines);
        return true;
    }
}

bool read_chunk(record_source *from, record_chunk *to)
{
    take_rest(from, to);
    for (;;) {
        if (from->descriptor < 0) {
            if (!open_next(from)) return false;
            continue;
        }
        if (!read_lines(from, to)) close_source(from);
        if (to->length == 0) continue;
        to->file = from->file;
        to->first_line = from->line;
        from->line += count_lines(to->content.bytes, to->length);
        from->progress.items += from->line - to->first_line;
        show_progress(&from->progress);
        return true;
    }
}

void end_records(record_source *from)
{
    hide_progress();
    close_source(from);
    free(from->rest.bytes);
}
