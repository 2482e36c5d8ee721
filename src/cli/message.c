/* Messages on standard error. */
#include "message.h"

#include <string.h>

#include "platform.h"
#include "printable.h"
#include "progress.h"

/* Most messages fit, so that each is written at once and does not mix with the output of other programs. */
#define MESSAGE_SIZE 1024

const char *display_name(const char *file)
{
    return strcmp(file, "-") == 0 ? "standard input" : file;
}

void print_message(const char *const *parts)
{
    char buffer[MESSAGE_SIZE];
    output to;

    hide_progress();
    start_output(&to, STANDARD_ERROR, buffer, sizeof buffer);
    put_string(&to, "summarize: ");
    for (; *parts != NULL; parts++) put_text(&to, *parts, strlen(*parts), ONE_LINE);
    put_string(&to, "\n");
    flush_output(&to);
}

void print_error(const char *file, const char *reason)
{
    print_message((const char *[]){display_name(file), ": ", reason, NULL});
}
