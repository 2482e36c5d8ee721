/* Tags: the phrases of a vocabulary that a text is about. They are found in one pass over its words. */
#ifndef RK_TAGS_H
#define RK_TAGS_H

#include "document.h"
#include "vocabulary.h"

/* How many bytes of the block that takes beside the document, until the places are known. */
size_t rk_tags_size(const rk_vocabulary *vocabulary, uint32_t max);
/* The same for a list of tags with this many places. */
size_t rk_tag_list_size(uint32_t tags, uint32_t places);

/* Finds at most `max` tags, the best first, and their places. They lie at the start of the room that is taken; the
 * caller gives it back. needed: receives the bytes that were needed. False: no room. */
bool rk_find_tags(rk_document *doc, uint32_t max, ringkas_tag_list *list, size_t *needed);

#endif
