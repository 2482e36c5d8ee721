/*
 * A firmware of this folder is made of:
 *
 *     boards/X.c, X.ld         start-up, memory map and output of board X: the functions below
 *     boards/semihosting.c     output and exit for boards whose emulator plays the debugger
 *     src/mem.c                memcpy and its like, where there is no libc
 *     articles.c               made by articles.sh: the texts of tests/articles as constants, so in flash
 *     report.c or measure.c    the program
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

/* The program. Returns its exit status. */
int firmware(void);

void put_char(char c);

/* For measure.c: a clock of 24 bits that runs with the instructions, and a loop of a million instructions. */
uint32_t read_ticks(void);
void run_million(void);
/* The lowest address that the stack may reach. */
extern uint32_t stack_limit[];

static inline void put(const char *string)
{
    while (*string != '\0') put_char(*string++);
}

/* Writes a number, then the character `after`. */
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
