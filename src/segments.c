/* Segments: tokens in, segments out, forward only. */
#include "segments.h"

#include "credit.h"
#include "headline.h"
#include "invitation.h"
#include "levels.h"
#include "lines.h"
#include "links.h"
#include "notes.h"
#include "phrases.h"

/* More lines do not belong to one "Baca juga". */
#define LINKED_HEADLINES_MAX 5u
/* Words of a sentence that is none of a list of references. */
#define PROSE_AFTER_REFERENCES_MIN 12u

void rk_segmenter_open(rk_segmenter *segmenter, rk_tokens *tokens, const rk_profile *profile, uint32_t flags)
{
    memset(segmenter, 0, sizeof *segmenter);
    rk_cursor_open(&segmenter->cursor, tokens, profile);
    segmenter->flags = flags;
    segmenter->cursor.is_first = true;
    segmenter->is_untitled = true;
}

static void enter_zone(rk_segmenter *s, rk_zone zone, uint32_t role)
{
    s->zone = zone;
    s->zone_role = role == RINGKAS_BYLINE ? (uint32_t)RINGKAS_NAVIGATION : role; /* tags follow a byline */
    s->headlines = 0;
    s->cursor.in_body = zone == RK_IN_BODY;
}

/* ---- boilerplate */

static bool is_at_line_end(const rk_segmenter *s)
{
    return rk_starts_line(rk_ahead(&s->cursor, 0));
}

static void take_match(rk_segmenter *s, const rk_boilerplate *match, rk_segment *segment)
{
    uint32_t i;

    for (i = 0; i < match->tokens; i++) rk_take(s, segment);
    s->split = match->split;
    if (match->extent == RK_TO_TOKEN) return;
    if (match->extent == RK_TO_NEWLINE) {
        rk_take_line(s, segment);
        return;
    }
    if (match->extent == RK_TO_BRACKET) {
        do rk_take(s, segment);
        while (!rk_is_sign(rk_last(&s->cursor), match->bracket) && !is_at_line_end(s));
        return;
    }
    rk_take_sentence(s, segment, true);
    if (!RK_HAS_PAGES) return;
    if (match->extent == RK_TO_HEADLINE_END && !is_at_line_end(s) && rk_is_title_rest(&s->cursor))
        rk_take_line(s, segment);
    if (match->extent == RK_TO_LINE_END && !is_at_line_end(s) && rk_is_line_end_near(&s->cursor))
        rk_take_line(s, segment);
}

/* Takes the boilerplate that begins here, and what follows it on the line without a sentence between. False: there is
 * none. */
static bool take_boilerplate(rk_segmenter *s, rk_segment *segment)
{
    rk_boilerplate match;

    if (!rk_match_boilerplate(&s->cursor, s->is_line ? RK_AT_LINE : RK_AT_SENTENCE, &match)) return false;
    segment->role = match.role;
    do {
        take_match(s, &match, segment);
        if (match.zone != RK_IN_BODY) enter_zone(s, match.zone, match.role);
    } while (s->split == 0 && !is_at_line_end(s) && rk_match_boilerplate(&s->cursor, RK_INSIDE_SENTENCE, &match));
    return !RK_HAS_PAGES || match.extent == RK_TO_TOKEN || match.role == RINGKAS_LINK || match.role == RINGKAS_PAGE ||
           !rk_is_said(&s->cursor);
}

/* Takes what is left of the dateline on this line. */
static void take_dateline(rk_segmenter *s, rk_segment *segment)
{
    do {
        rk_take(s, segment);
        s->dateline.tokens--;
    } while (s->dateline.tokens > 0 && !rk_starts_line(rk_ahead(&s->cursor, 0)));
    s->after_dateline = s->dateline.tokens == 0;
    s->split = s->after_dateline ? s->dateline.split : 0;
}

/* "Petugas mengangkat karung. (ANTARA FOTO/Budi Candra)": takes the credit of a picture after its caption. The caption
 * is before the text, or the credit says that it is one. */
static bool take_credit(rk_segmenter *s, rk_segment *segment)
{
    if (!RK_HAS_PAGES || !s->is_line || is_at_line_end(s) || !rk_ends_in_credit(&s->cursor, s->cursor.is_first))
        return false;
    rk_take_line(s, segment);
    segment->role = RINGKAS_CAPTION;
    return true;
}

/* Whether the text goes on with the sentence that was taken, after headlines, tags or references. The entries of a list
 * of references are sentences, too: they are short or have a year. */
static bool is_text_again(const rk_segmenter *s)
{
    if (s->zone_role != RINGKAS_NOTE) return rk_is_prose(&s->cursor, &s->words);
    return s->words.words >= PROSE_AFTER_REFERENCES_MIN && s->words.numbers == 0;
}

/* Takes a sentence that is boilerplate for what it says, or for what is around it. False: it is none, and is taken. */
static bool take_doubtful(rk_segmenter *s, rk_segment *segment)
{
    const bool may_invite = RK_HAS_PAGES && rk_opens_invitation(&s->cursor);

    rk_take_sentence(s, segment, may_invite && rk_is_invitation_line(&s->cursor));
    if (may_invite && rk_is_invitation(&s->cursor, &s->words, s->line_role == RINGKAS_PROMOTION)) {
        segment->role = RINGKAS_PROMOTION;
        return true;
    }
    if (take_credit(s, segment)) return true;
    if (s->zone == RK_IN_BODY) return false;
    if (is_text_again(s) || s->headlines == LINKED_HEADLINES_MAX) {
        enter_zone(s, RK_IN_BODY, RINGKAS_NO_ROLE);
        return false;
    }
    s->headlines += s->zone == RK_AFTER_LINK;
    if (!is_at_line_end(s)) rk_take_line(s, segment);
    segment->role = s->zone_role;
    return true;
}

/* Takes a line of which the format says what it is: a heading, or no part of the text. */
static bool take_marked_line(rk_segmenter *s, rk_segment *segment)
{
    const bool is_aside = rk_ahead(&s->cursor, 0)->gap == RK_GAP_ASIDE;

    rk_take_line(s, segment);
    if (is_aside) segment->role = RINGKAS_NAVIGATION;
    return is_aside;
}

/* Takes a segment that may be boilerplate. Returns whether it is. */
static bool take_any(rk_segmenter *s, rk_segment *segment)
{
    if (RK_HAS_FORMATS && rk_ahead(&s->cursor, 0)->gap >= RK_GAP_MESSAGE) {
        enter_zone(s, RK_IN_BODY, RINGKAS_NO_ROLE); /* another part of the text begins */
        if (rk_ahead(&s->cursor, 0)->gap != RK_GAP_MESSAGE) return take_marked_line(s, segment);
    }
    if (s->dateline.tokens == 0 && take_boilerplate(s, segment)) return true;
    segment->role = RINGKAS_NO_ROLE;
    if (s->cursor.taken > 0) return false; /* "Ikuti kami sampai ke ujung jalan, kata pemandu itu." */
    if ((s->is_line || s->line_role != RINGKAS_NO_ROLE) && s->dateline.tokens == 0)
        s->dateline = rk_find_dateline(&s->cursor, s->zone == RK_IN_TAIL, &s->known_dateline);
    if (s->dateline.tokens > 0) {
        segment->role = RINGKAS_DATELINE;
        if (s->zone == RK_IN_TAIL) enter_zone(s, RK_IN_BODY, RINGKAS_NO_ROLE); /* the text comes again */
        take_dateline(s, segment);
        return true;
    }
    return take_doubtful(s, segment);
}

/* ---- kinds and traits */

/* Whether all lines of the text are said by people: no line is a heading. */
static bool is_speech(const rk_segmenter *s)
{
    const uint32_t format = s->cursor.tokens->source->format;

    return RK_HAS_FORMATS && (format == RINGKAS_CHAT || format == RINGKAS_SUBTITLES);
}

static uint32_t kind_of(const rk_segmenter *s, const rk_segment *segment)
{
    if (s->words.parts == 0) return rk_keeps_boilerplate(s) ? RINGKAS_HEADING : RINGKAS_BOILERPLATE;
    if (is_speech(s)) return RINGKAS_SENTENCE;
    if (s->cursor.first.gap == RK_GAP_HEADING) return RINGKAS_HEADING;
    if (s->split != 0 || rk_is_at_headline_end(s)) return RINGKAS_HEADING;
    return s->is_line && rk_is_heading(&s->cursor, &s->words, segment->traits) ? RINGKAS_HEADING : RINGKAS_SENTENCE;
}

/* The level of the heading that was read. */
static uint32_t level_trait(const rk_segmenter *s)
{
    const uint32_t division =
        s->cue >= RK_CUE_DIVISION_1 && s->cue <= RK_CUE_DIVISION_5 ? s->cue - RK_CUE_DIVISION_1 + 1 : 0;
    const uint32_t level = RK_HAS_CUES ? rk_level_of_heading(&s->cursor, division) : 0;

    return level << RK_LEVEL_SHIFT;
}

/* What is known of a segment before it is read. */
static uint32_t first_traits(const rk_segmenter *s)
{
    const rk_phrase_type phrase = rk_opening_phrase(&s->cursor);
    uint32_t traits = phrase >= RK_PHRASE_LATER ? RK_WAITS : 0;

    if (s->cue >= RK_CUE_OUTCOME) traits |= (s->cue - RK_CUE_OUTCOME + 1) << RK_CUE_SHIFT;
    if (s->is_line || s->after_dateline) traits |= RINGKAS_PARAGRAPH_START;
    if (s->after_dateline) traits |= RK_AFTER_DATELINE;
    if (s->in_quote) traits |= RK_IN_QUOTE | RK_QUOTED;
    if (s->marker != 0) traits |= RK_LIST_ITEM;
    if (phrase == RK_PHRASE_FIRST) traits |= RK_FRAGMENT; /* after "Kedua," */
    if (s->after_fragment && !s->is_line) traits |= RK_FRAGMENT;
    if (rk_is_lower(rk_ahead(&s->cursor, s->marker)) && !rk_is_informal(s->cursor.profile)) traits |= RK_FRAGMENT;
    return traits;
}

/* Completes a segment of the article. */
static void classify(rk_segmenter *s, rk_segment *segment)
{
    if (s->words.parts > 0 && rk_last_before_closers(&s->cursor)->type != RK_TOKEN_TERMINATOR)
        segment->traits |= RK_NO_TERMINATOR;
    if (RK_HAS_GENRES && rk_is_sign(rk_last_before_closers(&s->cursor), ';')) segment->traits |= RK_ENDS_ITEM;
    if (s->in_quote) segment->traits |= RK_QUOTE_CONTINUES;
    segment->traits |= rk_traits_of_words(&s->words);
    segment->kind = kind_of(s, segment);
    if (segment->kind == RINGKAS_BOILERPLATE) segment->role = RINGKAS_NAVIGATION; /* "***" */
    if (segment->kind == RINGKAS_HEADING) segment->traits |= level_trait(s);
    s->is_untitled = false;
    s->after_fragment = (segment->traits & RK_NO_TERMINATOR) != 0 && segment->kind == RINGKAS_SENTENCE;
    s->cursor.is_first = s->cursor.is_first && segment->kind != RINGKAS_SENTENCE;
}

/* Where the last token and the marks of notes after it end. "padi[1]" at the end of a line: the mark lies in the segment. */
static uint32_t end_of_last(const rk_segmenter *s)
{
    return rk_skip_notes(s->cursor.tokens->source, rk_end_of(rk_last(&s->cursor)), rk_ahead(&s->cursor, 0)->start);
}

/* Makes a segment of the running heads between two sentences of one paragraph. They were passed over, so they have no
 * tokens. False: there are none. */
static bool find_passed_heads(rk_segmenter *s, rk_segment *segment)
{
    const rk_token *next = rk_ahead(&s->cursor, 0);
    const rk_source *source = s->cursor.tokens->source;

    s->after_heads = RK_HAS_PROFILE && (next->shape & RK_PAST_HEAD) != 0 && !s->after_heads;
    if (!s->after_heads) return false;
    rk_words_start(&s->words);
    memset(segment, 0, sizeof *segment);
    s->split = 0;
    segment->start = segment->next = end_of_last(s);
    segment->end = next->start;
    while (rk_is_white_byte(rk_byte(source, segment->start))) segment->start++;
    while (rk_is_white_byte(rk_byte(source, segment->end - 1))) segment->end--;
    segment->kind = rk_keeps_boilerplate(s) ? RINGKAS_HEADING : RINGKAS_BOILERPLATE;
    segment->role = rk_keeps_boilerplate(s) ? RINGKAS_NO_ROLE : RINGKAS_PAGE;
    segment->page = s->cursor.page;
    return true;
}

bool rk_next_segment(rk_segmenter *s, rk_segment *segment)
{
    const bool was_in_quote = s->in_quote;
    bool is_boilerplate = false;

    if (find_passed_heads(s, segment)) return true;
    s->is_line = rk_starts_line(rk_ahead(&s->cursor, 0)) || s->cursor.previous.type == RK_TOKEN_END;
    if (!s->is_line && rk_is_sign(rk_ahead(&s->cursor, 0), ','))
        rk_advance(s->cursor.tokens); /* "tersebut., Gubernur" */
    if (rk_ahead(&s->cursor, 0)->type == RK_TOKEN_END) return false;
    rk_words_start(&s->words);
    s->is_title_case = true;
    if (s->is_line) s->in_quote = false;
    segment->start = rk_ahead(&s->cursor, 0)->start;
    s->marker = rk_match_item(s->cursor.tokens, 0);
    s->cue = rk_opening_cue(&s->cursor, s->is_line, s->marker);
    segment->traits = first_traits(s);
    segment->role = RINGKAS_NO_ROLE;
    segment->page = s->cursor.page + ((rk_ahead(&s->cursor, 0)->shape & RK_NEW_PAGE) != 0);
    s->after_dateline = false;
    s->split = 0;
    if (s->is_line) s->line_role = RINGKAS_NO_ROLE;
    if (rk_keeps_boilerplate(s))
        rk_take_sentence(s, segment, false);
    else
        is_boilerplate = take_any(s, segment);
    segment->end = segment->next = s->split != 0 ? s->split : end_of_last(s);
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
