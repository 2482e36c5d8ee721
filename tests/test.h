/*
 * The test harness: checks that go on after a failure, and a last line "NAME: N passed, N failed" by which tests/run
 * counts. A table row is checked by its name, which is what a failure prints:
 *
 *     FAIL tests/unit/words.c:41 anak-anak: expected 1, got 2
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

/* Newlines are shown as a reader types them, so that a failure is one line. */
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

static inline bool test_bytes(const char *file, int line, const char *name, const char *expected,
                              size_t expected_length, const char *got, size_t got_length)
{
    if (expected_length == got_length && memcmp(expected, got, got_length) == 0) return test_passed++, true;
    test_begin_fail(file, line, name);
    test_print_bytes(expected, expected_length);
    printf(", got ");
    test_print_bytes(got, got_length);
    putchar('\n');
    return false;
}

/* Each gives whether it held. */
#define CHECK(name, condition)             test_true(__FILE__, __LINE__, name, #condition, condition)
#define CHECK_NUMBER(name, expected, got)  test_number(__FILE__, __LINE__, name, (int64_t)(expected), (int64_t)(got))
#define CHECK_STRING(name, expected, got)  CHECK_BYTES(name, expected, got, strlen(got))
#define CHECK_BYTES(name, expected, got, length) \
    test_bytes(__FILE__, __LINE__, name, expected, strlen(expected), got, length)

#define ITEMS(array) (sizeof(array) / sizeof *(array))

/* The last line, and the exit status of main. */
static inline int test_end(const char *suite)
{
    printf("%s: %lu passed, %lu failed\n", suite, test_passed, test_failed);
    return test_failed == 0 && test_passed > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

#endif
