/*
 * Prints what a summary takes on a Cortex-M, for each article with three sentences and with 60 words, one line each:
 *
 *     NAME WORDS LENGTH WORKSPACE STACK INSTRUCTIONS
 *
 * WORDS is 0 for three sentences. WORKSPACE is workspace_min. For an article that needs more than BLOCK_BYTES, STACK and
 * INSTRUCTIONS are 0.
 */
#include "../../include/ringkas.h"
#include "board.h"

#ifndef BLOCK_BYTES
#define BLOCK_BYTES 8192
#endif

#define PAINT 0xA5A5A5A5u

/* paint_stack uses less than this many words of stack itself. */
#define PAINTER_WORDS 32

static uint32_t block[BLOCK_BYTES / 4];

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

/* Not inlined: the stack pointer must be the same when painting and when looking. */
static __attribute__((noinline)) ringkas_status measure(const article *a, uint32_t words, ringkas_summary *summary,
                                                        uint32_t *stack, uint32_t *ticks)
{
    static ringkas_limits limits;
    const uint32_t *sp;
    uint32_t before, after;
    ringkas_status status;

    limits.words = words;
    __asm__ volatile("mov %0, sp" : "=r"(sp));
    paint_stack(sp);
    before = read_ticks();
    status = ringkas_summarize(a->text, a->length, NULL, &limits, block, sizeof block, summary);
    after = read_ticks();
    *stack = measure_stack(sp);
    *ticks = ticks_between(before, after);
    return status;
}

static int measure_article(const article *a, uint32_t words, uint32_t million)
{
    ringkas_summary summary;
    uint32_t stack, ticks;
    ringkas_status status = measure(a, words, &summary, &stack, &ticks);

    put(a->name);
    put_char(' ');
    put_number(words, ' ');
    put_number(a->length, ' ');
    put_number((uint32_t)summary.workspace_min, ' ');
    put_number(status == RINGKAS_OK ? stack : 0, ' ');
    put_number(status == RINGKAS_OK ? count_instructions(ticks, million) : 0, '\n');
    return status != RINGKAS_OK && status != RINGKAS_ERR_WORKSPACE;
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
