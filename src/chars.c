/* Characters. Latin letters have upper and lower case; letters of other scripts are all lower case. A table for ASCII and a
 * list of runs replace the 43 KB of the full Unicode tables. */
#include "chars.h"

#define O RK_OTHER
#define B RK_BLANK
#define N RK_NEWLINE
#define D RK_DIGIT
#define U RK_UPPER
#define L RK_LOWER
#define S RK_TERMINATOR
#define Q RK_QUOTE
#define P RK_OPENER
#define C RK_CLOSER
#define H RK_HYPHEN

/* One row for 32 bytes. */
/* clang-format off */
const uint8_t rk_ascii_class[128] = {
    O, O, O, O, O, O, O, O, O, B, N, N, N, N, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, /* 00: controls */
    B, S, Q, O, O, O, O, Q, P, C, O, O, O, H, S, O, D, D, D, D, D, D, D, D, D, D, O, O, O, O, O, S, /* 20: !"#$%&'()*+,-./0-9:;<=>? */
    O, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, P, O, C, O, O, /* 40: @A-Z[\]^_ */
    O, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, P, O, C, O, O, /* 60: `a-z{|}~ */
};
/* clang-format on */

#undef O
#undef B
#undef N
#undef D
#undef U
#undef L
#undef S
#undef Q
#undef P
#undef C
#undef H

/* Where runs of characters beyond ASCII begin in the Basic Multilingual Plane, and their classes. */
static const uint16_t run_first[] = {
    0x0080, 0x0085, 0x0086, 0x00A0, 0x00A1, 0x00AB, 0x00AC, 0x00AD, 0x00AE, 0x00BB, 0x00BC, 0x00C0, 0x00D7, 0x00D8,
    0x00F7, 0x00F8, 0x0300, 0x0370, 0x2000, 0x200B, 0x2010, 0x2012, 0x2016, 0x2018, 0x2019, 0x201A, 0x201D, 0x201E,
    0x2020, 0x2026, 0x2027, 0x2028, 0x202A, 0x202F, 0x2030, 0x205F, 0x2060, 0x2070, 0x2C00, 0x3000, 0x3001, 0x3002,
    0x3003, 0x3005, 0x3008, 0x3021, 0xE000, 0xF900, 0xFE00, 0xFE10, 0xFEFF, 0xFF00, 0xFF01, 0xFF10, 0xFFF0};
static const uint8_t run_class[] = {
    RK_OTHER,   RK_NEWLINE,    RK_OTHER,   RK_BLANK,   RK_OTHER,   RK_OPENER,     RK_OTHER, RK_IGNORED,
    RK_OTHER,   RK_CLOSER,     RK_OTHER,   RK_LOWER,   RK_OTHER,   RK_LOWER,      RK_OTHER, RK_LOWER,
    RK_IGNORED, RK_LOWER,      RK_BLANK,   RK_IGNORED, RK_HYPHEN,  RK_DASH,       RK_OTHER, RK_OPENER,
    RK_CLOSER,  RK_OPENER,     RK_CLOSER,  RK_OPENER,  RK_OTHER,   RK_TERMINATOR, RK_OTHER, RK_NEWLINE,
    RK_IGNORED, RK_BLANK,      RK_OTHER,   RK_BLANK,   RK_IGNORED, RK_OTHER,      RK_LOWER, RK_BLANK,
    RK_OTHER,   RK_TERMINATOR, RK_OTHER,   RK_LOWER,   RK_OTHER,   RK_LOWER,      RK_OTHER, RK_LOWER,
    RK_IGNORED, RK_LOWER,      RK_IGNORED, RK_LOWER,   RK_OTHER,   RK_LOWER,      RK_OTHER};

#define RUNS (sizeof run_class / sizeof *run_class)

/* From Greek to Khmer: letters without case for us, which the search would find too, in six steps. */
#define FIRST_ALPHABET 0x370u
#define LAST_ALPHABET  0x1DFFu

/* Pictures and the like. */
#define FIRST_PICTURE 0x1F000u
#define LAST_PICTURE  0x1FAFFu

/* Upper case letters of Latin-1 and Latin Extended-A and -B, as far as a language in Latin script needs them. */
static bool is_upper(uint32_t code)
{
    if (code >= 0xC0 && code <= 0xDE) return code != 0xD7; /* the multiplication sign */
    if (code >= 0x100 && code <= 0x137) return code % 2 == 0;
    if (code >= 0x139 && code <= 0x148) return code % 2 == 1;
    if (code >= 0x14A && code <= 0x177) return code % 2 == 0;
    if (code >= 0x178 && code <= 0x17E) return code == 0x178 || code % 2 == 1;
    return code >= 0x1E00 && code <= 0x1EFF && code % 2 == 0;
}

static rk_class class_of_code(uint32_t code)
{
    uint32_t low = 0, high = RUNS;

    if (code - FIRST_ALPHABET <= LAST_ALPHABET - FIRST_ALPHABET) return RK_LOWER;
    if (code > 0xFFFF) return code >= FIRST_PICTURE && code <= LAST_PICTURE ? RK_OTHER : RK_LOWER;
    while (high - low > 1) {
        uint32_t middle = (low + high) / 2;
        if (code < run_first[middle])
            high = middle;
        else
            low = middle;
    }
    return is_upper(code) ? RK_UPPER : (rk_class)run_class[low];
}

rk_char rk_char_at(const rk_source *source, uint32_t at)
{
    uint32_t code = rk_byte(source, at), length = at < source->length;
    rk_class type = rk_class_of_byte(code);
    rk_char c;

    if (type == RK_MULTIBYTE) {
        length = rk_decode(source, at, &code);
        type = code == RK_NOT_UTF8 ? RK_OTHER : class_of_code(code);
    }
    c.code = code & 0x1FFFFF;
    c.length = length & 7;
    c.type = type;
    return c;
}

uint32_t rk_fold(uint32_t code)
{
    if (code < 0x80) return code >= 'A' && code <= 'Z' ? code + 32 : code;
    if (!is_upper(code)) return code;
    if (code == 0x178) return 0xFF;
    return code <= 0xDE ? code + 32 : code + 1;
}
