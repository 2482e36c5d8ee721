/* The tags of a web page: what an attribute, a tag, a reference means once it is read. */
#ifndef RK_HTML_TAGS_H
#define RK_HTML_TAGS_H

#include "html_tree.h"

/* An attribute of a start tag is complete. */
void rk_end_html_attribute(rk_html *page);
/* A tag is complete. page->raw is its element if what follows is no text. */
void rk_end_html_tag(rk_html *page);
/* A reference such as "&amp" is complete: adds its character, or its bytes if it is none. Returns how many bytes of a semicolon
 * after it belong to it. */
uint32_t rk_end_html_reference(rk_html *page, bool has_semicolon);

/* page->in.matched when the end tag of a raw element was found. */
#define RK_RAW_ENDED 64u
/* Where the end tag of the raw element begins, or the end of the bytes. Part of the tag may be in the next chunk. */
const uint8_t *rk_find_html_raw_end(rk_html *page, const uint8_t *at, const uint8_t *end);

#endif
