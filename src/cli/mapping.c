/* Large files in memory without a copy. Reading a page that a mapped file no longer has raises SIGBUS. Only the
 * text is there to be read, so the signal never interrupts a change of libc's own data. That makes it safe to leave the
 * handler with siglongjmp(). */
#define _POSIX_C_SOURCE 200809L

#include "mapping.h"

#include <setjmp.h>
#include <signal.h>
#include <string.h>
#include <sys/mman.h>

static char *mapped; /* null: no file */
static size_t mapped_length;
static sigjmp_buf escape;
static volatile sig_atomic_t is_guarded;

static void handle_sigbus(int number, siginfo_t *info, void *context)
{
    const char *address = info->si_addr;
    bool is_mapped = mapped != NULL && address >= mapped && address < mapped + mapped_length;

    (void)context;
    if (is_guarded && is_mapped) siglongjmp(escape, 1);
    signal(number, SIG_DFL); /* not ours: the same read ends the process now */
}

static bool handle_signal(void)
{
    struct sigaction action;

    memset(&action, 0, sizeof action);
    action.sa_sigaction = handle_sigbus;
    action.sa_flags = SA_SIGINFO | SA_NODEFER; /* the jump does not restore a signal mask */
    sigemptyset(&action.sa_mask);
    return sigaction(SIGBUS, &action, NULL) == 0;
}

const char *map_file(int descriptor, size_t length)
{
    void *start;

    if (mapped != NULL || !handle_signal()) return NULL;
    start = mmap(NULL, length, PROT_READ, MAP_PRIVATE, descriptor, 0);
    if (start == MAP_FAILED) return NULL;
    mapped = start;
    mapped_length = length;
    return mapped;
}

void unmap_file(void)
{
    if (mapped != NULL) munmap(mapped, mapped_length);
    mapped = NULL;
}

bool run_guarded(void (*run)(void *), void *context)
{
    if (sigsetjmp(escape, 0) != 0) {
        is_guarded = 0;
        return false;
    }
    is_guarded = 1;
    run(context);
    is_guarded = 0;
    return true;
}
