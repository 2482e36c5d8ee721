/* Windows. Names and arguments are UTF-16 there and UTF-8 here; so is what is read from and written to a console. */
#include "platform.h"

#include <errno.h>
#include <fcntl.h>
#include <io.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <windows.h>

#ifndef ENABLE_VIRTUAL_TERMINAL_PROCESSING
#define ENABLE_VIRTUAL_TERMINAL_PROCESSING 4
#endif

/* The most that is read from a console at a time. */
#define CONSOLE_UNITS 4096

/* ---- UTF-16 */

/* A copy with malloc(); null if there is no memory. */
static wchar_t *to_utf16(const char *text)
{
    int size = MultiByteToWideChar(CP_UTF8, 0, text, -1, NULL, 0);
    wchar_t *copy = malloc((size_t)size * sizeof *copy);

    if (copy != NULL) MultiByteToWideChar(CP_UTF8, 0, text, -1, copy, size);
    return copy;
}

static char *to_utf8(const wchar_t *text)
{
    int size = WideCharToMultiByte(CP_UTF8, 0, text, -1, NULL, 0, NULL, NULL);
    char *copy = malloc((size_t)size);

    if (copy != NULL) WideCharToMultiByte(CP_UTF8, 0, text, -1, copy, size, NULL, NULL);
    return copy;
}

/* ---- the program */

int main(int argc, char **argv);

/* The shells of Windows leave it to a program to expand "*.txt". The runtime does so if this is not 0. */
int _dowildcard = -1;

static UINT code_page; /* of the console before */

static void restore_console(void)
{
    SetConsoleOutputCP(code_page);
}

/* The program begins here. Bytes go through the standard files unchanged, and the console takes them as UTF-8. */
int wmain(int argc, wchar_t **wide)
{
    char **argv = calloc((size_t)argc + 1, sizeof *argv);
    int i;

    for (i = 0; argv != NULL && i < argc; i++) {
        argv[i] = to_utf8(wide[i]);
        if (argv[i] == NULL) return 2;
    }
    if (argv == NULL) return 2;
    for (i = STANDARD_INPUT; i <= STANDARD_ERROR; i++) _setmode(i, _O_BINARY);
    code_page = GetConsoleOutputCP();
    if (code_page != 0 && SetConsoleOutputCP(CP_UTF8)) atexit(restore_console);
    return main(argc, argv);
}

/* ---- files */

static HANDLE handle_of(int descriptor)
{
    return (HANDLE)_get_osfhandle(descriptor);
}

bool is_terminal(int descriptor)
{
    DWORD mode;

    return GetConsoleMode(handle_of(descriptor), &mode) != 0; /* _isatty() is true for NUL too */
}

bool has_sequences(int descriptor)
{
    DWORD mode;
    HANDLE console = handle_of(descriptor);

    return GetConsoleMode(console, &mode) != 0 &&
           SetConsoleMode(console, mode | ENABLE_VIRTUAL_TERMINAL_PROCESSING) != 0;
}

int open_file(const char *name)
{
    wchar_t *wide = to_utf16(name);
    int descriptor = -1;

    errno = ENOMEM;
    if (wide != NULL) descriptor = _wopen(wide, _O_RDONLY | _O_BINARY);
    free(wide);
    return descriptor;
}

void close_file(int descriptor)
{
    _close(descriptor);
}

/* Reads from a console as UTF-8. A line that begins with Ctrl-Z is the end. */
static ptrdiff_t read_console(HANDLE console, char *to, size_t size)
{
    wchar_t units[CONSOLE_UNITS];
    DWORD most = size / 3 < CONSOLE_UNITS ? (DWORD)(size / 3) : CONSOLE_UNITS;
    DWORD count = 0;

    if (!ReadConsoleW(console, units, most, &count, NULL)) {
        errno = EIO;
        return -1;
    }
    if (count == 0 || units[0] == 26) return 0;
    return WideCharToMultiByte(CP_UTF8, 0, units, (int)count, to, (int)(size < INT_MAX ? size : INT_MAX), NULL, NULL);
}

ptrdiff_t read_file(int descriptor, char *to, size_t size)
{
    if (size >= 3 * 2 && is_terminal(descriptor)) return read_console(handle_of(descriptor), to, size);
    return _read(descriptor, to, size < INT_MAX ? (unsigned)size : INT_MAX);
}

ptrdiff_t write_file(int descriptor, const char *bytes, size_t size)
{
    return _write(descriptor, bytes, size < INT_MAX ? (unsigned)size : INT_MAX);
}

static bool set_facts(int status, const struct _stat64 *about, file_facts *facts)
{
    if (status != 0) return false;
    facts->is_regular = (about->st_mode & _S_IFMT) == _S_IFREG;
    facts->is_folder = (about->st_mode & _S_IFMT) == _S_IFDIR;
    facts->size = facts->is_regular ? (uint64_t)about->st_size : 0;
    return true;
}

bool examine_file(const char *name, file_facts *facts)
{
    struct _stat64 about;
    wchar_t *wide = to_utf16(name);
    bool is_known = wide != NULL && set_facts(_wstat64(wide, &about), &about, facts);

    free(wide);
    return is_known;
}

bool examine_descriptor(int descriptor, file_facts *facts)
{
    struct _stat64 about;

    return set_facts(_fstat64(descriptor, &about), &about, facts);
}

/* ---- other programs */

/* Windows has no pdftotext of its own. */
int start_program(const char *const *arguments, FILE *input)
{
    (void)arguments;
    (void)input;
    return -1;
}

int end_program(int descriptor)
{
    (void)descriptor;
    return 127;
}

/* ---- a large file in memory. The system does not let a mapped file become shorter. */

static void *mapped;

const char *map_file(int descriptor, size_t length)
{
    HANDLE mapping;

    if (mapped != NULL || _lseeki64(descriptor, 0, SEEK_CUR) != 0) return NULL;
    mapping = CreateFileMappingW(handle_of(descriptor), NULL, PAGE_READONLY, 0, 0, NULL);
    if (mapping == NULL) return NULL;
    mapped = MapViewOfFile(mapping, FILE_MAP_READ, 0, 0, length);
    CloseHandle(mapping); /* the view keeps it */
    return mapped;
}

void unmap_file(void)
{
    if (mapped != NULL) UnmapViewOfFile(mapped);
    mapped = NULL;
}

bool run_guarded(void (*run)(void *), void *context)
{
    run(context);
    return true;
}

/* ---- the clock */

uint64_t read_clock(void)
{
    return GetTickCount64();
}

/* ---- threads */

struct monitor {
    SRWLOCK lock;
    CONDITION_VARIABLE condition;
};

monitor *new_monitor(void)
{
    return calloc(1, sizeof(monitor)); /* zeros are what their initializers are */
}

void free_monitor(monitor *of)
{
    free(of);
}

void enter_monitor(monitor *of)
{
    AcquireSRWLockExclusive(&of->lock);
}

void leave_monitor(monitor *of)
{
    ReleaseSRWLockExclusive(&of->lock);
}

void wait_in_monitor(monitor *of)
{
    SleepConditionVariableSRW(&of->condition, &of->lock, INFINITE, 0);
}

void wake_all(monitor *of)
{
    WakeAllConditionVariable(&of->condition);
}

typedef struct {
    HANDLE thread;
    void (*run)(void *);
    void *context;
} task;

static DWORD WINAPI run_task(void *context)
{
    task *of = context;

    of->run(of->context);
    return 0;
}

void run_in_threads(void (*run)(void *), void *contexts, size_t count, size_t size)
{
    task *others = count > 1 ? calloc(count - 1, sizeof *others) : NULL;
    size_t i;

    for (i = 1; others != NULL && i < count; i++) {
        task *other = &others[i - 1];
        other->run = run;
        other->context = (char *)contexts + i * size;
        other->thread = CreateThread(NULL, 0, run_task, other, 0, NULL);
    }
    run(contexts);
    for (i = 1; others != NULL && i < count; i++) {
        if (others[i - 1].thread == NULL) continue;
        WaitForSingleObject(others[i - 1].thread, INFINITE);
        CloseHandle(others[i - 1].thread);
    }
    free(others);
}
