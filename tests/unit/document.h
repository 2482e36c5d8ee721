/* Analyzed texts, for tests that look inside the document. */
#ifndef DOCUMENT_H
#define DOCUMENT_H

#include "../../src/document.h"
#include "../answer.h"

/* The inside of a document; null after an error. */
static inline rk_document *document_of(const answer *a)
{
    return (rk_document *)a->document.state;
}

/* Analyzes a string in a block of `size` bytes; 0: as many as are always enough, four times. */
static inline answer answer_in(const char *text, size_t size, const ringkas_options *options)
{
    answer a = answer_analyze(text, strlen(text), NULL, options);

    free(a.block);
    a.size = size != 0 ? size : 4 * a.size;
    a.block = test_allocate(a.size);
    a.status = ringkas_analyze(&a.input, 1, options, a.block, a.size, &a.document);
    return a;
}

#endif
