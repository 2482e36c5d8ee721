/* Spread: thirds by bytes. */
#include "spread.h"

rk_spread rk_spread_of(const rk_document *doc, uint32_t sentences)
{
    rk_spread spread = {0, {0, 0, 0}};

    spread.max = rk_max(1, (2 * rk_min(sentences, doc->count) - 1) / 3);
    return spread;
}

static uint32_t third_of(const rk_document *doc, uint32_t segment)
{
    return rk_min(2, doc->segments[segment].start / (rk_input_of(doc, segment)->source.length / 3 + 1));
}

bool rk_is_crowded(const rk_spread *spread, const rk_document *doc, uint32_t segment)
{
    return RK_HAS_CUES && spread->max != 0 && spread->thirds[third_of(doc, segment)] >= spread->max;
}

void rk_note_spread(rk_spread *spread, const rk_document *doc, uint32_t segment)
{
    if (RK_HAS_CUES && spread->max != 0) spread->thirds[third_of(doc, segment)]++;
}
