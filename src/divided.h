/* Divided words: a word that goes on in the next line, after a hyphen. "peme-\nrintah" is one word: it is one token,
 * and printed without the hyphen. "anak-\nanak" keeps it. */
#ifndef RK_DIVIDED_H
#define RK_DIVIDED_H

#include "breaks.h"

/* Where the word goes on that the hyphen at `hyphen` divides, after the end of its line; 0: it divides none. shape:
 * receives what was passed over between, as from rk_pass_page_end. */
uint32_t rk_find_rest_of_word(const rk_source *source, uint32_t hyphen, uint32_t *shape);

/* Whether that hyphen belongs to the word, which goes on at `rest`: it is a reduplication. */
bool rk_keeps_hyphen(const rk_source *source, uint32_t hyphen, uint32_t rest);

#endif
