/* Lines of a text with a format. Lines end in \n, \r or \r\n. */
#ifndef RK_FORMAT_LINES_H
#define RK_FORMAT_LINES_H

#include "format_runs.h"

/* The line that begins at `at`. A line of more than RK_LINE_MAX bytes is cut there for those who look at it: its `next` is where
 * that part ends. */
#define RK_LINE_MAX 1024u
rk_text_line rk_line_at(const rk_source *source, uint32_t at);
/* Where the line ends that has the byte `at`, and where the one after it begins. */
uint32_t rk_line_end(const rk_source *source, uint32_t at), rk_next_line(const rk_source *source, uint32_t at);

/* Where the text begins: after its byte order mark. */
static inline uint32_t rk_text_start(const rk_source *source)
{
    return rk_byte(source, 0) == 0xEF && rk_byte(source, 1) == 0xBB && rk_byte(source, 2) == 0xBF ? 3 : 0;
}
static inline bool rk_is_line_end(uint32_t byte)
{
    return byte == '\n' || byte == '\r';
}
static inline bool rk_is_empty(const rk_text_line *line)
{
    return line->start >= line->end;
}
static inline bool rk_is_digit_at(const rk_source *source, uint32_t at)
{
    return (uint32_t)rk_byte(source, at) - '0' < 10;
}
/* A letter or a digit of ASCII, or a byte of a longer character. */
bool rk_is_word_at(const rk_source *source, uint32_t at);

/* Whether the bytes at `at` are those of a string of ASCII. */
bool rk_has_string(const rk_source *source, uint32_t at, const char *string);
/* The first byte from `at` on, before `end`, that is no blank and no tab; and none of `byte`. */
uint32_t rk_skip_blanks(const rk_source *source, uint32_t at, uint32_t end);
uint32_t rk_skip_bytes(const rk_source *source, uint32_t at, uint32_t byte);

/* A bracket that stands at `at`: where it has ended, after its closing sign on the same line, at most `max` bytes later. Another
 * sign that opens ends the search. 0: it does not close. */
uint32_t rk_bracket_end(const rk_source *source, uint32_t at, uint32_t close, uint32_t max);

/* "0:05", "01:02:03,456": where the time that stands at `at` ends; 0: there is none. seconds: receives it. */
uint32_t rk_skip_time(const rk_source *source, uint32_t at, uint32_t *seconds);

#endif
