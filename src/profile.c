/* The profile: a first pass over the beginning of the text, by the tokenizer of the second one. */
#include "profile.h"

#include "widths.h"

/* One line of sixteen may be longer than lines that were broken at a fixed width, a title, a table; but no more than a quarter of
 * the text: a page of news may have sixty short lines, menus and headlines, around three long paragraphs. */
#define LONG_LINE_SHARE 16u
#define LONG_TEXT_SHARE 4u
/* In an informal text one of more sentences begins with a capital: a name. */
#define INFORMAL_SHARE 8u
/* A text in capitals has hardly a word with a small letter. A few words in capitals are a heading. */
#define CAPITALS_SHARE        16u
#define WORDS_IN_CAPITALS_MIN 20u
/* A text without punctuation has a terminator for this many tokens at most, and is no single sentence. */
#define TOKENS_PER_TERMINATOR 120u
#define UNPUNCTUATED_MIN      60u
/* A text flows where three of four newlines are blank lines, or where a line has this many columns: a page in one
 * line. */
#define SPACED_SHARE     3u
#define FLOWING_LINE_MIN 500u

/* A line that running heads interrupt is not shorter. */
#define FULL_LINE_MIN 45u
/* A running head has less than four fifths of that line. */
#define SHORT_DIVIDEND 4u
#define SHORT_DIVISOR  5u
/* The foot of a page and the head of the next one. */
#define HEAD_LINES_MAX 2u
/* How many lines that interrupt a sentence are remembered. */
#define HEADS_SEEN 4u

/* The letters of a watermark stand on lines of one to three letters. The pages have a watermark where the text has at
 * least WATERMARK_MIN such lines, and every WATERMARK_SHARE-th line is one. */
#define WATERMARK_MIN   24u
#define WATERMARK_SHARE 12u

/* ---- running heads */

/* Lines that interrupted one sentence so far: in the upper half of each number some bits of the first word, in the
 * lower half where the line begins, which is in the first 64 KB; 0: none. */
typedef struct {
    uint32_t lines[HEADS_SEEN];
    uint32_t end; /* after the last of them */
} rk_interruptions;

/* Whether the line [first, next) of the tokens ahead is none of a paragraph: it is shorter than the line before, or
 * blank lines are before it. */
static bool stands_out(const rk_tokens *tokens, uint32_t first, uint32_t next, uint32_t columns_before)
{
    const uint32_t length = rk_end_of(rk_peek(tokens, next - 1)) - rk_peek(tokens, first)->start;

    return rk_peek(tokens, first)->gap >= RK_GAP_PARAGRAPH || length * SHORT_DIVISOR < columns_before * SHORT_DIVIDEND;
}

/* Whether the token that comes `ahead` tokens ahead may begin a running head: not a small letter or a quotation. */
static bool may_begin_head(const rk_tokens *tokens, uint32_t ahead)
{
    const rk_token *token = rk_peek(tokens, ahead);

    return !rk_is_lower(token) && token->type != RK_TOKEN_QUOTE && token->type != RK_TOKEN_END;
}

/* The first token of the line after that of token `ahead`; 0: the line is too long for a running head, or ends a
 * sentence. */
static uint32_t find_line_after(const rk_tokens *tokens, uint32_t ahead)
{
    uint32_t at = ahead + 1;

    while (at < RK_AHEAD && !rk_starts_line(rk_peek(tokens, at))) at++;
    return rk_starts_line(rk_peek(tokens, at)) && rk_peek(tokens, at - 1)->type != RK_TOKEN_TERMINATOR ? at : 0;
}

/* Notes a line after a full one without a terminator. If it interrupted a sentence before, it is a running head.
 * interrupts: the sentence goes on after it. */
static void note_interruption(rk_interruptions *seen, rk_layout *layout, const rk_source *source, const rk_token *first,
                              bool interrupts)
{
    const uint32_t word = first->type == RK_TOKEN_NUMBER ? 0 : first->hash;
    uint32_t *place = &seen->lines[word % HEADS_SEEN];

    if (*place != 0 && *place >> 16 == word >> 16) {
        const rk_page_line line = rk_read_page_line(source, first->start, RK_HEAD_BYTES_MAX);
        if (line.shape != 0 && line.shape == rk_read_page_line(source, *place & 0xFFFF, RK_HEAD_BYTES_MAX).shape)
            rk_add_head(layout, source, &line);
    }
    if (interrupts) *place = (word & 0xFFFF0000u) | (first->start & 0xFFFF);
}

/* Notes the lines that may stand inside a sentence: a full line without a terminator is before them. Small letters are
 * after them if they do. The next token begins the first of them. */
static void note_heads(rk_interruptions *seen, rk_layout *layout, const rk_tokens *tokens, uint32_t columns_before)
{
    const rk_token *before = rk_look_back(tokens, 1); /* a line that ends in "(ags/rin)" is no part of a sentence */
    uint32_t lines[HEAD_LINES_MAX], count = 0, next = 0;
    bool interrupts;

    if (columns_before < FULL_LINE_MIN || before->type == RK_TOKEN_TERMINATOR || before->type == RK_TOKEN_CLOSER)
        return;
    if (rk_peek(tokens, 0)->start < seen->end) return;
    while (count < HEAD_LINES_MAX && may_begin_head(tokens, next)) {
        lines[count] = next;
        next = find_line_after(tokens, next);
        if (next != 0 && !stands_out(tokens, lines[count], next, columns_before)) next = 0;
        if (next == 0) break;
        count++;
    }
    interrupts = next != 0 && rk_is_lower(rk_peek(tokens, next));
    if (interrupts) seen->end = rk_peek(tokens, next)->start;
    while (count-- > 0) note_interruption(seen, layout, tokens->source, rk_peek(tokens, lines[count]), interrupts);
}

/* ---- words that were seen */

/* The three bits of a word in the filter. */
static uint32_t bits_of(uint32_t hash)
{
    return (uint32_t)1 << (hash & 31) | (uint32_t)1 << (hash >> 5 & 31) | (uint32_t)1 << (hash >> 10 & 31);
}

static void add_seen(rk_profile *profile, uint32_t hash)
{
    uint32_t *word = &profile->seen[(hash >> 16) % RK_SEEN_WORDS];
    const uint32_t bits = bits_of(hash);

    if ((*word & bits) == bits || profile->seen_count == RK_SEEN_MAX) return;
    *word |= bits;
    profile->seen_count++;
}

static bool is_seen(const rk_profile *profile, uint32_t hash)
{
    const uint32_t bits = bits_of(hash);

    return RK_HAS_PROFILE && (profile->seen[(hash >> 16) % RK_SEEN_WORDS] & bits) == bits;
}

bool rk_is_seen_small(const rk_profile *profile, const rk_token *word)
{
    return is_seen(profile, word->hash);
}

bool rk_is_seen_in_full(const rk_profile *profile, uint32_t initial, const rk_token *name)
{
    return is_seen(profile, rk_hash_join(initial, name->hash));
}

/* The hash of the first letter of a word, as a word. */
static uint32_t initial_of(const rk_source *source, const rk_token *word)
{
    rk_hasher hasher = rk_hash_start();

    rk_hash_code(&hasher, rk_fold(rk_char_at(source, word->start).code));
    return rk_hash_end(&hasher);
}

/* Notes a word in small letters. */
static void note_small(rk_profile *profile, const rk_token *word)
{
    const uint32_t known = RK_STOPWORD | RK_BACKWARD | RK_COMMON; /* they are no names in any case */

    if ((word->flags & known) == 0 && word->length > 2) add_seen(profile, word->hash);
}

/* Notes the second of two names. */
static void note_name(const rk_tokens *tokens, rk_profile *profile, const rk_token *previous, const rk_token *word)
{
    const uint32_t name = RK_CAPITAL | RK_SECOND_LOWER;

    if (rk_follows_blank(word) && word->length > 2 && (word->shape & previous->shape & name) == name)
        add_seen(profile, rk_hash_join(initial_of(tokens->source, previous), word->hash));
}

/* ---- sentences */

/* How many sentences begin with a small letter, and with a capital; and how many words have a capital and no small
 * letter, and how many have one. */
typedef struct {
    uint32_t small, capital;
    uint32_t in_capitals, with_small;
} rk_beginnings;

/* Notes a word that begins a paragraph, or that stands after a terminator which is not that of an abbreviation. */
static void note_beginning(rk_beginnings *beginnings, const rk_tokens *tokens, uint32_t count)
{
    const uint32_t abbreviation = RK_BEFORE_NAME | RK_BEFORE_NUMBER | RK_AFTER_NAME | RK_LIST_END | RK_UNIT;
    const rk_token *word = rk_peek(tokens, 0);

    if (word->type != RK_TOKEN_WORD || word->length < 2 || word->gap == RK_GAP_NONE) return;
    if (count > 1 && rk_look_back(tokens, 1)->type == RK_TOKEN_TERMINATOR) {
        const rk_token *before = rk_look_back(tokens, 2);
        if (before->length < 2 || (before->flags & abbreviation) != 0) return;
    } else if (word->gap < RK_GAP_PARAGRAPH && count > 0) {
        return;
    }
    beginnings->capital += rk_is_upper(word);
    beginnings->small += rk_is_lower(word);
}

/* Notes how a word is written. */
static void note_letters(rk_beginnings *letters, const rk_token *word)
{
    if (word->type != RK_TOKEN_WORD || word->length < 2) return;
    letters->with_small += (word->shape & RK_HAS_LOWER) != 0;
    letters->in_capitals += (word->shape & (RK_CAPITAL | RK_HAS_LOWER)) == RK_CAPITAL;
}

/* Takes the plain tokens that come next, which begin no sentence. Returns how many. */
static uint32_t note_plain_tokens(rk_tokens *tokens, rk_profile *profile, rk_beginnings *letters)
{
    const uint32_t first = tokens->next;

    for (;;) {
        const uint32_t last = tokens->is_over ? tokens->end : tokens->end - RK_AHEAD;
        for (; tokens->next != last; tokens->next++) {
            const rk_token *token = rk_peek(tokens, 0);
            if ((token->shape & RK_PLAIN) == 0) return tokens->next - first;
            if (token->type != RK_TOKEN_WORD) continue;
            if (rk_is_upper(token)) {
                note_letters(letters, token);
                note_name(tokens, profile, rk_look_back(tokens, 1), token);
            } else {
                letters->with_small++;
                note_small(profile, token);
            }
        }
        if (tokens->is_over) return tokens->next - first;
        rk_refill(tokens);
    }
}

/* "peme-\nrintah": whether a line may have ended inside a word. Whether the word goes on is seen when it is read: the
 * foot of a page may be between. */
static bool is_after_division(const rk_tokens *tokens)
{
    const rk_token *hyphen = rk_look_back(tokens, 1);

    if (hyphen->type != RK_TOKEN_HYPHEN || hyphen->gap != RK_GAP_NONE || hyphen->start == 0) return false;
    return rk_look_back(tokens, 2)->type == RK_TOKEN_WORD;
}

/* Notes what a line that begins with the next token says of the pages of the text. */
static void note_line(rk_profile *profile, rk_interruptions *seen, const rk_tokens *tokens, uint32_t columns_before)
{
    if (rk_has_markup(tokens->source)) return; /* the lines of a format are its own business */
    profile->layout.has_pages |= (rk_peek(tokens, 0)->shape & RK_NEW_PAGE) != 0;
    profile->layout.has_divided |= is_after_division(tokens);
    note_heads(seen, &profile->layout, tokens, columns_before);
}

/* What the counts say. count: of tokens. */
static void judge_counts(rk_profile *profile, const rk_widths *widths, const rk_beginnings *letters, uint32_t count)
{
    profile->has_watermark = widths->watermark >= WATERMARK_MIN && widths->watermark * WATERMARK_SHARE >= widths->lines;
    profile->is_flowing = (widths->lines - widths->spaced) * SPACED_SHARE <= widths->spaced ||
                          widths->total / FLOWING_LINE_MIN >= widths->lines;
    profile->is_wrapped = widths->lines > 1 && widths->long_lines * LONG_LINE_SHARE <= widths->lines &&
                          widths->long_total <= widths->total / LONG_TEXT_SHARE;
    profile->is_unpunctuated = count >= UNPUNCTUATED_MIN && widths->terminators * TOKENS_PER_TERMINATOR < count;
    profile->layout.has_divided &= profile->is_wrapped;
    profile->layout.width = rk_find_width(widths);
    profile->layout.is_capitals =
        letters->in_capitals >= WORDS_IN_CAPITALS_MIN && letters->with_small * CAPITALS_SHARE < letters->in_capitals;
    profile->is_informal = profile->layout.is_capitals || letters->capital * INFORMAL_SHARE < letters->small;
}

void rk_make_profile(rk_tokens *tokens, rk_profile *profile)
{
    rk_widths widths;
    rk_beginnings beginnings = {0, 0, 0, 0};
    rk_interruptions seen;
    uint32_t count = 0; /* of tokens, so that there are tokens to look back at */

    memset(profile, 0, sizeof *profile);
    memset(&seen, 0, sizeof seen);
    rk_widths_start(&widths);
    for (; rk_peek(tokens, 0)->type != RK_TOKEN_END; count++) {
        const rk_token *token = rk_peek(tokens, 0);
        const bool is_terminator = token->type == RK_TOKEN_TERMINATOR;
        const uint32_t end = rk_end_of(token);

        widths.terminators += is_terminator;
        if (widths.columns > 0 && rk_starts_line(token)) {
            note_line(profile, &seen, tokens, widths.columns);
            widths.watermark += rk_is_watermark(rk_look_back(tokens, 1), token);
            rk_widths_end_line(&widths, tokens);
        }
        widths.columns += widths.columns > 0 ? rk_columns_of(token) : token->length;
        note_beginning(&beginnings, tokens, count);
        note_letters(&beginnings, token);
        if (count > 0 && rk_is_upper(token)) note_name(tokens, profile, rk_look_back(tokens, 1), token);
        if (rk_is_lower(token)) note_small(profile, token);
        rk_advance(tokens);
        if (!is_terminator) count += note_plain_tokens(tokens, profile, &beginnings);
        widths.columns += rk_end_of(rk_look_back(tokens, 1)) - end; /* plain tokens have at most one blank between */
    }
    if (widths.columns > 0) rk_widths_end_line(&widths, tokens);
    judge_counts(profile, &widths, &beginnings, count);
    profile->is_informal |= beginnings.small > 0 && tokens->source->format == RINGKAS_CHAT;
}
