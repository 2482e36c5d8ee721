/* Token streams for the tests of single stages: over a text in a block of exactly its size, or through a reader. */
#ifndef STREAM_H
#define STREAM_H

#include "../../src/token_view.h"
#include "source.h"

/* ---- a reader of a text in memory, which counts its calls and can fail */

typedef struct {
    const char *bytes;
    uint32_t length;
    uint32_t calls;
    uint32_t fails_at; /* the number of the call that fails, from 1; 0: none */
    bool is_outside;   /* it was asked for bytes that the text does not have, or for none */
    char *block;       /* of the window */
    ringkas_reader reader;
} test_reader;

static inline int test_read(void *context, uint32_t offset, void *buffer, uint32_t length)
{
    test_reader *r = (test_reader *)context;

    if (offset >= r->length || length == 0 || length > r->length - offset) r->is_outside = true;
    if (++r->calls == r->fails_at) return 1;
    if (!r->is_outside) memcpy(buffer, r->bytes + offset, length);
    return 0;
}

/* Opens a reader in place. The struct must not move, and close_reader frees its window. */
static inline void open_reader(test_reader *r, const char *bytes, size_t length, size_t window)
{
    memset(r, 0, sizeof *r);
    r->bytes = bytes;
    r->length = (uint32_t)length;
    r->block = (char *)test_allocate(window);
    r->reader.read = test_read;
    r->reader.context = r;
    r->reader.length = (uint32_t)length;
    r->reader.window = r->block;
    r->reader.window_size = window;
}

static inline void close_reader(test_reader *r)
{
    free(r->block);
}

/* ---- a stream */

typedef struct {
    rk_source source;
    rk_window window;
    rk_token ring[RK_RING];
    rk_tokens tokens;
} test_stream;

/* Opens a stream in place. close_stream frees the copy of the text. */
static inline void open_stream(test_stream *s, const char *bytes, size_t length)
{
    s->source = source_of_bytes(bytes, length);
    rk_tokens_open(&s->tokens, &s->source, s->ring, 0, s->source.length);
}

static inline void close_stream(test_stream *s)
{
    free_source(s->source);
}

/* The same through a reader, which the caller closes. */
static inline void open_read_stream(test_stream *s, const test_reader *r)
{
    s->source = rk_source_from(&r->reader, &s->window);
    rk_tokens_open(&s->tokens, &s->source, s->ring, 0, s->source.length);
}

static inline bool is_same_token(const rk_token *a, const rk_token *b)
{
    return a->start == b->start && a->length == b->length && a->hash == b->hash && a->stem == b->stem &&
           a->flags == b->flags && a->shape == b->shape && a->type == b->type && a->gap == b->gap;
}

/* All tokens of a text, by the functions that read any characters: through a reader nothing is plain. The caller frees them. */
static inline rk_token *read_all_tokens(const char *bytes, size_t length, size_t window, uint32_t *count)
{
    rk_token *all = (rk_token *)test_allocate((length + 1) * sizeof *all);
    test_reader r;
    test_stream s;

    open_reader(&r, bytes, length, window);
    open_read_stream(&s, &r);
    for (*count = 0; rk_peek(&s.tokens, 0)->type != RK_TOKEN_END; rk_advance(&s.tokens))
        all[(*count)++] = *rk_peek(&s.tokens, 0);
    close_reader(&r);
    return all;
}

#endif
