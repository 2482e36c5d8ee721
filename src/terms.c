/* Terms: a dense array of terms, and an index of their numbers by hash. */
#include "terms.h"

#include "clues.h"

/* The sizes that a compact table may have: 32 terms, then an eighth more each time. The index of a compact table is
 * eight ninths full; of one with enough room, half full. */
#define FIRST_MAX    32u
#define GROWTH_SHARE 8u

/* A search looks at this many neighbours, then jumps to a second place, which other bits of the hash choose. Words
 * chosen to share the upper bits of their hashes, and so the first place, share the second one only if all bits are
 * nearly equal: at most 2^32 / capacity^2 of them, so the longest chain of chosen words has some 1,100 steps (at a
 * capacity of 2,000). */
#define NEIGHBOURS 8u

static uint32_t max_after(uint32_t max)
{
    return max + max / GROWTH_SHARE + 4;
}

/* The smallest compact size for a number of terms. */
static uint32_t compact_max(uint32_t used)
{
    uint32_t max = FIRST_MAX;

    while (max < used) max = max_after(max);
    return max;
}

static uint32_t compact_capacity(uint32_t max)
{
    return (max + max / GROWTH_SHARE + 2) / 2 * 2;
}

static size_t size_of(uint32_t max, uint32_t capacity)
{
    return max * sizeof(rk_term) + capacity * sizeof(rk_index_entry);
}

size_t rk_terms_size(uint32_t used)
{
    const uint32_t max = compact_max(used);

    return size_of(max, compact_capacity(max));
}

size_t rk_last_terms_size(uint32_t used)
{
    return size_of(used, compact_capacity(used));
}

static uint32_t second_place(const rk_terms *terms, uint32_t hash)
{
    return rk_mul_high(hash * 0x9E3779B1u, terms->capacity);
}

/* A word and a stopword are the same; a fingerprint is another thing. */
static bool is_same_kind(uint32_t a, uint32_t b)
{
    return (a == RK_TERM_FINGERPRINT) == (b == RK_TERM_FINGERPRINT);
}

/* Looks for an entry. Returns its number; 0 with the place of the empty entry where it would go. */
static uint32_t search(const rk_terms *terms, uint32_t hash, uint32_t kind, uint32_t *place)
{
    const uint32_t ids = ((uint32_t)1 << terms->id_bits) - 1;
    const rk_index_entry tag = (rk_index_entry)(hash << terms->id_bits);
    uint32_t at = rk_mul_high(hash, terms->capacity), steps = 0;

    while (terms->index[at] != 0) {
        const rk_index_entry entry = terms->index[at];
        if (((entry ^ tag) & (rk_index_entry)~ids) == 0) {
            const rk_term *term = rk_term_at(terms, entry & ids);
            if (term->hash == hash && is_same_kind(term->kind, kind)) return entry & ids;
        }
        at = at + 1 < terms->capacity ? at + 1 : 0;
        if (++steps == NEIGHBOURS) at = second_place(terms, hash);
    }
    *place = at;
    return 0;
}

static void enter(rk_terms *terms, uint32_t place, uint32_t number)
{
    terms->index[place] = (rk_index_entry)(rk_term_at(terms, number)->hash << terms->id_bits | number);
}

static void fill_index(rk_terms *terms)
{
    uint32_t number, place;

    memset(terms->index, 0, terms->capacity * sizeof *terms->index);
    for (number = 1; number <= terms->used; number++) {
        const rk_term *term = rk_term_at(terms, number);
        if (search(terms, term->hash, term->kind, &place) == 0) enter(terms, place, number);
    }
}

/* Gives the table another size. False: no room, and nothing has changed. */
static bool resize(rk_terms *terms, uint32_t max, uint32_t capacity)
{
    rk_arena *arena = terms->arena;
    const size_t size = size_of(max, capacity);
    const bool grows = size > size_of(terms->max, terms->capacity);
    uint8_t *index = arena->end - capacity * sizeof(rk_index_entry);
    const uint8_t *old_index = (const uint8_t *)terms->index;

    if (max > RK_TERMS_MAX || (grows && !rk_set_high(arena, size))) return false;
    if (terms->used > 0)
        memmove(index - terms->used * sizeof(rk_term), old_index - terms->used * sizeof(rk_term),
                terms->used * sizeof(rk_term));
    terms->index = (rk_index_entry *)(void *)index;
    terms->max = max;
    terms->capacity = capacity;
    for (terms->id_bits = 5; max >> terms->id_bits != 0; terms->id_bits++) continue;
    if (!grows) (void)rk_set_high(arena, size);
    fill_index(terms);
    return true;
}

/* Makes a table that is large and fast, if that leaves most of the block free. */
static bool resize_with_room(rk_terms *terms, uint32_t max)
{
    const size_t present = size_of(terms->max, terms->capacity), size = size_of(max, 2 * max);

    return max <= RK_TERMS_MAX / 2 && size > present && size - present <= rk_arena_free(terms->arena) / 4 &&
           resize(terms, max, 2 * max);
}

bool rk_terms_open(rk_terms *terms, rk_arena *arena, uint32_t length)
{
    memset(terms, 0, sizeof *terms);
    terms->arena = arena;
    /* News has a different term in about every ten bytes, up to some thousand terms. */
    if (resize_with_room(terms, rk_min(FIRST_MAX + length / 10, 2048))) return true;
    return resize(terms, FIRST_MAX, compact_capacity(FIRST_MAX));
}

void rk_terms_compact(rk_terms *terms)
{
    const uint32_t max = compact_max(terms->used), capacity = compact_capacity(max);

    if (size_of(max, capacity) < size_of(terms->max, terms->capacity)) (void)resize(terms, max, capacity);
}

static bool grow(rk_terms *terms)
{
    const uint32_t max = compact_max(terms->used + 1);

    if (terms->used < RK_TERMS_MAX / 2 && resize_with_room(terms, 2 * terms->max)) return true;
    return resize(terms, max, compact_capacity(max));
}

uint32_t rk_find_term(const rk_terms *terms, uint32_t hash, uint32_t kind)
{
    uint32_t place;

    return search(terms, hash, kind, &place);
}

uint32_t rk_add_term(rk_terms *terms, uint32_t hash, uint32_t kind)
{
    uint32_t place, number = search(terms, hash, kind, &place);
    rk_term *term;

    if (number != 0) return number;
    if (terms->used == terms->max) {
        if (!grow(terms)) return 0;
        (void)search(terms, hash, kind, &place);
    }
    number = ++terms->used;
    terms->fingerprints += kind == RK_TERM_FINGERPRINT;
    term = rk_term_at(terms, number);
    memset(term, 0, sizeof *term);
    term->hash = hash;
    term->kind = kind & 3;
    enter(terms, place, number);
    return number;
}

/* Counts a term in a segment, once. Returns its number; 0: it is a stopword of the caller. */
static RK_INLINE uint32_t count_in_segment(rk_terms *terms, uint32_t number, uint32_t stamp)
{
    rk_term *term = rk_term_at(terms, number);
    const uint32_t is_new = (term->stamp != stamp) & (term->sentences < RK_SENTENCES_MAX);

    if (!rk_is_term_kind(term)) return 0;
    term->sentences = (term->sentences + is_new) & RK_SENTENCES_MAX;
    term->stamp = stamp & RK_STAMP_MASK;
    return number;
}

/* The number of a word that stands at its first place, as nearly all do; 0: it does not. */
static RK_INLINE uint32_t find_at_first_place(const rk_terms *terms, uint32_t hash)
{
    const uint32_t ids = ((uint32_t)1 << terms->id_bits) - 1;
    const rk_index_entry entry = terms->index[rk_mul_high(hash, terms->capacity)];
    const rk_term *term = rk_term_at(terms, entry & ids);

    if (((entry ^ (rk_index_entry)(hash << terms->id_bits)) & (rk_index_entry)~ids) != 0 || entry == 0) return 0;
    return term->hash == hash && term->kind != RK_TERM_FINGERPRINT ? entry & ids : 0;
}

uint32_t rk_count_stems(rk_terms *terms, uint32_t *stems, const uint8_t *flags, uint32_t count, uint32_t stamp)
{
    uint32_t i;

    for (i = 0; i < count; i++) {
        const uint32_t kind = (flags[i] & RK_STEM_NUMBER) != 0 ? RK_TERM_NUMBER : RK_TERM;
        uint32_t number = RK_WIDE ? find_at_first_place(terms, stems[i]) : 0;
        if (number == 0) number = rk_add_term(terms, stems[i], kind);
        if (number == 0) return i;
        stems[i] = count_in_segment(terms, number, stamp);
    }
    return count;
}

/* Drops the fingerprints, and the terms that at most `sentences` sentences have. */
static void drop_terms(rk_terms *terms, uint32_t sentences)
{
    uint32_t kept = 0, number;

    for (number = 1; number <= terms->used; number++) {
        const rk_term *term = rk_term_at(terms, number);
        if (term->kind == RK_TERM_FINGERPRINT) continue;
        if (term->kind != RK_TERM_STOPWORD && term->sentences <= sentences) continue;
        *rk_term_at(terms, ++kept) = *term;
    }
    terms->used = kept;
    terms->fingerprints = 0;
}

void rk_drop_fingerprints(rk_terms *terms)
{
    drop_terms(terms, 0);
    fill_index(terms);
    if (rk_last_terms_size(terms->used) < size_of(terms->max, terms->capacity))
        (void)resize(terms, terms->used, compact_capacity(terms->used));
}

bool rk_drop_rare_terms(rk_terms *terms)
{
    uint32_t sentences;

    for (sentences = 1; sentences <= RK_SENTENCES_MAX && terms->used > terms->max - terms->max / 4; sentences *= 2)
        drop_terms(terms, sentences);
    fill_index(terms);
    return terms->used < terms->max;
}

void rk_clear_stamps(rk_terms *terms)
{
    uint32_t number;

    for (number = 1; number <= terms->used; number++) rk_term_at(terms, number)->stamp = 0;
}

uint32_t rk_count_clues(const rk_terms *terms, uint32_t clue, uint32_t max)
{
    uint32_t count = 0, word, i;

    for (i = 0; count < max && (word = rk_clue_word(clue, i)) != 0; i++)
        count += rk_find_term(terms, word, RK_TERM) != 0;
    return count;
}
