/* Boilerplate: what scraped pages have around and inside their text. */
#include "boilerplate.h"

#include "credit.h"
#include "links.h"
#include "phrases.h"
#include "timestamp.h"
#include "widths.h"

static const rk_boilerplate nothing = {RK_TO_TOKEN, 0, 0, 0, RK_IN_BODY, RINGKAS_NO_ROLE};

static bool is_line_end(const rk_cursor *cursor, uint32_t ahead)
{
    return rk_starts_line(rk_ahead(cursor, ahead));
}

/* ---- phrases */

/* Where the text after a phrase begins: after its colon or dash. 0: inside a line a link needs one of these signs. */
static uint32_t find_rest(const rk_cursor *cursor, const rk_found_phrase *found, bool needs_sign)
{
    const uint32_t end = found->tokens;
    const rk_token *sign = rk_ahead(cursor, end);

    if (found->is_glued) return end - 1;
    if (!rk_starts_line(sign)) {
        if (rk_is_sign(sign, ':')) return end + 1;
        if (rk_is_sign(sign, '-') && rk_follows_blank(rk_ahead(cursor, end + 1))) return end + 1;
    }
    return needs_sign && !rk_is_sign(rk_ahead(cursor, end - 1), ':') ? 0 : end;
}

/* A label is in capitals, not "melarang IKLAN rokok"; or a whole line. */
static bool match_label(const rk_cursor *cursor, rk_place place, const rk_found_phrase *found, rk_boilerplate *match)
{
    const rk_token *rest = rk_ahead(cursor, find_rest(cursor, found, false));
    const bool is_sign = rk_ahead(cursor, 0)->type != RK_TOKEN_WORD;

    match->tokens = found->tokens;
    if (place == RK_AT_LINE && rk_starts_line(rest)) return true;
    return !is_sign && found->is_capitals && !rk_is_lower(rest);
}

/* Whether the line that begins `ahead` tokens ahead is a button. */
static bool is_button(const rk_cursor *cursor, uint32_t ahead)
{
    rk_found_phrase found;
    rk_phrase_search search = {0, 0};

    while (rk_find_phrase(cursor, ahead, &search, &found))
        if (found.phrase->type == RK_PHRASE_BUTTON && is_line_end(cursor, ahead + found.tokens)) return true;
    return false;
}

/* "Facebook" is a button between "Bagikan:" and "Twitter", and elsewhere a heading. */
static bool match_button(const rk_cursor *cursor, rk_place place, const rk_found_phrase *found, rk_boilerplate *match)
{
    match->tokens = find_rest(cursor, found, false);
    if (place != RK_AT_LINE || !is_line_end(cursor, match->tokens)) return false;
    return cursor->after_boilerplate || is_button(cursor, match->tokens);
}

/* "Laporan Wartawan Kabar Pesisir, Rina Wulandari.", not "Laporan wartawan itu menyebut". */
static bool match_names(const rk_cursor *cursor, const rk_found_phrase *found, rk_boilerplate *match)
{
    uint32_t at = find_rest(cursor, found, false);

    if (!rk_is_upper(rk_ahead(cursor, at))) return false;
    for (; at < RK_AHEAD && !is_line_end(cursor, at); at++) {
        const rk_token *token = rk_ahead(cursor, at);
        const bool ends = rk_is_sign(token, '.') && rk_follows_blank(rk_ahead(cursor, at + 1));
        if (rk_is_lower(token) && (token->flags & RK_LINKING) == 0 && (token->shape & RK_JOINED) == 0) return false;
        match->tokens = at + 1;
        if (ends) return true;
    }
    return is_line_end(cursor, at);
}

/* "Baca juga syarat itu sebelum menandatangani.": a link that has no sign is followed by a headline. */
static bool goes_on_as_prose(const rk_cursor *cursor, uint32_t rest)
{
    const rk_token *word = rk_ahead(cursor, rest);
    const bool has_sign = rk_ahead(cursor, rest - 1)->type != RK_TOKEN_WORD;
    uint32_t at = rest;

    if (has_sign || !rk_is_lower(word) || (word->flags & RK_MEDIUM) != 0) return false;
    while (at < RK_AHEAD && !is_line_end(cursor, at)) at++;
    return rk_is_sign(rk_ahead(cursor, at - 1), '.') || !is_line_end(cursor, at);
}

static bool match_link(const rk_cursor *cursor, rk_place place, const rk_found_phrase *found, rk_boilerplate *match)
{
    const uint32_t rest = find_rest(cursor, found, place != RK_AT_LINE);
    rk_headline_end end;

    if (rest == 0) return false;
    match->tokens = rest;
    if (is_line_end(cursor, rest)) {
        match->zone = RK_AFTER_LINK;
        return true;
    }
    if (!found->is_glued && goes_on_as_prose(cursor, rest)) return false;
    match->extent = RK_TO_HEADLINE_END;
    if (!RK_HAS_PAGES) return true;
    end = rk_find_headline_end(cursor, rest + found->is_glued);
    if (end.tokens == 0) return true;
    match->extent = RK_TO_TOKEN;
    match->tokens = end.tokens;
    match->split = end.split;
    return true;
}

/* Lines and tails. */
static bool match_line(const rk_cursor *cursor, const rk_found_phrase *found, rk_boilerplate *match)
{
    const bool is_tail = found->phrase->type == RK_PHRASE_TAIL;

    match->tokens = find_rest(cursor, found, false);
    if (is_line_end(cursor, match->tokens)) {
        if (is_tail) match->zone = RK_IN_TAIL;
        return true;
    }
    match->extent = RK_TO_LINE_END;
    if (match->role == RINGKAS_BYLINE || match->role == RINGKAS_PROMOTION) match->extent = RK_TO_SENTENCE_END;
    return !is_tail;
}

/* What a phrase that stands at the next token means. False: nothing. */
static bool match_entry(const rk_cursor *cursor, rk_place place, const rk_found_phrase *found, rk_boilerplate *match)
{
    *match = nothing;
    match->role = found->phrase->role;
    switch (found->phrase->type) {
    case RK_PHRASE_LABEL: return match_label(cursor, place, found, match);
    case RK_PHRASE_BUTTON: return match_button(cursor, place, found, match);
    case RK_PHRASE_LINK: return match_link(cursor, place, found, match);
    case RK_PHRASE_NAMES: return RK_HAS_PAGES && place == RK_AT_LINE && match_names(cursor, found, match);
    case RK_PHRASE_SENTENCE:
        match->tokens = found->tokens;
        if (rk_ahead(cursor, found->tokens - 1)->type != RK_TOKEN_TERMINATOR) /* "Ilustrasi." */
            match->extent = RK_TO_SENTENCE_END;
        return place != RK_INSIDE_SENTENCE;
    case RK_PHRASE_EMBED:
        match->extent = RK_TO_BRACKET;
        match->bracket = ']';
        return true;
    case RK_PHRASE_LATER:
    case RK_PHRASE_FIRST: return false;
    default:
        if (place == RK_AT_SENTENCE && match->role != RINGKAS_BYLINE) return false; /* "... kemarin. Editor: Rani" */
        return place != RK_INSIDE_SENTENCE && match_line(cursor, found, match);
    }
}

static bool match_phrases(const rk_cursor *cursor, rk_place place, rk_boilerplate *match)
{
    rk_found_phrase found;
    rk_phrase_search search = {0, 0};

    while (rk_find_phrase(cursor, 0, &search, &found))
        if (match_entry(cursor, place, &found, match)) return true;
    return false;
}

/* ---- brackets and signs */

/* "(Baca juga: ...)" */
static bool match_bracketed_link(const rk_cursor *cursor, uint32_t bracket, rk_boilerplate *match)
{
    rk_found_phrase found;
    rk_phrase_search search = {0, 0};
    uint32_t at = 1;

    while (at < RK_AHEAD && !is_line_end(cursor, at) && !rk_is_sign(rk_ahead(cursor, at), bracket)) at++;
    if (!rk_is_sign(rk_ahead(cursor, at), bracket)) return false;
    while (rk_find_phrase(cursor, 1, &search, &found)) {
        if (found.phrase->type != RK_PHRASE_LINK) continue;
        match->tokens = at + 1;
        match->role = RINGKAS_LINK;
        return true;
    }
    return false;
}

static bool match_bracket(const rk_cursor *cursor, rk_place place, rk_boilerplate *match)
{
    const rk_token *before = rk_last(cursor);
    bool stands_alone = before->type == RK_TOKEN_TERMINATOR;
    rk_credit credit;

    *match = nothing;
    if (match_bracketed_link(cursor, rk_is_sign(rk_ahead(cursor, 0), '[') ? ']' : ')', match)) return true;
    if (place == RK_AT_LINE)
        stands_alone = !rk_is_word(before) || (before->shape & RK_ENDS_DIGIT) == 0; /* "selama 6\n(enam)\nbulan" */
    credit = rk_match_credit(cursor, stands_alone, cursor->is_first);
    match->tokens = credit.tokens;
    match->role = credit.type == RK_CREDIT_OF_PICTURE ? RINGKAS_CAPTION : RINGKAS_BYLINE;
    if (credit.type == RK_CREDIT_OF_TEXT) match->zone = RK_IN_TAIL;
    return credit.type != RK_NO_CREDIT;
}

/* "#panen #petani": a line of hashtags. */
static bool match_hashtags(const rk_cursor *cursor, rk_boilerplate *match)
{
    uint32_t at = 0;

    while (at < RK_AHEAD && rk_is_sign(rk_ahead(cursor, at), '#') && rk_is_word(rk_ahead(cursor, at + 1)))
        for (at += 2;
             at < RK_AHEAD && rk_ahead(cursor, at)->gap == RK_GAP_NONE && !rk_is_sign(rk_ahead(cursor, at), '#');)
            at++;
    *match = nothing;
    match->tokens = at;
    match->role = RINGKAS_NAVIGATION;
    return at > 0 && at < RK_AHEAD && is_line_end(cursor, at);
}

/* "https://warta.id/kanal/25": a line or a sentence that is nothing but an address. */
static bool match_address(const rk_cursor *cursor, rk_boilerplate *match)
{
    uint32_t at = 1;

    if (!RK_HAS_PAGES || !rk_is_sign(rk_ahead(cursor, 1), ':') || !rk_is_sign(rk_ahead(cursor, 2), '/')) return false;
    while (at < RK_AHEAD && rk_ahead(cursor, at)->gap == RK_GAP_NONE && !is_line_end(cursor, at)) at++;
    *match = nothing;
    match->role = RINGKAS_LINK;
    match->tokens = at;
    if (at == RK_AHEAD) match->extent = RK_TO_LINE_END;
    return at == RK_AHEAD || is_line_end(cursor, at) || rk_is_sign(rk_ahead(cursor, at - 1), '.');
}

/* A running head of the pages of the text. */
static bool match_head(const rk_cursor *cursor, rk_boilerplate *match)
{
    *match = nothing;
    match->role = RINGKAS_PAGE;
    match->extent = RK_TO_NEWLINE;
    return rk_is_running_head(cursor->tokens->source, rk_ahead(cursor, 0)->start);
}

/* "ep\n\nka\n\nub": what a reader of PDF makes of a watermark. */
static bool match_watermark(const rk_cursor *cursor, rk_boilerplate *match)
{
    *match = nothing;
    match->role = RINGKAS_PAGE;
    match->tokens = 1;
    return RK_HAS_PROFILE && cursor->profile->has_watermark &&
           rk_is_watermark(rk_ahead(cursor, 0), rk_ahead(cursor, 1));
}

bool rk_match_boilerplate(const rk_cursor *cursor, rk_place place, rk_boilerplate *match)
{
    const rk_token *first = rk_ahead(cursor, 0);

    if (place == RK_AT_LINE &&
        (match_head(cursor, match) || match_watermark(cursor, match) || match_address(cursor, match)))
        return true;
    if (match_phrases(cursor, place, match)) return true;
    if (rk_is_sign(first, '(') || rk_is_sign(first, '['))
        return rk_ahead(cursor, 1)->type != RK_TOKEN_OPENER && match_bracket(cursor, place, match); /* not "(((((" */
    if (!RK_HAS_PAGES || place != RK_AT_LINE) return false;
    if (rk_is_sign(first, '#')) return match_hashtags(cursor, match);
    *match = nothing;
    match->role = RINGKAS_NOTE;
    if (RK_HAS_TIMESTAMPS) match->tokens = rk_match_timestamp(cursor);
    if (match->tokens != 0) return true;
    match->role = RINGKAS_CAPTION;
    match->tokens = rk_match_credit_line(cursor);
    return match->tokens != 0;
}

static bool is_page_dash(const rk_token *token)
{
    return token->type == RK_TOKEN_HYPHEN || token->type == RK_TOKEN_DASH;
}

uint32_t rk_match_page_number(const rk_cursor *cursor)
{
    if (!rk_starts_line(rk_ahead(cursor, 0)) || !is_page_dash(rk_ahead(cursor, 0)) ||
        !is_page_dash(rk_ahead(cursor, 2)))
        return 0;
    if ((rk_ahead(cursor, 1)->shape & RK_DIGITS) == 0 || is_line_end(cursor, 1) || is_line_end(cursor, 2)) return 0;
    return is_line_end(cursor, 3) && rk_is_lower(rk_ahead(cursor, 3)) ? 3 : 0;
}

rk_phrase_type rk_opening_phrase(const rk_cursor *cursor)
{
    rk_found_phrase found;
    rk_phrase_search search = {0, 0};

    if (!rk_is_upper(rk_ahead(cursor, 0))) return RK_PHRASE_LABEL;
    while (rk_find_phrase(cursor, 0, &search, &found))
        if (found.phrase->type >= RK_PHRASE_LATER) return (rk_phrase_type)found.phrase->type;
    return RK_PHRASE_LABEL;
}
