/* Formats: the runs of a text, line by line. */
#include "formats.h"

void rk_open_runs(rk_runs *runs, uint32_t start, uint32_t end)
{
    runs->is_line_start = start == 0;
    runs->at = start;
    runs->end = end;
}

#if RK_HAS_FORMATS

bool rk_next_run(rk_runs *runs, const rk_source *source, rk_text_run *run)
{
    if (runs->at >= runs->end || rk_has_failed(source)) return false;
    run->start = runs->at;
    run->end = runs->at = runs->end;
    run->gap = RK_GAP_NONE;
    return true;
}

#endif
