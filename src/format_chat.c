/* Chats. */
#include "format_chat.h"

#include "format_lines.h"

#if RK_HAS_FORMATS

/* A longer name is none. */
#define CHAT_NAME_MAX 64u
/* The name of a file, of a photo or a voice message. */
#define CHAT_FILE_MAX 128u
/* The message that a segment belongs to began at most this many bytes before. */
#define CHAT_MESSAGE_MAX 4096u

/* ---- dates and times */

/* The left-to-right mark that WhatsApp puts before what it writes itself. */
static bool is_mark(const rk_source *source, uint32_t at)
{
    return rk_has_string(source, at, "\xE2\x80\x8E");
}

/* Blanks, also those that do not break a line, which stand before "PM". */
static uint32_t skip_any_blanks(const rk_source *source, uint32_t at)
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
    const uint32_t start = skip_any_blanks(source, at), half = rk_byte(source, start) | 0x20;
    uint32_t end = start + 1;

    if (half != 'a' && half != 'p') return at;
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
    return skip_time_of_day(source, skip_any_blanks(source, end));
}

/* ---- the beginning of a message */

/* "12/03/25 09.10 - " or "[12/03/25, 09.10.05] ": where the name begins; 0: there is none. */
static uint32_t skip_head(const rk_source *source, const rk_text_line *line, bool *has_date)
{
    const uint32_t start = line->start + (is_mark(source, line->start) ? 3 : 0);
    const bool is_bracketed = rk_byte(source, start) == '[';
    uint32_t end = skip_stamp(source, start + is_bracketed, has_date);

    if (end == 0) return 0;
    if (is_bracketed) return rk_byte(source, end) == ']' ? skip_any_blanks(source, end + 1) : 0;
    end = skip_any_blanks(source, end);
    if (!*has_date || (rk_byte(source, end) != '-' && !rk_has_string(source, end, "\xE2\x80\x93"))) return 0;
    end = skip_any_blanks(source, end + (rk_byte(source, end) == '-' ? 1 : 3));
    return end;
}

/* "Sari: " or "~ Sari: ". False: the line is one of the program, such as "Sari membuat grup". */
static bool read_name(const rk_source *source, const rk_text_line *line, rk_message *message)
{
    uint32_t at = message->text;

    if (rk_byte(source, at) == '~') at = skip_any_blanks(source, at + 1);
    message->name = message->name_end = at;
    for (; at < line->end && at - message->name < CHAT_NAME_MAX; at++) {
        const uint32_t byte = rk_byte(source, at);
        if (byte == '"' || byte == '<') return false;
        if (byte != ':' || (at + 1 < line->end && rk_byte(source, at + 1) != ' ')) continue;
        message->name_end = at;
        message->text = skip_any_blanks(source, at + 1);
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

bool rk_read_message(const rk_source *source, const rk_text_line *line, rk_message *message)
{
    message->text = skip_head(source, line, &message->has_date);
    if (message->text == 0 || message->text > line->end) return read_name_line(source, line, message);
    (void)read_name(source, line, message);
    return true;
}

/* ---- lines */

/* "<Media tidak disertakan>", "IMG-0012.jpg (file terlampir)": a message that is only a file. */
static bool is_file(const rk_source *source, uint32_t at, const rk_text_line *line)
{
    uint32_t end = at;

    if (rk_byte(source, at) == '<') return rk_bracket_end(source, at, '>', CHAT_FILE_MAX) == line->end;
    while (end < line->end && rk_byte(source, end) != ' ') end++;
    if (end < at + 5 || (rk_byte(source, end - 4) != '.' && rk_byte(source, end - 5) != '.')) return false;
    return rk_byte(source, end + 1) == '(' && rk_bracket_end(source, end + 1, ')', CHAT_FILE_MAX) == line->end;
}

static rk_gap gap_of_message(const rk_source *source, const rk_message *message, const rk_text_line *line)
{
    if (message->name == message->name_end || is_mark(source, message->text)) return RK_GAP_ASIDE;
    return is_file(source, message->text, line) ? RK_GAP_ASIDE : RK_GAP_MESSAGE;
}

uint32_t rk_begin_chat_line(rk_runs *runs, const rk_source *source)
{
    uint32_t gap = RK_GAP_NEWLINE;

    while (runs->at < runs->end && !rk_has_failed(source)) {
        const rk_text_line line = rk_line_at(source, runs->at);
        rk_message message;

        if (rk_read_message(source, &line, &message)) {
            gap = gap_of_message(source, &message, &line);
            runs->at = message.text;
            if (message.text < line.end) return gap;
        } else if (!rk_is_empty(&line)) {
            runs->at = line.start;
            return gap;
        }
        runs->at = line.next;
    }
    return gap;
}

/* "<Pesan ini diedit>" at the end of a message. */
uint32_t rk_skip_chat_markup(const rk_source *source, uint32_t at)
{
    uint32_t end;

    if (rk_byte(source, at) != '<' || rk_byte(source, at - 1) != ' ' || rk_byte(source, at - 2) == ':') return at;
    end = rk_bracket_end(source, at, '>', CHAT_FILE_MAX);
    return end != 0 && (end >= source->length || rk_is_line_end(rk_byte(source, end))) ? end : at;
}

/* ---- speakers */

bool rk_find_speaker(const rk_source *source, uint32_t at, rk_message *message)
{
    const uint32_t first = at > CHAT_MESSAGE_MAX ? at - CHAT_MESSAGE_MAX : 0;

    for (;;) {
        rk_text_line line;
        while (at > first && !rk_is_line_end(rk_byte(source, at - 1))) at--;
        if (at == first && first > 0) return false;
        if (at == 0) at = rk_text_start(source);
        line = rk_line_at(source, at);
        if (rk_read_message(source, &line, message)) return message->name < message->name_end;
        if (at <= 3) return false;
        at--;
    }
}

#endif
