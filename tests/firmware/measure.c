/*
 * Prints what a summary takes on a Cortex-M, for each article with three sentences and with 60 words, one line each:
 *
 *     NAME WORDS LENGTH WORKSPACE STACK INSTRUCTIONS
 *
 * WORDS is 0 for three sentences. WORKSPACE is workspace_min. The library gets BLOCK_BYTES, or MAX_BYTES for an article
 * that needs more.
 */
#include "../../include/ringkas.h"
#include "board.h"

#ifndef BLOCK_BYTES
#define BLOCK_BYTES 8192
#endif

#define PAINT 0xA5A5A5A5u

/* paint_stack uses less than this many words of stack itself. */
#define PAINTER_WORDS 32

#define MAX_BYTES 12288

static uint32_t block[MAX_BYTES / 4];

/* Paints the free part of the stack. What is no longer painted after the summary was used by it. */
static __attribute__((noinline)) void paint_stack(const uint32_t *sp)
{
    volatile uint32_t *at;

    for (at = stack_limit; at < sp - PAINTER_WORDS; at++) *at = PAINT;
}

static __attribute__((noinline)) uint32_t measure_stack(const uint32_t *sp)
{
    const volatile uint32_t *at = stack_limit;

    while (*at == PAINT) at++;
    return (uint32_t)((uintptr_t)sp - (uintptr_t)at);
}

static uint32_t ticks_between(uint32_t before, uint32_t after)
{
    return (after - before) & 0xFFFFFF;
}

/* million: the ticks of a million instructions. Divides digit by digit, to stay within 32 bits. */
static uint32_t count_instructions(uint32_t ticks, uint32_t million)
{
    uint32_t instructions = ticks / million, rest = ticks % million;
    uint8_t digit;

    for (digit = 0; digit < 6; digit++) {
        rest *= 10;
        instructions = instructions * 10 + rest / million;
        rest %= million;
    }
    return instructions;
}

typedef struct {
    ringkas_summary summary;
    uint32_t stack, ticks;
} measured;

/* Not inlined: the stack pointer must be the same when painting and when looking. */
static __attribute__((noinline)) ringkas_status measure(const article *a, uint32_t words, size_t size, measured *m)
{
    static ringkas_limits limits;
    const uint32_t *sp;
    uint32_t before, after;
    ringkas_status status;

    limits.words = words;
    __asm__ volatile("mov %0, sp" : "=r"(sp));
    paint_stack(sp);
    before = read_ticks();
    status = ringkas_summarize(a->text, a->length, NULL, &limits, block, size, &m->summary);
    after = read_ticks();
    m->stack = measure_stack(sp);
    m->ticks = ticks_between(before, after);
    return status;
}

static int measure_article(const article *a, uint32_t words, uint32_t million)
{
    static measured m;
    ringkas_status status = measure(a, words, BLOCK_BYTES, &m);

    if (status == RINGKAS_ERR_WORKSPACE) status = measure(a, words, MAX_BYTES, &m);
    put(a->name);
    put_char(' ');
    put_number(words, ' ');
    put_number(a->length, ' ');
    put_number((uint32_t)m.summary.workspace_min, ' ');
    put_number(m.stack, ' ');
    put_number(count_instructions(m.ticks, million), '\n');
    return status != RINGKAS_OK;
}

int firmware(void)
{
    uint32_t million, before = read_ticks();
    int failed = 0;
    uint16_t i;

    run_million();
    million = ticks_between(before, read_ticks());
    for (i = 0; i < article_count; i++) {
        failed |= measure_article(&articles[i], 0, million);
        failed |= measure_article(&articles[i], 60, million);
    }
    return failed;
}
