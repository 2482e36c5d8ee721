/* Words: what the words of a segment add up to. */
#include "words.h"

void rk_words_start(rk_words *words)
{
    words->words = words->parts = words->stopwords = words->numbers = 0;
    words->known = words->known_or_names = 0;
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

/* 1: the word is in a list, or has "-nya". */
static RK_INLINE uint32_t is_indonesian(const rk_token *word)
{
    return (word->flags | (word->stem ^ word->hash)) != 0;
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
    if (!RK_HAS_KNOWN) return;
    words->known += is_indonesian(word);
    words->known_or_names += (word->shape | is_indonesian(word)) & RK_CAPITAL;
}

#if RK_WIDE

/* What the loop over plain tokens adds up, in registers. */
typedef struct {
    uint32_t left_out; /* the classes of words that are no terms */
    uint32_t fingerprint, flags, terms;
    uint32_t parts, joined, stopwords, numbers, known, known_or_names;
} rk_run;

/* Adds a plain token. There is no branch on whether it is a sign, a stopword, a name: nobody can predict that. The stem
 * is written to the next place in any case, and the place is taken if the token is a term. */
static RK_INLINE void add_to_run(rk_words *words, const rk_token *token, rk_run *run)
{
    const uint32_t is_word = token->type <= RK_TOKEN_NUMBER, is_number = token->type == RK_TOKEN_NUMBER;
    const uint32_t is_left_out = (token->flags & run->left_out) | (token->shape & RK_REPEATED);
    const uint32_t place = rk_min(run->terms, RK_STEMS_MAX), known = is_indonesian(token);
    const uint32_t fingerprint = (run->fingerprint ^ token->hash) * 0x85EBCA6Bu + 1;

    words->stems[place] = token->stem;
    words->stem_flags[place] = (uint8_t)((token->shape & RK_CAPITAL) * RK_STEM_NAME | is_number * RK_STEM_NUMBER);
    run->terms += is_word & (is_left_out == 0) & (token->length > 1);
    run->fingerprint = is_word != 0 ? fingerprint : run->fingerprint;
    run->flags |= token->flags;
    run->parts += is_word;
    run->joined += (token->shape & RK_JOINED) / RK_JOINED;
    run->stopwords += token->flags & RK_STOPWORD;
    run->numbers += is_number;
    run->known += known;
    run->known_or_names += (token->shape | known) & RK_CAPITAL; /* which is 1 */
}

/* Adds the plain tokens that come next. Returns how many. */
static uint32_t add_run(rk_words *words, rk_tokens *tokens, rk_run *run)
{
    rk_run sum = *run;
    uint32_t count = 0;

    for (;;) {
        const uint32_t last = tokens->is_over ? tokens->end : tokens->end - RK_AHEAD;
        uint32_t number = tokens->next;
        while (number != last && (rk_place_of(tokens, number)->shape & RK_PLAIN) != 0)
            add_to_run(words, rk_place_of(tokens, number++), &sum);
        count += number - tokens->next;
        tokens->next = number;
        if (number != last || tokens->is_over) break;
        rk_refill(tokens);
    }
    *run = sum;
    return count;
}

uint32_t rk_words_add_plain(rk_words *words, rk_tokens *tokens, uint32_t flags)
{
    uint32_t count = 0;
    rk_run run;

    for (; words->words < RK_OPENING_WORDS; count++) {
        const rk_token *token = rk_peek(tokens, 0);
        if ((token->shape & RK_PLAIN) == 0) return count;
        if (rk_is_word(token)) rk_words_add(words, token, flags);
        rk_advance(tokens);
    }
    run.left_out = (flags & RINGKAS_NO_STOPWORDS) != 0 ? 0 : RK_STOPWORD;
    run.fingerprint = words->fingerprint;
    run.flags = words->flags;
    run.terms = words->terms;
    run.parts = run.joined = run.stopwords = run.numbers = run.known = run.known_or_names = 0;
    count += add_run(words, tokens, &run);
    words->fingerprint = run.fingerprint;
    words->flags = run.flags;
    words->terms = run.terms;
    words->parts += run.parts;
    words->words += run.parts - run.joined;
    words->stopwords += run.stopwords;
    words->numbers += run.numbers;
    words->known += run.known;
    words->known_or_names += run.known_or_names;
    return count;
}

#else

uint32_t rk_words_add_plain(rk_words *words, rk_tokens *tokens, uint32_t flags)
{
    (void)words;
    (void)tokens;
    (void)flags;
    return 0;
}

#endif
