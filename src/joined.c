/* Joined sentences. */
#include "joined.h"

/* After a shorter word in small letters the stop is part of a name: "St.Petrus". */
#define JOINED_WORD_MIN 3u
/* "AS.Mesin": two capitals may be initials ("WR.Supratman"), three are not. */
#define ACRONYM_MIN 3u

/* "budi@Contoh.id", "www.Anu.id": the word that touches the stop is part of an address. */
static bool is_in_address(const rk_cursor *cursor, const rk_ending *ending, uint32_t word)
{
    const rk_dotted *dotted = &ending->dotted;
    uint32_t at = word;

    if (dotted->before == '/' || dotted->before == '@') return true;
    while (at < RK_AHEAD && rk_ahead(cursor, at)->gap == RK_GAP_NONE &&
           (rk_is_word(rk_ahead(cursor, at)) || rk_is_sign(rk_ahead(cursor, at), '.')))
        at++;
    return rk_ahead(cursor, at)->gap == RK_GAP_NONE && rk_is_sign(rk_ahead(cursor, at), '@');
}

/* Whether a word can end a sentence whose stop touches what comes. The next word stands `ahead` tokens ahead. */
static bool can_end(const rk_cursor *cursor, const rk_dotted *dotted, uint32_t ahead)
{
    const uint32_t classes = rk_abbreviation_classes(cursor, dotted, ahead);
    const uint32_t names = RK_BEFORE_NAME | RK_BEFORE_NUMBER | RK_AFTER_NAME;

    if (dotted->parts > 1) return false; /* "S.Pd" */
    if ((dotted->last_shape & RK_ENDS_DIGIT) != 0) return true;
    if ((classes & names) != 0) return (classes & RK_MAY_END) != 0 && !rk_is_abbreviation(cursor, dotted, ahead);
    if ((dotted->last_shape & RK_HAS_LOWER) != 0) return dotted->length >= JOINED_WORD_MIN;
    if (dotted->length >= ACRONYM_MIN) return true;
    return dotted->length > 1 && ((rk_classes_of(dotted->hash) & RK_ACRONYM) != 0 || rk_opens_sentence(cursor, ahead));
}

/* "bersih.2. Bumbu", "peta.- Ketuk nama jalan": an item of a list. */
static bool is_joined_item(const rk_cursor *cursor, const rk_ending *ending)
{
    const uint32_t item = rk_match_item(cursor->tokens, 0);

    if (item == 0 || ending->sign != '.' || (ending->dotted.last_shape & RK_ENDS_DIGIT) != 0) return false;
    return rk_is_upper(rk_ahead(cursor, item)) && can_end(cursor, &ending->dotted, 0);
}

/* "Warta.co.id.Ia", "Warta.com.Menurut": the stop follows an address on the net, and no address goes on after it. */
static bool ends_address(const rk_cursor *cursor, const rk_ending *ending)
{
    return ending->dotted.parts > 1 && rk_look_back_max(cursor) > 1 &&
           (rk_look_back(cursor->tokens, 2)->flags & RK_HOST) != 0;
}

/* "(9/6/2025).3 Potret": after a bracket a number with a capital after it begins a sentence. */
static bool is_joined_number(const rk_cursor *cursor, const rk_ending *ending)
{
    const rk_token *after = rk_ahead(cursor, 1);

    return ending->after_closer && ending->sign == '.' && rk_ahead(cursor, 0)->type == RK_TOKEN_NUMBER &&
           rk_follows_blank(after) && rk_is_upper(after);
}

/* "kemarin.Petugas": the usual case, which costs little. */
static bool is_simply_joined(const rk_cursor *cursor, const rk_ending *ending)
{
    const rk_token *word = rk_ahead(cursor, 0);

    if (!rk_is_upper(word) || (word->shape & RK_SECOND_LOWER) == 0 || (word->flags & RK_HOST) != 0) return false;
    if (ending->sign != '.' || ending->closers > 0) return true;
    return ending->dotted.parts == 1 && (ending->dotted.last_shape & RK_HAS_LOWER) != 0 &&
           ending->dotted.length >= JOINED_WORD_MIN && !rk_is_abbreviation(cursor, &ending->dotted, 0);
}

bool rk_is_joined_sentence(const rk_cursor *cursor, const rk_ending *ending)
{
    const bool has_quote = rk_ahead(cursor, 0)->type == RK_TOKEN_QUOTE;
    const rk_token *word;
    uint32_t at = has_quote;

    if (!RK_HAS_REPAIRS) return is_simply_joined(cursor, ending);
    if (is_joined_item(cursor, ending) || is_joined_number(cursor, ending)) return true;
    at += rk_ahead(cursor, at)->type == RK_TOKEN_OPENER && rk_ahead(cursor, at)->gap == RK_GAP_NONE;
    word = rk_ahead(cursor, at);
    if (!rk_is_upper(word) || word->gap != RK_GAP_NONE || word->length < 2 || is_in_address(cursor, ending, at))
        return false;
    if (ending->after_closer || ending->closers > 0 || ending->sign != '.') return true;
    if (at > 0) return ending->dotted.parts != 0 && can_end(cursor, &ending->dotted, at);
    if ((word->shape & RK_SECOND_LOWER) == 0 || (word->flags & RK_HOST) != 0) return false;
    if (!ending->touches || ending->terminators > 1) return true; /* "Delanggu .Petani" */
    return ending->dotted.parts != 0 && (can_end(cursor, &ending->dotted, 0) || ends_address(cursor, ending));
}

/* "(12/3/2024).,Dia", not "(alm).,M.Si": a word of more than one letter, which no stop touches. */
static bool is_whole_word(const rk_cursor *cursor, uint32_t ahead)
{
    const rk_token *after = rk_ahead(cursor, ahead + 1);

    return rk_ahead(cursor, ahead)->length > 1 && (after->gap != RK_GAP_NONE || !rk_is_sign(after, '.'));
}

bool rk_is_sentence_after_comma(const rk_cursor *cursor, const rk_ending *ending)
{
    const uint32_t at = 1 + rk_is_quote(rk_ahead(cursor, 1));
    const rk_token *word = rk_ahead(cursor, at);
    const uint32_t shape = ending->dotted.last_shape;

    if (!RK_HAS_REPAIRS || !rk_is_upper(word)) return false;
    if (ending->after_closer) return is_whole_word(cursor, at);
    if (ending->closers > 0 || ending->dotted.length < JOINED_WORD_MIN) return false;
    if ((shape & RK_HAS_LOWER) == 0 && (at == 1 || ending->dotted.parts > 1)) return false; /* "UMKM.,"Nantinya" */
    return !rk_is_abbreviation(cursor, &ending->dotted, at);
}
