/* Tags: all phrases are counted in one pass; a second one notes the places of those that are listed. */
#include "tags.h"

#include "format_title.h"
#include "phrase_scan.h"

/* What a text is about is in its first sentences. */
#define LEAD_SENTENCES_OF_TAGS 3u

/* A phrase of more words says more, half as much again at most; a title and a lead say what a text is about. In
 * quarters. */
#define WORD_QUARTERS     1u
#define WORD_QUARTERS_MAX 2u
#define TITLE_QUARTERS    4u
#define LEAD_QUARTERS     2u
/* A phrase that comes once, neither in the title nor in the lead, weighs less than any other one. */
#define PASSING_SHARE 8u

/* A phrase that was found. */
typedef struct {
    uint32_t phrase;
    uint32_t count, sentences;
    uint32_t last; /* the segment where it was found last, from 1 */
    bool in_title, in_lead;
    bool in_title_name; /* in the title it is a part of a longer phrase */
} rk_found_phrase_count;

/* What counts the phrases of a document. */
typedef struct {
    rk_document *doc;
    const rk_vocabulary *vocabulary;
    uint32_t *numbers; /* of each phrase, among those that were found, from 1; 0: not found */
    rk_found_phrase_count *found;
    uint32_t found_count;
    rk_phrase_scan scan;
} rk_tag_search;

/* What the words that are looked at belong to. */
typedef struct {
    uint32_t segment;
    bool is_title, is_lead;
} rk_tag_context;

/* What notes the places of the tags. */
typedef struct {
    ringkas_tag *tags;
    uint32_t count;
    ringkas_place *places;
    uint32_t noted[RINGKAS_MAX_TAGS]; /* how many of the places of each tag */
    rk_phrase_scan scan;
} rk_tag_places;

size_t rk_tags_size(const rk_vocabulary *vocabulary, uint32_t max)
{
    return max * sizeof(ringkas_tag) + sizeof(rk_aligned) + sizeof(rk_tag_search) +
           vocabulary->count * (sizeof(uint32_t) + sizeof(rk_found_phrase_count));
}

size_t rk_tag_list_size(uint32_t tags, uint32_t places)
{
    return tags * sizeof(ringkas_tag) + places * sizeof(ringkas_place) + sizeof(rk_aligned) + sizeof(rk_tag_places);
}

/* The first address from `at` on that is aligned for everything. */
static void *align_scratch(void *at)
{
    return (uint8_t *)at + (0 - (uintptr_t)at) % sizeof(rk_aligned);
}

/* ---- counting */

static rk_found_phrase_count *count_of_phrase(rk_tag_search *search, uint32_t phrase)
{
    rk_found_phrase_count *found;

    if (search->numbers[phrase] != 0) return &search->found[search->numbers[phrase] - 1];
    found = &search->found[search->found_count++];
    memset(found, 0, sizeof *found);
    found->phrase = phrase;
    search->numbers[phrase] = search->found_count;
    return found;
}

/* Counts the phrases among the words that come next. */
static void count_tags_among(rk_tag_search *search, rk_tokens *tokens, const rk_tag_context *where)
{
    const rk_phrase_place *place;

    rk_open_scan(&search->scan, search->vocabulary, tokens, where->is_title);
    while ((place = rk_next_place(&search->scan)) != NULL) {
        rk_found_phrase_count *found = count_of_phrase(search, place->phrase);
        if (where->is_title && place->is_inner) found->in_title_name = true;
        if (where->is_title && !place->is_inner) found->in_title = true;
        if (where->segment == RINGKAS_NO_SEGMENT) continue;
        if (where->is_lead) found->in_lead = true;
        found->count++;
        found->sentences += found->last != where->segment + 1;
        found->last = where->segment + 1;
    }
}

/* Counts the phrases in the title of a text that is no segment of it. Returns whether there is one. */
static bool count_in_title(rk_tag_search *search, const rk_input *input)
{
    const rk_tag_context title = {RINGKAS_NO_SEGMENT, true, false};
    const rk_source given = rk_source_of(input->title, input->title_length);
    const rk_term_lists *lists = &search->doc->lists;
    uint32_t start, length;

    if (given.length > 0) {
        count_tags_among(search, rk_open_span(lists, &given, 0, given.length), &title);
        return true;
    }
    rk_find_format_title(&input->source, &start, &length);
    if (length > 0) count_tags_among(search, rk_open_span(lists, &input->source, start, start + length), &title);
    return length > 0;
}

/* Counts the phrases of a text, whose segments begin at `i`. Returns the first segment of the next one. */
static uint32_t count_in_text(rk_tag_search *search, uint32_t number, uint32_t i)
{
    static const rk_tag_context title = {RINGKAS_NO_SEGMENT, true, false};
    const rk_document *doc = search->doc;
    bool may_be_title = !count_in_title(search, &doc->inputs[number]);
    uint32_t sentences = 0;

    for (; i < doc->count && doc->segments[i].document == number; i++) {
        const ringkas_segment *s = &doc->segments[i];
        const rk_tag_context where = {i, false, sentences < LEAD_SENTENCES_OF_TAGS};
        if (!rk_is_article(s)) continue;
        if (may_be_title && s->kind == RINGKAS_HEADING)
            count_tags_among(search, rk_open_tokens(&doc->lists, i), &title);
        count_tags_among(search, rk_open_tokens(&doc->lists, i), &where);
        sentences += rk_is_sentence(s);
        may_be_title = false;
    }
    return i;
}

/* ---- the best ones */

/* The weight of a tag, Q16. */
static uint32_t weight_of_tag(const rk_tag_search *search, const rk_found_phrase_count *found)
{
    const rk_idf *idf = &search->doc->idf;
    const uint32_t words = search->vocabulary->phrases[found->phrase].words;
    const bool in_title = found->in_title || found->in_title_name;
    const bool is_passing = found->count == 1 && !in_title && !found->in_lead;
    const uint32_t sentences = rk_max(found->sentences, 1);
    const uint32_t quarters = 4 + rk_min((words - 1) * WORD_QUARTERS, WORD_QUARTERS_MAX) +
                              (in_title ? TITLE_QUARTERS : 0) + (found->in_lead ? LEAD_QUARTERS : 0);
    uint32_t weight = rk_max(rk_weight_of_many(idf, sentences), 1u << RK_LOG2_BITS); /* Q11 */

    if (is_passing) weight /= PASSING_SHARE;
    weight = rk_min(sentences, 0x1FFFu) * (weight / 4 * quarters / 4); /* Q9 */
    return rk_min(weight, UINT32_MAX >> 7) << 7;
}

static ringkas_tag make_tag(const rk_tag_search *search, const rk_found_phrase_count *found)
{
    const rk_list_phrase *phrase = &search->vocabulary->phrases[found->phrase];
    ringkas_tag tag;

    memset(&tag, 0, sizeof tag);
    tag.phrase = found->phrase;
    tag.start = phrase->start;
    tag.length = phrase->length;
    tag.weight = weight_of_tag(search, found);
    tag.count = found->count;
    tag.in_title = found->in_title || found->in_title_name;
    tag.in_lead = found->in_lead;
    return tag;
}

/* Puts a tag into a sorted list, after its equals. Returns how many the list has then. */
static uint32_t insert_tag(ringkas_tag *tags, uint32_t count, uint32_t max, ringkas_tag tag)
{
    uint32_t at;

    if (count == max && tags[max - 1].weight >= tag.weight) return count;
    count = rk_min(count + 1, max);
    for (at = count - 1; at > 0 && tags[at - 1].weight < tag.weight; at--) tags[at] = tags[at - 1];
    tags[at] = tag;
    return count;
}

/* Of the title a part of a longer phrase counts only if the text has it too. */
static bool is_tag(const rk_found_phrase_count *found)
{
    return found->count > 0 || found->in_title;
}

/* ---- places */

static ringkas_tag *tag_with_phrase(ringkas_tag *tags, uint32_t count, uint32_t phrase)
{
    uint32_t i = 0;

    while (i < count && tags[i].phrase != phrase) i++;
    return i < count ? &tags[i] : NULL;
}

/* Gives each tag its places, as many as were counted. Returns how many there are. */
static uint32_t share_places(ringkas_tag *tags, uint32_t count)
{
    uint32_t places = 0, i;

    for (i = 0; i < count; i++) {
        tags[i].first_place = places;
        places += tags[i].count;
    }
    return places;
}

/* Notes the places of the tags in a segment. False: it has other phrases than when they were counted. */
static bool note_places(const rk_document *doc, uint32_t segment, rk_tag_places *to)
{
    const rk_phrase_place *found;

    rk_open_scan(&to->scan, doc->vocabulary, rk_open_tokens(&doc->lists, segment), false);
    while ((found = rk_next_place(&to->scan)) != NULL) {
        const ringkas_tag *tag = tag_with_phrase(to->tags, to->count, found->phrase);
        ringkas_place *place;
        uint32_t *noted;
        if (tag == NULL) continue;
        noted = &to->noted[tag - to->tags];
        if (*noted == tag->count) return false;
        place = &to->places[tag->first_place + (*noted)++];
        place->start = found->start;
        place->length = found->end - found->start;
        place->segment = segment;
    }
    return true;
}

/* Lists the best tags of a document at the start of its scratch, and gives the scratch back. Null: no room. */
static ringkas_tag *list_tags(rk_document *doc, uint32_t max, uint32_t *count)
{
    ringkas_tag *const tags = (ringkas_tag *)rk_alloc_scratch(doc, rk_tags_size(doc->vocabulary, max));
    rk_tag_search *search;
    uint32_t text, first = 0, i;

    if (tags == NULL) return NULL;
    search = (rk_tag_search *)align_scratch(tags + max);
    search->doc = doc;
    search->vocabulary = doc->vocabulary;
    search->found = (rk_found_phrase_count *)(void *)(search + 1);
    search->numbers = (uint32_t *)(void *)(search->found + doc->vocabulary->count);
    search->found_count = 0;
    memset(search->numbers, 0, doc->vocabulary->count * sizeof *search->numbers);
    for (text = 0; text < doc->input_count; text++) first = count_in_text(search, text, first);
    for (i = 0; i < search->found_count; i++)
        if (is_tag(&search->found[i])) *count = insert_tag(tags, *count, max, make_tag(search, &search->found[i]));
    doc->arena.low = (uint8_t *)tags;
    return tags;
}

bool rk_find_tags(rk_document *doc, uint32_t max, ringkas_tag_list *list, size_t *needed)
{
    uint32_t count = 0, total, i;
    ringkas_tag *tags = list_tags(doc, max, &count);
    rk_tag_places *to;
    void *room;
    bool is_same = true;

    *needed = rk_tags_size(doc->vocabulary, max);
    if (tags == NULL) return false;
    total = share_places(tags, count);
    if (rk_tag_list_size(count, total) > *needed) *needed = rk_tag_list_size(count, total);
    room = rk_alloc_scratch(doc, rk_tag_list_size(count, total));
    if (room == NULL) return false;
    if (count > 0) memmove(room, tags, count * sizeof *tags); /* nothing has been written there */
    tags = (ringkas_tag *)room;
    to = (rk_tag_places *)align_scratch((ringkas_place *)(void *)(tags + count) + total);
    memset(to, 0, sizeof *to);
    to->tags = tags;
    to->count = count;
    to->places = (ringkas_place *)(void *)(tags + count);
    for (i = 0; i < doc->count && is_same; i++)
        if (rk_is_article(&doc->segments[i])) is_same = note_places(doc, i, to);
    if (!is_same) rk_input_of(doc, i - 1)->window.has_failed = true;
    doc->arena.low = (uint8_t *)room; /* the tags stay until the next call */
    list->tags = count > 0 ? tags : NULL;
    list->places = to->places;
    list->count = count;
    return true;
}
