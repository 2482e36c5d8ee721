/* The markup of a web page: which bytes are tags, comments and text.
 *
 * It follows the tokenizer of the HTML standard (section 13.2.5) as far as text needs it, in chunks of any size: what is kept
 * between two chunks is the state of the page. */
#ifndef RK_HTML_MARKUP_H
#define RK_HTML_MARKUP_H

#include "html_tree.h"

/* Reads the next bytes of a page. */
void rk_read_html(rk_html *page, const uint8_t *bytes, size_t length);
/* Ends the page, wherever it stopped: the beginning of a tag is dropped, that of a reference is text. */
void rk_end_html(rk_html *page);

#endif
