/* What the library found in one file. */
#ifndef ANSWER_H
#define ANSWER_H

#include <stdint.h>

#include "../../include/ringkas.h"
#include "input.h"

/* What was not asked for is all zeros. */
typedef struct {
    const char *file;
    const input_text *input; /* of several files together an array */
    char *const *files;      /* their names; null: one file */
    uint32_t file_count;
    uint32_t document_index; /* which of them `input` is */
    ringkas_document document;
    ringkas_summary summary;
    ringkas_keyword keywords[RINGKAS_MAX_KEYWORDS]; /* a copy: the library may use their place in the block again */
    uint32_t keyword_count;
    ringkas_teaser teaser;
    ringkas_tag tags[RINGKAS_MAX_TAGS]; /* a copy, as of the keywords */
    uint32_t tag_count;
    const ringkas_place *places; /* of the tags */
} answer;

static inline bool has_few_known_words(const answer *found)
{
    return found->document.known_words < RINGKAS_KNOWN_MIN;
}

#endif
