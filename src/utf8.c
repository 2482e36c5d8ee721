/* UTF-8: one code point at a time. */
#include "utf8.h"

uint32_t rk_decode(const rk_source *source, uint32_t at, uint32_t *code)
{
    uint32_t lead = rk_byte(source, at);
    uint32_t more = lead < 0x80 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
    static const uint32_t smallest[4] = {0, 0x80, 0x800, 0x10000};
    uint32_t i;

    *code = RK_NOT_UTF8;
    if (lead >= 0x80 && (lead < 0xC2 || lead > 0xF4)) return 1;
    lead &= more == 0 ? 0x7Fu : 0x3Fu >> more;
    for (i = 1; i <= more; i++) {
        uint32_t byte = rk_byte(source, at + i);
        if ((byte & 0xC0) != 0x80) return 1;
        lead = lead << 6 | (byte & 0x3F);
    }
    if (lead < smallest[more] || lead > 0x10FFFF || (lead >= 0xD800 && lead <= 0xDFFF)) return 1;
    *code = lead;
    return more + 1;
}
