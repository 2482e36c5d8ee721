/* Leads: the first sentence of a text may be the caption of a picture, or a line above the dateline. */
#include "leads.h"

/* Whether a sentence has its paragraph for itself, and `lead` begins the next one. */
static bool stands_above(const rk_document *doc, uint32_t sentence, uint32_t lead)
{
    uint32_t i;

    if ((doc->segments[sentence].traits & (RK_QUOTED | RK_LIST_ITEM)) != 0) return false;
    if ((doc->segments[lead].traits & RINGKAS_PARAGRAPH_START) == 0) return false;
    for (i = sentence; i < lead; i++)
        if (doc->segments[i].kind == RINGKAS_HEADING) return false;
    return doc->segments[lead].words > doc->segments[sentence].words;
}

static void keep_lead(rk_document *doc, uint32_t first)
{
    const uint32_t lead = rk_sentence_after(doc, first);

    if (lead == RK_NO_SEGMENT || !stands_above(doc, first, lead)) return;
    rk_stamp_terms(doc, lead);
    if (rk_is_near_duplicate(doc, first)) doc->segments[first].traits |= RK_DUPLICATE;
}

void rk_mark_leads(rk_document *doc)
{
    uint32_t i, document = UINT32_MAX;

    if (!RK_HAS_NEEDS || rk_is_approximate(doc)) return;
    rk_clear_stamps(&doc->terms);
    for (i = 0; i < doc->count; i++) {
        if (doc->segments[i].document == document || !rk_is_sentence(&doc->segments[i])) continue;
        document = doc->segments[i].document;
        keep_lead(doc, i);
    }
}
