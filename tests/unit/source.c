/* source.c: the bytes of a text, in memory or through a window of any size. */
#include "stream.h"

static const char text[] =
    "Hujan deras mengguyur Semarang sejak pagi. Warga mengungsi ke sekolah; petugas membagikan selimut.";
#define LENGTH (sizeof text - 1)

static void test_memory(void)
{
    rk_source source = source_of_string("ab"), empty = rk_source_of(NULL, 0);

    CHECK_NUMBER("the first byte", 'a', rk_byte(&source, 0));
    CHECK_NUMBER("the last byte", 'b', rk_byte(&source, 1));
    CHECK_NUMBER("the byte after the end", 0, rk_byte(&source, 2));
    CHECK_NUMBER("the last offset of all", 0, rk_byte(&source, UINT32_MAX));
    CHECK_NUMBER("the byte before the start", 0, rk_byte(&source, (uint32_t)0 - 1));
    CHECK_NUMBER("a byte of no text", 0, rk_byte(&empty, 0));
    CHECK("memory does not fail", !rk_has_failed(&source));
    free_source(source);
}

/* ---- windows */

/* Offsets as the core asks for them: forward, with short looks back and ahead, and now and then far back. */
static uint32_t next_offset(uint32_t i)
{
    static const int32_t steps[] = {0, -1, -2, 1, 2, 17, -9, 0, 3};

    if (i % 61 == 60) return i * 7 % (uint32_t)LENGTH;
    return i / 3 + (uint32_t)steps[i % ITEMS(steps)]; /* may lie before the start or after the end */
}

static const char *check_window(size_t size)
{
    const rk_source memory = rk_source_of(text, LENGTH);
    test_reader r;
    rk_window window;
    rk_source source;
    const char *fault = NULL;
    uint32_t i;

    open_reader(&r, text, LENGTH, size);
    source = rk_source_from(&r.reader, &window);
    for (i = 0; i < 3 * LENGTH + 20; i++)
        if (rk_byte(&source, next_offset(i)) != rk_byte(&memory, next_offset(i))) fault = "another byte";
    if (r.is_outside) fault = "a read of bytes that the text does not have";
    if (size >= LENGTH && r.calls != 1) fault = "a window for the whole text is filled more than once";
    if (rk_has_failed(&source)) fault = "it has failed";
    close_reader(&r);
    return fault == NULL ? NULL : test_faultf("a window of %lu bytes: %s", size, fault);
}

static void test_windows(void)
{
    const char *fault = NULL;
    size_t size;

    for (size = 1; size <= LENGTH + 20 && fault == NULL; size++) fault = check_window(size);
    CHECK_FAULT("windows of all sizes show the same bytes as memory", fault);
}

/* A text that is read forward is read little more than once. */
static void test_forward(void)
{
    test_reader r;
    rk_window window;
    rk_source source;
    uint32_t at;

    open_reader(&r, text, LENGTH, 40);
    source = rk_source_from(&r.reader, &window);
    for (at = 0; at < LENGTH; at++) (void)rk_byte(&source, at);
    CHECK("a window of 40 bytes is filled once for every 30", r.calls <= 1 + (LENGTH - 40 + 29) / 30);
    close_reader(&r);
}

static void test_empty(void)
{
    test_reader r;
    rk_window window;
    rk_source source;

    open_reader(&r, "", 0, 1);
    source = rk_source_from(&r.reader, &window);
    CHECK_NUMBER("a byte of an empty text", 0, rk_byte(&source, 0));
    CHECK_NUMBER("reads of an empty text", 0, r.calls);
    close_reader(&r);
}

/* ---- errors */

static void test_failure(void)
{
    uint32_t call;

    for (call = 1; call <= 5; call++) {
        test_reader r;
        rk_window window;
        rk_source source;
        uint32_t at, wrong = 0;
        open_reader(&r, text, LENGTH, 8);
        r.fails_at = call;
        source = rk_source_from(&r.reader, &window);
        for (at = 0; at < LENGTH && !rk_has_failed(&source); at++)
            wrong += rk_byte(&source, at) != (uint8_t)text[at] && !rk_has_failed(&source);
        CHECK_NUMBER("before the error: wrong bytes", 0, wrong);
        CHECK("the error stays", rk_has_failed(&source));
        CHECK_NUMBER("a byte after the error is a newline", '\n', rk_byte(&source, 0));
        CHECK_NUMBER("the end is still the end", 0, rk_byte(&source, LENGTH));
        CHECK_NUMBER("the length stays", LENGTH, source.length);
        CHECK_NUMBER("nothing is read after the error", call, r.calls);
        CHECK_NUMBER("a search ends", 0, rk_find_byte(&source, 0, LENGTH, (const uint8_t *)"\n\r"));
        close_reader(&r);
    }
}

/* ---- the search */

static uint32_t find_simply(uint32_t at, uint32_t end, const uint8_t bytes[2])
{
    while (at < end && (uint8_t)text[at] != bytes[0] && (uint8_t)text[at] != bytes[1]) at++;
    return at < end ? at : end;
}

static const char *check_search(const rk_source *source)
{
    static const char *const wanted[] = {"HH", "ma", "..", ";S", "\n)", "y."};
    uint32_t at, end;
    size_t i;

    for (i = 0; i < ITEMS(wanted); i++)
        for (at = 0; at <= LENGTH; at++)
            for (end = at; end <= LENGTH; end++) {
                const uint8_t *bytes = (const uint8_t *)wanted[i];
                if (rk_find_byte(source, at, end, bytes) != find_simply(at, end, bytes))
                    return test_faultf("from offset %lu: not %s", at, wanted[i]);
            }
    return NULL;
}

static void test_search(void)
{
    rk_source memory = source_of_bytes(text, LENGTH);
    test_reader r;
    rk_window window;
    rk_source source;

    CHECK_FAULT("a search in memory", check_search(&memory));
    open_reader(&r, text, LENGTH, 16);
    source = rk_source_from(&r.reader, &window);
    CHECK_FAULT("a search through a window", check_search(&source));
    close_reader(&r);
    free_source(memory);
}

int main(void)
{
    test_memory();
    test_windows();
    test_forward();
    test_empty();
    test_failure();
    test_search();
    return test_end("unit/source");
}
