/* Where a message of a chat begins. */
#include "format_message.h"

#include "format_lines.h"

#if RK_HAS_FORMATS

/* A longer name is none. */
#define CHAT_NAME_MAX 64u
/* "Wednesday, " */
#define WEEKDAY_MAX 16u

/* ---- dates and times */

uint32_t rk_skip_chat_blanks(const rk_source *source, uint32_t at)
{
    for (;;) {
        if (rk_byte(source, at) == ' ' || rk_byte(source, at) == '\t')
            at++;
        else if (rk_has_string(source, at, "\xC2\xA0"))
            at += 2;
        else if (rk_has_string(source, at, "\xE2\x80\xAF"))
            at += 3;
        else
            return at;
    }
}

static uint32_t skip_digits(const rk_source *source, uint32_t at, uint32_t max)
{
    const uint32_t end = at + max;

    while (at < end && rk_is_digit_at(source, at)) at++;
    return at;
}

/* "12/03/25", "2025-03-12", "12.03.2025": where it ends; `at` if there is none. */
static uint32_t skip_date(const rk_source *source, uint32_t at)
{
    const uint32_t first = skip_digits(source, at, 4), sign = rk_byte(source, first);
    uint32_t second, end;

    if (first == at || (sign != '/' && sign != '-' && sign != '.')) return at;
    second = skip_digits(source, first + 1, 2);
    if (second == first + 1 || rk_byte(source, second) != sign) return at;
    end = skip_digits(source, second + 1, 4);
    return end == second + 1 ? at : end;
}

/* "PM", "p.m." */
static uint32_t skip_half_of_day(const rk_source *source, uint32_t at)
{
    const uint32_t start = rk_skip_chat_blanks(source, at), half = rk_byte(source, start) | 0x20;
    uint32_t end = start + 1;

    if ((half != 'a' && half != 'p') || rk_byte(source, at) == '\t') return at; /* the name "Amir" */
    end += rk_byte(source, end) == '.';
    if ((rk_byte(source, end) | 0x20) != 'm') return at;
    end++;
    return end + (rk_byte(source, end) == '.');
}

/* "09.10", "9:10:05 AM": where it ends; 0: there is none. */
static uint32_t skip_time_of_day(const rk_source *source, uint32_t at)
{
    uint32_t end = skip_digits(source, at, 2), parts;

    if (end == at) return 0;
    for (parts = 1; parts < 3; parts++) {
        const uint32_t sign = rk_byte(source, end);
        if ((sign != '.' && sign != ':') || skip_digits(source, end + 1, 2) != end + 3) break;
        end += 3;
    }
    return parts == 1 || rk_is_digit_at(source, end) ? 0 : skip_half_of_day(source, end);
}

/* "12/03/25, 09.10": where it ends; 0: there is none. */
static uint32_t skip_stamp(const rk_source *source, uint32_t at, bool *has_date)
{
    uint32_t end = skip_date(source, at);

    *has_date = end != at;
    if (*has_date) end += rk_byte(source, end) == ',';
    return skip_time_of_day(source, rk_skip_chat_blanks(source, end));
}

/* ---- the beginning of a message */

/* "12/03/25 09.10 - " or "[12/03/25, 09.10.05] ": where the name begins; 0: there is none. */
static uint32_t skip_head(const rk_source *source, const rk_text_line *line, bool *has_date)
{
    const uint32_t start = line->start + (rk_is_chat_mark(source, line->start) ? RK_CHAT_MARK_BYTES : 0);
    const bool is_bracketed = rk_byte(source, start) == '[';
    uint32_t end = skip_stamp(source, start + is_bracketed, has_date);

    if (end == 0) return 0;
    if (is_bracketed) return rk_byte(source, end) == ']' ? rk_skip_chat_blanks(source, end + 1) : 0;
    end = rk_skip_chat_blanks(source, end);
    if (!*has_date || (rk_byte(source, end) != '-' && !rk_has_string(source, end, "\xE2\x80\x93"))) return 0;
    end = rk_skip_chat_blanks(source, end + (rk_byte(source, end) == '-' ? 1 : 3));
    return end;
}

/* "Sari: " or "~ Sari: ". False: the line is one of the program, such as "Sari membuat grup". */
static bool read_name(const rk_source *source, const rk_text_line *line, rk_message *message)
{
    uint32_t at = message->text;

    if (rk_byte(source, at) == '~') at = rk_skip_chat_blanks(source, at + 1);
    if (rk_is_chat_mark(source, at)) at += RK_CHAT_MARK_BYTES;
    message->name = message->name_end = at;
    for (; at < line->end && at - message->name < CHAT_NAME_MAX; at++) {
        const uint32_t byte = rk_byte(source, at);
        if (byte == '"' || byte == '<') return false;
        if (byte != ':' || (at + 1 < line->end && rk_byte(source, at + 1) != ' ')) continue;
        message->name_end = at;
        message->text = rk_skip_chat_blanks(source, at + 1);
        return at > message->name;
    }
    return false;
}

/* "Sari, [12/03/2025 09:10]": a line of Telegram. */
static bool read_name_line(const rk_source *source, const rk_text_line *line, rk_message *message)
{
    uint32_t at = line->start, end;

    while (at < line->end && at - line->start < CHAT_NAME_MAX && rk_byte(source, at) != '[') at++;
    if (rk_byte(source, at) != '[' || at < line->start + 3 || !rk_has_string(source, at - 2, ", ")) return false;
    end = skip_stamp(source, at + 1, &message->has_date);
    if (end == 0 || !message->has_date || rk_byte(source, end) != ']') return false;
    end += rk_byte(source, end + 1) == ':' ? 2 : 1;
    message->name = line->start;
    message->name_end = at - 2;
    message->text = end;
    return end == line->end;
}

/* "09.10<tab>Sari<tab>rapatnya besok pagi": a line of LINE. One of the program has no second tab. */
static bool read_tabbed_line(const rk_source *source, const rk_text_line *line, rk_message *message)
{
    const uint32_t end = skip_time_of_day(source, line->start);
    uint32_t at = end + 1;

    if (end == 0 || rk_byte(source, end) != '\t') return false;
    message->has_date = false;
    message->is_tabbed = true;
    message->name = message->name_end = message->text = at;
    while (at < line->end && at - message->name <= CHAT_NAME_MAX && rk_byte(source, at) != '\t') at++;
    if (at < line->end && rk_byte(source, at) == '\t') {
        message->name_end = at;
        message->text = rk_skip_chat_blanks(source, at + 1);
    }
    return message->text < line->end;
}

bool rk_is_chat_date(const rk_source *source, const rk_text_line *line)
{
    uint32_t at = line->start, end;

    while (at < line->end && at - line->start <= WEEKDAY_MAX && !rk_is_digit_at(source, at)) at++;
    if (at > line->start && !rk_has_string(source, at - 2, ", ")) return false;
    end = skip_date(source, at);
    if (end != at && rk_byte(source, end) == '(') end = rk_bracket_end(source, end, ')', WEEKDAY_MAX);
    return end != at && end == line->end;
}

bool rk_read_message(const rk_source *source, const rk_text_line *line, rk_message *message)
{
    message->is_tabbed = false;
    message->text = skip_head(source, line, &message->has_date);
    if (message->text == 0 || message->text > line->end)
        return read_tabbed_line(source, line, message) || read_name_line(source, line, message);
    (void)read_name(source, line, message);
    return true;
}

#endif
