/* The records of a web page: one for each element, and one for each piece of text between the tags of blocks. They are in the order
 * of the page, so a record comes after that of the element that holds it. */
#ifndef RK_HTML_RECORD_H
#define RK_HTML_RECORD_H

#include "html_names.h"

/* An element or a piece of text. */
typedef struct {
    uint32_t parent; /* the record of the element around it; the first record is its own parent */
    uint8_t element; /* its number in html_names.c; RK_PIECE */
    uint8_t hints;   /* of an element: RK_HINT_... */
    uint8_t level;   /* how sure it is that it is no part of the article: see html_article.c */
    uint8_t chosen;  /* 1: it is in the article */
    union {
        struct {
            uint32_t length; /* bytes of the text, with the two newlines after it */
            uint32_t chars;  /* characters that are not white space */
            uint32_t links;  /* those of them inside a link */
        } piece;
        struct {
            uint32_t prose; /* characters of its long pieces without many links */
            int32_t total;  /* the value of all its pieces */
            int32_t near;   /* the same, where a piece counts less for each element between them */
        } element;
    } is;
} rk_record;

#define RK_PIECE 0xFFu

/* Besides the hints of html_names.h: style="display:none". */
#define RK_HINT_HIDDEN 4u

static inline bool rk_is_piece(const rk_record *record)
{
    return record->element == RK_PIECE;
}

#endif
