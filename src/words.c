/* Words: what the words of a segment add up to. */
#include "words.h"

/* "Dalam kondisi itu": a word that points back may stand this far from the opening. */
#define OPENING_WORDS 3u

void rk_words_start(rk_words *words)
{
    words->words = words->parts = words->stopwords = words->numbers = 0;
    words->flags = words->first_flags = words->fingerprint = words->terms = 0;
    words->opens_with_name = words->points_back = false;
}

/* "Ia", "Namun", "Kondisi itu": the segment cannot be understood without the one before it. */
static bool points_back(const rk_words *words, uint32_t flags)
{
    if (words->words == 0) return (flags & (RK_BACKWARD | RK_PRONOUN | RK_CONNECTIVE)) != 0;
    return words->words < OPENING_WORDS && (flags & RK_DEICTIC) != 0;
}

static void keep_stem(rk_words *words, const rk_token *word)
{
    const uint32_t at = words->terms++;

    if (at >= RK_STEMS_MAX) return;
    words->stems[at] = word->stem;
    words->stem_flags[at] = (uint8_t)rk_stem_flags(word, words->parts);
}

/* What the first words of a segment tell. */
static void note_opening(rk_words *words, const rk_token *word)
{
    if (words->parts == 0) words->first_flags = word->flags;
    if (words->parts == 1) words->opens_with_name = rk_is_upper(word);
    if (points_back(words, word->flags)) words->points_back = true;
}

void rk_words_add(rk_words *words, const rk_token *word, uint32_t flags)
{
    if (words->words < OPENING_WORDS) note_opening(words, word);
    if (rk_is_term(word, flags)) keep_stem(words, word);
    words->fingerprint = (words->fingerprint ^ word->hash) * 0x85EBCA6Bu + 1;
    words->flags |= word->flags;
    words->words += words->parts == 0 || (word->shape & RK_JOINED) == 0;
    words->parts++;
    words->stopwords += word->flags & RK_STOPWORD;
    words->numbers += word->type == RK_TOKEN_NUMBER;
}
