/* Other programs, on POSIX. */
#define _POSIX_C_SOURCE 200809L

#include <errno.h>
#include <fcntl.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

#include "platform.h"

static pid_t started;

/* In the new process: becomes the program, or ends. */
static void become_program(const char *const *arguments, FILE *input, const int ends[2])
{
    const int from = input == NULL ? open("/dev/null", O_RDONLY) : fileno(input);

    if (from < 0 || dup2(from, STANDARD_INPUT) < 0 || dup2(ends[1], STANDARD_OUTPUT) < 0) _exit(126);
    close(ends[0]);
    execvp(arguments[0], (char *const *)(uintptr_t)arguments);
    _exit(errno == ENOENT ? 127 : 126);
}

int start_program(const char *const *arguments, FILE *input)
{
    int ends[2];

    if (pipe(ends) != 0) return -1;
    started = fork();
    if (started == 0) become_program(arguments, input, ends);
    close(ends[1]);
    if (started > 0) return ends[0];
    close(ends[0]);
    return -1;
}

int end_program(int descriptor)
{
    int status;
    pid_t ended;

    close(descriptor);
    do ended = waitpid(started, &status, 0);
    while (ended < 0 && errno == EINTR);
    return ended == started && WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}
