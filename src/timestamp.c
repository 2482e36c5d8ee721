/* Timestamp: numbers, names of months and days, and the signs between them. */
#include "timestamp.h"

#include "clues.h"

/* What a line has. */
typedef struct {
    uint32_t numbers; /* of one or two digits */
    uint32_t years;   /* of four */
    uint32_t clocks;  /* "14:20" */
    uint32_t dotted;  /* "14.20" */
    uint32_t clues;   /* of all words, or-ed */
} rk_times;

/* False: no date and no time has such a number. */
static bool add_time_number(rk_times *times, const rk_token *number)
{
    const uint32_t digits = number->shape & (RK_DIGITS | RK_DOTTED | RK_HAS_COLON | RK_HAS_LOWER);

    times->clocks += digits == RK_HAS_COLON;
    times->dotted += digits == RK_DOTTED;
    times->numbers += digits == RK_DIGITS && number->length <= 2;
    times->years += digits == RK_DIGITS && number->length == 4;
    if (digits == RK_DIGITS) return number->length <= 2 || number->length == 4;
    return digits == RK_DOTTED || digits == RK_HAS_COLON;
}

/* "yang" is for "2 jam yang lalu", "H" for "1446 H". */
static bool add_time_word(rk_times *times, const rk_token *word)
{
    const uint32_t known = RK_CLUE_MONTH | RK_CLUE_DAY | RK_CLUE_CLOCK | RK_CLUE_AGO | RK_CLUE_TIME | RK_CLUE_RELATIVE;
    const uint32_t clues = rk_clues_of(word->hash) & known;

    times->clues |= clues;
    return clues != 0 || (word->length == 1 && times->years > 0);
}

static bool parts_times(const rk_token *sign)
{
    static const uint32_t signs[] = {',', '.', ':', '/', '|', '(', ')', 0x2022, 0xB7}; /* the last two are dots */
    uint32_t i;

    if (sign->type == RK_TOKEN_HYPHEN || sign->type == RK_TOKEN_DASH) return true;
    for (i = 0; i < sizeof signs / sizeof signs[0]; i++)
        if (rk_is_sign(sign, signs[i])) return true;
    return false;
}

/* "13 Maret 2025", "13/03/2025" */
static bool names_date(const rk_times *times)
{
    if (times->years == 0 || times->numbers == 0) return false;
    return (times->clues & RK_CLUE_MONTH) != 0 || (times->years == 1 && times->numbers >= 2);
}

/* "14:20", "14.20 WIB" */
static bool names_time(const rk_times *times)
{
    return times->clocks > 0 ||
           ((times->clues & RK_CLUE_CLOCK) != 0 && (times->dotted > 0 || times->numbers > times->years));
}

/* Whether a line is a timestamp wherever it stands: a day and a time. No row of a table: "Maret 18 1.195 2.377". */
static bool is_certain_time(const rk_times *times)
{
    const bool has_day = (times->clues & RK_CLUE_MONTH) != 0 && times->numbers > 0;

    return (has_day || names_date(times)) && names_time(times);
}

/* "2 jam yang lalu" */
static bool names_age(const rk_times *times)
{
    return (times->clues & RK_CLUE_AGO) != 0 && times->numbers > 0;
}

uint32_t rk_match_timestamp(const rk_cursor *cursor)
{
    const bool is_under_title = cursor->is_first && cursor->previous.type != RK_TOKEN_END;
    rk_times times;
    uint32_t at = 0;

    memset(&times, 0, sizeof times);
    do {
        const rk_token *token = rk_ahead(cursor, at);
        const bool fits = token->type == RK_TOKEN_NUMBER ? add_time_number(&times, token)
                          : token->type == RK_TOKEN_WORD ? add_time_word(&times, token)
                                                         : parts_times(token);
        if (!fits) return 0;
        at++;
    } while (at < RK_AHEAD && !rk_starts_line(rk_ahead(cursor, at)));
    if (!rk_starts_line(rk_ahead(cursor, at))) return 0;
    if (is_certain_time(&times)) return at;
    return is_under_title && (names_date(&times) || names_time(&times) || names_age(&times)) ? at : 0;
}
