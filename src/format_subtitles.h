/* Subtitles: SubRip, WebVTT and SubViewer; and the transcripts of videos, which have times between or before their lines.
 *
 *     12
 *     00:00:24,000 --> 00:00:27,500
 *     <i>karena komodo dewasa
 *     tidak segan memangsa mereka.</i>
 */
#ifndef RK_FORMAT_SUBTITLES_H
#define RK_FORMAT_SUBTITLES_H

#include "format_runs.h"

/* Moves from the start of a line to the next text. Returns the rk_gap before it. */
uint32_t rk_begin_subtitle_line(rk_runs *runs, const rk_source *source);
/* Where the text goes on after the markup at `at`; `at` if there is none. */
uint32_t rk_skip_subtitle_markup(const rk_source *source, uint32_t at, uint32_t *gap);

/* The time of a line that has nothing else, or begins with it: where it ends; 0: the line has none. */
uint32_t rk_skip_cue_time(const rk_source *source, const rk_text_line *line, uint32_t *seconds);
/* "00:00:24,000 --> 00:00:27,500" */
bool rk_is_cue_timing(const rk_source *source, const rk_text_line *line);

#endif
