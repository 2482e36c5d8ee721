/* Abbreviations. */
#include "abbreviation.h"

#include "any_words.h"

/* "Chr.", "Sgt.": a short word without a vowel has at most this many bytes. */
#define VOWELLESS_MAX 4u

/* ---- what comes */

/* "Ia", "Namun", "Menurut": a word that is part of no name. */
static bool is_function_word(const rk_token *word)
{
    return rk_is_upper(word) && (word->flags & (RK_STOPWORD | RK_BACKWARD)) != 0;
}

bool rk_opens_sentence(const rk_cursor *cursor, uint32_t ahead)
{
    const rk_token *word = rk_ahead(cursor, ahead), *after = rk_ahead(cursor, ahead + 1);

    if (!rk_is_upper(word)) return false;
    if (after->gap == RK_GAP_NONE && rk_is_sign(after, '.')) return false;
    if ((word->flags & RK_COMMON) != 0 || is_function_word(word)) return true;
    return (word->shape & RK_SECOND_LOWER) != 0 &&
           (word->stem != word->hash || rk_is_seen_small(cursor->profile, word));
}

/* "RS. Petugas memeriksa", not "PT. Karya Abadi": a word that is no name, nor the first of several that are one. */
static bool is_no_name(const rk_cursor *cursor, uint32_t ahead)
{
    return rk_opens_sentence(cursor, ahead) &&
           (is_function_word(rk_ahead(cursor, ahead)) || !rk_is_upper(rk_ahead(cursor, ahead + 1)));
}

/* "2.904. 678 pengikut": a number that a blank got into. */
static bool is_thousand(const rk_token *token)
{
    return (token->shape & RK_DIGITS) != 0 && token->length == 3;
}

static bool is_all_capitals(const rk_token *word)
{
    return rk_is_upper(word) && (word->shape & RK_HAS_LOWER) == 0;
}

/* "ED-12/KH", "B 1234 XY", "B No. 3": a code. */
static bool is_code(const rk_cursor *cursor, uint32_t ahead)
{
    const rk_token *word = rk_ahead(cursor, ahead), *after = rk_ahead(cursor, ahead + 1);

    if (!is_all_capitals(word)) return false;
    if (after->gap == RK_GAP_NONE) return after->type == RK_TOKEN_HYPHEN || rk_is_sign(after, '/');
    return after->type == RK_TOKEN_NUMBER || word->length == 1;
}

/* "12", "IX", "(0271)", "ED-12". */
static bool is_number(const rk_cursor *cursor, uint32_t ahead)
{
    const rk_token *next = rk_ahead(cursor, ahead);

    if (next->type == RK_TOKEN_OPENER || rk_is_sign(next, '+')) next = rk_ahead(cursor, ahead + 1);
    return next->type == RK_TOKEN_NUMBER || (next->shape & RK_ROMAN) != 0 || is_code(cursor, ahead);
}

/* "5:3", "4: 8". */
static bool is_verse(const rk_cursor *cursor, uint32_t ahead)
{
    const rk_token *number = rk_ahead(cursor, ahead), *sign = rk_ahead(cursor, ahead + 1);

    if (!RK_HAS_RARE || number->type != RK_TOKEN_NUMBER) return false;
    return (number->shape & RK_HAS_COLON) != 0 || (sign->gap == RK_GAP_NONE && rk_is_sign(sign, ':'));
}

/* ---- markers of items */

/* Whether an item of a list comes in the tokens that can be looked at. */
static bool is_item_ahead(const rk_cursor *cursor, uint32_t ahead)
{
    for (; ahead + 2 < RK_AHEAD; ahead++)
        if (rk_is_word(rk_ahead(cursor, ahead)) && rk_match_item(cursor->tokens, ahead) != 0) return true;
    return false;
}

/* "Gambar 3. Peta sebaran": the number or letter of a caption or a heading. */
static bool is_caption(const rk_cursor *cursor, const rk_dotted *dotted)
{
    const rk_token *previous = &dotted->previous;

    if (!RK_HAS_RARE) return false;
    return previous->start == cursor->first.start && rk_is_upper(previous) && (previous->flags & RK_CAPTION) != 0;
}

/* "1. Rebus air", "syarat: 1. KTP, 2. Kartu keluarga": the number or letter of an item. */
static bool is_marker(const rk_cursor *cursor, const rk_dotted *dotted, uint32_t ahead)
{
    if (dotted->start == cursor->first.start) return true;
    if (RK_HAS_RARE && rk_is_sign(&dotted->previous, ':')) return is_item_ahead(cursor, ahead);
    return dotted->after_item || is_caption(cursor, dotted);
}

/* A stop after a single letter: an initial, or the marker of a list item. */
static bool is_initial(const rk_cursor *cursor, const rk_dotted *dotted, uint32_t ahead)
{
    const rk_token *next = rk_ahead(cursor, ahead), *after = rk_ahead(cursor, ahead + 1);

    if (is_marker(cursor, dotted, ahead)) return true;
    if ((dotted->first_shape & RK_CAPITAL) == 0 || dotted->before == '-') return false; /* "APBN-P." */
    if (rk_is_seen_in_full(cursor->profile, dotted->hash, next)) return true;
    if (after->gap == RK_GAP_NONE && rk_is_sign(after, '.') && next->length == 1) return true; /* "J. R. R." */
    if ((dotted->previous.flags & RK_LABEL) != 0) return false;
    /* "Hamengku Buwono X." */
    if ((rk_classes_of(dotted->hash) & RK_LABEL) != 0 && rk_is_upper(&dotted->previous)) return false;
    return !is_no_name(cursor, ahead);
}

/* A stop after a number: the marker of a list item or a caption ("Tabel 2.1. Jumlah"). */
static bool is_numbered_item(const rk_cursor *cursor, const rk_dotted *dotted, uint32_t ahead)
{
    if (dotted->length <= RK_ITEM_NUMBER_MAX) return is_marker(cursor, dotted, ahead);
    return (dotted->last_shape & RK_DOTTED) != 0 && is_caption(cursor, dotted);
}

/* ---- words */

/* "Tim.", not "tim." or "TIM."; but in a text of capitals "MR. BEAN". */
static bool is_capitalized(const rk_dotted *dotted, const rk_token *next)
{
    if ((dotted->first_shape & RK_CAPITAL) == 0) return false;
    return (dotted->last_shape & RK_HAS_LOWER) != 0 || (is_all_capitals(next) && next->length > 1);
}

/* "Chr. Soumokil", "Bpk. Hasan": a word that has no vowel is cut short. */
static bool is_vowelless(const rk_cursor *cursor, const rk_dotted *dotted)
{
    if (!RK_HAS_RARE) return false;
    return dotted->parts == 1 && dotted->length <= VOWELLESS_MAX && (dotted->last_shape & RK_SECOND_LOWER) != 0 &&
           (dotted->first_shape & RK_CAPITAL) != 0 &&
           !rk_has_vowel(cursor->tokens->source, dotted->start, dotted->length);
}

uint32_t rk_abbreviation_classes(const rk_cursor *cursor, const rk_dotted *dotted, uint32_t ahead)
{
    const uint32_t own = rk_own_classes_of(cursor->own, dotted->hash);
    const uint32_t classes = own != 0 ? own : rk_classes_of(dotted->hash);

    if ((classes & RK_CAPITALIZED) != 0 && !is_capitalized(dotted, rk_ahead(cursor, ahead))) return 0;
    return classes & RK_ABBREVIATION;
}

/* "... berbagai hal. salah satunya ...", "... 8 sr. hal itu ...", not "no. rekening": in a text without capitals the stop of a
 * word that also refers back ends a sentence, and that of what may end one does so before a word that is part of no name. */
static bool ends_small_sentence(const rk_cursor *cursor, const rk_dotted *dotted, uint32_t ahead, uint32_t classes)
{
    const rk_token *next = rk_ahead(cursor, ahead);

    if (!rk_is_informal(cursor->profile) || !rk_is_lower(next)) return false;
    if ((classes & RK_MAY_END) != 0) return (next->flags & (RK_STOPWORD | RK_BACKWARD)) != 0;
    return (classes & RK_BEFORE_NUMBER) != 0 && (rk_classes_of(dotted->hash) & RK_BACKWARD) != 0;
}

/* What stands before a name or a number: whether its stop ends no sentence. */
static bool is_before_what_comes(const rk_cursor *cursor, const rk_dotted *dotted, uint32_t ahead, uint32_t classes)
{
    const rk_token *next = rk_ahead(cursor, ahead);
    const bool is_measure = (classes & RK_UNIT) != 0 && dotted->previous.type == RK_TOKEN_NUMBER; /* "5 km." */

    if ((classes & RK_BEFORE_VERSE) != 0 && is_verse(cursor, ahead)) return true;
    if ((classes & RK_BEFORE_NUMBER) != 0 && (is_number(cursor, ahead) || rk_is_lower(next))) return !is_measure;
    if ((classes & RK_BEFORE_NAME) == 0) return false;
    if ((classes & RK_MAY_END) == 0) return true;
    return next->type != RK_TOKEN_NUMBER && next->type != RK_TOKEN_QUOTE && !is_no_name(cursor, ahead);
}

/* Of a word of a list: whether its stop ends no sentence. */
static bool is_listed(const rk_cursor *cursor, const rk_dotted *dotted, uint32_t ahead, uint32_t classes)
{
    const rk_token *next = rk_ahead(cursor, ahead);

    if ((classes & RK_LIST_END) != 0) return !rk_is_upper(next) && !rk_is_quote(next);
    if (ends_small_sentence(cursor, dotted, ahead, classes)) return false;
    if (is_before_what_comes(cursor, dotted, ahead, classes)) return true;
    return (classes & RK_AFTER_NAME) != 0 && !rk_opens_sentence(cursor, ahead);
}

bool rk_is_abbreviation(const rk_cursor *cursor, const rk_dotted *dotted, uint32_t ahead)
{
    const rk_token *next = rk_ahead(cursor, ahead);
    uint32_t classes;

    if (dotted->parts == 0) return false;
    if (rk_own_classes_of(cursor->own, dotted->hash) == 0 && dotted->length == 1 && dotted->last_type == RK_TOKEN_WORD)
        return is_initial(cursor, dotted, ahead);
    if (dotted->parts == 1 && (dotted->last_shape & RK_ENDS_DIGIT) != 0 && is_numbered_item(cursor, dotted, ahead))
        return true;
    classes = rk_abbreviation_classes(cursor, dotted, ahead);
    if (classes != 0) return is_listed(cursor, dotted, ahead, classes);
    if ((dotted->last_shape & RK_ENDS_DIGIT) != 0) return (dotted->last_shape & RK_DOTTED) != 0 && is_thousand(next);
    if (!rk_is_upper(next) || rk_opens_sentence(cursor, ahead)) return false;
    if ((next->shape & RK_ROMAN) != 0 && rk_is_sign(rk_ahead(cursor, ahead + 1), ')')) return true; /* "(SSK. II)" */
    if (dotted->parts == 1) return is_vowelless(cursor, dotted);
    return dotted->length <= RK_INITIALS_MAX && (dotted->first_shape & RK_CAPITAL) != 0; /* "A.H. Nasution" */
}
