/* The profile: facts about the whole text that rules need before they read it. */
#ifndef RK_PROFILE_H
#define RK_PROFILE_H

#include "token_view.h"

typedef struct {
    bool is_wrapped; /* the lines were broken at a fixed width */
} rk_profile;

static inline bool rk_is_wrapped(const rk_profile *profile)
{
    return RK_HAS_PROFILE && profile->is_wrapped;
}

/* The profile is made of this many bytes at the start of a text. */
#define RK_PROFILE_BYTES 65536u

/* Makes the profile of the tokens of that part, which are read to their end. */
void rk_make_profile(rk_tokens *tokens, rk_profile *profile);

#endif
