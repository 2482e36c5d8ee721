/* Places: headings as a stack, pages as marks. */
#include "places.h"

#include "any_words.h"
#include "levels.h"

/* Marks of pages rise by no more: a leaf may be missing, or its number may not have been found. */
#define PAGES_SKIPPED_MAX 50u

/* ---- headings */

/* The headings of which the next segment is a part: the outermost first, one of each level at most. */
typedef struct {
    rk_level levels[RK_LEVELS];
    uint32_t segments[RK_LEVELS];
    uint32_t depth;
} rk_path;

/* A division is a part of larger divisions only. Another heading is a part of whatever is open, until its level comes
 * again. */
static uint32_t depth_for(const rk_path *path, rk_level level)
{
    uint32_t depth = 0;

    if (rk_is_division(level))
        while (depth < path->depth && path->levels[depth] < level) depth++;
    else
        while (depth < path->depth && path->levels[depth] != level) depth++;
    return depth;
}

/* Opens the part of a heading. Returns the heading that it is a part of. */
static uint32_t open_part(rk_path *path, uint32_t segment, rk_level level)
{
    const uint32_t depth = depth_for(path, level);

    path->levels[depth] = level;
    path->segments[depth] = segment;
    path->depth = depth + 1;
    return depth == 0 ? RINGKAS_NO_SEGMENT : path->segments[depth - 1];
}

/* A text with more divisions is a statute. */
#define DIVISIONS_MIN 5u

/* A text with at least this many articles, "Pasal 7", is a law. It begins with its number and its title, not with a
 * lead. */
#define ARTICLES_MIN 3u

/* The headings of the text that is read whose level is one of those from `first` on to "Pasal". */
static uint32_t count_divisions(const rk_document *doc, rk_level first)
{
    uint32_t count = 0, i;

    for (i = doc->pass->first; i < doc->count; i++) {
        const rk_level level = rk_level_of(doc->segments[i].traits);
        count += doc->segments[i].kind == RINGKAS_HEADING && rk_is_division(level) && level >= first;
    }
    return count;
}

/* Not "gula merah", in a list. A statute has no headings but divisions, titles in capitals, and the line after a
 * division: "Bagian Kesatu\nUmum". */
static bool opens_section(const rk_document *doc, uint32_t segment, bool is_statute)
{
    const ringkas_segment *s = &doc->segments[segment], *before = s - 1;

    if (s->kind != RINGKAS_HEADING || (s->traits & RK_FRAGMENT) != 0) return false;
    if (!is_statute || rk_level_of(s->traits) != RK_LEVEL_OTHER) return true;
    if (s->words < 2 && rk_peek(rk_open_tokens(&doc->lists, segment), 0)->type != RK_TOKEN_WORD)
        return false; /* "134," */
    return segment > 0 && (before->traits & RINGKAS_SECTION_START) != 0 &&
           rk_is_division(rk_level_of(before->traits)) && rk_level_of(before->traits) != RK_LEVEL_DIVISION_5;
}

static void find_headings(rk_document *doc)
{
    const bool is_statute = count_divisions(doc, RK_LEVEL_DIVISION) > DIVISIONS_MIN;
    uint32_t nearest = RINGKAS_NO_SEGMENT, i;
    rk_path path;

    doc->inputs[doc->pass->input].lacks_lead = count_divisions(doc, RK_LEVEL_DIVISION_5) >= ARTICLES_MIN;
    path.depth = 0;
    for (i = doc->pass->first; i < doc->count; i++) {
        ringkas_segment *segment = &doc->segments[i];
        segment->heading = nearest;
        if (!opens_section(doc, i, is_statute)) continue;
        segment->traits |= RINGKAS_SECTION_START;
        segment->heading = open_part(&path, i, rk_level_of(segment->traits));
        nearest = i;
    }
}

/* ---- pages */

/* The numbers of a head: "2020, No.245 -12-". More are not looked at. */
#define HEAD_NUMBERS 4u
/* No number of the heads is that of the page. */
#define NO_PLACE HEAD_NUMBERS

typedef struct {
    uint32_t values[HEAD_NUMBERS];
    uint32_t count;
} rk_head_numbers;

/* The number that stands inside a segment, on a line of its own; 0: there is none. */
static uint32_t number_inside(const rk_document *doc, uint32_t segment)
{
    rk_tokens *const tokens = rk_open_tokens(&doc->lists, segment);

    for (; rk_peek(tokens, 0)->type != RK_TOKEN_END; rk_advance(tokens)) {
        if (!rk_starts_line(rk_peek(tokens, 0)) || rk_is_word(rk_peek(tokens, 0))) continue;
        if ((rk_peek(tokens, 1)->shape & RK_DIGITS) != 0)
            return rk_value_of(&rk_input_of(doc, segment)->source, rk_peek(tokens, 1));
    }
    return 0;
}

static rk_head_numbers numbers_of_head(const rk_document *doc, uint32_t segment)
{
    rk_tokens *const tokens = rk_open_tokens(&doc->lists, segment);
    rk_head_numbers numbers = {{0, 0, 0, 0}, 0};
    const rk_token *word;

    while ((word = rk_next_word(tokens)) != NULL && numbers.count < HEAD_NUMBERS)
        if ((word->shape & RK_DIGITS) != 0)
            numbers.values[numbers.count++] = rk_value_of(&rk_input_of(doc, segment)->source, word);
    return numbers;
}

/* Which number of a head with several is that of the page: the first one that differs from the head before. */
static uint32_t find_place_in_heads(const rk_document *doc)
{
    rk_head_numbers before = {{0, 0, 0, 0}, 0};
    uint32_t place = 0, i, k;

    for (i = doc->pass->first; i < doc->count; i++) {
        rk_head_numbers now;
        if (doc->segments[i].role != RINGKAS_PAGE) continue;
        now = numbers_of_head(doc, i);
        if (now.count < 2) continue;
        for (k = 0; k < rk_min(now.count, before.count); k++)
            if (now.values[k] != before.values[k]) return k;
        if (before.count > 0) place = NO_PLACE;
        before = now;
    }
    return place;
}

/* The number of the page that a segment marks; 0: none. place: which number of a head with several is that of the
 * page. */
static uint32_t number_of_page(const rk_document *doc, uint32_t segment, uint32_t place)
{
    const ringkas_segment *s = &doc->segments[segment];
    rk_head_numbers numbers;

    if ((s->traits & RK_HAS_PAGE_NUMBER) != 0) return number_inside(doc, segment);
    if (s->role != RINGKAS_PAGE) return 0;
    numbers = numbers_of_head(doc, segment);
    if (numbers.count < 2) return numbers.values[0];
    return place < numbers.count ? numbers.values[place] : 0;
}

/* The first number of a page, and whether pages are numbered at their foot: the number is 1 and comes after some
 * text. */
static uint32_t find_first_number(const rk_document *doc, uint32_t place, bool *is_foot)
{
    bool is_after_text = false;
    uint32_t i;

    for (i = doc->pass->first; i < doc->count; i++) {
        const uint32_t number = number_of_page(doc, i, place);
        *is_foot = number == 1 && is_after_text;
        if (number != 0) return number;
        is_after_text = is_after_text || rk_is_article(&doc->segments[i]);
    }
    return 0;
}

static void find_numbered_pages(rk_document *doc)
{
    bool is_foot = false;
    const uint32_t place = find_place_in_heads(doc), first = find_first_number(doc, place, &is_foot);
    uint32_t page = is_foot ? first : rk_max(1, first - 1), last = 0, i;

    for (i = doc->pass->first; i < doc->count && first != 0; i++) {
        ringkas_segment *segment = &doc->segments[i];
        const uint32_t number = number_of_page(doc, i, place);
        const bool is_next = number > last && (last == 0 || number - last <= PAGES_SKIPPED_MAX);
        if (is_next && segment->role == RINGKAS_PAGE) page = number;
        segment->page = page;
        if (!is_next) continue;
        last = number;
        page = number + is_foot;
    }
}

/* form_feeds: of the whole text. Each segment has as its page how many are before it. */
static void find_pages(rk_document *doc, uint32_t form_feeds)
{
    uint32_t i;

    if (form_feeds == 0)
        find_numbered_pages(doc);
    else
        for (i = doc->pass->first; i < doc->count; i++) doc->segments[i].page++;
}

void rk_find_places(rk_document *doc, uint32_t form_feeds)
{
    find_headings(doc);
    find_pages(doc, form_feeds);
}
