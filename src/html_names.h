/* The names in a web page: of elements, of characters, and of classes that say what a part of the page holds. */
#ifndef RK_HTML_NAMES_H
#define RK_HTML_NAMES_H

#include "html_bytes.h"

/* The elements with rules of their own; all others are one of the first two. */
typedef enum {
    RK_TAG_INLINE, /* no element of its own: "b", "span", unknown names */
    RK_TAG_BLOCK,
    RK_TAG_FOREIGN, /* svg, math: "<svg/>" is the whole element */
    RK_TAG_LINK,    /* a */
    RK_TAG_BREAK,   /* br */
    RK_TAG_META,    /* meta */
    RK_TAG_TITLE,   /* title */
    RK_TAG_MAIN,    /* html, body, article, main: what their classes say is ignored */
    RK_TAG_QUOTE,   /* blockquote */
    RK_TAG_TEXT,    /* p */
    RK_TAG_ITEM,    /* li */
    RK_TAG_LIST,    /* ul, ol */
    RK_TAG_CELL,    /* td, th */
    RK_TAG_ROW,     /* tr */
    RK_TAG_TABLE,   /* table, and its groups of rows */
    RK_TAG_H1,      /* h1 */
    RK_TAG_HEADING, /* h2 to h6 */
    RK_TAG_VERBATIM /* pre: its newlines count */
} rk_tag;

/* Flags of an element. */
#define RK_TAG_VOID  1u /* it has no end tag and no content */
#define RK_TAG_RAW   2u /* what it holds is no text: a script, a picture */
#define RK_TAG_ASIDE 4u /* it holds no part of the article: a menu, a form, a caption */
#define RK_TAG_FLOW  8u /* a part of the text of the element around it: a paragraph, an item, a heading */

typedef struct {
    char name[11]; /* in small letters, with a NUL */
    uint8_t tag;   /* an rk_tag */
    uint8_t flags;
} rk_element;

/* The longest name of an element or an attribute of interest. */
#define RK_NAME_MAX 11u
/* How many elements html_names.c has, with the unknown one. */
#define RK_ELEMENTS 78u

/* The number of an element, by its name in small letters: 1 to RK_ELEMENTS - 1. 0: it is unknown, and inline. */
uint32_t rk_find_element(const uint8_t *name, uint32_t length);
const rk_element *rk_element_at(uint32_t number);

/* The code point of a name such as "amp"; 0: it is unknown. */
uint32_t rk_find_entity(const uint8_t *name, uint32_t length);

/* What the value of a class or id says, or-ed. */
#define RK_HINT_BOILERPLATE 1u
#define RK_HINT_ARTICLE     2u
uint32_t rk_hints_of(const uint8_t *value, uint32_t length);

#endif
