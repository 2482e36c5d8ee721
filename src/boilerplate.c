/* Boilerplate: what scraped pages have around and inside their text. */
#include "boilerplate.h"

#include "any_words.h"
#include "phrase.h"

#include "phrases.inc"

/* A byline or a credit is short: "(Pidekso Gentur Satriaji)", "[Antara]". */
#define BYLINE_MAX       40u
#define BYLINE_WORDS_MAX 5u
/* After a sentence without a stop only short parts are a byline: "(wis/djm)", not "(jagung/kedelai)". */
#define BYLINE_PART_MAX 3u
/* A longer line is not boilerplate as a whole: a page on one line. */
#define LINE_MAX_BYTES 400u

static const rk_boilerplate nothing = {RK_TO_TOKEN, 0, 0, RK_IN_BODY, RINGKAS_NO_ROLE};

static bool is_line_end(const rk_cursor *cursor, uint32_t ahead)
{
    return rk_starts_line(rk_ahead(cursor, ahead));
}

/* How many bytes lie between two places. Blanks in a row are one byte, and so is a no-break space (C2 A0). */
static uint32_t narrow_length(const rk_source *source, uint32_t start, uint32_t end)
{
    uint32_t length = 0, at;
    bool after_blank = false;

    for (at = start; at < end && length <= LINE_MAX_BYTES; at++) {
        const uint32_t byte = rk_byte(source, at);
        const bool is_blank = byte == ' ' || byte == 0xA0;
        length += byte != 0xC2 && !(is_blank && after_blank);
        if (byte != 0xC2) after_blank = is_blank;
    }
    return length;
}

/* Whether a byte, or else a newline, comes first within LINE_MAX_BYTES; 0 stands for the newline itself or the end. */
static bool line_has(const rk_cursor *cursor, uint32_t start, uint32_t byte)
{
    const rk_source *source = cursor->tokens->source;
    const uint32_t end = rk_offset_after(source, start, 2 * LINE_MAX_BYTES);
    const uint8_t wanted[2] = {(uint8_t)(byte == 0 ? '\r' : byte), '\n'};
    const uint32_t at = rk_find_byte(source, start, end, wanted);

    if (at == end && (byte != 0 || end < source->length)) return false;
    if (at < end && byte != 0 && rk_byte(source, at) != byte) return false;
    return narrow_length(source, start, at) <= LINE_MAX_BYTES;
}

/* ---- phrases */

/* A phrase that was found: how many tokens it has, and whether the last one continues with another word, without a blank
 * ("Baca JugaIran Tembak Jatuh"). */
typedef struct {
    uint32_t tokens;
    bool is_glued;
    bool is_capitals;
} rk_found_phrase;

static bool equals(const rk_token *token, uint32_t wanted)
{
    return token->hash == wanted || (wanted == RK_ANY_NUMBER && token->type == RK_TOKEN_NUMBER);
}

/* Whether a token of a phrase is a sign. */
static bool is_sign(uint32_t wanted)
{
    return wanted < RK_ANY_NUMBER;
}

/* Words of a phrase stand on one line with blanks between; a sign may touch the word before it. */
static bool stands_after(const rk_token *token, uint32_t wanted)
{
    if (token->gap == RK_GAP_BLANK) return true;
    return token->gap == RK_GAP_NONE && is_sign(wanted);
}

/* Whether a phrase stands `ahead` tokens ahead. */
static bool match_phrase(const rk_cursor *cursor, uint32_t ahead, const rk_phrase *phrase, rk_found_phrase *found)
{
    const uint32_t *wanted = &phrase_tokens[phrase->first];
    uint32_t i;

    found->is_glued = false;
    found->is_capitals = true;
    found->tokens = phrase->count;
    for (i = 0; i < phrase->count; i++) {
        const rk_token *token = rk_ahead(cursor, ahead + i);
        const bool after_sign = i > 0 && is_sign(wanted[i - 1]);
        if (i > 0 && !after_sign && !stands_after(token, wanted[i])) return false;
        if ((token->shape & RK_HAS_LOWER) != 0) found->is_capitals = false;
        if (equals(token, wanted[i])) continue;
        if (i + 1 < phrase->count || (token->shape & RK_CAMEL) == 0) return false;
        found->is_glued = true;
        return rk_camel_head(cursor->tokens->source, token).hash == wanted[i];
    }
    return true;
}

/* Where the text after a phrase begins: after its colon or dash. 0: inside a line a link needs one of these signs. */
static uint32_t find_rest(const rk_cursor *cursor, uint32_t end, const rk_found_phrase *found, bool needs_sign)
{
    const rk_token *sign = rk_ahead(cursor, end);

    if (found->is_glued) return end - 1;
    if (!rk_starts_line(sign)) {
        if (rk_is_sign(sign, ':')) return end + 1;
        if (rk_is_sign(sign, '-') && rk_ahead(cursor, end + 1)->gap == RK_GAP_BLANK) return end + 1;
    }
    return needs_sign && !rk_is_sign(rk_ahead(cursor, end - 1), ':') ? 0 : end;
}

/* What a mark is: in capitals, not "melarang IKLAN rokok"; or a whole line. */
static bool match_label(const rk_cursor *cursor, bool is_line, const rk_found_phrase *found, rk_boilerplate *match)
{
    const rk_token *rest = rk_ahead(cursor, find_rest(cursor, found->tokens, found, false));

    match->tokens = found->tokens;
    return (found->is_capitals && !rk_is_lower(rest)) || (is_line && rk_starts_line(rest));
}

/* What a phrase that stands at the next token means. False: nothing. */
static bool match_entry(const rk_cursor *cursor, bool is_line, const rk_phrase *phrase, rk_boilerplate *match)
{
    rk_found_phrase found;
    uint32_t rest;

    if (!match_phrase(cursor, 0, phrase, &found)) return false;
    *match = nothing;
    match->role = phrase->role;
    if (phrase->type == RK_PHRASE_LABEL) return match_label(cursor, is_line, &found, match);
    if (phrase->type == RK_PHRASE_EMBED) {
        match->extent = RK_TO_BRACKET;
        match->bracket = ']';
        return true;
    }
    rest = find_rest(cursor, found.tokens, &found, !is_line);
    if (rest == 0 || (!is_line && phrase->type != RK_PHRASE_LINK)) return false;
    match->tokens = rest;
    if (is_line_end(cursor, rest)) {
        if (phrase->type != RK_PHRASE_LINE) match->zone = phrase->type == RK_PHRASE_LINK ? RK_AFTER_LINK : RK_IN_TAIL;
        return true;
    }
    if (phrase->type == RK_PHRASE_TAIL) return false;
    match->extent = RK_TO_SENTENCE_END;
    if (is_line && line_has(cursor, rk_ahead(cursor, rest)->start, 0)) match->extent = RK_TO_LINE_END;
    return true;
}

static bool match_phrases(const rk_cursor *cursor, bool is_line, rk_boilerplate *match)
{
    const rk_token *first = rk_ahead(cursor, 0);
    uint32_t i;

    if ((first->flags & RK_PHRASE_START) == 0 && first->type != RK_TOKEN_NUMBER && !rk_is_sign(first, '['))
        return false;
    for (i = 0; i < PHRASES; i++)
        if (equals(first, phrase_tokens[phrases[i].first]) && match_entry(cursor, is_line, &phrases[i], match))
            return true;
    return false;
}

/* ---- brackets */

/* "(Baca juga: ...)" */
static bool match_bracketed_link(const rk_cursor *cursor, uint32_t bracket, rk_boilerplate *match)
{
    rk_found_phrase found;
    uint32_t i;

    if ((rk_ahead(cursor, 1)->flags & RK_PHRASE_START) == 0) return false;
    for (i = 0; i < PHRASES; i++) {
        if (phrases[i].type != RK_PHRASE_LINK || !match_phrase(cursor, 1, &phrases[i], &found)) continue;
        if (!line_has(cursor, rk_ahead(cursor, 1)->start, bracket)) return false;
        match->extent = RK_TO_BRACKET;
        match->role = RINGKAS_LINK;
        match->bracket = bracket;
        return true;
    }
    return false;
}

/* What a bracket at the end of a line holds. */
typedef struct {
    uint32_t words, lower_words, slashes;
    uint32_t part, longest_part; /* bytes between two slashes */
    bool has_lower;
} rk_byline;

/* Reads up to the closing bracket. Returns its number of tokens ahead; 0: it is no byline. */
static uint32_t read_byline(const rk_cursor *cursor, uint32_t bracket, rk_byline *byline)
{
    const uint32_t start = rk_ahead(cursor, 0)->start;
    uint32_t part = start + 1, at;

    memset(byline, 0, sizeof *byline);
    for (at = 1; at < RK_AHEAD; at++) {
        const rk_token *token = rk_ahead(cursor, at);
        const bool ends = rk_is_sign(token, bracket), is_slash = rk_is_sign(token, '/');
        if (rk_starts_line(token) || token->start - start > BYLINE_MAX || token->type == RK_TOKEN_NUMBER ||
            (token->shape & RK_ENDS_DIGIT) != 0)
            return 0;
        byline->longest_part = rk_max(byline->longest_part, token->start - part);
        if (ends) return at;
        if (is_slash) part = rk_end_of(token);
        byline->slashes += is_slash;
        byline->words += rk_is_word(token);
        byline->lower_words += rk_is_lower(token);
        if ((token->shape & RK_HAS_LOWER) != 0) byline->has_lower = true;
    }
    return 0;
}

/* "wsw/djm" */
static bool has_initials(const rk_byline *byline)
{
    return byline->slashes > 0 && byline->has_lower && byline->longest_part <= BYLINE_PART_MAX;
}

/* "(wsw/wsw)", "(*)", "(Fitra Iskandar)", "[Antara].": a bracket that closes its line and holds a name or initials. stands_alone:
 * a line or a stop comes before it. */
static bool match_byline(const rk_cursor *cursor, uint32_t bracket, bool stands_alone, rk_boilerplate *match)
{
    rk_byline byline;
    uint32_t end = read_byline(cursor, bracket, &byline);
    bool has_stop;

    if (end == 0 || byline.words > BYLINE_WORDS_MAX) return false;
    has_stop = rk_is_sign(rk_ahead(cursor, end + 1), '.') && rk_ahead(cursor, end + 1)->gap == RK_GAP_NONE;
    end += 1 + has_stop;
    if (end > RK_AHEAD || !is_line_end(cursor, end)) return false;
    if (!stands_alone && (has_stop || !has_initials(&byline))) return false;
    if (byline.lower_words > 0 && byline.words != byline.slashes + 1) return false;
    match->tokens = end;
    match->role = RINGKAS_BYLINE;
    match->zone = RK_IN_TAIL;
    return true;
}

bool rk_match_boilerplate(const rk_cursor *cursor, bool is_line, rk_boilerplate *match)
{
    const rk_token *first = rk_ahead(cursor, 0), *before = rk_last(cursor);
    uint32_t bracket;
    bool stands_alone;

    *match = nothing;
    if (!rk_is_sign(first, '(') && !rk_is_sign(first, '[')) return match_phrases(cursor, is_line, match);
    if (match_phrases(cursor, is_line, match)) return true;
    bracket = first->hash == '[' ? ']' : ')';
    if (match_bracketed_link(cursor, bracket, match)) return true;
    stands_alone = before->type == RK_TOKEN_TERMINATOR;
    if (is_line)
        stands_alone = !rk_is_word(before) || (before->shape & RK_ENDS_DIGIT) == 0; /* "selama 6\n(enam)\nbulan" */
    return match_byline(cursor, bracket, stands_alone, match);
}
