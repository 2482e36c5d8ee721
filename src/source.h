/* A source: the bytes of a text, in the caller's memory or behind a reader. */
#ifndef RK_SOURCE_H
#define RK_SOURCE_H

#include "fixed.h"
#include "layout.h"

/* How far a reader has come. The length of a source never changes; has_failed stays true. */
typedef struct {
    const ringkas_reader *reader;
    uint32_t first, loaded; /* which bytes of the text the reader's window holds */
    bool has_failed;
} rk_window;

typedef struct {
    const uint8_t *bytes;
    uint32_t resident; /* how many of its bytes are in memory: all or, behind a reader, none */
    uint32_t length;
    uint32_t format;         /* a ringkas_format that is not RINGKAS_AUTO: how the bytes are written */
    uint32_t quotes;         /* of a mail: how many signs ">" stand before the text */
    rk_window *window;       /* null for a text in memory */
    const rk_layout *layout; /* of its lines; null: they are as they should be, or it is not known yet */
} rk_source;

/* One of the texts of a document. */
typedef struct {
    rk_source source;
    rk_window window;
    rk_layout layout;  /* that of the source, if it has one */
    const char *title; /* the caller's; null: none */
    size_t title_length;
    uint32_t base, article_words;    /* bytes of all texts before it; as in rk_totals */
    bool is_wrapped, lacks_lead;     /* its lines were broken at a fixed width; it does not begin with its lead */
    bool has_sentence, has_dateline; /* one was read; a dateline was, before the first sentence (genre.c) */
    int32_t news_points;             /* what speaks for news, less what speaks against it */
} rk_input;

rk_source rk_source_of(const void *bytes, size_t length);
/* Opens a reader. The window's struct must live as long as the source. */
rk_source rk_source_from(const ringkas_reader *reader, rk_window *window);

/* The byte at an offset, loaded through the window: 0 beyond the end; after an error a newline, which ends a search. */
RK_COLD uint8_t rk_load(const rk_source *source, uint32_t at);

/* The byte at an offset; 0 beyond the end. So looking ahead needs no check, nor does looking back: an offset before the
 * start wraps around to one beyond the end. */
static inline uint8_t rk_byte(const rk_source *source, uint32_t at)
{
    return at < source->resident ? source->bytes[at] : rk_load(source, at);
}

static inline bool rk_has_failed(const rk_source *source)
{
    return source->window != NULL && source->window->has_failed;
}

/* Where one of two bytes stands first in [at, end); end if nowhere. */
uint32_t rk_find_byte(const rk_source *source, uint32_t at, uint32_t end, const uint8_t bytes[2]);

#endif
