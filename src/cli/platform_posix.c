/* POSIX. With NO_THREADS the command does everything in its first thread. */
#define _POSIX_C_SOURCE 200809L

#include "platform.h"

#include <errno.h>
#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

/* ---- files */

int open_file(const char *name)
{
    return open(name, O_RDONLY);
}

void close_file(int descriptor)
{
    close(descriptor);
}

ptrdiff_t read_file(int descriptor, char *to, size_t size)
{
    ssize_t count;

    do count = read(descriptor, to, size);
    while (count < 0 && errno == EINTR);
    return count;
}

ptrdiff_t write_file(int descriptor, const char *bytes, size_t size)
{
    ssize_t count;

    do count = write(descriptor, bytes, size);
    while (count < 0 && errno == EINTR);
    return count;
}

static bool set_facts(int status, const struct stat *about, file_facts *facts)
{
    if (status != 0) return false;
    facts->is_regular = S_ISREG(about->st_mode);
    facts->is_folder = S_ISDIR(about->st_mode);
    facts->size = facts->is_regular ? (uint64_t)about->st_size : 0;
    return true;
}

bool examine_file(const char *name, file_facts *facts)
{
    struct stat about;

    return set_facts(stat(name, &about), &about, facts);
}

bool examine_descriptor(int descriptor, file_facts *facts)
{
    struct stat about;

    return set_facts(fstat(descriptor, &about), &about, facts);
}

/* ---- a large file in memory. Reading a page that a mapped file no longer has raises SIGBUS. Only the text is there to be
 * read, so the signal never interrupts a change of libc's own data. That makes it safe to leave the handler with
 * siglongjmp(). */

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

    if (mapped != NULL || lseek(descriptor, 0, SEEK_CUR) != 0 || !handle_signal()) return NULL;
    start = mmap(NULL, length, PROT_READ, MAP_PRIVATE, descriptor, 0);
    if (start == MAP_FAILED) return NULL;
    mapped = start;
    mapped_length = length;
    (void)lseek(descriptor, 0, SEEK_END); /* as if it had been read, for who shares this descriptor */
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

/* ---- terminals */

bool is_terminal(int descriptor)
{
    return isatty(descriptor) == 1;
}

bool has_sequences(int descriptor)
{
    const char *terminal = getenv("TERM");

    return terminal != NULL && strcmp(terminal, "dumb") != 0 && is_terminal(descriptor);
}

/* ---- the clock */

uint64_t read_clock(void)
{
    struct timespec now = {0};

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000 + (uint64_t)now.tv_nsec / 1000000;
}

/* ---- threads */

#ifdef NO_THREADS

struct monitor {
    char nothing;
};

monitor *new_monitor(void)
{
    return calloc(1, sizeof(monitor));
}
void free_monitor(monitor *of)
{
    free(of);
}
void enter_monitor(monitor *of)
{
    (void)of;
}
void leave_monitor(monitor *of)
{
    (void)of;
}
void wait_in_monitor(monitor *of)
{
    (void)of;
}
void wake_all(monitor *of)
{
    (void)of;
}

void run_in_threads(void (*run)(void *), void *contexts, size_t count, size_t size)
{
    (void)count;
    (void)size;
    run(contexts);
}

#else

#include <pthread.h>

struct monitor {
    pthread_mutex_t mutex;
    pthread_cond_t condition;
};

monitor *new_monitor(void)
{
    monitor *made = calloc(1, sizeof *made);

    if (made == NULL) return NULL;
    pthread_mutex_init(&made->mutex, NULL);
    pthread_cond_init(&made->condition, NULL);
    return made;
}

void free_monitor(monitor *of)
{
    if (of == NULL) return;
    pthread_cond_destroy(&of->condition);
    pthread_mutex_destroy(&of->mutex);
    free(of);
}

void enter_monitor(monitor *of)
{
    pthread_mutex_lock(&of->mutex);
}
void leave_monitor(monitor *of)
{
    pthread_mutex_unlock(&of->mutex);
}
void wait_in_monitor(monitor *of)
{
    pthread_cond_wait(&of->condition, &of->mutex);
}
void wake_all(monitor *of)
{
    pthread_cond_broadcast(&of->condition);
}

typedef struct {
    pthread_t thread;
    void (*run)(void *);
    void *context;
    int is_started;
} task;

static void *run_task(void *context)
{
    task *of = context;

    of->run(of->context);
    return NULL;
}

void run_in_threads(void (*run)(void *), void *contexts, size_t count, size_t size)
{
    task *others = count > 1 ? calloc(count - 1, sizeof *others) : NULL;
    size_t i;

    for (i = 1; others != NULL && i < count; i++) {
        task *other = &others[i - 1];
        other->run = run;
        other->context = (char *)contexts + i * size;
        other->is_started = pthread_create(&other->thread, NULL, run_task, other) == 0;
    }
    run(contexts);
    for (i = 1; others != NULL && i < count; i++)
        if (others[i - 1].is_started) pthread_join(others[i - 1].thread, NULL);
    free(others);
}

#endif
