/* Which format a text has. */
#include "format_detect.h"

#include "format_chat.h"
#include "format_lines.h"
#include "format_mail.h"
#include "format_markdown.h"
#include "format_subtitles.h"

#if RK_HAS_FORMATS

/* Nothing after these bytes is looked at. */
#define DETECT_MAX 2048u

/* A transcript has at least this many times, which rise. */
#define TIMES_MIN 3u
/* It begins in the first seconds. A part of one has short steps, in seconds: "09:00", "09:15" is the programme of a
 * day. */
#define FIRST_TIME_MAX 30u
#define STEP_MAX       10u
/* The same where text follows on the line: "0:00 Pembukaan", "2:30 Bahan" are the chapters of a video. */
#define LINE_STEP_MAX 20u

/* A chat begins after this many lines at most. Without dates it has at least this many names. */
#define CHAT_HEAD_MAX 3u
#define UNDATED_MIN   3u

/* The headers of a mail begin after fewer lines: "-----Pesan Asli-----". */
#define MAIL_HEAD_MAX 3u

/* What the lines of the sample are. */
typedef struct {
    uint32_t lines;        /* that are not empty */
    uint32_t timings;      /* of subtitles */
    uint32_t times;        /* lines that are a time */
    uint32_t timed_lines;  /* lines that begin with a time */
    uint32_t lines_before; /* before the first time */
    uint32_t first, last;  /* times in seconds */
    bool falls;            /* a time is less than the one before */
    uint32_t messages;     /* lines that begin a message of a chat */
    uint32_t named;        /* ... with a name */
    uint32_t before_chat;  /* lines before the first message */
    bool is_line_chat;     /* the text begins as one of LINE. Without it "09.00<tab>Senam<tab>Aula" is a programme */
    bool has_dates;        /* of messages */
    uint32_t quoted;       /* lines that begin with ">" */
    bool is_answer;        /* a line announces what is quoted after it */
    bool is_markdown;
} rk_line_counts;

static void count_time(const rk_source *source, const rk_text_line *line, rk_line_counts *counts)
{
    uint32_t seconds;
    const uint32_t end = rk_skip_cue_time(source, line, &seconds);

    if (end == 0) return;
    if (counts->times + counts->timed_lines == 0) {
        counts->first = counts->last = seconds;
        counts->lines_before = counts->lines;
    }
    counts->falls |= seconds < counts->last;
    counts->last = seconds;
    *(end == line->end ? &counts->times : &counts->timed_lines) += 1;
}

static bool is_transcript(const rk_line_counts *counts)
{
    const uint32_t times = counts->times + counts->timed_lines, lines = counts->lines - counts->lines_before;
    const uint32_t step = times > 1 ? (counts->last - counts->first) / (times - 1) : 0;

    if (times < TIMES_MIN || counts->falls || times * 3 < lines) return false;
    if (counts->timed_lines > counts->times) return counts->timed_lines * 2 > lines && step < LINE_STEP_MAX;
    return counts->first <= FIRST_TIME_MAX || step < STEP_MAX;
}

/* "Sari, [12/03/2025 09:10]" */
static bool may_end_stamp(const rk_source *source, const rk_text_line *line)
{
    return rk_byte(source, line->end - 1) == ']' || rk_byte(source, line->end - 2) == ']';
}

static void count_message(const rk_source *source, const rk_text_line *line, rk_line_counts *counts)
{
    rk_message message;

    if (!rk_read_message(source, line, &message) || (message.is_tabbed && !counts->is_line_chat)) return;
    if (counts->messages++ == 0) counts->before_chat = counts->lines;
    counts->named += message.name < message.name_end;
    counts->has_dates |= message.has_date;
}

static bool is_chat(const rk_line_counts *counts)
{
    const uint32_t messages = counts->messages, lines = counts->lines - counts->before_chat;

    if (counts->before_chat > CHAT_HEAD_MAX || counts->named * 3 < messages || messages * 4 < lines) return false;
    if (!counts->has_dates)
        return counts->named >= UNDATED_MIN && (counts->timed_lines == 0 || counts->first > FIRST_TIME_MAX);
    return counts->named > 0 && (messages > 1 || lines == 1);
}

static void count_line(const rk_source *source, const rk_text_line *line, rk_line_counts *counts)
{
    const uint32_t first = rk_byte(source, line->start);
    const bool begins_with_number = rk_is_digit_at(source, line->start) || first == '[' || first == '(';

    if (begins_with_number || first == 0xE2 || may_end_stamp(source, line)) count_message(source, line, counts);
    if (begins_with_number && rk_is_cue_timing(source, line))
        counts->timings++;
    else if (begins_with_number)
        count_time(source, line, counts);
    counts->quoted += first == '>';
    if (rk_byte(source, line->end - 1) == ':') counts->is_answer |= rk_announces_quotation(source, line);
    counts->is_markdown = counts->is_markdown || rk_is_markdown_line(source, line);
    counts->lines++;
}

/* Whether the headers of a mail begin at the line `line`, which begins at `at`. lines: how many are before it. */
static bool begins_headers(const rk_source *source, uint32_t at, const rk_text_line *line, uint32_t lines)
{
    if (!rk_is_mail_header(source, line)) return false;
    return lines < MAIL_HEAD_MAX ? rk_mail_headers_end(source, at) != 0 : rk_begins_answered_mail(source, at);
}

static uint32_t detect_format(const rk_source *source)
{
    const uint32_t end = rk_min(source->length, DETECT_MAX);
    uint32_t at = rk_text_start(source);
    rk_line_counts counts;

    memset(&counts, 0, sizeof counts);
    counts.is_line_chat = counts.has_dates = rk_begins_line_chat(source);
    if (rk_has_string(source, at, "WEBVTT")) return RINGKAS_SUBTITLES;
    if (rk_front_matter_end(source) != 0) return RINGKAS_MARKDOWN;
    while (at < end && !rk_has_failed(source)) {
        const rk_text_line line = rk_line_at(source, at);
        if (begins_headers(source, at, &line, counts.lines)) return RINGKAS_MAIL;
        if (!rk_is_empty(&line)) count_line(source, &line, &counts);
        at = line.next;
    }
    if (counts.timings > 0 && counts.timings * 6 >= counts.lines) return RINGKAS_SUBTITLES;
    if (counts.messages > 0 && is_chat(&counts)) return RINGKAS_CHAT;
    if (is_transcript(&counts)) return RINGKAS_SUBTITLES;
    if (counts.is_markdown) return RINGKAS_MARKDOWN;
    return counts.quoted > 1 && (counts.is_answer || counts.quoted * 2 >= counts.lines) ? RINGKAS_MAIL : RINGKAS_PLAIN;
}

void rk_set_format(rk_source *source, uint32_t asked)
{
    source->format = asked != RINGKAS_AUTO ? asked : detect_format(source);
    if (source->format == RINGKAS_MAIL) source->quotes = rk_find_quote_level(source);
}

#else

void rk_set_format(rk_source *source, uint32_t asked)
{
    (void)asked;
    source->format = RINGKAS_PLAIN;
}

#endif
