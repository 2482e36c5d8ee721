/* used FILE: prints how many bytes of workspace a summary of the file needs. */
#include "../../include/ringkas.h"
#include "../files.h"

#include <string.h>

int main(int argc, char **argv)
{
    size_t length = 0, size;
    char *text = argc == 2 ? read_file(argv[1], &length) : NULL;
    ringkas_input input;
    ringkas_summary summary;
    void *block;

    if (text == NULL) return EXIT_FAILURE;
    memset(&input, 0, sizeof input);
    input.text = text;
    input.length = length;
    size = ringkas_workspace_size(&input, 1, NULL);
    block = malloc(size);
    if (block == NULL) return EXIT_FAILURE;
    if (ringkas_summarize(text, length, NULL, NULL, block, size, &summary) != RINGKAS_OK) return EXIT_FAILURE;
    printf("%lu\n", (unsigned long)summary.workspace_min);
    free(block);
    free(text);
    return EXIT_SUCCESS;
}
