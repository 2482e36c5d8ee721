/* Keywords: the heaviest terms, each shown where it stands in its most frequent spelling: "Semarang" and not "semarang". The
 * weight of a term is its idf times the number of its sentences. */
#ifndef RK_KEYWORDS_H
#define RK_KEYWORDS_H

#include "document.h"

/* How many bytes of the block a list of keywords needs beside the document. */
size_t rk_keywords_size(uint32_t max);

/* Finds at most `max` keywords, the heaviest first, of equals the one that comes first in the text. The text is read once more,
 * for the spellings. room: rk_keywords_size(max) bytes; the keywords are at its start. Returns how many. */
uint32_t rk_find_keywords(rk_document *doc, void *room, uint32_t max);

#endif
