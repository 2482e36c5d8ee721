/* Passages: what was decided or found, what somebody asks for, what is beside the point of a text. News has none. */
#ifndef RK_PASSAGES_H
#define RK_PASSAGES_H

#include "genre.h"
#include "needs.h"

typedef enum {
    RK_PASSAGE_NONE,
    RK_PASSAGE_OUTCOME, /* after "MENGADILI:", "Kesimpulan" */
    RK_PASSAGE_REQUEST, /* the items after "memohon agar hakim memutuskan:" */
    RK_PASSAGE_ASIDE    /* after "Mengingat:", "Ketentuan Umum" */
} rk_passage;

/* Marks the segments of all texts that are no news. */
void rk_mark_passages(rk_document *doc);

static inline rk_passage rk_passage_of(uint32_t marks)
{
    return RK_HAS_CUES ? (rk_passage)(marks >> RK_PASSAGE_SHIFT & RK_PASSAGE_MASK) : RK_PASSAGE_NONE;
}

#endif
