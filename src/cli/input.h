/* A whole file in memory, as UTF-8. */
#ifndef INPUT_H
#define INPUT_H

#include <stddef.h>

typedef struct {
    char *text;    /* never null after success; free_input() frees it */
    size_t length; /* bytes, at most RINGKAS_MAX_LENGTH */
} input_text;

/* Reads a file, or standard input if its name is "-". UTF-16 with a byte order mark becomes UTF-8 without one; anything
 * else stays as it is. Returns null, or why there is no text: a message that holds until the next call. */
const char *read_input(const char *file, input_text *input);

void free_input(input_text *input);

#endif
