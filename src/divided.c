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

/* The letters of a word before and after a hyphen. */
typedef struct {
    const rk_source *source;
    uint32_t first, first_length, second, second_length;
} rk_halves;

/* How many letters two places have in common, at most `max`; step: 1, or -1 for those before them. */
static uint32_t count_common(const rk_source *source, uint32_t a, uint32_t b, uint32_t max, uint32_t step)
{
    uint32_t count = 0;

    for (; count < max && ((rk_byte(source, a) ^ rk_byte(source, b)) & 0xDF) == 0; a += step, b += step) count++;
    return count;
}

/* "berjalan-jalan", "undang-undangan", "lalu-lalang": the second part begins as the first one, or as its end. */
static bool begins_again(const rk_halves *halves)
{
    uint32_t at, left = halves->first_length;

    if (count_common(halves->source, halves->first, halves->second, HALF_MIN, 1) == HALF_MIN) return true;
    for (at = halves->first; left >= HALF_MIN; at++, left--)
        if (left <= halves->second_length && count_common(halves->source, at, halves->second, left, 1) == left)
            return true;
    return false;
}

/* "tolong-menolong", "sayur-mayur": the second part has the first one without its first letter. */
static bool has_first_part(const rk_halves *halves)
{
    const uint32_t length = halves->first_length - 1;
    uint32_t at = 0;

    for (; at + length <= halves->second_length; at++)
        if (count_common(halves->source, halves->first + 1, halves->second + at, length, 1) == length) return true;
    return false;
}

static bool is_vowel(uint32_t byte)
{
    byte |= 0x20;
    return byte == 'a' || byte == 'e' || byte == 'i' || byte == 'o' || byte == 'u';
}

/* "bolak-balik", "mondar-mandir": the parts differ in their vowels. */
static bool has_other_vowels(const rk_halves *halves)
{
    uint32_t i;

    if (halves->first_length != halves->second_length) return false;
    for (i = 0; i < halves->first_length; i++) {
        const uint32_t a = rk_byte(halves->source, halves->first + i), b = rk_byte(halves->source, halves->second + i);
        if ((a | 0x20) != (b | 0x20) && !(is_vowel(a) && is_vowel(b))) return false;
    }
    return true;
}

bool rk_keeps_hyphen(const rk_source *source, uint32_t hyphen, uint32_t rest)
{
    rk_halves halves = {source, hyphen, 0, rest, 0};

    while (halves.first_length < HALF_MAX && halves.first > 0 && is_letter_at(source, halves.first - 1)) {
        halves.first--;
        halves.first_length++;
    }
    while (halves.second_length < HALF_MAX && is_letter_at(source, rest + halves.second_length)) halves.second_length++;
    if (halves.first_length < HALF_MIN || halves.second_length < HALF_MIN) return false;
    if (begins_again(&halves) || has_first_part(&halves) || has_other_vowels(&halves)) return true;
    return count_common(source, hyphen - 1, rest + halves.second_length - 1, COMMON_END, (uint32_t)-1) == COMMON_END &&
           rk_min(halves.first_length, halves.second_length) >= COMMON_END;
}
