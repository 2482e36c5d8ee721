/* Formats: the runs of a text. A run is a range of bytes that people read, with no markup inside. What stands between two runs,
 * such as the time of a subtitle, reaches no token. Plain text is one run, without any of this.
 *
 * Reading may begin at every byte of a run, because what a format does with the rest of a line depends on that rest only. Regions
 * of many lines that are markup, such as a block of code, have no run: so no reading begins inside one. */
#ifndef RK_FORMATS_H
#define RK_FORMATS_H

#include "format_runs.h"

/* Begins to read the bytes [start, end) of a source: at the start of the text, or inside a run. */
void rk_open_runs(rk_runs *runs, uint32_t start, uint32_t end);
/* The next run; it is not empty. False: there is none. */
bool rk_next_run(rk_runs *runs, const rk_source *source, rk_text_run *run);

/* Whether a source has markup. */
static inline bool rk_has_markup(const rk_source *source)
{
    return RK_HAS_FORMATS && source->format > RINGKAS_PLAIN;
}

#endif
