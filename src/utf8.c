/* UTF-8: one code point at a time. */
#include "utf8.h"

/* The six bits of a byte that continues a sequence; of another byte, more than 63. */
static uint32_t next_bits(const rk_source *source, uint32_t at)
{
    return rk_byte(source, at) ^ 0x80u;
}

/* A straight line, not a loop over the bytes: texts that are not ASCII are decoded several times. */
uint32_t rk_decode(const rk_source *source, uint32_t at, uint32_t *code)
{
    const uint32_t lead = rk_byte(source, at), second = next_bits(source, at + 1);
    uint32_t third, fourth, found;

    *code = lead < 0x80 ? lead : RK_NOT_UTF8;
    if (lead < 0xC2 || lead > 0xF4 || second > 63) return 1;
    if (lead < 0xE0) {
        *code = (lead & 0x1F) << 6 | second;
        return 2;
    }
    third = next_bits(source, at + 2);
    found = (lead & 0x0F) << 12 | second << 6 | third;
    if (third > 63) return 1;
    if (lead < 0xF0) {
        if (found < 0x800 || (found >= 0xD800 && found <= 0xDFFF)) return 1;
        *code = found;
        return 3;
    }
    fourth = next_bits(source, at + 3);
    found = found << 6 | fourth;
    if (fourth > 63 || found < 0x10000 || found > 0x10FFFF) return 1;
    *code = found;
    return 4;
}
