/* The article of a web page: the element in which most of the prose stands close together, and what stands around it.
 *
 * The idea is that of Mozilla's Readability: a piece of prose speaks for the element that holds it, and less for each element
 * around that one. The constants were chosen on 91 English and 41 Indonesian pages; each can change by a quarter without
 * changing the result much. */
#include "html_article.h"

/* Pieces with fewer characters are hardly ever prose: menus, buttons, names. */
#define PROSE_MIN 60u
#define SHORT_MAX 25u
/* A piece counts for no more than this: one long paragraph is no article. */
#define VALUE_MAX 400u
/* What pieces that are no prose cost. */
#define SHORT_COST 8
#define LINK_COST  20
#define ASIDE_COST 30

/* What is near counts 77/256 for the element around it. */
#define NEAR_SHARE 77

/* An element with at least two fifths of all prose is not left out for its name: a form around the whole page, a class
 * "has-sidebar". If it is hidden, four fifths are needed. */
#define MAIN_SHARE        2u
#define MAIN_SHARE_HIDDEN 4u
#define WHOLE_SHARE       5u

/* How sure it is that a part of the page is no part of the article. */
enum { PLAIN, DOUBTFUL, ASIDE, HIDDEN };

static uint32_t add(uint32_t a, uint32_t b)
{
    return a > UINT32_MAX - b ? UINT32_MAX : a + b;
}

static int32_t add_signed(int32_t a, int32_t b)
{
    if (b > 0 && a > INT32_MAX - b) return INT32_MAX;
    return b < 0 && a < INT32_MIN - b ? INT32_MIN : a + b;
}

static bool is_mostly_links(const rk_record *piece)
{
    return piece->is.piece.links > piece->is.piece.chars / 2;
}

/* ---- how much prose each element has */

static void count_prose(rk_html *page)
{
    uint32_t number;

    for (number = page->count; number-- > 1;) {
        const rk_record *record = rk_record_at(page, number);
        rk_record *parent = rk_record_at(page, record->parent);
        uint32_t prose = record->is.element.prose;
        if (rk_is_piece(record)) {
            prose = record->is.piece.chars;
            if (prose < PROSE_MIN || record->is.piece.links > prose / 3) continue;
        }
        parent->is.element.prose = add(parent->is.element.prose, prose);
    }
}

/* ---- which elements are aside */

/* Whether an element has at least `share` fifths of all prose. */
static bool has_share(const rk_html *page, const rk_record *record, uint32_t share)
{
    return record->is.element.prose / share >= rk_record_at(page, 0)->is.element.prose / WHOLE_SHARE;
}

static uint8_t level_of(const rk_html *page, const rk_record *record)
{
    const rk_element *about = rk_element_at(record->element);
    const uint32_t hints = record->hints;
    uint8_t level = rk_record_at(page, record->parent)->level;

    if ((hints & RK_HINT_HIDDEN) != 0 && !has_share(page, record, MAIN_SHARE_HIDDEN)) return HIDDEN;
    if (about->tag == RK_TAG_MAIN || level == HIDDEN) return level;
    if (about->tag == RK_TAG_QUOTE) return PLAIN; /* a quoted post in an element "social" */
    if (has_share(page, record, MAIN_SHARE)) return level;
    if ((about->flags & RK_TAG_ASIDE) != 0) return ASIDE;
    if ((hints & RK_HINT_BOILERPLATE) == 0) return level;
    if ((hints & RK_HINT_ARTICLE) == 0) return ASIDE;
    return level == PLAIN ? (uint8_t)DOUBTFUL : level;
}

static void find_levels(rk_html *page)
{
    uint32_t number;

    for (number = 1; number < page->count; number++) {
        rk_record *record = rk_record_at(page, number);
        record->level = rk_is_piece(record) ? rk_record_at(page, record->parent)->level : level_of(page, record);
    }
}

/* ---- which element holds the article */

static int32_t value_of(const rk_record *piece)
{
    const uint32_t chars = piece->is.piece.chars - piece->is.piece.links;
    int32_t value;

    if (piece->level >= ASIDE) return -ASIDE_COST;
    if (is_mostly_links(piece)) return -LINK_COST;
    if (chars < SHORT_MAX) return -SHORT_COST;
    value = (int32_t)(chars < PROSE_MIN ? chars / 5 : chars < VALUE_MAX ? chars : VALUE_MAX);
    return piece->level == DOUBTFUL ? value / 2 : value;
}

static void add_piece(rk_html *page, const rk_record *piece)
{
    rk_record *parent = rk_record_at(page, piece->parent), *holder = parent;
    const int32_t value = value_of(piece);

    if (piece->level == HIDDEN) return;
    parent->is.element.total = add_signed(parent->is.element.total, value);
    if (piece->level == ASIDE) return;
    if ((rk_element_at(parent->element)->flags & RK_TAG_FLOW) != 0) holder = rk_record_at(page, parent->parent);
    holder->is.element.near = add_signed(holder->is.element.near, value);
}

static void add_values(rk_html *page)
{
    uint32_t number;

    for (number = page->count; number-- > 1;) {
        const rk_record *record = rk_record_at(page, number);
        rk_record *parent = rk_record_at(page, record->parent);
        if (rk_is_piece(record)) {
            add_piece(page, record);
            continue;
        }
        parent->is.element.total = add_signed(parent->is.element.total, record->is.element.total);
        parent->is.element.near =
            add_signed(parent->is.element.near,
                       record->is.element.near / 256 * NEAR_SHARE + record->is.element.near % 256 * NEAR_SHARE / 256);
    }
}

/* The element with the most prose near by, or one around it that has much more: the pieces of a long article may stand in
 * several elements. */
static uint32_t find_article(const rk_html *page)
{
    uint32_t best = 0, number;

    for (number = 1; number < page->count; number++) {
        const rk_record *record = rk_record_at(page, number);
        if (!rk_is_piece(record) && record->is.element.near >= rk_record_at(page, best)->is.element.near) best = number;
    }
    if (rk_record_at(page, best)->is.element.near <= 0) return 0; /* no prose: the whole page */
    for (number = best; number != 0;) {
        number = rk_record_at(page, number)->parent;
        if (rk_record_at(page, number)->is.element.total / 8 > rk_record_at(page, best)->is.element.total / 5)
            best = number;
    }
    return best;
}

void rk_choose_html_article(rk_html *page)
{
    uint32_t article, number;

    count_prose(page);
    find_levels(page);
    add_values(page);
    article = find_article(page);
    for (number = 0; number < page->count; number++) {
        rk_record *record = rk_record_at(page, number);
        const rk_record *parent = rk_record_at(page, record->parent);
        const bool is_inside = number == article || (number > 0 && parent->chosen != 0);
        record->chosen = is_inside;
        if (!is_inside || !rk_is_piece(record)) continue;
        record->chosen =
            record->level < ASIDE && !is_mostly_links(record) && rk_element_at(parent->element)->tag != RK_TAG_H1;
    }
}
