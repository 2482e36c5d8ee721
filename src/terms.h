/* Terms: the table of the stems that a text has, with how many sentences have each. It lies at the high end of the arena and
 * grows in place.
 *
 *     high [ ... term 3, term 2, term 1 | index ] end */
#ifndef RK_TERMS_H
#define RK_TERMS_H

#include "arena.h"
#include "term.h"

/* An entry of the index: the number of a term in its low bits, bits of its hash above; 0: empty. */
#if RINGKAS_SMALL && UINTPTR_MAX <= 0xFFFFFFFF
typedef uint16_t rk_index_entry;
#define RK_TERMS_MAX 0xFFFFu
#else
typedef uint32_t rk_index_entry;
#define RK_TERMS_MAX 0x7FFFFFFFu
#endif

typedef struct {
    rk_arena *arena;
    rk_index_entry *index; /* term number n is ((rk_term *)index)[-n] */
    uint32_t capacity;     /* entries of the index */
    uint32_t id_bits;      /* low bits of an entry */
    uint32_t max;          /* terms that there is room for */
    uint32_t used;
    uint32_t fingerprints; /* how many of those are fingerprints */
} rk_terms;

/* Opens a table for a text of `length` bytes. False: no room. */
bool rk_terms_open(rk_terms *terms, rk_arena *arena, uint32_t length);
/* The number of the entry with a hash, from 1; 0: there is none. Fingerprints are told from words by their kind. */
uint32_t rk_find_term(const rk_terms *terms, uint32_t hash, uint32_t kind);
/* The same, added with this kind if it is new; 0: no room. */
uint32_t rk_add_term(rk_terms *terms, uint32_t hash, uint32_t kind);
/* Counts stems in a segment, each once, and replaces each by the number of its term, 0 for stopwords of the caller. flags:
 * RK_STEM_NUMBER marks figures. Returns how many were done; fewer than `count`: the table is full. */
uint32_t rk_count_stems(rk_terms *terms, uint32_t *stems, const uint8_t *flags, uint32_t count, uint32_t stamp);
void rk_terms_compact(rk_terms *terms); /* gives back what the table does not need */
/* Drops the terms that the fewest sentences have until a quarter of the table is free. Numbers change. False: it stays full. */
bool rk_drop_rare_terms(rk_terms *terms);
/* Drops the fingerprints when no term comes any more, and all spare room. Numbers change. */
void rk_drop_fingerprints(rk_terms *terms);
/* How many words of a class of clues are terms, at most `max`. */
uint32_t rk_count_clues(const rk_terms *terms, uint32_t clue, uint32_t max);
void rk_clear_stamps(rk_terms *terms); /* of all terms */
/* The bytes of a table of `used` terms that is compact, and of one to which no term is added any more. */
size_t rk_terms_size(uint32_t used), rk_last_terms_size(uint32_t used);

static inline rk_term *rk_term_at(const rk_terms *terms, uint32_t number)
{
    return (rk_term *)(void *)terms->index - number;
}

static inline uint32_t rk_number_of(const rk_terms *terms, const rk_term *term)
{
    return (uint32_t)((rk_term *)(void *)terms->index - term);
}

#endif
