/* Names: a name that a sentence mentions by one of its words, and the sentence that introduces it as a whole: "Budi
 * Hartono".
 *
 * What is no name of a person is left out: places ("di Uloe", "Desa Uloe"), organizations ("Melati FC"), acronyms,
 * common words that open sentences. So are the sources of what is said ("kata Hartono"), and names that came by
 * themselves first.
 */
#ifndef RK_NAMES_H
#define RK_NAMES_H

#include "clues.h"
#include "document.h"

/* Whether a segment has a word by itself that an earlier one has in a name of several words, or before or after
 * "alias". Reads both again, at most 256 tokens of each. */
bool rk_introduces_name(const rk_document *doc, uint32_t earlier, uint32_t segment);

/* Notes in the segment whose features were found last how far before it the one stands that may have introduced its
 * name. */
void rk_note_introducer(const rk_position *at, ringkas_segment *segment);

#endif
