/*
 * The test harness. A check that fails prints one line, and the program goes on. The last line of a test program is
 * "NAME: N passed, N failed", by which tests/run counts. The name of a check is the row or the document that it tests:
 *
 *     FAIL tests/unit/utf8.c:41 a cut sequence: expected 1, got 2
 *
 * One check is one row of a table, or one document: a loop over many sizes counts as one.
 */
#ifndef TEST_H
#define TEST_H

#include <inttypes.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static unsigned long test_passed, test_failed;

static inline bool test_begin_fail(const char *file, int line, const char *name)
{
    test_failed++;
    printf("FAIL %s:%d %s: expected ", file, line, name);
    return false;
}

static inline bool test_true(const char *file, int line, const char *name, const char *what, bool got)
{
    if (got) return test_passed++, true;
    test_begin_fail(file, line, name);
    printf("%s, got false\n", what);
    return false;
}

static inline bool test_number(const char *file, int line, const char *name, int64_t expected, int64_t got)
{
    if (expected == got) return test_passed++, true;
    test_begin_fail(file, line, name);
    printf("%" PRId64 ", got %" PRId64 "\n", expected, got);
    return false;
}

/* A fault is a sentence about what does not hold; null: all is well. */
static inline bool test_fault(const char *file, int line, const char *name, const char *fault)
{
    if (fault == NULL) return test_passed++, true;
    test_begin_fail(file, line, name);
    printf("no fault, got: %s\n", fault);
    return false;
}

/* Control characters are shown as a C string writes them, so that a failure is one line. */
static inline void test_print_bytes(const char *bytes, size_t length)
{
    size_t i;

    putchar('"');
    for (i = 0; i < length; i++) {
        unsigned char c = (unsigned char)bytes[i];
        if (c == '\n')
            printf("\\n");
        else if (c < ' ' || c == 0x7F)
            printf("\\x%02X", c);
        else
            putchar(c);
    }
    putchar('"');
}

static inline bool test_bytes(const char *file, int line, const char *name, const char *expected, const char *got,
                              size_t got_length)
{
    const size_t length = strlen(expected);

    if (length == got_length && memcmp(expected, got, got_length) == 0) return test_passed++, true;
    test_begin_fail(file, line, name);
    test_print_bytes(expected, length);
    printf(", got ");
    test_print_bytes(got, got_length);
    putchar('\n');
    return false;
}

/* Each returns whether the check passed. */
#define CHECK(name, condition)                   test_true(__FILE__, __LINE__, name, #condition, condition)
#define CHECK_NUMBER(name, expected, got)        test_number(__FILE__, __LINE__, name, (int64_t)(expected), (int64_t)(got))
#define CHECK_STRING(name, expected, got)        CHECK_BYTES(name, expected, got, strlen(got))
#define CHECK_BYTES(name, expected, got, length) test_bytes(__FILE__, __LINE__, name, expected, got, length)
#define CHECK_FAULT(name, fault)                 test_fault(__FILE__, __LINE__, name, fault)

#define ITEMS(array) (sizeof(array) / sizeof *(array))

/* A fault with numbers in it, such as test_faultf("a window of %lu bytes: %s", size, fault). Valid until the next call. */
static inline const char *test_faultf(const char *format, unsigned long number, const char *fault)
{
    static char line[300];

    snprintf(line, sizeof line, format, number, fault);
    return line;
}

/* malloc, of one byte at least. A test stops where there is no memory. */
static inline void *test_allocate(size_t size)
{
    void *block = malloc(size > 0 ? size : 1);

    if (block == NULL) abort();
    return block;
}

/* A copy in a block of exactly its size, so that AddressSanitizer sees a read beyond the end. The caller frees it. */
static inline char *test_copy(const char *bytes, size_t length)
{
    char *copy = (char *)test_allocate(length);

    if (length > 0) memcpy(copy, bytes, length);
    return copy;
}

/* xorshift32: the same numbers on every machine. */
static inline uint32_t test_random(uint32_t *state)
{
    *state ^= *state << 13;
    *state ^= *state >> 17;
    *state ^= *state << 5;
    return *state;
}

/* Prints the last line. Returns the exit status of main. */
static inline int test_end(const char *suite)
{
    printf("%s: %lu passed, %lu failed\n", suite, test_passed, test_failed);
    return test_failed == 0 && test_passed > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

#endif
