/* Genre: is a text news? The model was trained on news. In an instruction, a law or a book some of its features mean
 * nothing. */
#ifndef RK_GENRE_H
#define RK_GENRE_H

#include "document.h"

/* Notes what a segment says about the genre of its text. words: those of the segment. */
void rk_add_evidence(rk_document *doc, const ringkas_segment *segment, const rk_words *words);

/* Whether a text that has been read is news, by what its segments look like. In doubt it is. */
bool rk_looks_like_news(const rk_document *doc, uint32_t input);

/* The same for a library that knows genres. Another one takes every text for news. */
static inline bool rk_is_news(const rk_document *doc, uint32_t input)
{
    return !RK_HAS_GENRES || rk_looks_like_news(doc, input);
}

/* Whether the first sentence of a text is to be weighed as that of news, where one with many stopwords says little. A
 * page of help opens with "Anda dapat memilih apakah ...", and says what it is about. A question does not. */
static inline bool rk_opens_news(const rk_document *doc, uint32_t first)
{
    return (doc->segments[first].traits & RK_QUESTION) != 0 || rk_is_news(doc, doc->segments[first].document);
}

/* Whether a sentence says what something is: "GNOME adalah ...". */
bool rk_is_definition(const rk_document *doc, uint32_t segment);

#endif
