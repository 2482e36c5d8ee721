/* Boundary: does this terminator end a sentence? */
#include "boundary.h"

/* "Sp.OG", "A.H.M.R": initials and degrees have at most this many bytes. */
#define INITIALS_MAX 8u
/* "SH.Ketua": after a shorter word in capitals or letters the stop is part of a name. */
#define JOINED_WORD_MIN 3u

void rk_begin_ending(const rk_cursor *cursor, rk_ending *ending)
{
    const rk_token *last = rk_last(cursor);

    memset(&ending->dotted, 0, sizeof ending->dotted);
    if (rk_ahead(cursor, 0)->gap == RK_GAP_NONE) ending->dotted = rk_last_dotted(cursor);
    ending->first = *rk_ahead(cursor, 0);
    ending->terminators = ending->closers = ending->first_closer = 0;
    ending->after_closer =
        ending->first.gap == RK_GAP_NONE && (last->type == RK_TOKEN_CLOSER || last->type == RK_TOKEN_QUOTE);
}

bool rk_extends_ending(const rk_cursor *cursor, rk_ending *ending)
{
    const rk_token *next = rk_ahead(cursor, 0), *after = rk_ahead(cursor, 1);
    const bool touches = ending->terminators == 0 || next->gap == RK_GAP_NONE;

    if (!touches) return false;
    if (next->type == RK_TOKEN_TERMINATOR && ending->closers == 0) {
        ending->terminators++;
        return true;
    }
    if (next->type != RK_TOKEN_CLOSER && next->type != RK_TOKEN_QUOTE) return false;
    /* A straight mark that stands before a capital opens what follows it. */
    if (next->type == RK_TOKEN_QUOTE && after->gap == RK_GAP_NONE && rk_is_word(after) && !rk_is_lower(after))
        return false;
    if (ending->closers++ == 0) ending->first_closer = next->hash;
    return true;
}

/* ---- what comes */

/* "Ia", "Namun", "Menurut": a word that opens sentences, so that a stop before it is not part of a name. */
static bool opens_sentence(const rk_cursor *cursor, uint32_t ahead)
{
    const rk_token *word = rk_ahead(cursor, ahead), *after = rk_ahead(cursor, ahead + 1);

    if (!rk_is_upper(word) || (word->flags & (RK_STOPWORD | RK_BACKWARD)) == 0) return false;
    return after->gap != RK_GAP_NONE || !rk_is_sign(after, '.');
}

/* "dr. Maya": a title in small letters, with which a sentence may begin. */
static bool is_title(const rk_cursor *cursor)
{
    const rk_token *word = rk_ahead(cursor, 0), *after = rk_ahead(cursor, 1);

    return (word->flags & (RK_BEFORE_NAME | RK_AFTER_NAME)) != 0 && after->gap == RK_GAP_NONE && rk_is_sign(after, '.');
}

/* "2.904. 678 pengikut": a number that a blank got into. */
static bool is_thousand(const rk_token *token)
{
    return (token->shape & RK_DIGITS) != 0 && token->length == 3;
}

/* ---- abbreviations */

/* A stop after a single letter: an initial, or the marker of a list item. */
static bool is_initial(const rk_cursor *cursor, const rk_ending *ending, uint32_t ahead)
{
    const rk_dotted *dotted = &ending->dotted;

    if ((dotted->first_shape & RK_CAPITAL) == 0) return dotted->start == cursor->first.start;
    return dotted->before != '-' && !opens_sentence(cursor, ahead); /* "APBN-P." */
}

/* "A.H. Nasution", but "S.H. Ia". */
static bool is_initials(const rk_cursor *cursor, const rk_ending *ending, uint32_t ahead)
{
    const rk_dotted *dotted = &ending->dotted;

    return dotted->length <= INITIALS_MAX && rk_is_upper(rk_ahead(cursor, ahead)) &&
           (dotted->first_shape & RK_CAPITAL) != 0 && !opens_sentence(cursor, ahead);
}

/* Whether a single stop belongs to the word before it. The next word stands `ahead` tokens ahead. */
static bool is_abbreviation(const rk_cursor *cursor, const rk_ending *ending, uint32_t ahead)
{
    const rk_dotted *dotted = &ending->dotted;
    const rk_token *next = rk_ahead(cursor, ahead);
    const uint32_t classes = rk_classes_of(dotted->hash);

    if (dotted->parts == 0) return false;
    if (dotted->length == 1 && dotted->last_type == RK_TOKEN_WORD) return is_initial(cursor, ending, ahead);
    if (dotted->parts == 1 && (dotted->last_shape & RK_DIGITS) != 0)
        return dotted->start == cursor->first.start && dotted->length <= RK_ITEM_NUMBER_MAX;
    if ((classes & RK_AFTER_NAME) != 0) return !opens_sentence(cursor, ahead);
    if ((classes & RK_BEFORE_NAME) != 0 || (next->shape & RK_ROMAN) != 0) return true;
    if ((classes & RK_BEFORE_NUMBER) != 0) return next->type == RK_TOKEN_NUMBER;
    if ((classes & RK_LIST_END) != 0) return !rk_is_upper(next) && next->type != RK_TOKEN_QUOTE;
    if (dotted->parts == 1 && (dotted->last_shape & RK_DOTTED) == 0) return false;
    if ((dotted->last_shape & RK_ENDS_DIGIT) != 0) return is_thousand(next);
    return is_initials(cursor, ending, ahead);
}

/* "(Purn.)", "(Bl.)": a bracket that holds a short word and its stop. */
static bool is_bracketed(const rk_ending *ending)
{
    const rk_dotted *dotted = &ending->dotted;

    return ending->first_closer == ')' && dotted->before == '(' && dotted->length <= INITIALS_MAX;
}

/* ---- text without a blank after the stop */

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

/* "tersebut.Gubernur": a sentence that touches the stop before it. Not "Kompas.com", "S.Pd", "www.Anu.id". */
static bool is_joined_sentence(const rk_cursor *cursor, const rk_ending *ending)
{
    const rk_dotted *dotted = &ending->dotted;
    uint32_t at = rk_ahead(cursor, 0)->type == RK_TOKEN_QUOTE;
    const rk_token *word;

    at += rk_ahead(cursor, at)->type == RK_TOKEN_OPENER && rk_ahead(cursor, at)->gap == RK_GAP_NONE;
    word = rk_ahead(cursor, at);
    if (!rk_is_upper(word) || word->gap != RK_GAP_NONE || word->length < 2 || is_in_address(cursor, ending, at))
        return false;
    if (ending->after_closer || ending->closers > 0 || !rk_is_sign(&ending->first, '.')) return true;
    if (dotted->parts > 1 || (dotted->last_shape & RK_DOTTED) != 0 || (word->shape & RK_SECOND_LOWER) == 0)
        return false;
    if (ending->terminators > 1 || (dotted->last_shape & RK_ENDS_DIGIT) != 0) return true;
    if ((rk_classes_of(dotted->hash) & (RK_BEFORE_NAME | RK_AFTER_NAME | RK_BEFORE_NUMBER)) != 0) return false;
    return dotted->length >= JOINED_WORD_MIN &&
           ((dotted->last_shape & RK_HAS_LOWER) != 0 || dotted->length > JOINED_WORD_MIN);
}

/* "tersebut., Gubernur": a sentence that a comma was left in front of. */
static bool is_sentence_after_comma(const rk_cursor *cursor, const rk_ending *ending)
{
    const rk_token *after = rk_ahead(cursor, 1);

    return after->gap != RK_GAP_NONE && ending->closers == 0 && rk_is_upper(after) &&
           (ending->dotted.last_shape & RK_HAS_LOWER) != 0 && !is_abbreviation(cursor, ending, 1);
}

static bool cannot_begin(const rk_token *token)
{
    return rk_is_sign(token, ',') || rk_is_sign(token, ';') || rk_is_sign(token, '/') || rk_is_sign(token, '&') ||
           token->type == RK_TOKEN_CLOSER;
}

bool rk_ends_sentence(const rk_cursor *cursor, const rk_ending *ending)
{
    const rk_token *next = rk_ahead(cursor, 0);
    const bool is_single = ending->terminators == 1 && rk_is_sign(&ending->first, '.');

    if (next->type == RK_TOKEN_END) return true;
    if (next->gap == RK_GAP_NONE && rk_is_sign(next, ',')) return is_sentence_after_comma(cursor, ending);
    if (next->gap == RK_GAP_NONE) return is_joined_sentence(cursor, ending);
    if (rk_starts_line(next) && !rk_continues_line(cursor))
        return !is_single || next->gap == RK_GAP_PARAGRAPH || !rk_is_wrapped(cursor->profile) ||
               !is_abbreviation(cursor, ending, 0);
    if (cannot_begin(next)) return false;
    if (rk_is_lower(next) && ending->closers == 0 && rk_is_sign(&ending->first, '?'))
        return true; /* not `"Mau?" tanya` */
    if ((rk_is_lower(next) && !is_title(cursor)) || is_bracketed(ending)) return false;
    if (ending->closers > 0 && ending->first_closer != ')') return true;
    return !is_single || !is_abbreviation(cursor, ending, 0);
}
