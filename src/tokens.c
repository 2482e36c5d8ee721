/* Tokens: the only loop over the bytes of a text. */
#include "any_words.h"
#include "ascii.h"
#include "divided.h"
#include "format_lines.h"
#include "notes.h"
#include "plain_words.h"
#include "token_view.h"

/* Moves to the next character that takes a place. Returns what was passed over. new_page: whether a form feed was. */
static rk_gap skip_gap(rk_tokens *tokens, rk_char *next, uint32_t *new_page)
{
    const uint32_t start = tokens->at;
    uint32_t newlines = 0;
    bool after_return = false;

    for (; tokens->at < tokens->limit && !rk_has_failed(tokens->source); tokens->at += next->length) {
        *next = rk_ascii_char_at(tokens->source, tokens->at);
        if (!rk_is_white(next->type) && next->type != RK_IGNORED) break;
        if (next->type == RK_NEWLINE) newlines += !(next->code == '\n' && after_return);
        after_return = next->code == '\r';
        if (next->code == '\f') *new_page = RK_NEW_PAGE;
    }
    if (newlines > 0) return newlines == 1 ? RK_GAP_NEWLINE : RK_GAP_PARAGRAPH;
    if (tokens->at == start) return RK_GAP_NONE;
    return tokens->at == start + 1 && *new_page == 0 ? RK_GAP_BLANK : RK_GAP_WIDE;
}

#if RK_HAS_FORMATS

/* Moves on from the end of a run to the next character of another one. gap: what was passed over before. */
static rk_gap skip_markup(rk_tokens *tokens, rk_gap gap, rk_char *next, uint32_t *new_page)
{
    const uint32_t end = tokens->at;
    uint32_t between = gap;
    rk_text_run run;

    while (tokens->at >= tokens->limit && rk_next_run(&tokens->runs, tokens->source, &run)) {
        tokens->at = run.start;
        tokens->limit = run.end;
        between = rk_max(between, run.gap);
        between = rk_max(between, skip_gap(tokens, next, new_page));
    }
    if (between == RK_GAP_BLANK && tokens->at > end + (gap == RK_GAP_NONE)) return RK_GAP_WIDE;
    return (rk_gap)between;
}

#endif

/* Moves to the next character that takes a place, in this run or in one after it. */
static rk_gap skip_to_character(rk_tokens *tokens, rk_char *next, uint32_t *new_page)
{
    const rk_gap gap = skip_gap(tokens, next, new_page);

#if RK_HAS_FORMATS
    if (tokens->at >= tokens->limit && tokens->limit < tokens->runs.end)
        return skip_markup(tokens, gap, next, new_page);
#endif
    return gap;
}

/* The gap that is left of a newline where a line was full, or where a page ends. shape: receives what it passed
 * over. */
static rk_gap soften(rk_tokens *tokens, uint32_t end, rk_gap gap, uint32_t *shape)
{
    const rk_source *source = tokens->source;
    uint32_t passed, rest;

    if (gap < RK_GAP_NEWLINE || gap > RK_GAP_PARAGRAPH || end == 0 || tokens->at >= tokens->limit) return gap;
    if (rk_byte(source, end - 1) == '-' && (rest = rk_find_rest_of_word(source, end - 1, &passed)) != 0) {
        tokens->at = rest; /* "anak-\nanak" */
        *shape |= passed & RK_NEW_PAGE;
        return RK_GAP_NONE;
    }
    tokens->at = rk_pass_page_end(source, end, tokens->at, &passed);
    *shape |= passed;
    if (passed != 0) return RK_GAP_WIDE;
    if (gap != RK_GAP_NEWLINE || source->layout->width == 0 || !rk_is_line_break(source, end, tokens->at)) return gap;
    return tokens->at == end + 1 && rk_byte(source, end) == '\n' ? RK_GAP_BLANK : RK_GAP_WIDE; /* a form feed is wide */
}

#define OPENING_MARK        0x201Cu
#define OPENING_MARK_LENGTH 3u

/* Whether an opening quotation mark closes: it touches what is before it, and nothing touches it. “Naik,“ kata Budi.
 * Pages that were typed in an office program have such marks. */
static bool is_closing(const rk_source *source, const rk_token *sign)
{
    if (sign->hash != OPENING_MARK || sign->gap != RK_GAP_NONE || sign->start == 0) return false;
    return !rk_is_word_class(rk_char_at(source, sign->start + OPENING_MARK_LENGTH).type);
}

/* Moves to the end of the token that was read, and past the marks of notes that touch it. They are a part of a sign, but
 * not of a word: a keyword is "kota", not "kota[1]". */
static void pass_notes(rk_tokens *tokens, rk_token *token)
{
    const uint32_t end = rk_end_of(token);

    tokens->at = end;
    if (!RK_HAS_PROFILE || !rk_may_be_note(rk_byte(tokens->source, end), rk_byte(tokens->source, end + 1))) return;
    tokens->at = rk_skip_notes(tokens->source, end, tokens->limit);
    if (!rk_is_word(token)) token->length = tokens->at - token->start;
}

/* "peme-\nrintah": makes one word of a word that was read up to a hyphen and its rest in the next line. */
static void read_rest_of_word(const rk_tokens *tokens, rk_token *word, uint32_t *shape)
{
    const uint32_t hyphen = rk_end_of(word);
    uint32_t rest, passed;

    if (!RK_HAS_PROFILE || rk_byte(tokens->source, hyphen) != '-') return;
    rest = rk_find_rest_of_word(tokens->source, hyphen, &passed);
    if (rest == 0 || rest >= tokens->limit || rk_keeps_hyphen(tokens->source, hyphen, rest)) return;
    rk_read_divided_word(tokens->source, hyphen, rest, tokens->limit, word);
    *shape |= passed & RK_NEW_PAGE;
}

/* Reads one token of any characters. False: there is none. */
static bool read_any(rk_tokens *tokens)
{
    rk_token *token = rk_place_of(tokens, tokens->end);
    rk_char c = {0, 0, RK_OTHER};
    uint32_t shape = 0;
    const uint32_t end = tokens->at;
    rk_gap gap = skip_to_character(tokens, &c, &shape);

    if (RK_HAS_PROFILE && tokens->source->layout != NULL) {
        gap = soften(tokens, end, gap, &shape);
        c = rk_ascii_char_at(tokens->source, tokens->at);
    }
    if (tokens->at >= tokens->limit || rk_has_failed(tokens->source)) return false;
    token->start = tokens->at;
    token->gap = (uint8_t)gap;
    if (rk_is_word_class(c.type)) {
        rk_read_any_word(tokens->source, tokens->limit, token);
        read_rest_of_word(tokens, token, &shape);
        if (gap == RK_GAP_NONE) rk_join_to_previous(tokens, token);
    } else {
        rk_make_sign(c.code, c.length, c.type, token);
        if (is_closing(tokens->source, token)) token->type = RK_TOKEN_CLOSER;
    }
    token->shape |= (uint16_t)shape;
    rk_mark_plain(tokens, token);
    pass_notes(tokens, token);
    tokens->end++;
    return true;
}

/* ---- the stream */

/* Puts the end after the last token. */
static void end_stream(rk_tokens *tokens)
{
    rk_token *over = rk_place_of(tokens, tokens->end);

    memset(over, 0, sizeof *over);
    over->start = tokens->runs.end;
    over->gap = RK_GAP_PARAGRAPH;
    tokens->is_over = true;
}

/* Looks a token up. There is no branch: half of all words are known, and a capital or a sign comes as it likes. */
static RK_INLINE void look_up(rk_token *token)
{
    const uint32_t is_word = token->type == RK_TOKEN_WORD, flags = rk_classes_of(token->hash) & (0 - is_word);
    const uint32_t may_begin = (flags & RK_PHRASE_START) != 0 && (token->shape & RK_CAPITAL) != 0;

    token->flags = flags;
    if (RK_WIDE) token->shape = (uint16_t)(token->shape & ~(may_begin * RK_PLAIN));
}

/* Gives a word in capitals the shape that it has in small letters. */
static void fold_shape(rk_token *token)
{
    if (token->type != RK_TOKEN_WORD || (token->shape & RK_CAPITAL) == 0) return;
    token->shape = (uint16_t)((token->shape & ~(uint32_t)(RK_CAPITAL | RK_ROMAN)) | RK_HAS_LOWER);
    if (token->length > 1) token->shape |= RK_SECOND_LOWER;
}

/* Copies a batch instead of reading it. */
static void copy_kept(rk_tokens *tokens)
{
    for (; tokens->end - tokens->next < tokens->capacity; tokens->end++) {
        if (tokens->kept->start >= tokens->runs.end) {
            end_stream(tokens);
            return;
        }
        *rk_place_of(tokens, tokens->end) = *tokens->kept++;
    }
}

/* Reads a batch: as many tokens as there is room for. The words are looked up when all are there, so that the loads of
 * the look-ups overlap. */
void rk_refill(rk_tokens *tokens)
{
    const rk_layout *layout = tokens->source->layout;
    const uint32_t first = tokens->end;
    uint32_t number;

    if (RK_HAS_LISTS && tokens->kept != NULL) {
        copy_kept(tokens);
        return;
    }
    while (tokens->end - tokens->next < tokens->capacity && !tokens->is_over) {
        if (RK_WIDE && tokens->source->resident != 0) rk_read_plain(tokens);
        if (tokens->end - tokens->next < tokens->capacity && !read_any(tokens)) end_stream(tokens);
    }
    for (number = first; number != tokens->end; number++) look_up(rk_place_of(tokens, number));
    if (!RK_HAS_PROFILE || layout == NULL || !layout->is_capitals) return;
    for (number = first; number != tokens->end; number++) fold_shape(rk_place_of(tokens, number));
}

/* The token that was passed last is still there: the stream keeps RK_BACK of them. */
const rk_token *rk_next_word(rk_tokens *tokens)
{
    while (rk_peek(tokens, 0)->type != RK_TOKEN_END) {
        const rk_token *token = rk_peek(tokens, 0);
        rk_advance(tokens);
        if (rk_is_word(token)) return token;
    }
    return NULL;
}

static void set_up(rk_tokens *tokens, const rk_source *source, rk_token *ring, uint32_t end)
{
    memset(tokens, 0, sizeof *tokens);
    tokens->source = source;
    tokens->ring = ring;
    tokens->runs.end = end;
}

static void use_ring(rk_tokens *tokens)
{
    tokens->tokens = tokens->ring;
    tokens->mask = RK_RING - 1;
    tokens->capacity = RK_RING - RK_BACK - 1; /* one for the end */
}

/* Begins at another byte, with no token read yet. */
static void restart(rk_tokens *tokens, uint32_t start)
{
    tokens->at = start;
    rk_open_runs(&tokens->runs, start, tokens->runs.end);
    tokens->limit = rk_has_markup(tokens->source) ? start : tokens->runs.end;
    tokens->next = tokens->end = 0;
    tokens->is_over = false;
    rk_refill(tokens);
}

void rk_tokens_open(rk_tokens *tokens, const rk_source *source, rk_token *ring, uint32_t start, uint32_t end)
{
    set_up(tokens, source, ring, end);
    rk_tokens_seek(tokens, start);
}

bool rk_tokens_open_all(rk_tokens *tokens, const rk_source *source, rk_token *ring, rk_token *array, uint32_t capacity)
{
    set_up(tokens, source, ring, source->length);
    tokens->tokens = array;
    tokens->mask = UINT32_MAX;
    tokens->capacity = capacity - 1;
    restart(tokens, 0);
    return tokens->is_over;
}

#if RK_HAS_LISTS

void rk_tokens_open_kept(rk_tokens *tokens, const rk_source *source, rk_token *ring, const rk_token *kept, uint32_t end)
{
    uint32_t i;

    set_up(tokens, source, ring, end);
    use_ring(tokens);
    tokens->kept = kept;
    copy_kept(tokens);
    ring[0].gap = RK_GAP_NONE;
    ring[0].shape &= (uint16_t) ~(RK_NEW_PAGE | RK_PAST_HEAD);
    if (is_closing(source, ring)) ring[0].type = RK_TOKEN_CLOSER;
    for (i = 0; i < 2; i++) ring[i].shape &= (uint16_t) ~(RK_JOINED | RK_REPEATED); /* nothing is before them */
}

#endif

void rk_tokens_rewind(rk_tokens *tokens)
{
    if (tokens->source->layout != NULL)
        restart(tokens, 0); /* there are other gaps now */
    else
        tokens->next = 0;
}

void rk_tokens_seek(rk_tokens *tokens, uint32_t start)
{
    use_ring(tokens);
    restart(tokens, start);
}
