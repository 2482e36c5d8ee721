/* The ending of a sentence. */
#include "ending.h"

/* The mark of a note has at most this many tokens between its brackets: "[butuh rujukan]", "(Kis. 4:8-9)". */
#define NOTE_MAX 6u

void rk_begin_ending(const rk_cursor *cursor, bool in_quote, rk_ending *ending)
{
    const rk_token *last = rk_last(cursor);

    memset(ending, 0, sizeof *ending);
    ending->sign = rk_ahead(cursor, 0)->hash;
    ending->touches = rk_ahead(cursor, 0)->gap == RK_GAP_NONE;
    if (ending->touches) ending->dotted = rk_last_dotted(cursor);
    ending->in_quote = in_quote;
    ending->after_closer = ending->touches && (last->type == RK_TOKEN_CLOSER || last->type == RK_TOKEN_QUOTE);
}

/* ---- what follows the terminators */

/* ". . .": dots with blanks between them, at least three. */
static bool is_spaced_dot(const rk_cursor *cursor, const rk_ending *ending)
{
    const rk_token *next = rk_ahead(cursor, 0), *after = rk_ahead(cursor, 1);

    if (!RK_HAS_RARE || ending->sign != '.' || !rk_is_sign(next, '.') || !rk_follows_blank(next)) return false;
    return ending->is_spaced || (rk_is_sign(after, '.') && rk_follows_blank(after));
}

/* How many tokens come after the opening bracket up to the closing one `close`; 0: there is none nearby. */
static uint32_t count_to(const rk_cursor *cursor, uint32_t close)
{
    uint32_t at = 1;

    while (at <= NOTE_MAX && !rk_starts_line(rk_ahead(cursor, at)) && !rk_is_sign(rk_ahead(cursor, at), close)) at++;
    return rk_is_sign(rk_ahead(cursor, at), close) && !rk_starts_line(rk_ahead(cursor, at)) ? at : 0;
}

/* "[4]", "[a]", "[butuh rujukan]": how many tokens the mark of a note has; 0: it is none. */
static uint32_t count_note(const rk_cursor *cursor)
{
    const uint32_t close = count_to(cursor, ']');
    uint32_t at;

    if (close < 2) return 0;
    if (rk_ahead(cursor, 0)->gap != RK_GAP_NONE && (close > 2 || rk_ahead(cursor, 1)->type != RK_TOKEN_NUMBER))
        return 0;
    for (at = 1; at < close; at++)
        if (!rk_is_lower(rk_ahead(cursor, at)) && rk_ahead(cursor, at)->type != RK_TOKEN_NUMBER) return 0;
    return close + 1;
}

/* "(Kis. 4:8)", "(QS. An-Nas: 1)": how many tokens a reference to scripture has that stands after its sentence; 0: it is none. */
static uint32_t count_scripture(const rk_cursor *cursor)
{
    const uint32_t close = count_to(cursor, ')');
    const uint32_t both = RK_BEFORE_NAME | RK_BEFORE_NUMBER, flags = rk_ahead(cursor, 1)->flags;

    if (close < 3 || !rk_is_upper(rk_ahead(cursor, 1)) || !rk_is_sign(rk_ahead(cursor, 2), '.')) return 0;
    if ((flags & RK_BEFORE_VERSE) == 0 && (flags & both) != both) return 0;
    return rk_ahead(cursor, close - 1)->type == RK_TOKEN_TERMINATOR ? 0 : close + 1;
}

/* An emoji, which belongs to the sentence before it. Not one that opens each item of a list. */
static bool is_picture(const rk_cursor *cursor, const rk_token *sign)
{
    if (sign->type != RK_TOKEN_SIGN || sign->hash == cursor->first.hash) return false;
    return sign->hash >= 0x1F000 || (sign->hash >= 0x2600 && sign->hash <= 0x27BF);
}

/* A note that is one sign: the digits 1 to 3 and the others as superscripts. */
static bool is_superscript(const rk_token *sign)
{
    if (sign->gap != RK_GAP_NONE || sign->type != RK_TOKEN_SIGN) return false;
    return sign->hash == 0xB9 || sign->hash - 0xB2 <= 1 || sign->hash - 0x2070 <= 9;
}

/* How many tokens of a note or a picture come next; 0: none. */
static uint32_t count_attached(const rk_cursor *cursor)
{
    const rk_token *next = rk_ahead(cursor, 0), *after = rk_ahead(cursor, 1);

    if (!RK_HAS_RARE || rk_starts_line(next)) return 0;
    if (rk_is_sign(next, '[')) return count_note(cursor);
    if (rk_is_sign(next, '(') && rk_follows_blank(next)) return count_scripture(cursor);
    if (is_superscript(next) || is_picture(cursor, next)) return 1;
    /* ":)" */
    return rk_is_sign(next, ':') && after->gap == RK_GAP_NONE && (rk_is_sign(after, ')') || rk_is_sign(after, '(')) ? 2
                                                                                                                    : 0;
}

/* A closing quotation mark or bracket. A straight mark before a capital opens what follows it, unless a quotation is open. */
static bool is_closer(const rk_cursor *cursor, const rk_ending *ending)
{
    const rk_token *next = rk_ahead(cursor, 0), *after = rk_ahead(cursor, 1);

    if (next->gap != RK_GAP_NONE) return false;
    if (next->type == RK_TOKEN_CLOSER) return true;
    if (next->type != RK_TOKEN_QUOTE) return false;
    if (rk_is_sign(next, '"') && ending->in_quote) return ending->closers == 0 || ending->first_closer != '"';
    return after->gap != RK_GAP_NONE || !rk_is_word(after) || rk_is_lower(after);
}

bool rk_extends_ending(const rk_cursor *cursor, rk_ending *ending)
{
    const rk_token *next = rk_ahead(cursor, 0);

    if (ending->note > 0) {
        ending->note--;
        return true;
    }
    if (next->type == RK_TOKEN_TERMINATOR && ending->closers == 0) {
        const bool is_spaced = ending->terminators > 0 && is_spaced_dot(cursor, ending);
        if (ending->terminators > 0 && next->gap != RK_GAP_NONE && !is_spaced) return false;
        ending->is_spaced |= is_spaced;
        ending->terminators++;
        return true;
    }
    if (!is_closer(cursor, ending)) {
        ending->note = ending->terminators > 0 ? count_attached(cursor) : 0;
        if (ending->note == 0) return false;
        ending->note--;
    }
    if (ending->closers++ == 0) ending->first_closer = next->hash;
    return true;
}
