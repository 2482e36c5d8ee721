/* Opening: an empty document in the caller's block, with the sources of its texts; how large a block must be. */
#ifndef RK_OPENING_H
#define RK_OPENING_H

#include "document.h"

/* What is asked for: the texts, and how to read them. */
typedef struct {
    const ringkas_input *inputs;
    uint32_t count;
    const ringkas_options *options;
} rk_question;

/* Opens an empty document in a block. Null: no room. */
rk_document *rk_open_document(const rk_question *asked, void *block, size_t size);

/* Opens the table of terms, with the stopwords of the caller. False: no room. */
bool rk_start_terms(rk_document *doc, const ringkas_options *options);

/* The bytes of the arena that a document with this many bytes of terms needs. */
size_t rk_document_size(const rk_document *doc, size_t terms);

/* What a block must have for this many bytes of the arena. */
size_t rk_block_size(size_t bytes);

/* The smallest block with the same result, for ringkas_analyze and for a question that needs `more` bytes of
 * scratch. */
size_t rk_workspace_with(const rk_document *doc, size_t more);

/* The inside of an analyzed text; null: there is none. */
static inline rk_document *rk_state_of(const ringkas_document *document)
{
    return document == NULL ? NULL : (rk_document *)document->state;
}

#endif
