/* The elements of a web page. Only blocks have records; elements inside a line change nothing. */
#include "html_tree.h"

/* An end tag and a tag that closes others look at this many open elements at most, so that nested tags take linear time. No page
 * that people write nests deeper. */
#define DEPTH_MAX 256u

static rk_tag tag_of(const rk_html *page, uint32_t record)
{
    return (rk_tag)rk_element_at(rk_record_at(page, record)->element)->tag;
}

static uint32_t parent_of(const rk_html *page, uint32_t record)
{
    return rk_record_at(page, record)->parent;
}

void rk_open_html_tree(rk_html *page)
{
    (void)rk_add_html_record(page, 0);
}

/* Closes the innermost element. One without text leaves no record. */
static void close_innermost(rk_html *page)
{
    const uint32_t record = page->open;

    rk_end_html_piece(page);
    page->open = parent_of(page, record);
    page->open_count[rk_record_at(page, record)->element]--;
    page->verbatim -= rk_element_at(rk_record_at(page, record)->element)->tag == RK_TAG_VERBATIM;
    if (page->link_at == record) page->out.in_link = false;
    if (record == page->count - 1) page->count--;
}

static void close_up_to(rk_html *page, uint32_t record)
{
    while (page->open > record) close_innermost(page);
    if (page->open == record) close_innermost(page);
}

/* Closes the innermost element that has one tag, if no element with another tag is around it first. */
static void close_sibling(rk_html *page, rk_tag sibling, rk_tag limit, rk_tag other_limit)
{
    uint32_t record = page->open, depth;

    for (depth = 0; depth < DEPTH_MAX && record != 0; depth++) {
        const rk_tag tag = tag_of(page, record);
        if (tag == sibling) {
            close_up_to(page, record);
            return;
        }
        if (tag == limit || tag == other_limit) return;
        record = parent_of(page, record);
    }
}

/* Which elements a start tag closes: "<li>one<li>two". */
static void close_implied(rk_html *page, rk_tag tag)
{
    if (tag_of(page, page->open) == RK_TAG_TEXT) close_innermost(page);
    if (tag == RK_TAG_ITEM) close_sibling(page, RK_TAG_ITEM, RK_TAG_LIST, RK_TAG_CELL);
    if (tag == RK_TAG_CELL) close_sibling(page, RK_TAG_CELL, RK_TAG_ROW, RK_TAG_TABLE);
    if (tag == RK_TAG_ROW) close_sibling(page, RK_TAG_ROW, RK_TAG_TABLE, RK_TAG_TABLE);
}

void rk_open_html_element(rk_html *page, uint32_t element)
{
    const rk_tag tag = (rk_tag)rk_element_at(element)->tag;
    rk_record *record;

    rk_end_html_piece(page);
    close_implied(page, tag);
    record = rk_add_html_record(page, element);
    if (record == NULL) return;
    record->hints = page->in.hints;
    page->open = page->count - 1;
    page->open_count[element]++;
    page->verbatim += tag == RK_TAG_VERBATIM;
}

static bool is_of_table(rk_tag tag)
{
    return tag >= RK_TAG_CELL && tag <= RK_TAG_TABLE;
}

void rk_close_html_element(rk_html *page, uint32_t element)
{
    const rk_tag tag = (rk_tag)rk_element_at(element)->tag;
    uint32_t record = page->open, depth;

    rk_end_html_piece(page);
    if (page->open_count[element] == 0) return;
    for (depth = 0; depth < DEPTH_MAX && record != 0; depth++) {
        if (rk_record_at(page, record)->element == element) {
            close_up_to(page, record);
            return;
        }
        if (tag_of(page, record) == RK_TAG_CELL && !is_of_table(tag)) return; /* a "</div>" too many in a cell */
        record = parent_of(page, record);
    }
}
