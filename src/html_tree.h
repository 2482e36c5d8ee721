/* The elements of a web page: which are open, and which tags close them without saying so.
 *
 * Pages leave end tags out ("<li>one<li>two") or have too many. The rules are those of browsers as far as they decide where a
 * piece of text ends and which element holds it. */
#ifndef RK_HTML_TREE_H
#define RK_HTML_TREE_H

#include "html_text.h"

/* Opens the first element, which holds all others. */
void rk_open_html_tree(rk_html *page);
/* Opens an element, by its number. Its hints are those of page->in. */
void rk_open_html_element(rk_html *page, uint32_t element);
/* Closes the innermost element of this name and those inside it. Nothing happens if none is open. */
void rk_close_html_element(rk_html *page, uint32_t element);

#endif
