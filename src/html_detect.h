/* Whether a text is a web page.
 *
 * Text that begins with a sign "<" may be many things: a page or a part of one, a feed, a chat ("<Media tidak disertakan>"). A page
 * begins with a tag that HTML knows, after white space, comments and a byte order mark, and has an end tag nearby. A text that
 * only quotes a tag does not begin with it. */
#ifndef RK_HTML_DETECT_H
#define RK_HTML_DETECT_H

#include "html_names.h"

/* Looks at the first 4,096 bytes of a text, in UTF-8 or, with a byte order mark, UTF-16. A document type or an
 * element "html" at its start is enough. */
bool rk_is_html(const uint8_t *bytes, size_t length);

#endif
