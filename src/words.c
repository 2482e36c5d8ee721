/* Words: what the words of a segment add up to. */
#include "words.h"

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
    return words->words < RK_OPENING_WORDS && (flags & RK_DEICTIC) != 0;
}

static void keep_stem(rk_words *words, const rk_token *word)
{
    const uint32_t at = rk_min(words->terms++, RK_STEMS_MAX);

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
    if (words->words < RK_OPENING_WORDS) note_opening(words, word);
    if (rk_is_term(word, flags)) keep_stem(words, word);
    words->fingerprint = (words->fingerprint ^ word->hash) * 0x85EBCA6Bu + 1;
    words->flags |= word->flags;
    words->words += words->parts == 0 || (word->shape & RK_JOINED) == 0;
    words->parts++;
    words->stopwords += word->flags & RK_STOPWORD;
    words->numbers += word->type == RK_TOKEN_NUMBER;
}

/* The fields of the sum are kept in registers. A word is written to the place of the next stem in any case, and the place is
 * taken if it is a term: there is no branch on whether it is a stopword, which nobody can predict. */
uint32_t rk_words_add_plain(rk_words *words, rk_tokens *tokens, uint32_t flags)
{
    const uint32_t left_out = (flags & RINGKAS_NO_STOPWORDS) != 0 ? 0 : RK_STOPWORD;
    uint32_t fingerprint = words->fingerprint, all_flags = words->flags, terms = words->terms;
    uint32_t stopwords = 0, count = 0;

    for (;; count++) {
        const rk_token *word = rk_peek(tokens, 0);
        const uint32_t place = rk_min(terms, RK_STEMS_MAX);
        if ((word->shape & RK_PLAIN) == 0) break;
        words->stems[place] = word->stem;
        words->stem_flags[place] = 0;
        terms += (word->flags & left_out) == 0 && word->length > 1;
        fingerprint = (fingerprint ^ word->hash) * 0x85EBCA6Bu + 1;
        all_flags |= word->flags;
        stopwords += word->flags & RK_STOPWORD;
        rk_advance(tokens);
    }
    words->fingerprint = fingerprint;
    words->flags = all_flags;
    words->terms = terms;
    words->stopwords += stopwords;
    words->words += count;
    words->parts += count;
    return count;
}
