/* Web pages. */
#ifndef PAGE_H
#define PAGE_H

#include "input.h"

/* Makes the article of a web page the text of an input, and its title the title. Returns null or an error. */
const char *read_page(input_text *input);

#endif
