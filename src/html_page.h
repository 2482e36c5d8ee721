/* A web page while it is read. The caller's block has this struct first, then the text, which grows up; the records
 * grow down:
 *
 *     start [ page, text -> | free | <- records ] end
 */
#ifndef RK_HTML_PAGE_H
#define RK_HTML_PAGE_H

#include "html_writing.h"

typedef enum { RK_META_NONE, RK_META_TITLE, RK_META_SITE } rk_meta;

/* The tag that is being read. A name that is too long has a length of one more than there is room for. */
typedef struct {
    uint8_t name[RK_NAME_MAX], attribute[RK_NAME_MAX]; /* in small letters */
    uint8_t value[RK_VALUE_MAX];                       /* of the attribute, cut */
    uint32_t name_length, attribute_length, value_length;
    rk_title_text content; /* the value of an attribute "content" */
    uint8_t quote;         /* that ends the value; 0: a blank does */
    uint8_t hints;         /* of the element */
    uint8_t meta;          /* what the content is: an rk_meta */
    bool is_end_tag, has_href;
    bool is_empty; /* the tag ends in "/>" */
} rk_html_tag;

/* The whole page. */
struct ringkas_html {
    uint8_t *text;
    uint8_t *end;                                 /* of the block, aligned for records */
    uint32_t count;                               /* records */
    uint32_t open;                                /* the record of the innermost open element */
    uint32_t verbatim;                            /* how many elements "pre" are open */
    uint32_t link_at;                             /* the element in which the last link was opened */
    uint32_t open_count[RK_ELEMENTS];             /* how many elements of each name are open */
    uint32_t raw;                                 /* the element whose content is no text; 0: none */
    uint32_t state, matched;                      /* see html_markup.c */
    uint32_t coding, unit, unit_bytes, surrogate; /* see html.c */
    uint8_t reference[12];                        /* the characters after "&" */
    uint32_t reference_length;
    bool has_mark; /* it has a byte order mark, which counts more than what the page says of itself */
    bool is_full;  /* there was no room */
    rk_html_writing out;
    rk_html_tag in;
    rk_title_text site, og_title, title; /* as the page names itself */
    rk_title_text found;                 /* the title of the article */
};
typedef struct ringkas_html rk_html;

static inline rk_record *rk_record_at(const rk_html *page, uint32_t number)
{
    return (rk_record *)(void *)page->end - 1 - number;
}

#endif
