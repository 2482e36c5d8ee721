/* Speaker: who says a segment of a chat. "Sari: " stands before it where it is written.
 *
 *     12/03/25 09.10 - Sari: rapatnya besok pagi */
#ifndef RK_SPEAKER_H
#define RK_SPEAKER_H

#include "document.h"

/* The bytes of the name. False: nobody says the segment, or the text is no chat. */
bool rk_find_speaker_of(const rk_document *doc, uint32_t index, uint32_t *start, uint32_t *length);

/* Writes the name and ": ", at most `size` bytes, whole characters only. Returns how many bytes that needs: 0 without a speaker.
 * chars: receives its code points. */
size_t rk_write_speaker(const rk_document *doc, uint32_t index, char *buffer, size_t size, uint32_t *chars);

#endif
