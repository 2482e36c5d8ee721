/* Phrases: sequences of words and signs on one line. */
#include "phrases.h"

#include "any_words.h"

#include "cues.inc"
#include "phrases.inc"

static bool has_hash(uint32_t hash, uint32_t wanted)
{
    return (hash >> 16 | RK_WORD_FLAG) == wanted;
}

/* What a token is in a phrase; 0: it is in none. */
static uint32_t key_of(const rk_token *token)
{
    if (token->type == RK_TOKEN_WORD) return token->hash >> 16 | RK_WORD_FLAG;
    if (token->type == RK_TOKEN_NUMBER) return RK_ANY_NUMBER;
    if (token->type == RK_TOKEN_HYPHEN || token->type == RK_TOKEN_DASH) return '-';
    return token->hash < RK_ANY_NUMBER ? token->hash : 0;
}

static bool is_sign(uint32_t wanted)
{
    return wanted < RK_ANY_NUMBER;
}

/* Words of a phrase stand on one line with blanks between; a sign may touch the word before it. The running head of a
 * page may have two lines: "PRESIDEN\nREPUBLIK INDONESIA". */
static bool stands_after(const rk_token *token, uint32_t wanted, uint32_t role)
{
    if (rk_follows_blank(token) || (token->gap == RK_GAP_NEWLINE && role == RINGKAS_PAGE)) return true;
    return token->gap == RK_GAP_NONE && is_sign(wanted);
}

/* Whether a phrase stands `ahead` tokens ahead, whose first token does. */
static bool match_phrase(const rk_cursor *cursor, uint32_t ahead, const uint16_t *wanted, rk_found_phrase *found)
{
    const rk_phrase *phrase = found->phrase;
    uint32_t head, end, i;

    found->is_glued = false;
    found->is_capitals = true;
    found->tokens = phrase->count;
    for (i = 0; i < phrase->count; i++) {
        const rk_token *token = rk_ahead(cursor, ahead + i);
        const bool after_sign = i > 0 && is_sign(wanted[i - 1]) && !rk_starts_line(token);
        if (i > 0 && !after_sign && !stands_after(token, wanted[i], phrase->role)) return false;
        if ((token->shape & RK_HAS_LOWER) != 0) found->is_capitals = false;
        if (key_of(token) == wanted[i]) continue;
        if (!RK_HAS_REPAIRS || i + 1 < phrase->count || (token->shape & RK_CAMEL) == 0) return false;
        found->is_glued = true;
        head = rk_hash_camel_head(cursor->tokens->source, token, &end);
        return has_hash(head, wanted[i]);
    }
    return true;
}

/* Moves a search that begins to the first phrase that the token may begin. Returns where these phrases end. */
static RK_INLINE uint32_t find_bucket(const rk_phrase_table *table, const rk_token *first, rk_phrase_search *search)
{
    const bool is_word = first->type == RK_TOKEN_WORD;
    const uint32_t bits = table->bucket_bits;
    const uint32_t other = ((uint32_t)1 << bits) + (first->type == RK_TOKEN_NUMBER);
    const uint32_t bucket = is_word ? first->hash >> 16 >> (16 - bits) : other;

    if (search->next == 0) {
        search->next = table->buckets[bucket][0];
        search->tokens = table->buckets[bucket][1];
    }
    return table->buckets[bucket + 1][0];
}

/* Phrases that begin with a word are in buckets; those that begin with a sign, and with a number, are in two more after
 * them. */
static RK_INLINE bool find_in(const rk_phrase_table *table, const rk_cursor *cursor, uint32_t ahead,
                              rk_phrase_search *search, rk_found_phrase *found)
{
    const rk_token *first = rk_ahead(cursor, ahead), *second = rk_ahead(cursor, ahead + 1);
    const uint32_t end = find_bucket(table, first, search), key = key_of(first), second_key = key_of(second);
    const uint32_t glued = RK_HAS_REPAIRS && (second->shape & RK_CAMEL) != 0
                               ? 2
                               : 1; /* whose last token may be a part of the second one */

    while (search->next < end) {
        const uint16_t *wanted = &table->tokens[search->tokens];
        found->phrase = &table->items[search->next++];
        search->tokens += found->phrase->count;
        if (*wanted != key) continue;
        if (found->phrase->count > glued && wanted[1] != second_key) continue; /* most phrases fail here */
        if (match_phrase(cursor, ahead, wanted, found)) return true;
    }
    return false;
}

bool rk_find_phrase(const rk_cursor *cursor, uint32_t ahead, rk_phrase_search *search, rk_found_phrase *found)
{
    const rk_token *first = rk_ahead(cursor, ahead);

    if (first->type == RK_TOKEN_WORD && (first->flags & RK_PHRASE_START) == 0) return false;
    return find_in(&phrase_table, cursor, ahead, search, found);
}

/* Finds the longest cue that begins `ahead` tokens ahead. */
static bool find_cue(const rk_cursor *cursor, uint32_t ahead, rk_found_phrase *found)
{
    rk_phrase_search search = {0, 0};

    return RK_HAS_CUES && find_in(&cue_table, cursor, ahead, &search, found);
}

/* How many tokens the number takes that begins a line: "2.1 ", "V. ". 0: it has none. */
static uint32_t number_of_line(const rk_cursor *cursor)
{
    const rk_token *first = rk_ahead(cursor, 0);

    if ((first->shape & RK_ROMAN) != 0 && rk_ahead(cursor, 1)->type == RK_TOKEN_TERMINATOR) return 2;
    return first->type == RK_TOKEN_NUMBER;
}

uint32_t rk_opening_cue(const rk_cursor *cursor, bool is_line, uint32_t marker)
{
    rk_found_phrase found;
    const rk_token *after;

    if (is_line && marker == 0) marker = number_of_line(cursor);
    if (!find_cue(cursor, marker, &found)) return 0;
    if (found.phrase->type <= RK_CUE_DIVISION_5) return is_line && marker == 0 ? found.phrase->type : 0;
    if (found.phrase->type == RK_CUE_OTHER) return found.phrase->type;
    after = rk_ahead(cursor, marker + found.tokens);
    return rk_is_sign(after, ':') || (is_line && rk_starts_line(after)) ? found.phrase->type : 0;
}
