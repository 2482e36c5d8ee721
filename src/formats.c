/* Formats: the runs of a text, line by line. */
#include "formats.h"

#include "format_chat.h"
#include "format_inline.h"
#include "format_lines.h"
#include "format_mail.h"
#include "format_markdown.h"
#include "format_subtitles.h"

/* A longer run ends before its next blank, so that reading a part of a long line again does not look at all of the line. */
#define FORMAT_RUN_MAX 1024u

void rk_open_runs(rk_runs *runs, uint32_t start, uint32_t end)
{
    memset(runs, 0, sizeof *runs);
    runs->is_line_start = start == 0;
    runs->at = start;
    runs->end = end;
}

#if RK_HAS_FORMATS

/* Moves from the start of a line to the next text. Returns the gap before it. */
static uint32_t begin_format_line(rk_runs *runs, const rk_source *source)
{
    runs->is_line_start = false;
    if (runs->at == 0) runs->at = rk_text_start(source);
    switch (source->format) {
    case RINGKAS_SUBTITLES: return rk_begin_subtitle_line(runs, source);
    case RINGKAS_MARKDOWN: return rk_begin_markdown_line(runs, source);
    case RINGKAS_CHAT: return rk_begin_chat_line(runs, source);
    default: return rk_begin_mail_line(runs, source);
    }
}

/* Where the text goes on after the markup at `at`; `at` if there is none. Raises the gap to what the markup stands for. */
static uint32_t skip_format_markup(const rk_source *source, uint32_t at, uint32_t *gap)
{
    switch (source->format) {
    case RINGKAS_SUBTITLES: return rk_skip_subtitle_markup(source, at, gap);
    case RINGKAS_MARKDOWN: return rk_skip_markdown_markup(source, at, gap);
    case RINGKAS_CHAT: return rk_skip_chat_markup(source, at);
    default: return at;
    }
}

/* The end of the run that begins at `at`: before markup, or the end of the line. */
static uint32_t find_run_end(const rk_runs *runs, const rk_source *source)
{
    uint32_t at = runs->at, gap = RK_GAP_NONE;

    for (at++; at < runs->end; at++) {
        const uint32_t byte = rk_byte(source, at);
        if (rk_is_line_end(byte) || (byte == ' ' && at - runs->at >= FORMAT_RUN_MAX)) break;
        if (!rk_is_word_class(rk_class_of_byte(byte)) && skip_format_markup(source, at, &gap) != at) break;
    }
    return at;
}

bool rk_next_run(rk_runs *runs, const rk_source *source, rk_text_run *run)
{
    run->gap = RK_GAP_NONE;
    while (runs->at < runs->end && !rk_has_failed(source)) {
        const uint32_t markup_end = runs->is_line_start ? runs->at : skip_format_markup(source, runs->at, &run->gap);

        if (runs->is_line_start) {
            run->gap = rk_max(run->gap, begin_format_line(runs, source));
        } else if (markup_end != runs->at) {
            runs->at = markup_end;
        } else if (rk_is_line_end(rk_byte(source, runs->at))) {
            runs->at = rk_next_line(source, runs->at);
            runs->is_line_start = true;
        } else {
            run->start = runs->at;
            run->end = runs->at = find_run_end(runs, source);
            return true;
        }
    }
    return false;
}

#endif
