/* The files of the core that the generator is built with: those that hash a word, and what they need. This list is the only
 * one; the build systems compile this file. */
/* The model is one of the tables to be made; nothing here needs it. */
#define RK_SEGMENT_FEATURES(X)

#include "../../chars.c"
#include "../../fixed.c"
#include "../../text.c"
#include "../../utf8.c"
#include "../../words.c"

#include "core.h"

uint32_t hash_of(const char *word, size_t length)
{
    const rk_text text = rk_text_of(word, length);
    rk_range range = {0, 0};

    range.end = text.length;
    return rk_hash_bytes(&text, range);
}

uint32_t slot_of(uint32_t hash, uint32_t displacement, uint32_t slots)
{
    return rk_lexicon_slot(hash, displacement, slots);
}
