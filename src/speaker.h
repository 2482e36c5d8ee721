/* Speaker: who says a segment of a chat. "Sari: " stands before it where it is written.
 *
 *     12/03/25 09.10 - Sari: rapatnya besok pagi */
#ifndef RK_SPEAKER_H
#define RK_SPEAKER_H

#include "document.h"

/* Whether a text begins with its lead. The first messages of a chat are greetings, so its first sentences are taken for
 * those of the middle of an article. */
static inline bool rk_has_lead(const rk_document *doc, uint32_t input)
{
    return !doc->inputs[input].lacks_lead && (!RK_HAS_FORMATS || doc->inputs[input].source.format != RINGKAS_CHAT);
}

/* How many sentences, words and paragraphs are taken to come before a text. */
static inline uint32_t rk_place_of_first(const rk_document *doc, uint32_t input)
{
    return rk_has_lead(doc, input) ? 0 : 1000;
}

/* The bytes of the name. False: nobody says the segment, the text is no chat, or there is no such segment. doc: may be
 * null. */
bool rk_find_speaker_of(const rk_document *doc, uint32_t index, uint32_t *start, uint32_t *length);

/* Writes the name and ": ", at most `size` bytes, whole characters only. Returns how many bytes that needs: 0 without a
 * speaker. chars: receives its code points. */
size_t rk_write_speaker(const rk_document *doc, uint32_t index, char *buffer, size_t size, uint32_t *chars);

#endif
