/* Notes: the marks of notes, which touch the text that they are about: ".[3]", ".¹", "[butuh rujukan]",
 * "Sejarah[sunting]". */
#ifndef RK_NOTES_H
#define RK_NOTES_H

#include "chars.h"

/* Where the text goes on after the marks of notes that begin at `at`, before `limit`; `at` if there are none. */
uint32_t rk_skip_notes(const rk_source *source, uint32_t at, uint32_t limit);

/* Whether one may begin at a byte: a quick look at it and at the byte after it. After a bracket stands a small letter
 * or a digit. */
static inline bool rk_may_be_note(uint32_t byte, uint32_t after)
{
    if (byte == '[') return after - 'a' < 26 || after - '0' < 10;
    return (byte == 0xC2 && after >= 0xB2) || (byte == 0xE2 && after == 0x81) || (byte == ' ' && after == '[');
}

#endif
