/* Divided words. */
#include "divided.h"

/* The parts of a reduplication have this many letters at least. Of longer parts no more are compared than HALF_MAX. */
#define HALF_MIN 3u
#define HALF_MAX 16u
/* "tunggang-langgang": the ends of its parts have this many letters in common. Fewer may be a suffix. */
#define COMMON_END 4u

static bool is_letter_at(const rk_source *source, uint32_t at)
{
    const rk_class type = rk_class_of_byte(rk_byte(source, at));

    return type == RK_LOWER || (type == RK_UPPER && source->layout->is_capitals);
}

uint32_t rk_find_rest_of_word(const rk_source *source, uint32_t hyphen, uint32_t *shape)
{
    bool is_new_page = false;
    uint32_t next, end;

    *shape = 0;
    if (!RK_HAS_PROFILE || source->layout == NULL || !source->layout->has_divided) return 0;
    if (hyphen == 0 || !is_letter_at(source, hyphen - 1)) return 0;
    if (rk_class_of_byte(rk_byte(source, hyphen + 1)) != RK_NEWLINE) return 0;
    next = rk_skip_page_white(source, hyphen + 1, source->length, &is_new_page);
    next = rk_pass_page_end(source, hyphen + 1, next, shape);
    while ((end = rk_skip_page_number(source, next)) != next)
        next = rk_skip_page_white(source, end, source->length, &is_new_page);
    return is_letter_at(source, next) ? next : 0;
}

/* Two parts of a word. */
typedef struct {
    const rk_source *source;
    uint32_t first, first_length, second, second_length;
} rk_parts;

/* How many letters two places have in common, at most `max`; step: 1, or -1 for those before them. */
static uint32_t count_common(const rk_source *source, uint32_t a, uint32_t b, uint32_t max, uint32_t step)
{
    uint32_t count = 0;

    for (; count < max && ((rk_byte(source, a) ^ rk_byte(source, b)) & 0xDF) == 0; a += step, b += step) count++;
    return count;
}

/* "berjalan-jalan", "undang-undangan", "lalu-lalang": the second part begins as the first one, or as its end. */
static bool begins_again(const rk_parts *parts)
{
    uint32_t at, left = parts->first_length;

    if (count_common(parts->source, parts->first, parts->second, HALF_MIN, 1) == HALF_MIN) return true;
    for (at = parts->first; left >= HALF_MIN && left <= parts->first_length; at++, left--)
        if (left <= parts->second_length && count_common(parts->source, at, parts->second, left, 1) == left)
            return true;
    return false;
}

/* "tolong-menolong", "sayur-mayur": the second part has the first one without its first letter. */
static bool has_first_part(const rk_parts *parts)
{
    const uint32_t length = parts->first_length - 1;
    uint32_t at = 0;

    for (; at + length <= parts->second_length; at++)
        if (count_common(parts->source, parts->first + 1, parts->second + at, length, 1) == length) return true;
    return false;
}

static bool is_vowel(uint32_t byte)
{
    byte |= 0x20;
    return byte == 'a' || byte == 'e' || byte == 'i' || byte == 'o' || byte == 'u';
}

/* "bolak-balik", "mondar-mandir": the parts differ in their vowels. */
static bool has_other_vowels(const rk_parts *parts)
{
    uint32_t i;

    if (parts->first_length != parts->second_length) return false;
    for (i = 0; i < parts->first_length; i++) {
        const uint32_t a = rk_byte(parts->source, parts->first + i), b = rk_byte(parts->source, parts->second + i);
        if ((a | 0x20) != (b | 0x20) && !(is_vowel(a) && is_vowel(b))) return false;
    }
    return true;
}

bool rk_keeps_hyphen(const rk_source *source, uint32_t hyphen, uint32_t rest)
{
    rk_parts parts = {source, hyphen, 0, rest, 0};

    while (parts.first_length < HALF_MAX && parts.first > 0 && is_letter_at(source, parts.first - 1)) {
        parts.first--;
        parts.first_length++;
    }
    while (parts.second_length < HALF_MAX && is_letter_at(source, rest + parts.second_length)) parts.second_length++;
    if (parts.first_length < HALF_MIN || parts.second_length < HALF_MIN) return false;
    if (begins_again(&parts) || has_first_part(&parts) || has_other_vowels(&parts)) return true;
    return count_common(source, hyphen - 1, rest + parts.second_length - 1, COMMON_END, (uint32_t)-1) == COMMON_END &&
           rk_min(parts.first_length, parts.second_length) >= COMMON_END;
}
