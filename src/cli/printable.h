/* Text that is not ours, made safe for who reads it: a terminal or a reader of JSON. The output is always UTF-8. */
#ifndef PRINTABLE_H
#define PRINTABLE_H

#include "output.h"

/* Terminal sequences. Bold alone is hard to see on many terminals, so highlighted text is in reverse video. */
#define REVERSE_ON "\033[7m"
#define BOLD_ON    "\033[1m"
#define ALL_OFF    "\033[0m"

typedef enum {
    LINES,          /* newlines and tabs stay; other line ends become newlines */
    REVERSED_LINES, /* the same in reverse video, which ends with each line because pagers drop it there */
    ONE_LINE,       /* a run of white space becomes one blank */
    JSON_STRING     /* between the quotes of a string of JSON; control characters are escaped */
} text_form;

/* Puts a text. In all forms but JSON_STRING each other control character becomes U+FFFD. A text could rewrite the screen
 * or the title of its window otherwise. Signs that reverse the direction of a line are left out; JSON has their escapes. */
void put_text(output *to, const char *text, size_t length, text_form form);

/* Puts a text as a string of JSON, with its quotes. */
void put_json_string(output *to, const char *text, size_t length);

#endif
