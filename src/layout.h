/* The layout: what is known of the lines of a text before it is read. It lets tokens pass over what is only there
 * because the text was set in lines. */
#ifndef RK_LAYOUT_H
#define RK_LAYOUT_H

#include "port.h"

/* The widths at which programs and typists break lines, in columns. */
#define RK_WIDTH_MIN 25u
#define RK_WIDTH_MAX 160u

/* The most running heads and feet that are remembered. */
#define RK_HEADS (RINGKAS_SMALL ? 1u : 8u)

typedef struct {
    bool is_capitals; /* all words are in capitals, so capitals say nothing: the text is read as one in small letters */
    bool has_pages;   /* it has form feeds */
    bool has_divided; /* words go on in the next line after a hyphen */
    uint32_t width;   /* the column at which the lines were broken; 0: they were not, or it is not known */
    uint32_t head_count;
    uint32_t heads[RK_HEADS]; /* the shapes of running heads (heads.h) */
    uint32_t head_starts[2];  /* a bit for each byte that begins one, by its lower six bits */
    uint32_t head_length;     /* the bytes of the longest one */
} rk_layout;

/* Whether sentences may go on from one page to the next. */
static inline bool rk_has_pages(const rk_layout *layout)
{
    return layout->has_pages || layout->head_count != 0;
}
/* Whether a text has anything to pass over. */
static inline bool rk_has_layout(const rk_layout *layout)
{
    return layout->width != 0 || layout->is_capitals || layout->has_divided || rk_has_pages(layout);
}

#endif
