/* Sentence: the segmenter, and how it takes the tokens of one sentence or line into a segment. */
#ifndef RK_SENTENCE_H
#define RK_SENTENCE_H

#include "boilerplate.h"
#include "dateline.h"
#include "traits.h"

typedef struct {
    uint32_t start, end;
    uint32_t next;   /* where reading goes on: a byte offset */
    uint32_t kind;   /* a ringkas_kind */
    uint32_t role;   /* a ringkas_role */
    uint32_t page;   /* form feeds before it */
    uint32_t traits; /* RINGKAS_PARAGRAPH_START, RK_NO_TERMINATOR and others, or-ed */
} rk_segment;

/* Where the reading of a text stands. */
typedef struct {
    bool is_line;        /* the segment begins a line */
    bool is_untitled;    /* no heading and no sentence yet */
    bool is_title_case;  /* all words of the segment so far are those of a headline */
    bool in_quote;       /* a quotation mark of this paragraph is still open */
    bool after_dateline; /* the segment before was the end of a dateline */
    bool after_fragment; /* the segment before was a sentence without a terminator */
    bool after_heads;    /* the segment before was the running heads before the next token */
    rk_zone zone;
    uint32_t zone_role; /* the ringkas_role of its lines */
    uint32_t line_role; /* of the boilerplate that was found last on this line; RINGKAS_NO_ROLE: there is none */
    uint32_t marker; /* how many tokens the marker of the list item takes that begins the segment; 0: there is none */
    uint32_t cue;    /* the rk_phrase_type of the cue that begins the segment; 0: none does */
    uint32_t split;  /* where the segment ends in the middle of a word, a byte offset; 0: it does not */
    uint32_t headlines;   /* boilerplate lines since "Baca juga" */
    uint32_t flags;       /* of ringkas_options */
    rk_dateline dateline; /* what is left of it */
    rk_known_dateline known_dateline;
    rk_cursor cursor;
    rk_words words; /* of the segment that was found last */
} rk_segmenter;

/* Takes the next token into the segment. */
void rk_take(rk_segmenter *segmenter, rk_segment *segment);
/* Takes tokens up to the end of the line. */
void rk_take_line(rk_segmenter *segmenter, rk_segment *segment);
/* Takes tokens up to the end of the sentence: after a terminator, before a newline or before boilerplate. */
void rk_take_sentence(rk_segmenter *segmenter, rk_segment *segment, bool is_one_line);
/* Whether the last token ends the headline of the article. */
bool rk_is_at_headline_end(const rk_segmenter *segmenter);

static inline bool rk_keeps_boilerplate(const rk_segmenter *segmenter)
{
    return (segmenter->flags & RINGKAS_KEEP_BOILERPLATE) != 0;
}

#endif
