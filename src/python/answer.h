/* What the library finds in a text. These functions need no interpreter lock. */
#ifndef ANSWER_H
#define ANSWER_H

#include "request.h"

/* All zeros before the first use, but for a block that is free. */
typedef struct {
    void *block; /* with malloc(), like the text */
    size_t block_size;
    ringkas_document document;
    ringkas_summary summary;
    ringkas_teaser teaser; /* if it was asked for, like the tags */
    ringkas_tag_list tags; /* in the block */
    char *text;
    size_t length; /* bytes of the text */
    size_t size;   /* bytes it has room for */
} answer;

/* Analyzes a text, chooses from it, and finds the teaser and the tags. */
ringkas_status find_answer(const request *of, answer *to);

/* Adds the text of a segment to that of the answer. Leaves room for one byte more. Returns 0 if there is no memory. */
int add_text(answer *to, uint32_t index);

/* Adds the chosen segments with blanks between them. Returns 0 if there is no memory. */
int join_chosen(answer *to);

/* Writes the teaser in place of the text. Returns 0 if there is no memory. */
int write_teaser(answer *to);

#endif
