/* The profile: facts about the whole text that rules need before they read it. */
#ifndef RK_PROFILE_H
#define RK_PROFILE_H

#include "heads.h"
#include "token_view.h"

/* Words of a text, as a filter (Bloom 1970): a word that was added is found; of those that were not, about one in
 * thirty is found too. No more are added when it is full. */
#define RK_SEEN_WORDS (RK_HAS_PROFILE ? 64u : 1u)
#define RK_SEEN_MAX   384u /* more than an article of 4 KB has */

typedef struct {
    bool is_wrapped;      /* the lines were broken at a fixed width */
    bool is_flowing;      /* blank lines stand between paragraphs, or it is nearly one line: newlines are rare */
    bool is_informal;     /* its sentences begin with small letters */
    bool is_unpunctuated; /* it has hardly any terminators */
    bool has_watermark;   /* letters stand on lines of their own: "ep", "lik" */
    uint32_t seen_count;  /* how many words were added to `seen` */
    rk_layout layout;
    uint32_t seen[RK_SEEN_WORDS]; /* words in small letters, and names with the initial of the name before them */
} rk_profile;

static inline bool rk_is_wrapped(const rk_profile *profile)
{
    return RK_HAS_PROFILE && profile->is_wrapped;
}
/* A newline inside a paragraph is an accident. */
static inline bool rk_is_flowing(const rk_profile *profile)
{
    return RK_HAS_PROFILE && profile->is_flowing;
}
static inline bool rk_is_informal(const rk_profile *profile)
{
    return RK_HAS_PROFILE && profile->is_informal;
}
static inline bool rk_is_unpunctuated(const rk_profile *profile)
{
    return RK_HAS_PROFILE && profile->is_unpunctuated;
}

/* The profile is made of this many bytes at the start of a text. */
#define RK_PROFILE_BYTES 65536u

/* Makes the profile of the tokens of that part, which are read to their end. The heads at the edges of pages are
 * not looked for (rk_find_heads). */
void rk_make_profile(rk_tokens *tokens, rk_profile *profile);

/* Whether the text also writes a word with a small letter: then it is no name. */
bool rk_is_seen_small(const rk_profile *profile, const rk_token *word);
/* Whether a name stands elsewhere after a name that begins with an initial: "Budi Hartono", of "B. Hartono". initial:
 * the hash of that letter. */
bool rk_is_seen_in_full(const rk_profile *profile, uint32_t initial, const rk_token *name);

#endif
