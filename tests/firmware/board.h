/*
 * What the firmwares of this folder need of a board, and what they are made of:
 *
 *     boards/X.c, X.ld   start-up code, memory map, output and exit of machine X   -> the functions below
 *     src/mem.c, eabi.c  what the compiler calls by name where there is no libc
 *     articles.c         made by articles.sh: the texts of tests/articles as constants, so in flash
 *     report.c           prints every unit of every article; the output must be the same on every machine
 *     measure.c          prints the workspace, the stack and the instructions that a summary takes
 */
#ifndef BOARD_H
#define BOARD_H

#include <stddef.h>
#include <stdint.h>

typedef struct {
    const char *name;
    const char *text;
    uint16_t length;
} article;

extern const article articles[];
extern const uint16_t article_count;

/* Each firmware's work; the result is its exit status. */
int firmware(void);

void put_char(char c);

/* A clock that runs with the instructions (-icount) and wraps at 2^24, and a loop of a million of them to set it by. */
uint32_t read_ticks(void);
void run_million(void);
/* The lowest address that the stack may reach. */
extern uint32_t stack_limit[];

static inline void put(const char *string)
{
    while (*string != '\0') put_char(*string++);
}

/* A number and what follows it. */
static inline void put_number(uint32_t n, char after)
{
    char digits[10];
    uint8_t count = 0;

    do digits[count++] = (char)('0' + n % 10);
    while ((n /= 10) != 0);
    while (count > 0) put_char(digits[--count]);
    put_char(after);
}

#endif
