/* Which format a text has. */
#include "format_detect.h"

#include "format_lines.h"
#include "format_subtitles.h"

#if RK_HAS_FORMATS

/* Nothing after these bytes is looked at. */
#define DETECT_MAX 2048u

/* A transcript has at least this many times, which rise. */
#define TIMES_MIN 3u
/* It begins in the first seconds. A part of one has short steps, in seconds: "09:00", "09:15" is the programme of a day. */
#define FIRST_TIME_MAX 30u
#define STEP_MAX       10u
/* The same where text follows on the line: "0:00 Pembukaan", "2:30 Bahan" are the chapters of a video. */
#define LINE_STEP_MAX 20u

/* What the lines of the sample are. */
typedef struct {
    uint32_t lines;        /* that are not empty */
    uint32_t timings;      /* of subtitles */
    uint32_t times;        /* lines that are a time */
    uint32_t timed_lines;  /* lines that begin with a time */
    uint32_t lines_before; /* before the first time */
    uint32_t first, last;  /* times in seconds */
    bool falls;            /* a time is less than the one before */
    bool has_hours;        /* "00:00:05" */
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

static void count_line(const rk_source *source, const rk_text_line *line, rk_line_counts *counts)
{
    const uint32_t first = rk_byte(source, line->start);

    if (rk_is_digit_at(source, line->start) && rk_is_cue_timing(source, line)) {
        counts->timings++;
    } else if (rk_is_digit_at(source, line->start) || first == '[' || first == '(') {
        count_time(source, line, counts);
    }
    counts->lines++;
}

uint32_t rk_detect_format(const rk_source *source)
{
    const uint32_t end = rk_min(source->length, DETECT_MAX);
    uint32_t at = rk_text_start(source);
    rk_line_counts counts;

    memset(&counts, 0, sizeof counts);
    if (rk_has_string(source, at, "WEBVTT")) return RINGKAS_SUBTITLES;
    while (at < end && !rk_has_failed(source)) {
        const rk_text_line line = rk_line_at(source, at);
        if (!rk_is_empty(&line)) count_line(source, &line, &counts);
        at = line.next;
    }
    if (counts.timings > 0 && counts.timings * 6 >= counts.lines) return RINGKAS_SUBTITLES;
    return is_transcript(&counts) ? RINGKAS_SUBTITLES : RINGKAS_PLAIN;
}

#else

uint32_t rk_detect_format(const rk_source *source)
{
    (void)source;
    return RINGKAS_PLAIN;
}

#endif
