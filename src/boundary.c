/* Boundary: does this terminator end a sentence? */
#include "boundary.h"

#include "joined.h"

/* ---- what comes */

/* "dr. Maya": a title in small letters, with which a sentence may begin. */
static bool is_title(const rk_cursor *cursor)
{
    const rk_token *word = rk_ahead(cursor, 0), *after = rk_ahead(cursor, 1);
    const uint32_t classes = word->flags | rk_own_classes_of(cursor->own, word->hash);

    return (classes & (RK_BEFORE_NAME | RK_AFTER_NAME)) != 0 && after->gap == RK_GAP_NONE && rk_is_sign(after, '.');
}

/* "iPhone", "realme", "e-KTP": a name that is written small at the beginning of a sentence too. */
static bool is_small_name(const rk_cursor *cursor)
{
    const rk_token *word = rk_ahead(cursor, 0), *hyphen = rk_ahead(cursor, 1), *part = rk_ahead(cursor, 2);

    if ((word->shape & RK_CAMEL) != 0 || (word->flags & RK_BRAND) != 0) return true;
    if (!RK_HAS_RARE) return false;
    return word->length == 1 && hyphen->type == RK_TOKEN_HYPHEN && hyphen->gap == RK_GAP_NONE && rk_is_word(part) &&
           part->gap == RK_GAP_NONE;
}

/* "Apakah hujan? jalan becek": a question that a small letter follows. Not "film MANA PULANG? dan", "mau ke mana? tanya". */
static bool is_question(const rk_cursor *cursor, const rk_ending *ending)
{
    if (!RK_HAS_RARE || ending->closers > 0 || ending->sign != '?') return false;
    return (rk_ahead(cursor, 0)->flags & (RK_LINKING | RK_SAYING)) == 0 &&
           (ending->dotted.first_shape & RK_CAPITAL) == 0;
}

/* Whether a word in small letters, which comes next, can begin a sentence. */
static bool can_begin_small(const rk_cursor *cursor, const rk_ending *ending)
{
    if (is_title(cursor) || is_small_name(cursor) || is_question(cursor, ending)) return true;
    if (!rk_is_informal(cursor->profile)) return false;
    if (ending->dotted.length == 1 && ending->dotted.last_type == RK_TOKEN_WORD)
        return false; /* "alm. h. adam malik" */
    return ending->closers == 0 || (rk_ahead(cursor, 0)->flags & (RK_LINKING | RK_SAYING)) == 0;
}

static bool is_dash(const rk_token *token)
{
    return token->type == RK_TOKEN_DASH || (token->type == RK_TOKEN_HYPHEN && token->gap != RK_GAP_NONE);
}

/* "-- jadilah! -- kue siap": a sign between two dashes, after which the sentence goes on. */
static bool is_between_dashes(const rk_cursor *cursor)
{
    const uint32_t max = rk_look_back_max(cursor);
    uint32_t at = 0, back = 1;

    if (!RK_HAS_RARE || !is_dash(rk_ahead(cursor, 0))) return false;
    while (at < RK_AHEAD && (is_dash(rk_ahead(cursor, at)) || rk_ahead(cursor, at)->type == RK_TOKEN_HYPHEN)) at++;
    while (back < max && !is_dash(rk_look_back(cursor->tokens, back))) back++;
    return back < max && rk_is_lower(rk_ahead(cursor, at));
}

static bool cannot_begin(const rk_token *token)
{
    return rk_is_sign(token, ',') || rk_is_sign(token, ';') || rk_is_sign(token, '/') || rk_is_sign(token, '&') ||
           token->type == RK_TOKEN_CLOSER;
}

/* ---- what ends */

/* "(Purn.)", "(Bl.)": a bracket that holds a short word and its stop. */
static bool is_bracketed(const rk_ending *ending)
{
    const rk_dotted *dotted = &ending->dotted;

    return ending->first_closer == ')' && dotted->before == '(' && dotted->length <= RK_INITIALS_MAX;
}

/* "Yahoo! Indonesia": the sign is part of a name. */
static bool is_sign_of_name(const rk_cursor *cursor, const rk_ending *ending)
{
    return RK_HAS_RARE && ending->terminators == 1 && (rk_classes_of(ending->dotted.hash) & RK_EXCLAIMING) != 0 &&
           !rk_opens_sentence(cursor, 0);
}

/* Whether the terminators end a sentence before a capital, a number or a sign that can begin one. */
static bool ends_before_capital(const rk_cursor *cursor, const rk_ending *ending)
{
    if (is_bracketed(ending)) return false;
    if (ending->closers > 0 && ending->first_closer != ')') return true;
    if (ending->is_spaced) return rk_opens_sentence(cursor, 0);
    if (ending->sign != '.') return !is_sign_of_name(cursor, ending);
    return ending->terminators > 1 || !rk_is_abbreviation(cursor, &ending->dotted, 0);
}

bool rk_ends_sentence(const rk_cursor *cursor, const rk_ending *ending)
{
    const rk_token *next = rk_ahead(cursor, 0);
    const bool is_single = ending->terminators == 1 && ending->sign == '.';

    if (next->type == RK_TOKEN_END) return true;
    if (next->gap == RK_GAP_NONE && rk_is_sign(next, ',')) return rk_is_sentence_after_comma(cursor, ending);
    if (next->gap == RK_GAP_NONE) return rk_is_joined_sentence(cursor, ending);
    if (rk_starts_line(next) && !rk_continues_line(cursor))
        return !is_single || next->gap >= RK_GAP_PARAGRAPH || !rk_is_wrapped(cursor->profile) ||
               !rk_is_abbreviation(cursor, &ending->dotted, 0);
    if (cannot_begin(next) || is_between_dashes(cursor)) return false;
    if (rk_is_lower(next) && !can_begin_small(cursor, ending)) return false;
    return ends_before_capital(cursor, ending);
}

bool rk_begins_joined_item(const rk_cursor *cursor)
{
    uint32_t item;

    if (!rk_is_sign(rk_last(cursor), ':')) return false;
    item = rk_match_item(cursor->tokens, 0);
    return item != 0 && rk_is_upper(rk_ahead(cursor, item));
}
