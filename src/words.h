/* Words: what the words of a segment add up to. */
#ifndef RK_WORDS_H
#define RK_WORDS_H

#include "token_view.h"

/* How many stems are kept. A segment that has more terms is read again when they are counted. */
#if RINGKAS_SMALL
#define RK_STEMS_MAX 16u
#else
#define RK_STEMS_MAX 64u
#endif

/* "Dalam kondisi itu": a word that points back may stand this far from the opening. */
#define RK_OPENING_WORDS 3u

/* What is known of a stem beside its hash. */
enum {
    RK_STEM_NAME = 1,  /* the word has a capital and is not the first of its segment */
    RK_STEM_NUMBER = 2 /* it is a figure */
};

typedef struct {
    bool opens_with_name; /* the second word has a capital */
    bool points_back;     /* an opening such as "Ia", "Namun", "Kondisi itu" */
    uint32_t words;       /* as a reader counts them */
    uint32_t parts;       /* parts of words: "anak-anak" has two */
    uint32_t stopwords, numbers;
    uint32_t known;                       /* parts that are in a list, or have "-nya" */
    uint32_t known_or_names;              /* those, and other parts with a capital */
    uint32_t flags;                       /* the classes of all words, or-ed */
    uint32_t first_flags;                 /* the classes of the first word */
    uint32_t fingerprint;                 /* of all words in their order */
    uint32_t terms;                       /* how many words are terms */
    uint32_t stems[RK_STEMS_MAX + 1];     /* of the first terms; the last place takes what is not kept */
    uint8_t stem_flags[RK_STEMS_MAX + 1]; /* RK_STEM_NAME and others, of each of them */
} rk_words;

void rk_words_start(rk_words *words);
/* Adds a word or a number. flags: of ringkas_options. */
void rk_words_add(rk_words *words, const rk_token *word, uint32_t flags);
/* Adds the plain tokens (RK_PLAIN) that come next in a stream, and takes them. Returns how many. */
uint32_t rk_words_add_plain(rk_words *words, rk_tokens *tokens, uint32_t flags);

/* Whether a word is a term: no stopword, no single letter, no reduplication. flags: of ringkas_options. */
static inline bool rk_is_term(const rk_token *word, uint32_t flags)
{
    if ((word->shape & RK_REPEATED) != 0 || word->length < 2) return false;
    return (word->flags & RK_STOPWORD) == 0 || (flags & RINGKAS_NO_STOPWORDS) != 0;
}

/* The stem flags of a word. before: the parts of the segment before it. */
static inline uint32_t rk_stem_flags(const rk_token *word, uint32_t before)
{
    const uint32_t name = before > 0 && (word->shape & RK_CAPITAL) != 0 ? RK_STEM_NAME : 0;

    return name | (rk_is_figure(word) ? RK_STEM_NUMBER : 0);
}

#endif
