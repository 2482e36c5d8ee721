/* Dateline: the place, date and outlet before the first sentence: "JAKARTA, KOMPAS.com - ". */
#ifndef RK_DATELINE_H
#define RK_DATELINE_H

#include "cursor.h"

typedef struct {
    uint32_t tokens; /* how many tokens it has; 0: there is none */
    uint32_t split;  /* "JakartaSejumlah": where its last word ends, a byte offset; 0: at the end of the last token */
} rk_dateline;

/* Finds the dateline that begins at the next token. is_first: nothing of the article has come yet, so the name of a city alone
 * may be one. */
rk_dateline rk_match_dateline(const rk_cursor *cursor, bool is_first);

/* The dateline of a text, to know it again where a page has the text twice. */
typedef struct {
    uint32_t tokens; /* 0: none was met */
    uint32_t first;  /* the hash of its first token */
    uint32_t all;    /* ... of all */
} rk_known_dateline;

/* The same, which notes what it finds. In the tail it finds only a dateline that was met before. */
rk_dateline rk_find_dateline(const rk_cursor *cursor, bool is_tail, rk_known_dateline *known);

#endif
