/* The line that says how far the command is: "12,000 records, 26.1 MB, 43.5 MB/s, 8 s left". */
#include "progress.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "platform.h"

/* Milliseconds. */
#define FIRST_SHOWN 2000
#define SHOWN_EVERY 250

/* Room for the line. Numbers of everyday size make 60 columns of it. */
#define LINE_SIZE 256

/* There is one terminal, so there is one line. */
static bool is_visible;

/* The bytes of all files; 0 if one of them has no size. */
static uint64_t total_bytes(const command_line *command)
{
    uint64_t total = 0;
    int i;

    for (i = 0; i < command->file_count; i++) {
        file_facts facts;
        const char *file = command->files[i];
        bool is_known =
            strcmp(file, "-") == 0 ? examine_descriptor(STANDARD_INPUT, &facts) : examine_file(file, &facts);
        if (!is_known || !facts.is_regular) return 0;
        total += facts.size;
    }
    return total;
}

/* The line is removed with a terminal sequence, which a dumb terminal does not have. If the output goes to the terminal too,
 * that shows the progress. */
static bool is_wanted(const command_line *command)
{
    return command->is_quiet == 0 && has_sequences(STANDARD_ERROR) && !is_terminal(STANDARD_OUTPUT);
}

void start_progress(progress *of, const command_line *command, progress_unit unit)
{
    memset(of, 0, sizeof *of);
    of->is_on = is_wanted(command);
    if (!of->is_on) return;
    of->unit = unit;
    of->total = unit == RECORDS ? total_bytes(command) : (uint64_t)command->file_count;
    of->began = read_clock();
}

/* A number with commas between thousands. */
static const char *to_grouped(uint64_t number, char digits[28])
{
    char *start = digits + 27;
    int count = 0;

    *start = 0;
    do {
        if (count > 0 && count % 3 == 0) *--start = ',';
        *--start = (char)('0' + number % 10);
        number /= 10;
        count++;
    } while (number > 0);
    return start;
}

/* The time that is left, if the total is known: "8 s left", "3 min left", "2 h left". */
static void write_rest(const progress *of, uint64_t elapsed, char *to, size_t size)
{
    uint64_t done = of->unit == RECORDS ? of->bytes : of->items;
    uint64_t seconds;

    *to = 0;
    if (of->total <= done || done == 0) return;
    seconds = (uint64_t)((double)elapsed / 1000 * (double)(of->total - done) / (double)done + 0.5);
    if (seconds < 120)
        snprintf(to, size, ", %" PRIu64 " s left", seconds);
    else if (seconds < 7200)
        snprintf(to, size, ", %" PRIu64 " min left", (seconds + 30) / 60);
    else
        snprintf(to, size, ", %" PRIu64 " h left", (seconds + 1800) / 3600);
}

static void write_line(const char *line)
{
    char whole[LINE_SIZE + 16];
    int length = snprintf(whole, sizeof whole, "\r%s\033[K", line);

    if (write_file(STANDARD_ERROR, whole, (size_t)length) < 0) return; /* nobody needs it */
}

void show_progress(progress *of)
{
    char digits[2][28];
    char line[LINE_SIZE];
    char rest[32];
    char count[64];
    uint64_t now;
    uint64_t elapsed;

    if (!of->is_on) return;
    now = read_clock();
    elapsed = now - of->began;
    if (elapsed < FIRST_SHOWN || now - of->shown < SHOWN_EVERY) return;
    snprintf(count, sizeof count, of->unit == RECORDS ? "%s records" : "%s of %s files",
             to_grouped(of->items, digits[0]), to_grouped(of->total, digits[1]));
    write_rest(of, elapsed, rest, sizeof rest);
    snprintf(line, sizeof line, "%s, %.1f MB, %.1f MB/s%s", count, (double)of->bytes / 1e6,
             (double)of->bytes / 1e3 / (double)elapsed, rest);
    write_line(line);
    of->shown = now;
    is_visible = true;
}

void hide_progress(void)
{
    if (is_visible) write_line("");
    is_visible = false;
}
