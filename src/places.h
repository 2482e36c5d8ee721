/* Places: the heading and the page of each segment. */
#ifndef RK_PLACES_H
#define RK_PLACES_H

#include "document.h"

/* A heading is a part of a larger division, "Pasal 7" of "BAB II"; or of the headings that are open when its level comes first:
 * "2.1" of "2". A page begins at a form feed, or where a page number stands.
 *
 * Finds the headings and pages of the segments of the text that is read. form_feeds: how many the text has; the page of each segment must be how many are
 * before it.
 */
void rk_find_places(rk_document *doc, uint32_t form_feeds);

#endif
