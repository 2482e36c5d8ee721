/* What differs from one operating system to another: files, terminals, threads, the clock. Names of files are UTF-8 where the
 * system knows an encoding. */
#ifndef PLATFORM_H
#define PLATFORM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

/* ---- files */

enum { STANDARD_INPUT, STANDARD_OUTPUT, STANDARD_ERROR }; /* descriptors */

typedef struct {
    bool is_regular;
    bool is_folder;
    uint64_t size; /* of a regular file */
} file_facts;

/* Opens a file to read it. Returns its descriptor; -1 after an error, which is in errno, as for all functions here. */
int open_file(const char *name);
void close_file(int descriptor);

/* Reads what is there, at most `size` bytes. Returns how many; 0 at the end, -1 after an error. */
ptrdiff_t read_file(int descriptor, char *to, size_t size);

/* Writes some of the bytes. Returns how many; -1 after an error. */
ptrdiff_t write_file(int descriptor, const char *bytes, size_t size);

/* What is known about a file, by its name or its descriptor. False after an error. */
bool examine_file(const char *name, file_facts *facts);
bool examine_descriptor(int descriptor, file_facts *facts);

/* ---- other programs */

/* Starts a program, which is looked for as a shell does. arguments: the first one is its name, the last one null. input: a file with
 * its standard input; null: it has none. Returns a descriptor from which its output can be read; -1 after an error. */
int start_program(const char *const *arguments, FILE *input);

/* Closes the descriptor, waits for the program that was started last, and returns its exit status: 127 if it is not there, -1 if it
 * was ended by a signal. */
int end_program(int descriptor);

/* ---- a large file in memory, without a copy */

/* Maps a file of `length` bytes of which nothing has been read. Only one file is mapped at a time. Null if it cannot be
 * mapped. */
const char *map_file(int descriptor, size_t length);

/* Ends the mapping, if there is one. */
void unmap_file(void);

/* Calls run(context). False if the mapped file became shorter meanwhile, so that a part of it could not be read. Then run() was
 * left in the middle: what it allocated must be reachable through the context. */
bool run_guarded(void (*run)(void *), void *context);

/* ---- terminals */

bool is_terminal(int descriptor);

/* Is it a terminal that knows the sequences for colours and for erasing? */
bool has_sequences(int descriptor);

/* ---- threads */

/* A lock with a condition to wait for. Without threads its functions do nothing. */
typedef struct monitor monitor;

/* Null if there is no memory. */
monitor *new_monitor(void);
void free_monitor(monitor *of);

void enter_monitor(monitor *of);
void leave_monitor(monitor *of);

/* Leaves the monitor, waits until another thread calls wake_all(), and enters it again. */
void wait_in_monitor(monitor *of);
void wake_all(monitor *of);

/* Calls run() with each of `count` contexts of `size` bytes, in a thread for each, and waits until all have ended. A context
 * whose thread cannot be started is left out, but never the first. */
void run_in_threads(void (*run)(void *context), void *contexts, size_t count, size_t size);

/* ---- the clock */

/* Milliseconds since some moment. */
uint64_t read_clock(void);

#endif
