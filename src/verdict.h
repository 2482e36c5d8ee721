/* The verdict of a fact check: the sentence that says whether the claim is true, "Kabar itu adalah hoaks." A summary
 * without it would spread the claim.
 *
 * A text checks facts if it has two words such as "hoaks" and "beredar", or a title such as "[SALAH] ...".
 */
#ifndef RK_VERDICT_H
#define RK_VERDICT_H

#include "needs.h"

/* Marks the verdict, if the text checks facts and has one. It needs no other sentence. input: the text, for its title.
 * Reads all sentences of such a text again. */
void rk_mark_verdict(rk_document *doc, const ringkas_input *input);

#endif
