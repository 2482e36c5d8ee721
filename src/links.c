/* Links: a headline is in title case, a sentence is not. */
#include "links.h"

#include "any_words.h"
#include "headline.h"

/* A headline has at least this many words. */
#define LINK_WORDS_MIN 3u
/* "Tersangka Fajar diduga": the most names between the word that opens the sentence and the first one that no headline
 * has. With more no rule can tell: "Ini Perintah Prabowo Bahlil pun menghentikan". */
#define NAMES_MAX 1u

static const rk_headline_end unknown = {0, 0};

static bool is_lower_content(const rk_token *word)
{
    return rk_is_word(word) && !rk_fits_headline(word);
}

/* "Dalam", "Ia", "Namun": a headline writes them small, or has none. */
static bool is_small_in_headlines(const rk_token *word)
{
    return (word->flags & (RK_LINKING | RK_PRONOUN | RK_CONNECTIVE | RK_ATTRIBUTING)) != 0;
}

/* A word with a capital that opens sentences: "Warga", "Jika". */
static bool is_opening_word(const rk_token *word)
{
    if (!rk_is_upper(word) || (word->shape & RK_SECOND_LOWER) == 0) return false;
    return (word->flags & (RK_COMMON | RK_STOPWORD)) != 0 || is_small_in_headlines(word);
}

/* "di Pasar Minggu Ia mengaku": a word with a capital that no headline writes so. Headlines have subjects too: "Warga". */
static bool opens_alone(const rk_cursor *cursor, uint32_t at)
{
    return is_opening_word(rk_ahead(cursor, at)) && is_small_in_headlines(rk_ahead(cursor, at)) &&
           rk_is_word(rk_ahead(cursor, at - 1));
}

static bool is_quote(const rk_token *token)
{
    return token->type == RK_TOKEN_QUOTE || token->type == RK_TOKEN_OPENER;
}

/* `end`: the first word that no headline has. Goes back from it to the word that opens the sentence. */
static rk_headline_end find_opening(const rk_cursor *cursor, uint32_t start, uint32_t end)
{
    uint32_t at = end, names = 0;

    while (names <= NAMES_MAX && at > start + LINK_WORDS_MIN) {
        const rk_token *word = rk_ahead(cursor, --at);
        const bool is_quoted = is_quote(rk_ahead(cursor, at - 1));
        const rk_headline_end found = {at - is_quoted, 0};
        if (is_opening_word(word) || (is_quoted && rk_is_upper(word))) return found;
        if (word->type != RK_TOKEN_WORD) return unknown;
        names += rk_is_upper(word);
    }
    return unknown;
}

/* "KudusPemilik warung mengatakan" */
static rk_headline_end find_split(const rk_cursor *cursor, uint32_t at)
{
    rk_headline_end found = {at + 1, 0};
    const rk_token *after = rk_ahead(cursor, at + 1);

    (void)rk_hash_camel_head(cursor->tokens->source, rk_ahead(cursor, at), &found.split);
    if (is_lower_content(after) || (rk_is_lower(after) && (after->flags & RK_DEICTIC) != 0)) return found;
    return unknown;
}

/* "Baca juga: Cara Memakai WhatsApp" is a headline and nothing else: the line ends without a stop. */
static bool is_line_of_title(const rk_cursor *cursor, uint32_t at)
{
    while (at <= RK_AHEAD && !rk_starts_line(rk_ahead(cursor, at))) at++;
    return at <= RK_AHEAD && rk_ahead(cursor, at - 1)->type != RK_TOKEN_TERMINATOR;
}

rk_headline_end rk_find_headline_end(const rk_cursor *cursor, uint32_t start)
{
    uint32_t at, opening = 0;

    if (is_line_of_title(cursor, start)) return unknown;
    for (at = start; at < RK_AHEAD && !rk_starts_line(rk_ahead(cursor, at)); at++) {
        const rk_token *token = rk_ahead(cursor, at);
        const bool is_after_headline = at >= start + LINK_WORDS_MIN;
        const rk_headline_end found = {opening, 0};
        if (token->type == RK_TOKEN_TERMINATOR && rk_ahead(cursor, at + 1)->gap != RK_GAP_NONE) return unknown;
        if (is_lower_content(token)) return opening != 0 ? found : find_opening(cursor, start, at);
        if (is_after_headline && (token->shape & RK_CAMEL) != 0 && find_split(cursor, at).tokens != 0)
            return find_split(cursor, at);
        if (is_after_headline && opening == 0 && opens_alone(cursor, at)) opening = at;
    }
    return unknown;
}

bool rk_is_line_end_near(const rk_cursor *cursor)
{
    uint32_t at = 0;

    while (at < RK_AHEAD && !rk_starts_line(rk_ahead(cursor, at))) at++;
    return rk_starts_line(rk_ahead(cursor, at));
}

bool rk_is_title_rest(const rk_cursor *cursor)
{
    uint32_t at;

    for (at = 0; at < RK_AHEAD && !rk_starts_line(rk_ahead(cursor, at)); at++)
        if (is_lower_content(rk_ahead(cursor, at))) return false;
    return at > 0 && at < RK_AHEAD && !rk_is_sign(rk_ahead(cursor, at - 1), '.');
}

uint32_t rk_find_split(const rk_cursor *cursor)
{
    if ((rk_ahead(cursor, 0)->shape & RK_CAMEL) == 0 || is_line_of_title(cursor, 0)) return 0;
    return find_split(cursor, 0).split;
}
