/* Several texts: shared terms by one stamp for each text; repetitions by the cosine of two sets of terms. */
#include "several.h"

#include "duplicates.h"

/* What a segment adds whose terms are all shared, in log odds, Q16. Of 129 groups of articles on one event (../shared/several). */
#define SHARED_WEIGHT (2u * RK_ONE)

/* The stamp of a term that several texts have. Those of the texts are smaller. */
#define SHARED_STAMP (RK_STAMPS + 2)

/* Two sets of terms repeat each other from a cosine of two fifths on: 25 * shared^2 >= 4 * a * b. */
#define COSINE_NUMERATOR   25u
#define COSINE_DENOMINATOR 4u

/* As many noted segments are compared. Nobody sees whether a later sentence repeats one of a hundred. */
#define SAID_MAX 64u
/* A set of more terms counts as one of this many. */
#define SET_MAX 1024u

/* Stamps while two sets are compared: of the terms of one set, and of those that were counted in the other. */
#define SET_STAMP        1u
#define SHARED_SET_STAMP 2u

struct rk_said {
    uint32_t count;
    uint32_t segments[SAID_MAX], terms[SAID_MAX];
};

/* ---- shared terms */

static uint32_t stamp_of_text(uint32_t text)
{
    return text % RK_STAMPS + 1;
}

/* Gives each term the stamp of its text, or that of shared ones. */
static void stamp_shared(rk_document *doc)
{
    uint32_t i;

    rk_clear_stamps(&doc->terms);
    doc->position.is_valid = false;
    for (i = 0; i < doc->count; i++) {
        const uint32_t stamp = stamp_of_text(doc->segments[i].document);
        rk_term_reader *reader;
        rk_term *term;
        if (!rk_is_article(&doc->segments[i])) continue;
        reader = rk_open_terms(&doc->lists, i);
        while ((term = rk_next_term(reader)) != NULL)
            term->stamp = (term->stamp == 0 || term->stamp == stamp ? stamp : SHARED_STAMP) & RK_STAMP_MASK;
    }
}

void rk_score_shared(rk_document *doc)
{
    uint32_t i;

    stamp_shared(doc);
    for (i = 0; i < doc->count; i++) {
        uint32_t shared = 0, total = 0;
        rk_term_reader *reader;
        const rk_term *term;
        if (!rk_is_article(&doc->segments[i])) continue;
        reader = rk_open_terms(&doc->lists, i);
        while ((term = rk_next_term(reader)) != NULL) {
            total++;
            shared += term->stamp == SHARED_STAMP;
        }
        if (shared > 0) doc->segments[i].score += rk_mul_high(rk_ratio(shared, total) << 14, SHARED_WEIGHT) << 2;
    }
}

/* ---- repetitions */

rk_said *rk_said_open(void *room)
{
    rk_said *said = (rk_said *)room;

    said->count = 0;
    return said;
}

size_t rk_said_size(const rk_document *doc)
{
    return rk_is_several(doc) ? sizeof(rk_said) : 0;
}

void rk_note_said(rk_said *said, rk_document *doc, uint32_t segment)
{
    if (!RK_HAS_SIMILAR) return;
    if (!rk_is_several(doc)) {
        rk_stamp_terms(doc, segment);
        return;
    }
    if (said->count == SAID_MAX) return;
    said->segments[said->count] = segment;
    said->terms[said->count++] = rk_replace_stamp(doc, segment, 0, SET_STAMP);
    (void)rk_replace_stamp(doc, segment, SET_STAMP, 0);
}

static bool are_alike(uint32_t shared, uint32_t a, uint32_t b)
{
    const uint32_t both = rk_min(shared, SET_MAX);

    return shared > 0 && COSINE_NUMERATOR * both * both >= COSINE_DENOMINATOR * rk_min(a, SET_MAX) * rk_min(b, SET_MAX);
}

bool rk_is_repeated(rk_said *said, const rk_document *doc, uint32_t segment)
{
    bool is_found = false;
    uint32_t terms, i;

    if (!RK_HAS_SIMILAR) return false;
    if (!rk_is_several(doc)) return rk_is_near_duplicate(doc, segment);
    terms = rk_replace_stamp(doc, segment, 0, SET_STAMP);
    for (i = 0; i < said->count && !is_found; i++) {
        const uint32_t shared = rk_replace_stamp(doc, said->segments[i], SET_STAMP, SHARED_SET_STAMP);
        (void)rk_replace_stamp(doc, said->segments[i], SHARED_SET_STAMP, SET_STAMP);
        is_found = said->segments[i] != segment && are_alike(shared, terms, said->terms[i]);
    }
    (void)rk_replace_stamp(doc, segment, SET_STAMP, 0);
    return is_found;
}
