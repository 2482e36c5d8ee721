/* Heads: the running heads and feet of pages. Such a line stands at the edge of more than one page, or it interrupts
 * sentences. Lines that differ in their numbers are one. */
#ifndef RK_HEADS_H
#define RK_HEADS_H

#include "chars.h"

/* A line as far as it may be a running head. */
typedef struct {
    uint32_t start, end; /* without the blanks around it */
    uint32_t shape;      /* what it is but for its numbers; 0: it is empty, or too long */
    uint32_t sum;        /* of its numbers */
} rk_page_line;

/* A running head or foot is not longer, in bytes. */
#define RK_HEAD_BYTES_MAX 200u
/* The line that begins at `at` or after the blanks there. A line of more than `max` bytes has no shape. */
rk_page_line rk_read_page_line(const rk_source *source, uint32_t at, uint32_t max);
/* Whether a byte is white space of ASCII. */
static inline bool rk_is_white_byte(uint32_t byte)
{
    return byte == ' ' || (byte >= '\t' && byte <= '\r');
}
/* The first byte in [at, end) that is no white space. is_new_page: set to true if a form feed was passed over. */
uint32_t rk_skip_page_white(const rk_source *source, uint32_t at, uint32_t end, bool *is_new_page);

/* Adds a line to the heads that interrupt sentences. */
void rk_add_head(rk_layout *layout, const rk_source *source, const rk_page_line *line);
/* Adds the heads at the edges of the pages of a text that has form feeds: those of its first `length` bytes.
 * RK_COLD: not compiled into its caller, whose other calls need no room for its lines. */
RK_COLD void rk_find_heads(const rk_source *source, uint32_t length, rk_layout *layout);

/* Whether the line that begins at `at` is like a running head. */
bool rk_is_like_head(const rk_source *source, uint32_t at);
/* Whether the line that begins at `at` is a running head at its place. */
bool rk_is_running_head(const rk_source *source, uint32_t at);

#endif
