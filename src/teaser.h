/* Teaser: a short paragraph to print under the headline. It is made of adjacent sentences that can be read alone, or of
 * one:
 *
 *     "Warga menyumbang dua ribu buku. Kopi dijual di teras."
 *     "Pemerintah kota membuka taman baca di bekas gudang kereta yang lama kosong…" */
#ifndef RK_TEASER_H
#define RK_TEASER_H

#include "document.h"

/* Finds the best teaser. limits: legal ones; only the words, the range and the query count. False: the block has no
 * room. */
bool rk_find_teaser(rk_document *doc, const ringkas_limits *limits, ringkas_teaser *teaser);

/* How many bytes of the block that takes beside the document. */
size_t rk_teaser_size(const rk_document *doc);

#endif
