/* Sections: each one has an order of its own. */
#include "sections.h"

/* Where the section ends that begins with a segment: before the next one. */
static uint32_t find_section_end(const rk_document *doc, uint32_t segment, uint32_t until)
{
    do segment++;
    while (segment < until && (doc->segments[segment].traits & RINGKAS_SECTION_START) == 0);
    return segment;
}

static void choose_in_section(rk_order *order, uint32_t max)
{
    while (order->chosen < max) {
        const uint32_t segment = rk_order_next(order);
        if (segment == RK_NO_SEGMENT || order->doc->segments[segment].kind == RINGKAS_HEADING) return;
        rk_order_choose(order, segment);
    }
}

uint32_t rk_choose_in_sections(rk_order *order, void *scratch, rk_range range, uint32_t max)
{
    rk_document *const doc = order->doc;
    rk_range section = range;
    uint32_t chosen = 0;

    for (; section.from < range.until; section.from = section.until) {
        section.until = find_section_end(doc, section.from, range.until);
        rk_order_open(order, doc, scratch, section, 0);
        choose_in_section(order, max);
        chosen += order->chosen;
    }
    return chosen;
}
