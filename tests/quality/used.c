/* used FILE: the bytes of workspace that a summary of the file uses. */
#include "../include/ringkas.h"
#include "files.h"

int main(int count, char **arguments)
{
    size_t length, size;
    char *text = count == 2 ? read_file(arguments[1], &length) : NULL;
    ringkas_summary s;
    void *block;

    if (text == NULL) return EXIT_FAILURE;
    size = ringkas_workspace_size(text, length, NULL);
    block = malloc(size);
    if (block == NULL || ringkas_summarize(text, length, NULL, block, size, &s) != RINGKAS_OK) return EXIT_FAILURE;
    printf("%lu\n", (unsigned long)s.workspace_used);
    free(block);
    free(text);
    return EXIT_SUCCESS;
}
