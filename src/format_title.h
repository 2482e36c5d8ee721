/* The title that the format of a text gives: that of the front matter of Markdown, or of its first heading of the highest rank; the
 * subject of a mail.
 *
 *     ---
 *     title: Merawat Sumur Desa
 *     ---
 *
 * It counts like a title of the caller, where there is none. */
#ifndef RK_FORMAT_TITLE_H
#define RK_FORMAT_TITLE_H

#include "format_runs.h"

/* Finds the bytes of the title; 0 of them: there is none. */
void rk_find_format_title(const rk_source *source, uint32_t *start, uint32_t *length);

#endif
