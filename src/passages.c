/* Passages: from cue to cue. */
#include "passages.h"

#include "any_words.h"
#include "clues.h"
#include "levels.h"
#include "phrase.h"

/* "Penggugat mohon agar Majelis Hakim memutuskan:": the first item of what is asked for comes within FIRST_ITEM_WITHIN
 * segments, and the next one within NEXT_ITEM_WITHIN: an item may have several sentences. */
#define FIRST_ITEM_WITHIN 12u
#define NEXT_ITEM_WITHIN  60u

/* A segment lists names if three quarters of its terms, without the first one, are names, and at most an eighth of its
 * words are stopwords. */
#define NAMES_MIN      2u
#define NAMES_DIVIDEND 3u
#define NAMES_DIVISOR  4u
#define STOPWORD_SHARE 8u

/* A heading that has its text on the next line is taken for an item: "4. Keputusan". */
#define NUMBERED_LINE (RK_LIST_ITEM | RK_NO_TERMINATOR)

/* What is open while the segments of a text are read. */
typedef struct {
    rk_document *doc;
    uint32_t opener; /* the segment that opened the passage */
    rk_passage passage;
    bool in_paragraph;    /* the passage ends with the paragraph: "Kesimpulan: padi tumbuh." */
    uint32_t next_number; /* the number of the line that ends it: "5. Lain-lain" ends "4. Keputusan"; 0: none does */
    uint32_t asked;       /* the segment that asks for something; RK_NO_SEGMENT: none is open */
    uint32_t until;       /* its next item comes before this number */
    uint32_t number;      /* of segments of the article so far */
    uint32_t ruling;      /* the last one of the text */
    bool is_law;
} rk_passages;

static uint32_t cue_of(const ringkas_segment *segment)
{
    const uint32_t cue = (segment->traits & RK_CUE_MASK) >> RK_CUE_SHIFT;

    return cue == 0 ? 0 : cue - 1 + RK_CUE_OUTCOME;
}

static void set_passage(rk_document *doc, uint32_t segment, rk_passage passage)
{
    uint32_t *marks = &doc->segments[segment].marks;

    *marks = (*marks & ~(RK_PASSAGE_MASK << RK_PASSAGE_SHIFT)) | (uint32_t)passage << RK_PASSAGE_SHIFT;
}

/* Sets the marks of a segment by its words. Returns whether it asks for something. */
static bool note_words(rk_passages *p, uint32_t segment)
{
    ringkas_segment *s = &p->doc->segments[segment];
    rk_term_reader *const reader = rk_open_terms(&p->doc->lists, segment);
    const uint32_t deciding = p->is_law ? RK_CLUE_DUTY | RK_CLUE_DECIDING : RK_CLUE_DECIDING;
    uint32_t clues = 0, names = 0, terms = 0;
    const rk_term *term;

    while ((term = rk_next_term(reader)) != NULL) {
        clues |= rk_clues_of(term->hash);
        names += reader->is_name;
        terms++;
    }
    s->marks &= ~(RK_LISTS | RK_DECIDES);
    if (names >= NAMES_MIN && names * NAMES_DIVISOR >= (terms - 1) * NAMES_DIVIDEND &&
        reader->counts.stopwords * STOPWORD_SHARE <= reader->counts.parts)
        s->marks |= RK_LISTS;
    if ((clues & deciding) != 0 && cue_of(s) == 0) s->marks |= RK_DECIDES;
    return (clues & RK_CLUE_ASKING) != 0;
}

/* Whether a heading stands under another one, which may be under others. */
static bool is_under(const rk_document *doc, uint32_t segment, uint32_t heading)
{
    uint32_t depth = 0;

    while (depth++ < RK_LEVELS && segment != RINGKAS_NO_SEGMENT && segment != heading)
        segment = doc->segments[segment].heading;
    return segment == heading;
}

/* The number that a segment begins with; 0: none. */
static uint32_t number_at_start(const rk_document *doc, uint32_t segment)
{
    const rk_token *first = rk_peek(rk_open_tokens(&doc->lists, segment), 0);

    return (first->shape & RK_DIGITS) != 0 ? rk_value_of(&rk_input_of(doc, segment)->source, first) : 0;
}

/* Whether the passage that is open ends before a segment. */
static bool ends_before(const rk_passages *p, uint32_t segment)
{
    const ringkas_segment *s = &p->doc->segments[segment], *opener = &p->doc->segments[p->opener];

    if (p->in_paragraph) return (s->traits & RINGKAS_PARAGRAPH_START) != 0;
    if (p->next_number != 0 && (s->traits & NUMBERED_LINE) == NUMBERED_LINE)
        return number_at_start(p->doc, segment) == p->next_number;
    if ((s->traits & RINGKAS_SECTION_START) == 0) return false;
    if (rk_is_division(rk_level_of(s->traits))) return true;
    if (opener->kind != RINGKAS_HEADING) return rk_level_of(s->traits) != RK_LEVEL_OTHER;
    return !is_under(p->doc, segment, p->opener);
}

static void begin_passage(rk_passages *p, uint32_t segment, rk_passage passage)
{
    const ringkas_segment *s = &p->doc->segments[segment];

    p->passage = passage;
    p->opener = segment;
    p->next_number = (s->traits & NUMBERED_LINE) == NUMBERED_LINE ? number_at_start(p->doc, segment) + 1 : 0;
    p->in_paragraph = s->kind == RINGKAS_SENTENCE && (s->traits & RK_NO_TERMINATOR) == 0;
}

static bool is_requested(const rk_passages *p)
{
    return p->asked != RK_NO_SEGMENT && p->number < p->until;
}

static void follow_cue(rk_passages *p, uint32_t segment)
{
    switch (cue_of(&p->doc->segments[segment])) {
    case RK_CUE_OUTCOME: begin_passage(p, segment, is_requested(p) ? RK_PASSAGE_REQUEST : RK_PASSAGE_OUTCOME); break;
    case RK_CUE_RULING:
        if (!is_requested(p)) begin_passage(p, segment, segment == p->ruling ? RK_PASSAGE_OUTCOME : RK_PASSAGE_NONE);
        break;
    case RK_CUE_REQUEST: begin_passage(p, segment, RK_PASSAGE_REQUEST); break;
    case RK_CUE_ASIDE: begin_passage(p, segment, RK_PASSAGE_ASIDE); break;
    case RK_CUE_OTHER:
        p->passage = RK_PASSAGE_NONE;
        p->asked = RK_NO_SEGMENT;
        break;
    default: break;
    }
}

/* What is asked for begins with the words that ask, and goes on to the last item. */
static void follow_request(rk_passages *p, uint32_t segment, bool asks)
{
    uint32_t i;

    if (!is_requested(p)) {
        p->asked = asks ? segment : RK_NO_SEGMENT;
        p->until = p->number + FIRST_ITEM_WITHIN;
    } else if ((p->doc->segments[segment].traits & RK_LIST_ITEM) != 0) {
        for (i = p->asked; i <= segment; i++) set_passage(p->doc, i, RK_PASSAGE_REQUEST);
        p->asked = segment;
        p->until = p->number + NEXT_ITEM_WITHIN;
    }
}

static void mark_text(rk_passages *p, uint32_t from, uint32_t until)
{
    uint32_t i;

    for (i = from; i < until; i++) {
        ringkas_segment *s = &p->doc->segments[i];
        if (s->kind == RINGKAS_BOILERPLATE || (s->kind == RINGKAS_HEADING && !rk_is_article(s))) continue;
        if (p->passage != RK_PASSAGE_NONE && ends_before(p, i)) p->passage = RK_PASSAGE_NONE;
        if (cue_of(s) != 0) follow_cue(p, i);
        set_passage(p->doc, i, p->passage);
        if (p->passage == RK_PASSAGE_OUTCOME)
            s->traits &= ~RK_DUPLICATE; /* the court grants what was asked for, word by word */
        follow_request(p, i, note_words(p, i));
        p->number++;
    }
}

void rk_mark_passages(rk_document *doc)
{
    uint32_t from = 0, until, i;

    for (; from < doc->count; from = until) {
        rk_passages p;
        memset(&p, 0, sizeof p);
        p.doc = doc;
        p.asked = p.ruling = RK_NO_SEGMENT;
        for (until = from; until < doc->count && doc->segments[until].document == doc->segments[from].document;)
            until++;
        if (rk_is_news(doc, doc->segments[from].document)) continue;
        p.is_law = doc->inputs[doc->segments[from].document].lacks_lead;
        for (i = from; i < until; i++)
            if (cue_of(&doc->segments[i]) == RK_CUE_RULING) p.ruling = i;
        if (p.ruling != RK_NO_SEGMENT) doc->inputs[doc->segments[from].document].lacks_lead = true;
        mark_text(&p, from, until);
    }
}
