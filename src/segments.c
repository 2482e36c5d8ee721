/* Segments: tokens in, segments out, forward only. */
#include "segments.h"

#include "credit.h"
#include "headline.h"
#include "links.h"
#include "signs.h"

/* More lines do not belong to one "Baca juga". */
#define LINKED_HEADLINES_MAX 5u
/* A phrase inside a line is looked for after this many words of a sentence. So a line has at most one segment for every two of
 * its words, which RINGKAS_WORKSPACE_BYTES counts on. */
#define INNER_WORDS_MIN 4u

void rk_segmenter_open(rk_segmenter *segmenter, rk_tokens *tokens, const rk_profile *profile, uint32_t flags)
{
    memset(segmenter, 0, sizeof *segmenter);
    rk_cursor_open(&segmenter->cursor, tokens, profile);
    segmenter->flags = flags;
    segmenter->cursor.is_first = true;
    segmenter->is_untitled = true;
}

static bool keeps_boilerplate(const rk_segmenter *s)
{
    return (s->flags & RINGKAS_KEEP_BOILERPLATE) != 0;
}

static void enter_zone(rk_segmenter *s, rk_zone zone, uint32_t role)
{
    s->zone = zone;
    s->zone_role = role == RINGKAS_BYLINE ? RINGKAS_NAVIGATION : role; /* tags follow a byline */
    s->headlines = 0;
    s->cursor.in_body = zone == RK_IN_BODY;
}

/* ---- taking tokens */

/* Takes the next token into the segment. */
static void take(rk_segmenter *s, rk_segment *segment)
{
    const rk_token *token = rk_ahead(&s->cursor, 0);

    if (rk_is_word(token)) {
        rk_words_add(&s->words, token, s->flags);
        if (s->is_untitled && !rk_fits_headline(token)) s->is_title_case = false;
        if ((token->shape & RK_HAS_COLON) != 0) segment->traits |= RK_COLON;
    } else {
        rk_note_sign(&s->cursor, &s->in_quote, &segment->traits);
    }
    rk_cursor_take(&s->cursor);
}

/* Takes the words that come in small letters after a blank, which end nothing. They are none of the first words. */
static void take_plain_words(rk_segmenter *s)
{
    if (s->words.words < RK_OPENING_WORDS || s->is_untitled) return;
    s->cursor.taken += rk_words_add_plain(&s->words, s->cursor.tokens, s->flags);
}

static void take_line(rk_segmenter *s, rk_segment *segment)
{
    do take(s, segment);
    while (!rk_starts_line(rk_ahead(&s->cursor, 0)));
}

/* ---- where a sentence ends */

static bool may_be_headline(const rk_segmenter *s)
{
    return s->is_untitled && s->is_line && s->is_title_case;
}

static bool ends_headline(const rk_segmenter *s)
{
    return may_be_headline(s) && rk_ends_headline(&s->cursor, s->words.parts);
}

static bool begins_boilerplate(const rk_segmenter *s)
{
    const rk_token *token = rk_ahead(&s->cursor, 0);
    rk_boilerplate match;

    if (!rk_may_begin_boilerplate(token) || keeps_boilerplate(s)) return false;
    if (rk_is_word(token) && s->words.parts < INNER_WORDS_MIN) return false;
    if (rk_is_word(token) && token->gap == RK_GAP_NONE && rk_is_word(rk_last(&s->cursor))) return false;
    return rk_match_boilerplate(&s->cursor, RK_INSIDE_SENTENCE, &match);
}

static bool begins_item(const rk_segmenter *s)
{
    return rk_ahead(&s->cursor, 0)->gap == RK_GAP_NONE && rk_begins_joined_item(&s->cursor);
}

/* Whether the segment ends before the next token, which begins a line. */
static bool ends_at_line(const rk_segmenter *s, bool is_one_line)
{
    if (is_one_line || !rk_continues_line(&s->cursor)) return true;
    if (rk_is_running_head(s->cursor.profile, s->cursor.tokens) && !keeps_boilerplate(s)) return true;
    return ends_headline(s) && !rk_is_title_line_next(&s->cursor);
}

/* Takes the terminators that come next, and the closing marks after them. Returns whether they end the sentence. */
static bool take_ending(rk_segmenter *s, rk_segment *segment)
{
    rk_ending ending;

    rk_begin_ending(&s->cursor, s->in_quote, &ending);
    while (rk_extends_ending(&s->cursor, &ending)) take(s, segment);
    if (!rk_ends_sentence(&s->cursor, &ending)) return false;
    return !may_be_headline(s) || !rk_continues_headline(&s->cursor, s->words.parts);
}

/* Reads to the end of the sentence: after a terminator, before a newline or before boilerplate. */
static void take_sentence(rk_segmenter *s, rk_segment *segment, bool is_one_line)
{
    for (;;) {
        const rk_token *token;

        take_plain_words(s);
        token = rk_ahead(&s->cursor, 0);
        if (token->type == RK_TOKEN_END) return;
        if (s->cursor.taken > 0) {
            if (rk_starts_line(token) && ends_at_line(s, is_one_line)) return;
            if (begins_boilerplate(s) || begins_item(s)) return;
        }
        if (token->type != RK_TOKEN_TERMINATOR)
            take(s, segment);
        else if (take_ending(s, segment))
            return;
    }
}

/* ---- boilerplate */

static bool is_at_line_end(const rk_segmenter *s)
{
    return rk_starts_line(rk_ahead(&s->cursor, 0));
}

static void take_match(rk_segmenter *s, const rk_boilerplate *match, rk_segment *segment)
{
    uint32_t i;

    for (i = 0; i < match->tokens; i++) take(s, segment);
    s->split = match->split;
    if (match->extent == RK_TO_TOKEN) return;
    if (match->extent == RK_TO_BRACKET) {
        do take(s, segment);
        while (!rk_is_sign(rk_last(&s->cursor), match->bracket) && !is_at_line_end(s));
        return;
    }
    take_sentence(s, segment, true);
    if (match->extent == RK_TO_HEADLINE_END && !is_at_line_end(s) && rk_is_title_rest(&s->cursor))
        take_line(s, segment);
    if (match->extent == RK_TO_LINE_END && !is_at_line_end(s) && rk_is_line_end_near(&s->cursor)) take_line(s, segment);
}

/* Takes the boilerplate that begins here, and what follows it on the line without a sentence between. False: there is none. */
static bool take_boilerplate(rk_segmenter *s, rk_segment *segment)
{
    rk_boilerplate match;

    if (!rk_match_boilerplate(&s->cursor, s->is_line ? RK_AT_LINE : RK_AT_SENTENCE, &match)) return false;
    segment->role = match.role;
    do {
        take_match(s, &match, segment);
        if (match.zone != RK_IN_BODY) enter_zone(s, match.zone, match.role);
    } while (s->split == 0 && !is_at_line_end(s) && rk_match_boilerplate(&s->cursor, RK_INSIDE_SENTENCE, &match));
    return match.extent == RK_TO_TOKEN || match.role == RINGKAS_LINK || !rk_is_said(&s->cursor);
}

/* Takes what is left of the dateline on this line. */
static void take_dateline(rk_segmenter *s, rk_segment *segment)
{
    do {
        take(s, segment);
        s->dateline.tokens--;
    } while (s->dateline.tokens > 0 && !rk_starts_line(rk_ahead(&s->cursor, 0)));
    s->after_dateline = s->dateline.tokens == 0;
    s->split = s->after_dateline ? s->dateline.split : 0;
}

/* "Petugas mengangkat karung. (ANTARA FOTO/Budi Candra)": takes the credit of a picture after its caption. The caption is before
 * the text, or the credit says that it is one. */
static bool take_credit(rk_segmenter *s, rk_segment *segment)
{
    if (!s->is_line || is_at_line_end(s) || !rk_ends_in_credit(&s->cursor, s->cursor.is_first)) return false;
    take_line(s, segment);
    segment->role = RINGKAS_CAPTION;
    return true;
}

/* Takes a sentence that is boilerplate for what it says, or for what is around it. False: it is none, and is taken. */
static bool take_doubtful(rk_segmenter *s, rk_segment *segment)
{
    const bool may_invite = rk_opens_invitation(&s->cursor);

    take_sentence(s, segment, false);
    if (may_invite && rk_is_invitation(&s->cursor, &s->words, s->line_role == RINGKAS_PROMOTION)) {
        segment->role = RINGKAS_PROMOTION;
        return true;
    }
    if (take_credit(s, segment)) return true;
    if (s->zone == RK_IN_BODY) return false;
    if (rk_is_prose(&s->cursor, &s->words) || s->headlines == LINKED_HEADLINES_MAX) {
        enter_zone(s, RK_IN_BODY, RINGKAS_NO_ROLE);
        return false;
    }
    s->headlines += s->zone == RK_AFTER_LINK;
    if (!is_at_line_end(s)) take_line(s, segment);
    segment->role = s->zone_role;
    return true;
}

/* Takes a segment that may be boilerplate. Returns whether it is. */
static bool take_any(rk_segmenter *s, rk_segment *segment)
{
    if (s->dateline.tokens == 0 && take_boilerplate(s, segment)) return true;
    segment->role = RINGKAS_NO_ROLE;
    if (s->cursor.taken > 0) return false; /* "Ikuti kami sampai ke ujung jalan, kata pemandu itu." */
    if ((s->is_line || s->line_role != RINGKAS_NO_ROLE) && s->zone != RK_IN_TAIL && s->dateline.tokens == 0)
        s->dateline = rk_match_dateline(&s->cursor, s->cursor.is_first);
    if (s->dateline.tokens > 0) {
        segment->role = RINGKAS_DATELINE;
        take_dateline(s, segment);
        return true;
    }
    return take_doubtful(s, segment);
}

/* ---- kinds and traits */

static uint32_t kind_of(const rk_segmenter *s, const rk_segment *segment)
{
    if (s->words.parts == 0) return keeps_boilerplate(s) ? RINGKAS_HEADING : RINGKAS_BOILERPLATE;
    return (s->is_line && rk_is_heading(&s->cursor, &s->words, segment->traits)) || ends_headline(s) ? RINGKAS_HEADING
                                                                                                     : RINGKAS_SENTENCE;
}

/* What is known of a segment before it is read. */
static uint32_t first_traits(const rk_segmenter *s)
{
    uint32_t traits = s->is_line || s->after_dateline ? RINGKAS_PARAGRAPH_START : 0;

    if (s->after_dateline) traits |= RK_AFTER_DATELINE;
    if (s->in_quote) traits |= RK_IN_QUOTE | RK_QUOTED;
    if (rk_match_item(s->cursor.tokens, 0) != 0) traits |= RK_LIST_ITEM;
    if ((s->after_fragment && !s->is_line) || rk_is_lower(rk_ahead(&s->cursor, 0))) traits |= RK_FRAGMENT;
    return traits;
}

/* Completes a segment of the article. */
static void classify(rk_segmenter *s, rk_segment *segment)
{
    if (s->words.parts > 0 && rk_last_before_closers(&s->cursor)->type != RK_TOKEN_TERMINATOR)
        segment->traits |= RK_NO_TERMINATOR;
    if (s->in_quote) segment->traits |= RK_QUOTE_CONTINUES;
    segment->traits |= rk_traits_of_words(&s->words);
    segment->kind = kind_of(s, segment);
    if (segment->kind == RINGKAS_BOILERPLATE) segment->role = RINGKAS_NAVIGATION; /* "***" */
    s->is_untitled = false;
    s->after_fragment = (segment->traits & RK_NO_TERMINATOR) != 0 && segment->kind == RINGKAS_SENTENCE;
    s->cursor.is_first = s->cursor.is_first && segment->kind != RINGKAS_SENTENCE;
}

bool rk_next_segment(rk_segmenter *s, rk_segment *segment)
{
    const bool was_in_quote = s->in_quote;
    bool is_boilerplate = false;

    s->is_line = rk_starts_line(rk_ahead(&s->cursor, 0)) || s->cursor.previous.type == RK_TOKEN_END;
    if (!s->is_line && rk_is_sign(rk_ahead(&s->cursor, 0), ','))
        rk_advance(s->cursor.tokens); /* "tersebut., Gubernur" */
    if (rk_ahead(&s->cursor, 0)->type == RK_TOKEN_END) return false;
    rk_words_start(&s->words);
    s->is_title_case = true;
    if (s->is_line) s->in_quote = false;
    segment->start = rk_ahead(&s->cursor, 0)->start;
    segment->traits = first_traits(s);
    segment->role = RINGKAS_NO_ROLE;
    s->after_dateline = false;
    s->split = 0;
    if (s->is_line) s->line_role = RINGKAS_NO_ROLE;
    if (keeps_boilerplate(s))
        take_sentence(s, segment, false);
    else
        is_boilerplate = take_any(s, segment);
    segment->end = s->split != 0 ? s->split : rk_end_of(rk_last(&s->cursor));
    segment->kind = RINGKAS_BOILERPLATE;
    if (is_boilerplate)
        s->in_quote = was_in_quote;
    else
        classify(s, segment);
    s->line_role = segment->role;
    s->cursor.after_boilerplate = segment->role != RINGKAS_NO_ROLE && segment->role != RINGKAS_DATELINE;
    rk_cursor_end(&s->cursor);
    if (s->split != 0) rk_tokens_seek(s->cursor.tokens, s->split); /* "JakartaSejumlah" */
    return true;
}
