/* Levels of headings. */
#include "levels.h"

/* "Pasal 7", "BAB II", "Bagian Kesatu", "LAMPIRAN", not "Bagian dari pabrik". */
static bool begins_division(const rk_cursor *cursor)
{
    return cursor->taken == 1 ||
           (cursor->taken <= RK_BACK && !rk_is_lower(rk_look_back(cursor->tokens, cursor->taken - 1)));
}

/* "2.1" has one stop, "2.1.3" more. */
static rk_level level_of_number(const rk_cursor *cursor)
{
    const rk_token *number = &cursor->first;
    const rk_source *source = cursor->tokens->source;
    uint32_t stops = 0, at;

    if ((number->shape & RK_DIGITS) != 0) return RK_LEVEL_NUMBER;
    for (at = number->start; at < rk_end_of(number); at++) stops += rk_byte(source, at) == '.';
    return stops > 1 ? RK_LEVEL_SUBDECIMAL : RK_LEVEL_DECIMAL;
}

/* Of a long line, its end decides. */
static bool is_in_capitals(const rk_cursor *cursor)
{
    const uint32_t max = rk_look_back_max(cursor);
    uint32_t back;

    for (back = 1; back <= max; back++)
        if ((rk_look_back(cursor->tokens, back)->shape & RK_HAS_LOWER) != 0) return false;
    return true;
}

rk_level rk_level_of_heading(const rk_cursor *cursor, uint32_t division)
{
    const uint32_t shape = cursor->first.shape;

    if (division != 0 && begins_division(cursor)) return (rk_level)(RK_LEVEL_DIVISION + division - 1);
    if (cursor->first.type == RK_TOKEN_NUMBER && (shape & (RK_DIGITS | RK_DOTTED)) != 0) return level_of_number(cursor);
    if ((shape & RK_ROMAN) != 0) return RK_LEVEL_ROMAN;
    return is_in_capitals(cursor) ? RK_LEVEL_CAPITALS : RK_LEVEL_OTHER;
}
