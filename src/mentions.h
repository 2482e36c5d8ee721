/* Mentions: which name of a segment stands by itself, and was a part of a longer name where it came first: "Budi Hartono", and
 * later "Hartono". A first guess by terms, while the features are found; needs.c reads the words. */
#ifndef RK_MENTIONS_H
#define RK_MENTIONS_H

#include "term.h"

/* What is known of the term that was read last: whether it is alone is known when the next one is read. */
typedef struct {
    uint32_t stamp;       /* of the segment */
    bool opens_with_name; /* RK_OPENS_WITH_NAME: its second word has a capital */
    bool is_begun;        /* a term was read */
    bool may_be_name;     /* the last term has a capital; the first word has one in any case */
    bool joins;           /* with a name after it */
    bool is_joined;       /* to the name before it */
    rk_term *term;
    uint32_t first;      /* the stamp of the segment where the term came first */
    uint32_t introducer; /* the stamp of the last segment that introduced a name of this one; 0: there is none */
} rk_mentions;

/* Ends with the last term, which no name follows. */
static RK_INLINE void rk_end_mentions(rk_mentions *m)
{
    if (m->may_be_name && !m->is_joined && m->term->in_name != 0 && m->first != m->stamp)
        m->introducer = rk_max(m->introducer, m->first);
}

/* Adds the next term. Its own stamp is that of the segment where it came first. */
static RK_INLINE void rk_add_mention(rk_mentions *m, rk_term *term, bool is_name)
{
    const bool is_joined = is_name && m->joins;

    if (is_joined) {
        if (m->first == m->stamp) m->term->in_name = 1;
        if (term->stamp == m->stamp) term->in_name = 1;
    } else {
        rk_end_mentions(m);
    }
    m->may_be_name = is_name || !m->is_begun;
    m->joins = is_name || (!m->is_begun && m->opens_with_name);
    m->is_joined = is_joined;
    m->is_begun = true;
    m->term = term;
    m->first = term->stamp;
}

#endif
