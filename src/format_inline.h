/* The markup inside the lines of Markdown: emphasis, links, images, code, tags, notes, escapes.
 *
 *     Sumur **dikuras** oleh [kelompok warga](https://contoh.id/warga).[^1]
 *
 * Each sign is judged by what stands
 * next to it, so that reading may begin anywhere. */
#ifndef RK_FORMAT_INLINE_H
#define RK_FORMAT_INLINE_H

#include "format_runs.h"

/* Where the text goes on after the markup at `at`; `at` if there is none. Raises the gap to a blank where the markup stands for
 * something, such as a picture. Looks at most at RK_LINE_MAX bytes, which another sign of the same kind ends. */
uint32_t rk_skip_markdown_markup(const rk_source *source, uint32_t at, uint32_t *gap);

#endif
