/* Teaser text: a teaser as a reader should see it, on one line. What stands between its sentences and is no part of it,
 * boilerplate and repetitions, is left out.
 *
 *     "Taman baca dibuka di Salatiga.\n\nBaca juga: ...\n\nWarga menyumbang dua ribu buku."
 *     "Taman baca dibuka di Salatiga. Warga menyumbang dua ribu buku." */
#ifndef RK_TEASER_TEXT_H
#define RK_TEASER_TEXT_H

#include "text.h"

/* Writes a teaser: its sentences with a blank between them. Where the last one is cut, an ellipsis and what closes an
 * open quotation follow. At most `size` bytes, whole characters only, no NUL. Returns how many bytes it needs. */
size_t rk_write_teaser(const rk_document *doc, const ringkas_teaser *teaser, char *buffer, size_t size);

#endif
