/* Lines: is a newline a blank within a sentence, or an end? */
#include "lines.h"

/* A line that was broken because it was full is not shorter. */
#define FULL_LINE_MIN 45u
/* A line of a list is shorter than a line that goes on with a small letter on the next one. */
#define BROKEN_LINE_MIN 40u
/* The same where the segment began with a capital, which few items of a list in small letters do. */
#define BROKEN_PHRASE_MIN 25u
/* The first line of a text is hardly a title if it is longer. */
#define TITLE_MAX 100u
/* A link inside a sentence that a page's reader put on a line of its own: "Gus Irfan". */
#define LINK_LINE_MAX 50u

static bool is_bullet(const rk_token *token)
{
    return token->type == RK_TOKEN_HYPHEN || token->type == RK_TOKEN_DASH || rk_is_sign(token, '*') ||
           rk_is_sign(token, 0x2022) || rk_is_sign(token, 0x25AA);
}

/* "12" or "a". */
static bool is_item_number(const rk_token *token)
{
    if ((token->shape & RK_DIGITS) != 0) return token->length <= RK_ITEM_NUMBER_MAX;
    return token->type == RK_TOKEN_WORD && token->length == 1;
}

static bool touches(const rk_token *token)
{
    return token->gap == RK_GAP_NONE && token->type != RK_TOKEN_END;
}

uint32_t rk_match_item(const rk_tokens *tokens, uint32_t ahead)
{
    const bool has_bracket = rk_is_sign(rk_peek(tokens, ahead), '(');
    const uint32_t number = ahead + has_bracket, sign = number + 1;
    uint32_t end = ahead + 1;

    if (!is_bullet(rk_peek(tokens, ahead))) {
        if (!is_item_number(rk_peek(tokens, number)) || !touches(rk_peek(tokens, sign))) return 0;
        if (has_bracket && !touches(rk_peek(tokens, number))) return 0;
        if (!rk_is_sign(rk_peek(tokens, sign), ')') && (has_bracket || !rk_is_sign(rk_peek(tokens, sign), '.')))
            return 0;
        end = sign + 1;
    }
    if (rk_peek(tokens, end)->gap == RK_GAP_NONE || rk_peek(tokens, end)->type == RK_TOKEN_END) return 0;
    return end - ahead;
}

static bool is_small_linking(const rk_token *word)
{
    return rk_is_lower(word) && (word->flags & RK_LINKING) != 0;
}

bool rk_ends_linking(const rk_cursor *cursor)
{
    return is_small_linking(rk_last(cursor));
}

/* The first token of the line after that of token `ahead`, if the line has at most `max` columns; RK_AHEAD + 1 if
 * not. */
static uint32_t find_next_line(const rk_cursor *cursor, uint32_t ahead, uint32_t max)
{
    uint32_t at = ahead + 1;

    while (at <= RK_AHEAD && !rk_starts_line(rk_ahead(cursor, at))) at++;
    if (at > RK_AHEAD || rk_columns_ahead(cursor, ahead, at) > max) return RK_AHEAD + 1;
    return at;
}

/* The first word of the next line did not fit on this one. Where the width of lines is known, this is about titles:
 * they are broken where it looks well. */
static bool is_full_line(const rk_cursor *cursor)
{
    const uint32_t length = rk_line_length(cursor), width = cursor->profile->layout.width;
    const uint32_t before = cursor->line_start > cursor->first_column ? cursor->line_before : 0;
    uint32_t word = 1, with_word;

    if (width != 0 && length > width) return false; /* it has more than one line */
    while (word < RK_AHEAD && touches(rk_ahead(cursor, word))) word++;
    with_word = length + 1 + rk_columns_ahead(cursor, 0, word);
    return length >= FULL_LINE_MIN && with_word >= before && find_next_line(cursor, 0, with_word - 1) <= RK_AHEAD;
}

/* "(World Bank) yang rutin ...", "(21), seorang ...", not "(wsw/wsw)": a bracket that opens a line, and words after
 * it. */
static bool is_aside(const rk_cursor *cursor, uint32_t ahead)
{
    uint32_t at = ahead + 1;
    const rk_token *after;

    if (!rk_is_sign(rk_ahead(cursor, ahead), '(')) return false;
    while (at < RK_AHEAD && !rk_is_sign(rk_ahead(cursor, at), ')') && !rk_starts_line(rk_ahead(cursor, at))) at++;
    if (!rk_is_sign(rk_ahead(cursor, at), ')') || rk_columns_ahead(cursor, ahead, at) >= LINK_LINE_MAX) return false;
    after = rk_ahead(cursor, at + 1);
    if (at + 1 > RK_AHEAD || rk_starts_line(after)) return false;
    if (rk_is_lower(after) || rk_is_sign(after, ',')) return true;
    return rk_is_sign(after, '.') && rk_follows_blank(rk_ahead(cursor, at + 2));
}

/* A sentence goes on here: ", Minggu", ". Ia", ") yang", "(World Bank) yang". */
static bool goes_on(const rk_cursor *cursor, uint32_t ahead)
{
    const rk_token *token = rk_ahead(cursor, ahead);

    return rk_is_sign(token, ',') || rk_is_sign(token, '.') || rk_is_sign(token, ';') || rk_is_sign(token, ')') ||
           (RK_HAS_REPAIRS && is_aside(cursor, ahead));
}

/* "... dengan Deputi Menteri Haji\nArab Saudi\nmembahas ...", "Mengutip\nNew York Post\n, Minggu": the next line may be
 * a link, which stands on a line of its own. Returns the token after it; 0: the line is no link. */
static uint32_t find_after_link(const rk_cursor *cursor)
{
    const uint32_t after = find_next_line(cursor, 0, LINK_LINE_MAX);

    if (after > RK_AHEAD || rk_ahead(cursor, after)->gap != RK_GAP_NEWLINE) return 0;
    return rk_ahead(cursor, after - 1)->type == RK_TOKEN_TERMINATOR ? 0 : after;
}

/* "... sebagaimana dimaksud pada ayat\n(2) tidak dapat ...": a number that is no marker, but what the line before
 * speaks of. */
static bool is_reference(const rk_cursor *cursor, uint32_t item)
{
    return rk_is_sign(rk_ahead(cursor, 0), '(') && rk_last(cursor)->type == RK_TOKEN_WORD &&
           rk_is_lower(rk_ahead(cursor, item));
}

/* "Pohon tumbang\nterjadi di Jalan Ciater.": the next line is no item of a list. */
static bool is_prose_line(const rk_cursor *cursor)
{
    const uint32_t after = find_next_line(cursor, 0, BROKEN_LINE_MIN - 1);

    return after > RK_AHEAD || rk_ahead(cursor, after - 1)->type == RK_TOKEN_TERMINATOR;
}

/* "... bertolak ke Bandung lewat Bandara Abd Saleh\nMalang dengan ...": a newline inside a paragraph, in a text that
 * has hardly any. A line that may be a heading, or the title of the text, is no such paragraph. */
static bool is_stray_newline(const rk_cursor *cursor)
{
    const uint32_t length = rk_cursor_length(cursor), flags = rk_last(cursor)->flags;

    if (!rk_is_flowing(cursor->profile)) return false;
    if ((flags & RK_LINKING) != 0 || (cursor->taken == 1 && (flags & RK_STOPWORD) != 0)) return true;
    if (cursor->first_column == 0) return length > TITLE_MAX;
    return !rk_starts_line(&cursor->first) || length >= BROKEN_LINE_MIN;
}

/* "... menjadi GO -\nPAY", "... 6 -\n3.": a hyphen that stands alone does not end a line. */
static bool is_dangling_hyphen(const rk_cursor *cursor)
{
    const rk_token *last = rk_last(cursor);

    if (!RK_HAS_REPAIRS || cursor->taken < 2 || last->gap == RK_GAP_NONE) return false;
    return last->type == RK_TOKEN_HYPHEN && rk_look_back(cursor->tokens, 2)->type != RK_TOKEN_HYPHEN;
}

/* "... periode 2010\n- 2013": no item of a list, but a range. Nor is "... menggerakkan otot\n- otot wajah" where
 * newlines are rare. */
static bool is_range(const rk_cursor *cursor)
{
    const rk_token *last = rk_last(cursor), *after = rk_ahead(cursor, 1);

    if (!rk_is_sign(rk_ahead(cursor, 0), '-') || is_bullet(&cursor->first)) return false;
    if (last->type == RK_TOKEN_NUMBER && after->type == RK_TOKEN_NUMBER) return true;
    return rk_is_flowing(cursor->profile) && last->type == RK_TOKEN_WORD && rk_is_lower(after);
}

/* The lines may have been broken at some width, which is not known. Where it is known, a line that was broken is
 * none. */
static bool has_unknown_width(const rk_cursor *cursor)
{
    return rk_is_wrapped(cursor->profile) && cursor->profile->layout.width == 0;
}

/* What the line ends and what the next one begins with decide, or nothing: the signs that need no look at lengths. */
typedef enum { UNDECIDED, CONTINUES, ENDS } rk_verdict;

static rk_verdict judge_signs(const rk_cursor *cursor)
{
    const rk_token *next = rk_ahead(cursor, 0), *last = rk_last(cursor);
    const uint32_t item = rk_match_item(cursor->tokens, 0);

    if (next->gap != RK_GAP_NEWLINE || next->type == RK_TOKEN_END || rk_is_sign(next, '[')) return ENDS;
    if (is_dangling_hyphen(cursor)) return CONTINUES;
    if (item != 0) return is_reference(cursor, item) || is_range(cursor) ? CONTINUES : ENDS;
    if (next->type == RK_TOKEN_NUMBER && cursor->first.type == RK_TOKEN_NUMBER)
        return ENDS; /* "12/03/25, 09.12 - Sari: ..." */
    if (rk_is_sign(last, ';') || rk_is_sign(last, ':')) return ENDS;
    if (rk_last_before_closers(cursor)->type == RK_TOKEN_TERMINATOR && !has_unknown_width(cursor))
        return rk_is_sign(next, ',') || rk_is_sign(next, ')') ? CONTINUES : ENDS;
    return rk_is_sign(last, ',') || last->type == RK_TOKEN_OPENER ? CONTINUES : UNDECIDED;
}

/* Few items of a list in small letters begin with a capital, or with a quotation: "\"Untuk itu, perlu\ndilakukan
 * ...". */
static bool begins_sentence(const rk_token *first)
{
    return rk_is_upper(first) || first->type == RK_TOKEN_QUOTE || first->type == RK_TOKEN_OPENER;
}

/* "Simak\nberita pagi\ndan\nberita pilihan\nkami": a line that has no more than "dan" stands inside a sentence, between
 * links. */
static bool is_at_linking_line(const rk_cursor *cursor)
{
    const uint32_t after = find_next_line(cursor, 0, LINK_LINE_MAX);

    if (rk_starts_line(rk_last(cursor)) && is_small_linking(rk_last(cursor))) return true;
    if (after > RK_AHEAD || !is_small_linking(rk_ahead(cursor, after == 1 ? 0 : after))) return false;
    return after == 1 || rk_starts_line(rk_ahead(cursor, after + 1));
}

bool rk_continues_line(const rk_cursor *cursor)
{
    const rk_verdict verdict = judge_signs(cursor);
    const rk_token *next = rk_ahead(cursor, 0);
    const uint32_t length = rk_cursor_length(cursor);
    uint32_t after;

    if (verdict != UNDECIDED) return verdict == CONTINUES;
    after = RK_HAS_REPAIRS ? find_after_link(cursor) : 0;
    if (RK_HAS_REPAIRS && is_at_linking_line(cursor)) return true;
    if (goes_on(cursor, 0) || (after != 0 && goes_on(cursor, after))) return true;
    if (rk_is_lower(next) && begins_sentence(&cursor->first) && (length >= BROKEN_PHRASE_MIN || is_prose_line(cursor)))
        return true;
    if (is_stray_newline(cursor)) return true;
    if (rk_max(length, rk_line_length(cursor)) < BROKEN_LINE_MIN) return false;
    if (rk_is_lower(next) || rk_ends_linking(cursor)) return true;
    if (!cursor->in_body) return false;
    return (after != 0 && rk_is_lower(rk_ahead(cursor, after))) ||
           (rk_is_wrapped(cursor->profile) && is_full_line(cursor));
}
