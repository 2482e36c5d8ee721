/* POSIX. With NO_THREADS the command does everything in its first thread. */
#define _POSIX_C_SOURCE 200809L

#include "platform.h"

#include <stdlib.h>
#include <time.h>

uint64_t read_clock(void)
{
    struct timespec now = {0};

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000 + (uint64_t)now.tv_nsec / 1000000;
}

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
