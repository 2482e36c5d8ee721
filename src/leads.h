/* Leads: of a caption and a lead that says the same and more, the lead is kept.
 *
 *     Warga Desa Sukamaju memanen padi.
 *
 *     SUKAMAJU - Warga Desa Sukamaju memanen padi bersama bupati pada Senin pagi.
 */
#ifndef RK_LEADS_H
#define RK_LEADS_H

#include "duplicates.h"
#include "needs.h"

/* Makes the first sentence of each text a duplicate of the sentence after it, if that begins the next paragraph, has
 * more words and has most of the first one's terms. Before features are found, so that the lead has the place of the
 * first sentence. Uses the stamps of terms. */
void rk_mark_leads(rk_document *doc);

#endif
