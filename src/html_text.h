/* The text of a web page: white space is folded, bytes become UTF-8, pieces become records. */
#ifndef RK_HTML_TEXT_H
#define RK_HTML_TEXT_H

#include "html_page.h"

/* Adds bytes of text, as the page has them: UTF-8, and where a byte is not UTF-8, Windows-1252. */
void rk_put_html_bytes(rk_html *page, const uint8_t *bytes, size_t length);
/* Writes a code point as UTF-8. Returns its bytes, 1 to 4. */
uint32_t rk_encode_html(uint32_t code, uint8_t bytes[4]);
/* Adds a character. Code points that are none become U+FFFD; those from 0x80 to 0x9F are taken for Windows-1252, as browsers do. */
void rk_put_html_code(rk_html *page, uint32_t code);
/* Adds a line break; the second one in a row ends the piece. */
void rk_put_html_break(rk_html *page);
/* Ends the piece. One without a character leaves no record. */
void rk_end_html_piece(rk_html *page);
/* Ends a sequence of UTF-8 that was cut. */
void rk_flush_html_bytes(rk_html *page);
/* Adds a record after the last one; null: no room, which the page notes. */
rk_record *rk_add_html_record(rk_html *page, uint32_t element);

#endif
