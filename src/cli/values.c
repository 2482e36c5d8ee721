/* Reading the values of options. */
#include "values.h"

#include <string.h>

/* The value of a digit; 10 for any other character. */
static uint32_t digit_value(char c)
{
    return c >= '0' && c <= '9' ? (uint32_t)(c - '0') : 10;
}

/* Reads the digits at *at and moves *at to the end of them. False if there are none or their number is above `max`. */
static bool read_digits(const char **at, uint32_t max, uint32_t *number)
{
    const char *start = *at;

    *number = 0;
    for (; digit_value(**at) < 10; ++*at) {
        uint32_t digit = digit_value(**at);
        if (digit > max || *number > (max - digit) / 10) return false;
        *number = *number * 10 + digit;
    }
    return *at != start;
}

bool is_whole_number(const char *value)
{
    return *value != 0 && value[strspn(value, "0123456789")] == 0;
}

bool read_number(const char *value, uint32_t min, uint32_t max, uint32_t *number)
{
    return read_digits(&value, max, number) && *number >= min && *value == 0;
}

bool read_percent(const char *value, uint32_t *per_mille)
{
    uint32_t whole;
    uint32_t tenth = 0;

    if (!read_digits(&value, 100, &whole)) return false;
    if (*value == '.' || *value == ',') {
        tenth = digit_value(value[1]);
        if (tenth == 10) return false;
        value += 2;
    }
    if (*value == '%') value++;
    *per_mille = whole * 10 + tenth;
    return *value == 0 && *per_mille >= 1 && *per_mille <= 1000;
}

bool read_choice(const char *value, const char *words, uint32_t *index)
{
    size_t length = strlen(value);

    for (*index = 0;; ++*index) {
        size_t end = strcspn(words, "|");
        if (end == length && memcmp(words, value, length) == 0) return true;
        if (words[end] == 0) return false;
        words += end + 1;
    }
}
