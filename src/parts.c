/* Parts: what a sentence may be in a teaser. */
#include "parts.h"

#include "clues.h"

/* "Warga pun mengungsi", "Di tempat lain, ...": a word that refers to an earlier sentence may stand this far from the
 * opening. */
#define FIRST_WORDS 4u

/* A sentence that has more than three fifths of the terms of the title, and at most this many others, says the title
 * again. */
#define MORE_TERMS_MAX 5u

#define GOES_ON_BEFORE (RK_NEEDS_PREVIOUS | RK_IN_QUOTE | RK_OPENS_WITH_PRONOUN | RK_WAITS)
#define GOES_ON_AFTER  (RK_QUOTE_CONTINUES | RK_WAITS)

/* "modusnya": that of somebody or something. Not "sedikitnya" and other words that are stopwords as a whole. */
static bool has_owner(const rk_token *word)
{
    return word->stem != word->hash && (word->flags & RK_STOPWORD) == 0;
}

/* "..., ujarnya", "..., kata dia": whoever that is. before: the classes of the word before. */
static bool has_unnamed_source(const rk_token *word, uint32_t before)
{
    if ((word->flags & RK_SAYING) != 0) return word->stem != word->hash;
    return (before & (RK_SAYING | RK_ATTRIBUTING)) != 0 && (word->flags & RK_PRONOUN) != 0;
}

/* How the words of a segment refer to what is before it. At its opening: "Sementara itu", "Polisi juga", "Kasus ini",
 * "Modusnya"; anywhere: "..., ujarnya". */
static uint32_t find_references(const rk_document *doc, uint32_t segment)
{
    rk_tokens *const tokens = rk_open_tokens(&doc->lists, segment);
    uint32_t part = 0, words, before = RK_CLUE_TIME, flags = 0;
    const rk_token *word;

    for (words = 0; (word = rk_next_word(tokens)) != NULL; words++) {
        const uint32_t clues = words < FIRST_WORDS ? rk_clues_of(word->hash) : 0;
        if ((clues & RK_CLUE_AGAIN) != 0 || (words == 0 && (clues & RK_CLUE_OPENING) != 0)) part |= RK_PART_CANNOT_OPEN;
        if ((clues & RK_CLUE_THIS) != 0 && (before & RK_CLUE_TIME) == 0) part |= RK_PART_LEANS;
        if (words == 0 && has_owner(word)) part |= RK_PART_LEANS;
        if (has_unnamed_source(word, flags)) part |= RK_PART_CANNOT_OPEN;
        before = clues;
        flags = word->flags;
    }
    return part;
}

/* Terms of the title that the text has. */
static uint32_t count_title_terms(const rk_document *doc)
{
    uint32_t count = 0, number;

    for (number = 1; number <= doc->terms.used; number++) {
        const rk_term *term = rk_term_at(&doc->terms, number);
        count += rk_is_term_kind(term) && term->in_title != 0;
    }
    return count;
}

/* Whether a segment says hardly more than the title, which has `title` terms. A figure that the title lacks is not
 * more. */
static bool says_title(const rk_document *doc, uint32_t segment, uint32_t title)
{
    rk_term_reader *const reader = rk_open_terms(&doc->lists, segment);
    const uint32_t stamp = rk_stamp_of(segment) & RK_STAMP_MASK;
    uint32_t same = 0, more = 0;
    rk_term *term;

    if (title == 0) return false;
    while ((term = rk_next_term(reader)) != NULL) {
        if (term->stamp == stamp) continue;
        term->stamp = stamp & RK_STAMP_MASK;
        same += term->in_title;
        more += term->in_title == 0 && term->kind == RK_TERM;
    }
    return same > title / 5 * 3 + title % 5 * 3 / 5 && more <= MORE_TERMS_MAX;
}

/* The traits of a segment after a check whether it promises something. lacks_name: receives whether one far before it
 * introduces its name. The traits in the document stay as they are, so that no later choice depends on the check. */
static uint32_t traits_checked(rk_document *doc, uint32_t segment, bool *lacks_name)
{
    const uint32_t before = rk_sentence_before(doc, segment), kept = doc->segments[segment].traits;
    const uint32_t kept_before = before == RK_NO_SEGMENT ? 0 : doc->segments[before].traits;
    uint32_t traits;

    rk_check_needs(doc, segment);
    traits = doc->segments[segment].traits;
    *lacks_name = rk_introduction_of(doc, segment) != RK_NO_SEGMENT;
    doc->segments[segment].traits = kept;
    if (before != RK_NO_SEGMENT) doc->segments[before].traits = kept_before;
    return traits;
}

static uint32_t find_part(rk_document *doc, uint32_t segment, uint32_t title)
{
    const bool is_whole = rk_note_tier(doc, segment) == RK_TIER_WHOLE;
    bool lacks_name;
    uint32_t part, traits;

    if (doc->segments[segment].kind == RINGKAS_HEADING) return RK_PART_UNFIT | RK_PART_CANNOT_END;
    part = find_references(doc, segment);
    traits = traits_checked(doc, segment, &lacks_name);
    if (!is_whole || (traits & RK_LIST_ITEM) != 0) part |= RK_PART_UNFIT;
    if ((traits & GOES_ON_BEFORE) != 0) part |= RK_PART_CANNOT_OPEN;
    if (lacks_name) part |= RK_PART_LEANS;
    if ((traits & GOES_ON_AFTER) != 0 || (traits & (RK_QUESTION | RK_QUOTED)) == RK_QUESTION)
        part |= RK_PART_CANNOT_END;
    if (says_title(doc, segment, title)) part |= RK_PART_SAYS_TITLE;
    return part;
}

uint32_t rk_list_parts(rk_document *doc, rk_range range, uint32_t *parts)
{
    const uint32_t title = count_title_terms(doc);
    uint32_t count = 0, before = RK_NO_SEGMENT, i;
    bool is_apart = true;

    rk_clear_stamps(&doc->terms);
    doc->position.is_valid = false;
    for (i = range.from; i < range.until; i++) {
        const ringkas_segment *s = &doc->segments[i];
        const bool is_heading = s->kind == RINGKAS_HEADING;
        if (is_heading || (s->traits & RK_GAP_BEFORE) != 0) is_apart = true;
        if (!rk_is_article(s) || s->words == 0) continue;
        if (before != RK_NO_SEGMENT && doc->segments[before].document != s->document) is_apart = true;
        parts[count++] = (i - range.from) << RK_PART_SHIFT | find_part(doc, i, title) | (is_apart ? RK_PART_APART : 0);
        is_apart = is_heading;
        before = i;
    }
    return count;
}
