/* Segments: the state machine that reads tokens forward and finds where each segment ends, its kind and its traits. It knows
 * no term table. It yields one segment at a time, with the sum of its words. */
#ifndef RK_SEGMENTS_H
#define RK_SEGMENTS_H

#include "boilerplate.h"
#include "boundary.h"
#include "dateline.h"
#include "invitation.h"
#include "traits.h"
#include "words.h"

typedef struct {
    uint32_t start, end;
    uint32_t kind;   /* a ringkas_kind */
    uint32_t role;   /* a ringkas_role */
    uint32_t traits; /* RINGKAS_PARAGRAPH_START, RK_NO_TERMINATOR and others, or-ed */
} rk_segment;

typedef struct {
    bool is_line;        /* the segment begins a line */
    bool is_untitled;    /* no heading and no sentence yet */
    bool is_title_case;  /* all words of the segment so far are those of a headline */
    bool in_quote;       /* a quotation mark of this paragraph is still open */
    bool after_dateline; /* the segment before was the end of a dateline */
    bool after_fragment; /* the segment before was a sentence without a terminator */
    rk_zone zone;
    uint32_t zone_role;   /* the ringkas_role of its lines */
    uint32_t line_role;   /* of the boilerplate that was found last on this line; RINGKAS_NO_ROLE: there is none */
    uint32_t split;       /* where the segment ends in the middle of a word, a byte offset; 0: it does not */
    uint32_t headlines;   /* boilerplate lines since "Baca juga" */
    uint32_t flags;       /* of ringkas_options */
    rk_dateline dateline; /* what is left of it */
    rk_cursor cursor;
    rk_words words; /* of the segment that was found last */
} rk_segmenter;

void rk_segmenter_open(rk_segmenter *segmenter, rk_tokens *tokens, const rk_profile *profile, uint32_t flags);
/* Finds the next segment; its words are in segmenter->words. False at the end of the text. */
bool rk_next_segment(rk_segmenter *segmenter, rk_segment *segment);

#endif
