/* Runs the documents of this folder: run FILE... Each block ```segments is one check, named by its section; and each block
 * ````input with the block ````output after it. */
#include "../test.h"

#include "../files.h"
#include "../annotated.h"
#include "printed.h"

static bool is_line(const char *line, size_t length, const char *expected)
{
    return length == strlen(expected) && memcmp(line, expected, length) == 0;
}

static void run(const char *name, const char *bytes, size_t length)
{
    char section[200] = "(top)";
    size_t at = 0, block = 0;
    int line = 0, block_line = 0;
    bool inside = false;
    printed_pair printed = {{0}, {0}, NULL, 0};

    while (at < length) {
        const char *start = bytes + at;
        const char *newline = (const char *)memchr(start, '\n', length - at);
        const size_t line_length = newline == NULL ? length - at : (size_t)(newline - start);

        line++;
        if (!inside && line_length > 3 && memcmp(start, "## ", 3) == 0)
            snprintf(section, sizeof section, "%.*s", (int)(line_length - 3), start + 3);
        if (!inside && is_line(start, line_length, "```segments")) {
            inside = true;
            block = at + line_length + 1;
            block_line = line + 1;
        } else if (inside && (is_line(start, line_length, "```") || is_line(start, line_length, "```\r"))) {
            inside = false;
            annotated_test(name, block_line, section, bytes + block, at - block);
        } else if (is_line(start, line_length, "````input") || is_line(start, line_length, "````output")) {
            printed_begin(&printed, line_length, bytes + at + line_length + 1, line + 1);
        } else if (is_line(start, line_length, "````") && printed_end(&printed, start)) {
            printed_test(name, section, &printed);
        }
        at += line_length + 1;
    }
    if (inside) {
        test_begin_fail(name, block_line, section);
        printf("an end of the block (```), got none\n");
    }
}

int main(int count, char **names)
{
    int i;

    for (i = 1; i < count; i++) {
        size_t length;
        char *bytes = read_file(names[i], &length);
        const unsigned long before = test_passed + test_failed;
        if (bytes != NULL) run(names[i], bytes, length);
        free(bytes);
        if (test_passed + test_failed == before) {
            test_begin_fail(names[i], 1, "(top)");
            printf("blocks ```segments, got none\n");
        }
    }
    return test_end("spec");
}
