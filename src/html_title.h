/* The title of the article of a web page.
 *
 * A page names it up to four times: in the element "title", often with the name of the outlet; for links in other pages
 * ("og:title"); and as a heading, where the first "h1" may be the outlet's slogan. The best one is a heading
 * whose words the page has in its own title too. */
#ifndef RK_HTML_TITLE_H
#define RK_HTML_TITLE_H

#include "html_page.h"

/* Finds the title, into page->found, after the article was chosen. Its length is 0 if the page has none. The heading that is the
 * title is no part of the article then. */
void rk_find_html_title(rk_html *page);

#endif
