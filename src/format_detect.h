/* Which format a text has, by its content and never by its name.
 * It looks at the first 2,048 bytes: the lines of a format stand there, or nowhere. In
 * doubt a text is plain. */
#ifndef RK_FORMAT_DETECT_H
#define RK_FORMAT_DETECT_H

#include "format_runs.h"

/* Sets the format of a text to the one that is asked for. RINGKAS_AUTO: to the one that it has, in doubt RINGKAS_PLAIN.
 *
 * RINGKAS_SUBTITLES: lines with the timing of a cue; or times that rise, as a transcript has them. The programme of a day
 * ("09:00", "09:30") and the chapters of a video ("0:00 Pembukaan", "2:30 Bahan") are plain. */
void rk_set_format(rk_source *source, uint32_t asked);

#endif
