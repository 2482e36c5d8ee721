/* The files of the core that the generator is built with: those that hash a word, and what they need. This list is the only
 * one; the build systems compile this file. */
#include "../../hash.c"
#include "../../lexicon.h"

#include "core.h"

static uint32_t hash_of_part(const char *part, size_t length)
{
    rk_hasher hasher = rk_hash_start();
    size_t i;

    for (i = 0; i < length; i++) rk_hash_byte(&hasher, (unsigned char)part[i]);
    return rk_hash_end(&hasher);
}

/* The core joins the hashes of the parts between full stops: "a.n". */
uint32_t hash_of(const char *word, size_t length)
{
    uint32_t hash = 0;
    size_t start = 0, end;

    for (end = 0; end <= length; end++) {
        if (end < length && word[end] != '.') continue;
        hash = start == 0 ? hash_of_part(word, end) : rk_hash_join(hash, hash_of_part(word + start, end - start));
        start = end + 1;
    }
    return hash;
}

uint32_t slot_of(uint32_t hash, uint32_t displacement, uint32_t slots)
{
    return rk_lexicon_slot(hash, displacement, slots);
}
