/* Markdown: CommonMark with tables, footnotes and front matter, as far as text needs it.
 *
 *     ## Prasyarat
 *
 *     - Ruang kosong **dua kali** ukuran basis data, lihat [panduan](https://contoh.id/panduan).
 *
 * Headings, emphasis, links, code and quotes give their text. Blocks of code, front matter, comments and definitions of links have
 * none. The rows of a table are asides.
 */
#ifndef RK_FORMAT_MARKDOWN_H
#define RK_FORMAT_MARKDOWN_H

#include "format_runs.h"

/* Moves from the start of a line to the next text. Returns the rk_gap before it. */
uint32_t rk_begin_markdown_line(rk_runs *runs, const rk_source *source);

/* Whether a line shows that a text is Markdown: a heading, a block of code, a table, bold text or a link. */
bool rk_is_markdown_line(const rk_source *source, const rk_text_line *line);
/* Where the front matter ends that begins the text; 0: there is none. */
uint32_t rk_front_matter_end(const rk_source *source);
/* The title: that of the front matter, else the first heading of the highest rank. False: there is none. */
bool rk_find_markdown_title(const rk_source *source, rk_text_line *title);

#endif
