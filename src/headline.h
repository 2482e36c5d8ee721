/* Headline: the first line of an article, whose words all begin with a capital but those that are in every text: "Harga Emas
 * Kompak Turun, Kapan Naik Lagi? Ini Kata Pengamat". */
#ifndef RK_HEADLINE_H
#define RK_HEADLINE_H

#include "cursor.h"
#include "traits.h"

/* Whether a word may stand in a headline. */
bool rk_fits_headline(const rk_token *word);

/* Whether a line is a headline that the last token ends. All its words fit a headline; `parts` is their number. */
bool rk_ends_headline(const rk_cursor *cursor, uint32_t parts);
/* Whether the next line is a part of a title in several lines: all its words fit a headline. */
bool rk_is_title_line_next(const rk_cursor *cursor);
/* Whether what comes on this line completes the headline of which the last token ends a sentence. */
bool rk_continues_headline(const rk_cursor *cursor, uint32_t parts);

/* Whether the sentence that was read, after headlines and tags, is prose again: no headline. */
bool rk_is_prose(const rk_cursor *cursor, const rk_words *words);
/* Whether the line that was read is a heading. traits: of its segment. */
bool rk_is_heading(const rk_cursor *cursor, const rk_words *words, uint32_t traits);

#endif
