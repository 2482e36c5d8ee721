/* Runs the examples of README.md that define print_summary: summarizes the standard input, of any length. */
#include <stdio.h>
#include <stdlib.h>

int print_summary(const char *text, size_t length);

int main(void)
{
    size_t length = 0, size = 1 << 16, got;
    char *text = malloc(size);
    int status;

    while (text != NULL && (got = fread(text + length, 1, size - length, stdin)) > 0) {
        length += got;
        if (length == size) text = realloc(text, size *= 2);
    }
    if (text == NULL) return 1;
    status = print_summary(text, length);
    free(text);
    return status != 0;
}
