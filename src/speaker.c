/* Speaker: the name before a message. */
#include "speaker.h"

#include "format_chat.h"

bool rk_find_speaker_of(const rk_document *doc, uint32_t index, uint32_t *start, uint32_t *length)
{
#if RK_HAS_FORMATS
    rk_message message;
    const rk_source *source = doc != NULL && index < doc->count ? &rk_input_of(doc, index)->source : NULL;

    if (source != NULL && source->format == RINGKAS_CHAT &&
        rk_find_speaker(source, doc->segments[index].start, &message)) {
        *start = message.name;
        *length = message.name_end - message.name;
        return !rk_has_failed(source);
    }
#endif
    (void)doc;
    (void)index;
    *start = *length = 0;
    return false;
}

size_t rk_write_speaker(const rk_document *doc, uint32_t index, char *buffer, size_t size, uint32_t *chars)
{
    uint32_t start, length, at = 0;

    *chars = 0;
    if (!RK_HAS_FORMATS || !rk_find_speaker_of(doc, index, &start, &length)) return 0;
    while (at < length) {
        const rk_source *source = &rk_input_of(doc, index)->source;
        const uint32_t bytes = rk_max(1, rk_char_at(source, start + at).length);
        uint32_t i;
        if (at + bytes > size) size = at; /* nothing after a character that did not fit */
        for (i = at; i < at + bytes && i < size; i++) buffer[i] = (char)rk_byte(source, start + i);
        at += bytes;
        ++*chars;
    }
    if (at < size) buffer[at] = ':';
    if (at + 1 < size) buffer[at + 1] = ' ';
    *chars += 2;
    return (size_t)at + 2;
}
