/* Characters: what a byte or a code point is to the stages that follow. */
#ifndef RK_CHARS_H
#define RK_CHARS_H

#include "utf8.h"

typedef enum {
    RK_OTHER,
    RK_BLANK,
    RK_NEWLINE,
    RK_DIGIT,
    RK_UPPER,
    RK_LOWER,      /* also letters of scripts without case */
    RK_TERMINATOR, /* . ! ? and the ellipsis */
    RK_QUOTE,      /* " and ', which may open or close */
    RK_OPENER,     /* an opening quotation mark or bracket */
    RK_CLOSER,     /* a closing one; the apostrophe U+2019 too */
    RK_HYPHEN,
    RK_DASH,     /* a dash longer than a hyphen */
    RK_IGNORED,  /* takes no place: soft hyphen, zero-width characters, byte order mark, combining accent */
    RK_MULTIBYTE /* of a byte only: the first of a sequence that must be decoded */
} rk_class;

/* Fits one register. */
typedef struct {
    uint32_t code : 21;
    uint32_t length : 3; /* bytes; 0 at the end of the text */
    rk_class type : 8;
} rk_char;

/* The class of a byte by itself. */
extern const uint8_t rk_ascii_class[128];
static inline rk_class rk_class_of_byte(uint32_t byte)
{
    if (byte < 0x80) return (rk_class)rk_ascii_class[byte];
    return byte >= 0xC2 && byte <= 0xF4 ? RK_MULTIBYTE : RK_OTHER;
}

/* The character at an offset; length 0 and RK_OTHER at the end. */
rk_char rk_char_at(const rk_source *source, uint32_t at);

/* The lower case of a code point. */
uint32_t rk_fold(uint32_t code);

static inline bool rk_is_letter(rk_class type)
{
    return type == RK_UPPER || type == RK_LOWER;
}
static inline bool rk_is_word_class(rk_class type)
{
    return type >= RK_DIGIT && type <= RK_LOWER;
}
static inline bool rk_is_white(rk_class type)
{
    return type == RK_BLANK || type == RK_NEWLINE;
}

#endif
