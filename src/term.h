/* A term: a stem that the text has. */
#ifndef RK_TERM_H
#define RK_TERM_H

#include "words.h"

/* What an entry of the table is. The first two are terms. */
enum {
    RK_TERM,
    RK_TERM_NUMBER,     /* a term that is a figure */
    RK_TERM_STOPWORD,   /* a stopword of the caller */
    RK_TERM_FINGERPRINT /* not a word: the fingerprint of a segment */
};

typedef struct {
    uint32_t hash;
    uint32_t sentences : 13; /* that have it; of a fingerprint how often it came again; at most RK_SENTENCES_MAX */
    uint32_t in_name : 1;    /* where it came first, a name of several words had it */
    uint32_t kind : 2;
    uint32_t in_title : 1;
    uint32_t stamp : 15; /* of a segment that has it (rk_stamp_of); 0: none. Which one, the stage at work decides */
} rk_term;

#define RK_SENTENCES_MAX 0x1FFFu

static inline bool rk_is_term_kind(const rk_term *term)
{
    return term->kind <= RK_TERM_NUMBER;
}

/* The stamp of a segment: 1 to RK_STAMPS. In a text with more segments some share one. */
#define RK_STAMPS     0x7FF0u
#define RK_STAMP_MASK 0x7FFFu
static inline uint32_t rk_stamp_of(uint32_t segment)
{
    return segment % RK_STAMPS + 1;
}

#endif
