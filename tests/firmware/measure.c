/* Prints what a summary takes on a Cortex-M, a line for each article, for three sentences and for 60 words:
 * "name words length workspace stack instructions". */
#include "../../include/ringkas.h"
#include "board.h"

#define PAINT 0xA5A5A5A5u

/* What the painter may need itself below the stack pointer that it is given. */
#define PAINTERS_WORDS 32

static uint32_t block[8192 / 4];

/* A summary's stack is found by painting all that is free, down to its limit, and looking how much is left of it. */
static __attribute__((noinline)) void paint_stack(const uint32_t *sp)
{
    volatile uint32_t *at;

    for (at = stack_limit; at < sp - PAINTERS_WORDS; at++) *at = PAINT;
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

/* million: the ticks of a million instructions. Divided digit by digit, for want of 64-bit division. */
static uint32_t instructions_of(uint32_t ticks, uint32_t million)
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

/* Not inlined, so that the stack pointer stays where it is between painting and looking. */
static __attribute__((noinline)) uint32_t measure(const article *a, uint32_t words, ringkas_summary *summary,
                                                  uint32_t *stack)
{
    static ringkas_options options;
    const uint32_t *sp;
    uint32_t before, after;

    options.words = words;
    __asm__ volatile("mov %0, sp" : "=r"(sp));
    paint_stack(sp);
    before = read_ticks();
    (void)ringkas_summarize(a->text, a->length, &options, block, sizeof block, summary);
    after = read_ticks();
    *stack = measure_stack(sp);
    return ticks_between(before, after);
}

int firmware(void)
{
    uint32_t million, before = read_ticks();
    uint16_t i, words;

    run_million();
    million = ticks_between(before, read_ticks());
    for (i = 0; i < article_count; i++) {
        for (words = 0; words <= 60; words = (uint16_t)(words + 60)) {
            ringkas_summary summary;
            uint32_t stack, ticks = measure(&articles[i], words, &summary, &stack);
            put(articles[i].name);
            put_char(' ');
            put_number(words, ' ');
            put_number(articles[i].length, ' ');
            put_number((uint32_t)summary.workspace_used, ' ');
            put_number(stack, ' ');
            put_number(instructions_of(ticks, million), '\n');
        }
    }
    return 0;
}
