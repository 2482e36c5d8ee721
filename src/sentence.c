/* Sentence: takes tokens until a sentence ends. */
#include "sentence.h"

#include "boundary.h"
#include "clauses.h"
#include "headline.h"
#include "links.h"
#include "signs.h"

/* A lead that ends a line is not shorter. */
#define LEAD_LINE_MAX 40u
/* A phrase inside a line is looked for after this many words of a sentence. So a line has at most one segment for every
 * two of its words, which RINGKAS_WORKSPACE_BYTES counts on. */
#define INNER_WORDS_MIN 4u

/* ---- taking tokens */

/* Takes the next token into the segment. */
void rk_take(rk_segmenter *s, rk_segment *segment)
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

/* Takes the plain tokens that come next: rk_take would do no more with them, except at the start and for a headline. */
static void take_plain_tokens(rk_segmenter *s)
{
    if (!RK_WIDE || s->cursor.taken == 0 || s->is_untitled || rk_is_unpunctuated(s->cursor.profile)) return;
    s->cursor.taken += rk_words_add_plain(&s->words, s->cursor.tokens, s->flags);
}

void rk_take_line(rk_segmenter *s, rk_segment *segment)
{
    do rk_take(s, segment);
    while (!rk_starts_line(rk_ahead(&s->cursor, 0)));
}

/* ---- where a sentence ends */

static bool may_be_headline(const rk_segmenter *s)
{
    return RK_HAS_REPAIRS && s->is_untitled && s->is_line && s->is_title_case;
}

bool rk_is_at_headline_end(const rk_segmenter *s)
{
    return may_be_headline(s) && rk_ends_headline(&s->cursor, s->words.parts);
}

static bool begins_boilerplate(const rk_segmenter *s)
{
    const rk_token *token = rk_ahead(&s->cursor, 0);
    rk_boilerplate match;

    if (!rk_may_begin_boilerplate(token) || rk_keeps_boilerplate(s)) return false;
    if (rk_is_word(token) && s->words.parts < INNER_WORDS_MIN) return false;
    if (rk_is_word(token) && token->gap == RK_GAP_NONE && rk_is_word(rk_last(&s->cursor))) return false;
    return rk_match_boilerplate(&s->cursor, RK_INSIDE_SENTENCE, &match);
}

static bool begins_item(const rk_segmenter *s)
{
    return RK_HAS_REPAIRS && rk_ahead(&s->cursor, 0)->gap == RK_GAP_NONE && rk_begins_joined_item(&s->cursor);
}

/* Whether the segment ends here in a text without terminators: there boilerplate is one of its lines. */
static bool ends_unpunctuated(const rk_segmenter *s, bool is_one_line)
{
    rk_boilerplate match;

    if (!rk_is_unpunctuated(s->cursor.profile)) return false;
    if (rk_begins_spoken_line(&s->cursor) && (is_one_line || rk_match_boilerplate(&s->cursor, RK_AT_SENTENCE, &match)))
        return true;
    return rk_ends_clause(&s->cursor, s->words.parts);
}

/* "WARTA.com -\nBupati\nSari Utami\nmenolak usul": after a dateline comes a sentence, however short its lines are. */
static bool is_lead_in_lines(const rk_segmenter *s, const rk_segment *segment)
{
    const rk_token *last = rk_last(&s->cursor);

    return (segment->traits & RK_AFTER_DATELINE) != 0 && rk_cursor_length(&s->cursor) < LEAD_LINE_MAX &&
           rk_ahead(&s->cursor, 0)->gap == RK_GAP_NEWLINE && last->type <= RK_TOKEN_NUMBER;
}

/* Whether the segment ends before the next token, which begins a line. */
static bool ends_at_line(const rk_segmenter *s, const rk_segment *segment, bool is_one_line)
{
    if (!is_one_line && is_lead_in_lines(s, segment)) return false;
    if (is_one_line || !rk_continues_line(&s->cursor)) return true;
    if (rk_is_running_head(s->cursor.tokens->source, rk_ahead(&s->cursor, 0)->start) && !rk_keeps_boilerplate(s))
        return true;
    return rk_is_at_headline_end(s) && !rk_is_title_line_next(&s->cursor);
}

/* "badan publik yang\n- 3 -\nmenguasai": takes the number of a page inside a sentence, and the word after it. False:
 * there is none. */
static bool take_page_number(rk_segmenter *s, rk_segment *segment)
{
    const uint32_t tokens = RK_HAS_REPAIRS ? rk_match_page_number(&s->cursor) : 0;
    uint32_t i;

    if (tokens == 0 || rk_last(&s->cursor)->type == RK_TOKEN_TERMINATOR) return false;
    for (i = 0; i <= tokens; i++) rk_take(s, segment);
    segment->traits |= RK_HAS_PAGE_NUMBER;
    return true;
}

/* Takes the terminators that come next, and the closing marks after them. Returns whether they end the sentence. */
static bool take_ending(rk_segmenter *s, rk_segment *segment)
{
    rk_ending ending;

    rk_begin_ending(&s->cursor, s->in_quote, &ending);
    while (rk_extends_ending(&s->cursor, &ending)) rk_take(s, segment);
    if (!rk_ends_sentence(&s->cursor, &ending)) return false;
    return !may_be_headline(s) || !rk_continues_headline(&s->cursor, s->words.parts);
}

/* Reads to the end of the sentence: after a terminator, before a newline or before boilerplate. */
void rk_take_sentence(rk_segmenter *s, rk_segment *segment, bool is_one_line)
{
    for (;;) {
        const rk_token *token;

        take_plain_tokens(s);
        token = rk_ahead(&s->cursor, 0);
        if (token->type == RK_TOKEN_END) return;
        if (s->cursor.taken > 0) {
            if (!is_one_line && take_page_number(s, segment)) continue;
            if (rk_starts_line(token) && ends_at_line(s, segment, is_one_line)) return;
            if (begins_boilerplate(s) || begins_item(s) || ends_unpunctuated(s, is_one_line)) return;
        }
        s->split = may_be_headline(s) && s->words.parts >= INNER_WORDS_MIN ? rk_find_split(&s->cursor) : 0;
        if (token->type != RK_TOKEN_TERMINATOR)
            rk_take(s, segment);
        else if (take_ending(s, segment))
            return;
        if (s->split != 0) return; /* "KelurahanBanjir rob merendam" */
    }
}
