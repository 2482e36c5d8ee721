/* Chats. */
#include "format_chat.h"

#include "format_lines.h"

#if RK_HAS_FORMATS

/* The name of a file, of a photo or a voice message. */
#define CHAT_FILE_MAX 128u
/* The message that a segment belongs to began at most this many bytes before. */
#define CHAT_MESSAGE_MAX 4096u

/* ---- lines */

/* "Denah.pdf • 2 halaman": whether a name of a file ends before `at`. */
static bool is_after_file(const rk_source *source, uint32_t at)
{
    return rk_byte(source, at - 4) == '.' || rk_byte(source, at - 5) == '.';
}

/* "<Media tidak disertakan>", "[Stiker]", "☎ Panggilan", "IMG-0012.jpg (file terlampir)": a message that is only a file. */
static bool is_file(const rk_source *source, uint32_t at, const rk_text_line *line)
{
    uint32_t end = at;

    if (rk_byte(source, at) == '<') return rk_bracket_end(source, at, '>', CHAT_FILE_MAX) == line->end;
    if (rk_byte(source, at) == '[') return rk_bracket_end(source, at, ']', CHAT_FILE_MAX) == line->end;
    if (rk_has_string(source, at, "\xE2\x98\x8E")) return true;
    for (; end < line->end; end++)
        if (rk_byte(source, end) == ' ' && end >= at + 5 && is_after_file(source, end)) break;
    if (rk_has_string(source, end + 1, "\xE2\x80\xA2 ")) return true;
    return rk_byte(source, end + 1) == '(' && rk_bracket_end(source, end + 1, ')', CHAT_FILE_MAX) == line->end;
}

/* "OPSI: Nasi kotak (3 suara)": an answer of a poll. */
static bool is_poll_answer(const rk_source *source, const rk_text_line *line)
{
    uint32_t at = line->start, open = line->end;

    if (rk_is_chat_mark(source, at)) at += RK_CHAT_MARK_BYTES;
    while (rk_class_of_byte(rk_byte(source, at)) == RK_UPPER) at++;
    if (at < line->start + 3 || rk_byte(source, at) != ':' || rk_byte(source, line->end - 1) != ')') return false;
    while (open > at && rk_byte(source, open) != '(') open--;
    return rk_is_digit_at(source, open + 1);
}

/* "POLL:", two lines before the first answer. */
static bool begins_poll(const rk_source *source, const rk_text_line *line)
{
    rk_text_line next;

    if (rk_byte(source, line->end - 1) != ':') return false;
    next = rk_line_at(source, rk_next_line(source, line->next));
    return !rk_is_empty(&next) && is_poll_answer(source, &next);
}

static rk_gap gap_of_message(const rk_source *source, const rk_message *message, const rk_text_line *line)
{
    if (message->name == message->name_end || rk_is_chat_mark(source, message->text)) return RK_GAP_ASIDE;
    return is_file(source, message->text, line) || begins_poll(source, line) ? RK_GAP_ASIDE : RK_GAP_MESSAGE;
}

/* Whether a line of a message is no text: a date, after an empty line. */
static bool is_chat_markup(const rk_source *source, const rk_text_line *line, uint32_t at)
{
    return rk_is_line_end(rk_byte(source, at - 2)) && rk_is_chat_date(source, line);
}

uint32_t rk_begin_chat_line(rk_runs *runs, const rk_source *source)
{
    uint32_t gap = RK_GAP_NEWLINE;

    if (runs->at == rk_text_start(source) && rk_begins_line_chat(source)) /* its two lines */
        runs->at = rk_next_line(source, rk_next_line(source, runs->at));
    while (runs->at < runs->end && !rk_has_failed(source)) {
        const rk_text_line line = rk_line_at(source, runs->at);
        rk_message message;

        if (rk_read_message(source, &line, &message)) {
            gap = gap_of_message(source, &message, &line);
            runs->at = message.text;
            if (message.text < line.end) return gap;
        } else if (!rk_is_empty(&line) && !is_chat_markup(source, &line, runs->at)) {
            runs->at = line.start;
            if (is_poll_answer(source, &line)) return RK_GAP_ASIDE;
            return gap;
        }
        runs->at = line.next;
    }
    return gap;
}

/* "<Pesan ini diedit>" at the end of a message, and the mark before it. */
uint32_t rk_skip_chat_markup(const rk_source *source, uint32_t at)
{
    uint32_t end;

    if (rk_is_chat_mark(source, at)) return at + RK_CHAT_MARK_BYTES;
    if (rk_byte(source, at) != '<' || rk_byte(source, at - 2) == ':') return at;
    if (rk_byte(source, at - 1) != ' ' && !rk_is_chat_mark(source, at - RK_CHAT_MARK_BYTES)) return at;
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
