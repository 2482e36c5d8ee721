/* Text: the window on a text that is not in memory. */
#include "stages.h"

#if !RK_INLINE_BYTES

uint8_t rk_byte(const rk_text *text, uint32_t at)
{
    return at < text->at_hand ? text->bytes[at] : rk_fetch(text, at);
}

#endif

#if RINGKAS_WITH_READER

/* A text is read forwards, with short looks back at what has just been read: a quarter of the window lies before the byte
 * that is asked for, or three quarters where that lies behind what the window shows. */
static bool move_window(const rk_text *text, rk_window *window, uint32_t at)
{
    const ringkas_reader *reader = window->reader;
    const uint32_t size = reader->window_size < text->length ? (uint32_t)reader->window_size : text->length;
    const uint32_t before = at >= window->first ? size / 4 : size - 1 - size / 4;

    window->first = at - rk_min(at, before);
    window->held = rk_min(size, text->length - window->first);
    window->has_failed = reader->read(reader->context, window->first, reader->window, window->held) != 0;
    if (!window->has_failed) return true;
    window->held = 0;
    window->text->length = 0; /* there is nothing more to look for */
    return false;
}

uint8_t rk_fetch(const rk_text *text, uint32_t at)
{
    rk_window *window = text->window;

    if (at >= text->length || window == NULL) return 0;
    if (at - window->first >= window->held && !move_window(text, window, at))
        return '\n'; /* which ends what looks for the end of a line */
    return ((const uint8_t *)window->reader->window)[at - window->first];
}

void rk_open_window(rk_window *window, const ringkas_reader *reader, rk_text *text)
{
    text->bytes = NULL;
    text->at_hand = 0;
    text->length = reader->length;
    text->window = window;
    window->text = text;
    window->reader = reader;
    window->first = 0;
    window->held = 0;
    window->has_failed = false;
}

#endif
