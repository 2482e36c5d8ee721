/* The layout: what is known of the lines of a text before it is read. It lets tokens pass over what is only there because the text was
 * set in lines. */
#ifndef RK_LAYOUT_H
#define RK_LAYOUT_H

#include "port.h"

/* The widths at which programs and typists break lines, in columns. */
#define RK_WIDTH_MIN 25u
#define RK_WIDTH_MAX 160u

typedef struct {
    bool is_capitals; /* all words are in capitals, so capitals say nothing: the text is read as one in small letters */
    uint32_t width;   /* the column at which the lines were broken; 0: they were not, or it is not known */
} rk_layout;

/* Whether a text has anything to pass over. */
static inline bool rk_has_layout(const rk_layout *layout)
{
    return layout->width != 0 || layout->is_capitals;
}

#endif
