/* All records of one call. Each worker takes some lines in turn, does them at the same time as the others, and prints
 * them in turn again. So the output has the order of the input, and each worker holds no more than one chunk. */
#include "records.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "batch.h"
#include "message.h"
#include "platform.h"
#include "record_worker.h"

/* What the workers share. */
typedef struct {
    monitor *reading; /* guards the source, standard error and the next ticket */
    record_source source;
    uint64_t next_ticket;
    monitor *printing;   /* guards all that follows */
    uint64_t now_served; /* the ticket of the chunk that is printed now */
    int output_error;    /* the errno that ended the output; 0: none */
    record_tally tally;
} record_job;

typedef struct {
    record_worker worker;
    record_job *job;
    uint64_t ticket; /* of the worker's chunk */
} job_member;

/* Waits until all chunks before this one are printed. Called before anything is printed. */
static void wait_for_turn(void *context)
{
    job_member *member = context;
    record_job *job = member->job;

    enter_monitor(job->printing);
    while (job->now_served != member->ticket) wait_in_monitor(job->printing);
    if (job->output_error != 0) member->worker.printer.out.error = job->output_error;
    leave_monitor(job->printing);
}

static void end_turn(job_member *member)
{
    record_job *job = member->job;

    enter_monitor(job->printing);
    if (job->output_error == 0) job->output_error = member->worker.printer.out.error;
    add_tally(&job->tally, &member->worker.tally);
    job->now_served++;
    wake_all(job->printing);
    leave_monitor(job->printing);
}

static bool take_chunk(job_member *member)
{
    record_job *job = member->job;
    bool is_taken;

    enter_monitor(job->reading);
    is_taken = read_chunk(&job->source, &member->worker.chunk);
    if (is_taken) member->ticket = job->next_ticket++;
    leave_monitor(job->reading);
    return is_taken;
}

/* A run_in_threads() function. */
static void run_member(void *context)
{
    job_member *member = context;

    while (member->worker.printer.out.error == 0 && take_chunk(member)) {
        do_chunk(&member->worker);
        flush_output(&member->worker.printer.out); /* waits for its turn */
        end_turn(member);
    }
}

/* Prepares the workers. False if there is no memory. */
static bool start_members(job_member *members, uint32_t count, record_job *job)
{
    bool is_ready = members != NULL && job->reading != NULL && job->printing != NULL;
    uint32_t i;

    for (i = 0; is_ready && i < count; i++) {
        members[i].job = job;
        is_ready = start_worker(&members[i].worker, job->source.command);
        members[i].worker.printer.out.before_send = wait_for_turn;
        members[i].worker.printer.out.context = &members[i];
    }
    return is_ready;
}

static void report_bad(const record_tally *tally)
{
    char line[48];
    char count[96];

    snprintf(line, sizeof line, ": line %llu: ", (unsigned long long)tally->line);
    snprintf(count, sizeof count, "; %llu of %llu records have no summary", (unsigned long long)tally->bad,
             (unsigned long long)tally->count);
    print_message((const char *[]){display_name(tally->file), line, tally->why, count, NULL});
}

static void report_foreign(const record_tally *tally)
{
    char line[120];

    snprintf(line, sizeof line,
             ": line %llu: warning: few words are known; is it Indonesian? %llu of %llu records are like it",
             (unsigned long long)tally->foreign_line, (unsigned long long)tally->foreign,
             (unsigned long long)tally->count);
    print_message((const char *[]){display_name(tally->foreign_file), line, NULL});
}

/* Says what went wrong. Returns the exit status. */
static int report_job(const record_job *job)
{
    if (job->tally.foreign > 0 && job->source.command->is_quiet == 0) report_foreign(&job->tally);
    if (job->tally.bad > 0) report_bad(&job->tally);
    if (job->output_error != 0) print_message((const char *[]){"standard output: ", strerror(job->output_error), NULL});
    if (job->output_error != 0 || job->source.has_failed) return STATUS_ERROR;
    return job->tally.bad > 0 ? STATUS_NOTHING : STATUS_OK;
}

int summarize_records(const command_line *command)
{
    uint32_t count = command->jobs == 0 ? 1 : command->jobs;
    job_member *members = calloc(count, sizeof *members);
    record_job job = {0};
    uint32_t i;

    job.reading = new_monitor();
    job.printing = new_monitor();
    start_records(&job.source, command);
    if (start_members(members, count, &job))
        run_in_threads(run_member, members, count, sizeof *members);
    else
        job.output_error = ENOMEM;
    end_records(&job.source);
    for (i = 0; members != NULL && i < count; i++) free_worker(&members[i].worker);
    free(members);
    free_monitor(job.reading);
    free_monitor(job.printing);
    return report_job(&job);
}
