/* Subtitles and the transcripts of videos. */
#include "format_subtitles.h"

#include "format_lines.h"

#if RK_HAS_FORMATS

/* "[angin menderu dari arah laut]", "<c.yellow.bg_blue>": a longer bracket is text. */
#define SOUND_MAX 80u
#define TAG_MAX   64u
/* A longer name is none. */
#define SPEAKER_MAX 48u
/* Captions that scroll: a line that is shown again has at most this many bytes, and comes at most this many lines later. */
#define REPEAT_MAX   128u
#define REPEAT_LINES 4u

bool rk_is_cue_timing(const rk_source *source, const rk_text_line *line)
{
    uint32_t seconds, at = rk_skip_time(source, line->start, &seconds);

    if (at == 0) return false;
    if (rk_byte(source, at) == ',') return rk_skip_time(source, at + 1, &seconds) != 0; /* SubViewer */
    at = rk_skip_blanks(source, at, line->end);
    return rk_has_string(source, at, "-->");
}

/* "[00:05]" or "(0:05)", too. */
uint32_t rk_skip_cue_time(const rk_source *source, const rk_text_line *line, uint32_t *seconds)
{
    const uint32_t open = rk_byte(source, line->start);
    const bool is_bracketed = open == '[' || open == '(';
    uint32_t end = rk_skip_time(source, line->start + is_bracketed, seconds);

    if (end == 0) return 0;
    if (is_bracketed && rk_byte(source, end++) != (open == '[' ? ']' : ')')) return 0;
    return end >= line->end || rk_byte(source, end) == ' ' || is_bracketed ? end : 0;
}

/* ---- lines without text */

static bool is_number_line(const rk_source *source, const rk_text_line *line)
{
    uint32_t at = line->start;

    while (at < line->end && rk_is_digit_at(source, at)) at++;
    return at == line->end && at > line->start;
}

static bool is_after_blank_line(const rk_source *source, uint32_t at)
{
    if (at == rk_text_start(source)) return true;
    at -= rk_byte(source, at - 1) == '\n' && rk_byte(source, at - 2) == '\r' ? 2 : 1;
    return at == 0 || rk_is_line_end(rk_byte(source, at - 1));
}

/* The number or the name of a cue, before its timing. */
static bool is_cue_name(const rk_source *source, uint32_t at, const rk_text_line *line)
{
    const rk_text_line next = rk_line_at(source, line->next);

    return (is_number_line(source, line) || is_after_blank_line(source, at)) && rk_is_cue_timing(source, &next);
}

/* The head of WebVTT, and its notes and styles: a block that ends before an empty line. */
static bool begins_block(const rk_source *source, uint32_t at, const rk_text_line *line)
{
    const uint32_t length = line->end - line->start;

    if (at == rk_text_start(source) && rk_has_string(source, at, "WEBVTT")) return true;
    if (!is_after_blank_line(source, at)) return false;
    if (length == 5 && rk_has_string(source, line->start, "STYLE")) return true;
    if (length == 6 && rk_has_string(source, line->start, "REGION")) return true;
    return rk_has_string(source, line->start, length == 4 ? "NOTE" : "NOTE ");
}

/* "(tertawa)": a whole line that says what is heard. */
static bool is_sound(const rk_source *source, const rk_text_line *line)
{
    return rk_byte(source, line->start) == '(' && rk_bracket_end(source, line->start, ')', SOUND_MAX) == line->end;
}

/* ---- captions that scroll: each line is shown twice */

/* The next byte that is shown, of a line that ends at `end`; 0 at the end. Blanks are passed over. */
static uint32_t next_shown(const rk_source *source, uint32_t *at, uint32_t end)
{
    while (*at < end) {
        uint32_t gap = RK_GAP_NONE, byte = rk_byte(source, *at);
        const uint32_t next = rk_skip_subtitle_markup(source, *at, &gap);
        if (next != *at) {
            *at = next;
            continue;
        }
        (*at)++;
        if (byte > ' ') return byte;
    }
    return 0;
}

static bool shows_the_same(const rk_source *source, const rk_text_line *a, const rk_text_line *b)
{
    uint32_t i = a->start, j = b->start, shown;

    do {
        shown = next_shown(source, &i, a->end);
        if (shown != next_shown(source, &j, b->end)) return false;
    } while (shown != 0);
    return true;
}

/* Where the line before the one at `at` begins. A line of more bytes than those of REPEAT_MAX begins there. */
static uint32_t previous_line(const rk_source *source, uint32_t at)
{
    const uint32_t first = at > 2 * REPEAT_MAX ? at - 2 * REPEAT_MAX : 0;

    at -= at > 1 && rk_byte(source, at - 1) == '\n' && rk_byte(source, at - 2) == '\r' ? 2 : 1;
    while (at > first && !rk_is_line_end(rk_byte(source, at - 1))) at--;
    return at;
}

/* Finds the line of text before the line at `at`. False: there is none nearby. */
static bool find_text_before(const rk_source *source, uint32_t at, rk_text_line *before)
{
    uint32_t lines, seconds;

    for (lines = 0; lines < REPEAT_LINES && at > 0; lines++) {
        at = previous_line(source, at);
        *before = rk_line_at(source, at);
        if (!rk_is_empty(before) && !is_number_line(source, before) && !rk_is_cue_timing(source, before) &&
            rk_skip_cue_time(source, before, &seconds) == 0)
            return true;
    }
    return false;
}

/* Whether the line of text before this one shows the same. */
static bool is_repeated(const rk_source *source, uint32_t at, const rk_text_line *line)
{
    rk_text_line before;

    return line->end - line->start <= REPEAT_MAX && find_text_before(source, at, &before) &&
           shows_the_same(source, &before, line);
}

/* ---- lines with text */

/* "klinik FKUI\n- RSCM": no dash of a speaker, because a sentence goes on here. */
static bool is_inside_sentence(const rk_source *source, uint32_t at)
{
    rk_text_line before;

    return find_text_before(source, at, &before) && rk_is_word_at(source, before.end - 1) &&
           rk_byte(source, before.end - 1) < 0x80 && rk_byte(source, before.start) != '-';
}

/* "- Pernah, tahun 2009.", ">> Terima kasih.": another person speaks. Returns where that begins; the line's start if nobody does. */
static uint32_t skip_speaker_dash(const rk_source *source, const rk_text_line *line)
{
    uint32_t at = line->start;

    if (rk_byte(source, at) == '-')
        at = rk_skip_bytes(source, at, '-');
    else if (rk_has_string(source, at, "\xE2\x80\x93") || rk_has_string(source, at, "\xE2\x80\x94"))
        at += 3;
    else if (rk_has_string(source, at, ">>"))
        at = rk_skip_bytes(source, at, '>');
    return rk_skip_blanks(source, at, line->end);
}

/* "Budi Hartono: ", as Zoom writes it before each cue: where what is said begins, if the line of text before has the name too, so
 * that a sentence goes on. Otherwise the line's start. */
static uint32_t skip_repeated_name(const rk_source *source, uint32_t at, const rk_text_line *line)
{
    uint32_t end = line->start, i;
    rk_text_line before;

    if (rk_class_of_byte(rk_byte(source, end)) != RK_UPPER) return line->start;
    while (end < line->end && end - line->start < SPEAKER_MAX && rk_byte(source, end) != ':') end++;
    if (rk_byte(source, end) != ':' || rk_byte(source, end + 1) != ' ') return line->start;
    if (!find_text_before(source, at, &before)) return line->start;
    for (i = line->start; i <= end; i++)
        if (rk_byte(source, i) != rk_byte(source, before.start + (i - line->start))) return line->start;
    return rk_skip_blanks(source, end + 1, line->end);
}

/* Whether a line outside of blocks has nothing that is said. */
static bool is_silent(const rk_source *source, uint32_t at, const rk_text_line *line)
{
    return rk_is_empty(line) || rk_is_cue_timing(source, line) || is_cue_name(source, at, line) ||
           is_sound(source, line) || is_repeated(source, at, line);
}

uint32_t rk_begin_subtitle_line(rk_runs *runs, const rk_source *source)
{
    const rk_gap gap = runs->at == rk_text_start(source) ? RK_GAP_MESSAGE : RK_GAP_JOINT;
    bool is_in_block = false;

    while (runs->at < runs->end && !rk_has_failed(source)) {
        const uint32_t at = runs->at;
        rk_text_line line = rk_line_at(source, at);
        uint32_t seconds, start;

        is_in_block = !rk_is_empty(&line) && (is_in_block || begins_block(source, at, &line));
        if (is_in_block || is_silent(source, at, &line)) {
            runs->at = line.next;
            continue;
        }
        start = rk_skip_cue_time(source, &line, &seconds);
        if (start != 0) line.start = rk_skip_blanks(source, start, line.end);
        line.start = skip_repeated_name(source, at, &line);
        runs->at = is_inside_sentence(source, at) ? line.start : skip_speaker_dash(source, &line);
        return runs->at != line.start ? RK_GAP_MESSAGE : gap;
    }
    return gap;
}

/* ---- markup inside lines */

static uint32_t skip_tag(const rk_source *source, uint32_t at)
{
    const uint32_t after = rk_byte(source, at + 1);

    return after == '/' || rk_is_word_at(source, at + 1) ? rk_bracket_end(source, at, '>', TAG_MAX) : 0;
}

/* "{\an8}", "{y:i}" */
static uint32_t skip_override(const rk_source *source, uint32_t at)
{
    return rk_byte(source, at + 1) == '\\' || rk_byte(source, at + 2) == ':' ? rk_bracket_end(source, at, '}', TAG_MAX)
                                                                             : 0;
}

uint32_t rk_skip_subtitle_markup(const rk_source *source, uint32_t at, uint32_t *gap)
{
    uint32_t end = 0;

    switch (rk_byte(source, at)) {
    case '<': end = skip_tag(source, at); break;
    case '{': end = skip_override(source, at); break;
    case '[':
        end = rk_bracket_end(source, at, ']', SOUND_MAX);
        if (end != 0) *gap = rk_max(*gap, RK_GAP_JOINT);
        break;
    case '&':
        if (rk_has_string(source, at, "&nbsp;")) end = at + 6;
        if (end != 0) *gap = rk_max(*gap, RK_GAP_WIDE);
        break;
    case 0xE2: /* notes of music: U+2669 to U+266B */
        if (rk_byte(source, at + 1) == 0x99 && (uint32_t)rk_byte(source, at + 2) - 0xA9 < 3) end = at + 3;
        break;
    default: break;
    }
    return end != 0 ? end : at;
}

#endif
