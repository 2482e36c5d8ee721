/* Own abbreviations: a list of the caller's, in the format of data/abbreviations.txt. */
#ifndef RK_OWN_ABBREVIATIONS_H
#define RK_OWN_ABBREVIATIONS_H

#include "chars.h"
#include "lexicon.h"

typedef struct {
    uint32_t hash;    /* of its letters, without the last full stop */
    uint32_t classes; /* RK_BEFORE_NAME and others */
} rk_own_abbreviation;

typedef struct {
    rk_own_abbreviation *items; /* sorted by hash; null if count is 0 */
    uint32_t count;
} rk_own_abbreviations;

typedef enum { RK_ENTRY_FOUND, RK_ENTRY_WRONG, RK_ENTRY_NONE } rk_entry_status;

/* Reads the next entry of a list from the byte *at on, and moves *at to the line after it; if it is wrong, to its own line.
 * RK_ENTRY_NONE: the list is over. */
rk_entry_status rk_next_own_abbreviation(const rk_source *list, uint32_t *at, rk_own_abbreviation *entry);
/* The line of the first wrong entry, from 1; 0: all are right. */
uint32_t rk_find_wrong_abbreviation(const rk_source *list);

void rk_sort_own_abbreviations(rk_own_abbreviations *own);
/* The classes of an abbreviation by its hash; 0: it is not listed. own: may be null. */
uint32_t rk_own_classes_of(const rk_own_abbreviations *own, uint32_t hash);

#endif
