/* The query: what the reader asks for. A segment that has its terms gets a higher score while a choice is made. What is added depends on
 * the terms of the document alone, so no new query needs a new analysis. */
#ifndef RK_QUERY_H
#define RK_QUERY_H

#include "document.h"

/* Adds to the scores what the query of the limits says of each segment of the article. Boilerplate and duplicates stay as they are.
 * Returns how many of its terms the text has. Uses the stamps of terms. */
uint32_t rk_add_query(rk_document *doc, const ringkas_limits *limits);

/* Takes the same away again, so that no memory is needed for it. */
void rk_remove_query(rk_document *doc, const ringkas_limits *limits);

#endif
