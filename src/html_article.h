/* The article of a web page: which pieces of text belong to it.
 *
 * A page is read to its end first. Then the element is looked for in which most of the prose stands close together: long pieces
 * with few links. What is hidden, and elements for menus, forms, captions and comments, are left out, by their names and
 * by what their classes say. Inside the element, pieces that are mostly links are left out too: "Baca juga". */
#ifndef RK_HTML_ARTICLE_H
#define RK_HTML_ARTICLE_H

#include "html_page.h"

/* Chooses the pieces of the article: sets `chosen` in their records, and in those of the elements that hold them. An element "h1"
 * is none of them, because it is the title. */
void rk_choose_html_article(rk_html *page);

#endif
