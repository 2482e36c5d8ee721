/* A source: the window on a text that is not in memory. */
#include "source.h"

#include "swar.h"

rk_source rk_source_of(const void *bytes, size_t length)
{
    rk_source source;

    source.bytes = (const uint8_t *)bytes;
    source.resident = source.length = (uint32_t)length;
    source.format = RINGKAS_PLAIN;
    source.quotes = 0;
    source.window = NULL;
    source.layout = NULL;
    return source;
}

rk_source rk_source_from(const ringkas_reader *reader, rk_window *window)
{
    rk_source source;

    memset(window, 0, sizeof *window);
    window->reader = reader;
    source.bytes = NULL;
    source.resident = 0;
    source.length = reader->length;
    source.format = RINGKAS_PLAIN;
    source.quotes = 0;
    source.window = window;
    source.layout = NULL;
    return source;
}

/* A text is read forward, with short looks back at what has just been read: a quarter of the window lies before the
 * byte that is asked for, three quarters if that byte lies before the window. */
static void move_window(const rk_source *source, uint32_t at)
{
    rk_window *window = source->window;
    const ringkas_reader *reader = window->reader;
    const uint32_t size = reader->window_size < source->length ? (uint32_t)reader->window_size : source->length;
    const uint32_t before = at >= window->first ? size / 4 : size - 1 - size / 4;

    window->first = at - rk_min(at, before);
    window->loaded = rk_min(size, source->length - window->first);
    window->has_failed = reader->read(reader->context, window->first, reader->window, window->loaded) != 0;
}

uint8_t rk_load(const rk_source *source, uint32_t at)
{
    rk_window *window = source->window;

    if (at >= source->length || window == NULL) return 0;
    if (!window->has_failed && at - window->first >= window->loaded) move_window(source, at);
    if (window->has_failed) return '\n';
    return ((const uint8_t *)window->reader->window)[at - window->first];
}

/* The bytes that equal one byte. Only the first one of the mask is sure to be right. */
static RK_INLINE uint64_t mask_first(uint64_t chunk, uint32_t byte)
{
    const uint64_t other = chunk ^ RK_EACH_BYTE(byte);

    return (other - RK_EACH_BYTE(1)) & ~other & RK_EACH_BYTE(0x80);
}

uint32_t rk_find_byte(const rk_source *source, uint32_t at, uint32_t end, const uint8_t bytes[2])
{
    const uint32_t last = RK_WIDE && source->resident != 0 && end >= 8 ? end - 7 : 0; /* end <= length */

    for (; at < last; at += 8) {
        const uint64_t chunk = rk_load8(source->bytes + at);
        const uint64_t found = mask_first(chunk, bytes[0]) | mask_first(chunk, bytes[1]);
        if (found != 0) return at + rk_count_before(found);
    }
    while (at < end && rk_byte(source, at) != bytes[0] && rk_byte(source, at) != bytes[1]) at++;
    return rk_min(at, end);
}
