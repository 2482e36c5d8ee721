/* Near-duplicates: a term has the stamp of the last stamped segment that has it, so the segment that shares most terms with
 * another one is found in one reading. */
#include "duplicates.h"

/* A segment is a near-duplicate if three quarters of its terms, or of the other one's if that has fewer, stand in the other
 * one. Fewer shared terms than three prove nothing. */
#define NUMERATOR        3u
#define DENOMINATOR      4u
#define SHARED_TERMS_MIN 3u

/* The stamp of no segment. */
#define COUNTED_STAMP (RK_STAMPS + 1)

void rk_stamp_terms(rk_document *doc, uint32_t segment)
{
    rk_term_reader *const reader = rk_open_terms(&doc->lists, segment);
    rk_term *term;

    while ((term = rk_next_term(reader)) != NULL) term->stamp = rk_stamp_of(segment) & RK_STAMP_MASK;
}

/* The stamp that most of the segment's terms have, if one has the majority (Boyer and Moore 1981). */
static uint32_t majority_stamp(const rk_document *doc, uint32_t segment)
{
    rk_term_reader *const reader = rk_open_terms(&doc->lists, segment);
    const rk_term *term;
    uint32_t leader = 0, lead = 0;

    while ((term = rk_next_term(reader)) != NULL) {
        if (term->stamp == 0) continue;
        if (lead == 0) leader = term->stamp;
        if (term->stamp == leader)
            lead++;
        else
            lead--;
    }
    return leader;
}

/* The segment that a stamp belongs to: of those that share it the first one with a rank. */
static uint32_t find_stamped(const rk_document *doc, uint32_t stamp)
{
    uint32_t segment = stamp - 1;

    while (segment + RK_STAMPS < doc->count && doc->segments[segment].rank == 0) segment += RK_STAMPS;
    return segment;
}

static uint32_t count_terms(const rk_document *doc, uint32_t segment)
{
    rk_term_reader *const reader = rk_open_terms(&doc->lists, segment);

    if (!rk_reads_list(reader))
        while (rk_next_term(reader) != NULL) continue;
    return reader->counts.terms;
}

uint32_t rk_replace_stamp(const rk_document *doc, uint32_t segment, uint32_t stamp, uint32_t other)
{
    rk_term_reader *const reader = rk_open_terms(&doc->lists, segment);
    rk_term *term;
    uint32_t count = 0;

    while ((term = rk_next_term(reader)) != NULL) {
        if (term->stamp != stamp) continue;
        term->stamp = other & RK_STAMP_MASK;
        count++;
    }
    return count;
}

static bool is_most(uint32_t shared, uint32_t terms)
{
    return shared >= SHARED_TERMS_MIN && shared * DENOMINATOR >= terms * NUMERATOR;
}

bool rk_is_near_duplicate(const rk_document *doc, uint32_t segment)
{
    const uint32_t stamp = majority_stamp(doc, segment);
    uint32_t shared, terms;

    if (stamp == 0) return false;
    shared = rk_replace_stamp(doc, segment, stamp, stamp); /* each term as often as the segment has it */
    terms = doc->lists.reader->counts.terms;
    if (shared < SHARED_TERMS_MIN) return false;
    terms = rk_min(terms, count_terms(doc, find_stamped(doc, stamp)));
    if (!is_most(shared, terms)) return false;
    shared = rk_replace_stamp(doc, segment, stamp, COUNTED_STAMP);
    (void)rk_replace_stamp(doc, segment, COUNTED_STAMP, stamp);
    return is_most(shared, terms);
}
