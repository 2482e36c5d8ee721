/* Plain bytes. */
#include "plain_bytes.h"

#include "chars.h"
#include "swar.h"

/* Passes over letters of ASCII, eight at a time. It may stop in the middle of a word. */
static RK_INLINE uint32_t skip_letters(const uint8_t *bytes, uint32_t at, uint32_t end)
{
    while (RK_WIDE && end - at >= 8) {
        const uint64_t others = rk_mask_not_letters(rk_load8(bytes + at) | RK_EACH_BYTE(0x20));
        if (others != 0) return at + rk_count_before(others);
        at += 8;
    }
    return at;
}

uint32_t rk_count_plain(const rk_source *source, uint32_t at, uint32_t end)
{
    const uint32_t start = at;
    uint32_t plain = at; /* after the last visible byte */

    end = rk_min(end, source->resident);
    for (; at < end; at++) {
        const uint32_t letters_end = skip_letters(source->bytes, at, end);
        uint8_t byte;
        if (letters_end > at) plain = at = letters_end;
        if (at == end) break;
        byte = source->bytes[at];
        if (rk_is_word_class(rk_class_of_byte(byte)) || (at == plain && rk_is_plain_sign(byte)))
            plain = at + 1;
        else if (byte != ' ' || at != plain)
            break;
    }
    return plain - start;
}
