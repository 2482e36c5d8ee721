/* Where the text of a web page is written: what waits until the next character, and what the piece has so far. */
#ifndef RK_HTML_WRITING_H
#define RK_HTML_WRITING_H

#include "html_record.h"

/* Longer titles and values of attributes are cut. */
#define RK_TITLE_MAX 512u
#define RK_VALUE_MAX 512u

/* A title as it was found, in UTF-8. */
typedef struct {
    uint32_t length;
    bool is_cut;
    uint8_t bytes[RK_TITLE_MAX];
} rk_title_text;

typedef struct {
    uint32_t length;      /* bytes of all text */
    uint32_t start;       /* where the piece begins that is read */
    uint32_t chars;       /* its characters */
    uint32_t links;       /* those inside a link */
    uint32_t breaks;      /* newlines that wait for the next character */
    bool has_gap;         /* a blank waits for it */
    bool in_link;         /* a link is open */
    bool is_windows1252;  /* the page says that its bytes are not UTF-8 */
    uint8_t sequence[4];  /* of UTF-8, so far */
    uint8_t have, need;   /* its bytes: those that are there, and all */
    rk_title_text *title; /* not null: what is read is a title, no text of the page */
} rk_html_writing;

#endif
