/* Links: where the headline of a link ends and the next sentence of the article begins, if both stand on one line. */
#ifndef RK_LINKS_H
#define RK_LINKS_H

#include "cursor.h"

/* Where a headline ends. */
typedef struct {
    uint32_t tokens; /* before the sentence; 0: no rule can tell */
    uint32_t split;  /* "KudusPemilik warung": where the last of them ends, a byte offset; 0: at its end */
} rk_headline_end;

/* Finds the end of the headline that begins `start` tokens ahead. */
rk_headline_end rk_find_headline_end(const rk_cursor *cursor, uint32_t start);
/* "KelurahanBanjir rob merendam": where the headline ends whose last word is glued to a sentence, inside the next token, a byte
 * offset; 0: it is not so. */
uint32_t rk_find_split(const rk_cursor *cursor);
/* Whether the end of the line comes soon. */
bool rk_is_line_end_near(const rk_cursor *cursor);
/* Whether all that comes on this line is in title case, and there is something. */
bool rk_is_title_rest(const rk_cursor *cursor);

#endif
