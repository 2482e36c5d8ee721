/* Places in a text, for the tests of rules: a text with the sign ‖ where the next token is. The sign is not in the text, and
 * all tokens before it are the segment so far. */
#ifndef PLACE_H
#define PLACE_H

#include "../../src/cursor.h"
#include "stream.h"

#define PLACE_SIGN "‖"

typedef struct {
    test_stream stream;
    rk_profile profile;
    rk_cursor cursor;
    uint32_t parts; /* words and numbers that were taken */
} test_place;

/* Opens a place; close_place frees it. It must not move. Without a sign it is the start of the text. */
static inline void open_place(test_place *p, const char *text)
{
    const char *sign = strstr(text, PLACE_SIGN);
    const size_t start = sign == NULL ? 0 : (size_t)(sign - text);
    char joined[2000];
    int length;

    memset(p, 0, sizeof *p);
    if (sign == NULL)
        length = snprintf(joined, sizeof joined, "%s", text);
    else
        length = snprintf(joined, sizeof joined, "%.*s%s", (int)start, text, sign + strlen(PLACE_SIGN));
    open_stream(&p->stream, joined, (size_t)length);
    rk_cursor_open(&p->cursor, &p->stream.tokens, &p->profile);
    while (rk_ahead(&p->cursor, 0)->type != RK_TOKEN_END && rk_ahead(&p->cursor, 0)->start < start) {
        p->parts += rk_is_word(rk_ahead(&p->cursor, 0));
        rk_cursor_take(&p->cursor);
    }
}

static inline void close_place(test_place *p)
{
    close_stream(&p->stream);
}

#endif
