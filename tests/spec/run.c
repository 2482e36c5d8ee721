/* Runs the documents of this folder: run FILE... Each ```units block is one case, named by its file, line and section. */
#include "../test.h"

#include "../files.h"
#include "../marked.h"

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

    while (at < length) {
        const char *start = bytes + at;
        const char *newline = (const char *)memchr(start, '\n', length - at);
        const size_t line_length = newline == NULL ? length - at : (size_t)(newline - start);

        line++;
        if (!inside && line_length > 3 && memcmp(start, "## ", 3) == 0)
            snprintf(section, sizeof section, "%.*s", (int)(line_length - 3), start + 3);
        if (!inside && is_line(start, line_length, "```units")) {
            inside = true;
            block = at + line_length + 1;
            block_line = line + 1;
        } else if (inside && (is_line(start, line_length, "```") || is_line(start, line_length, "```\r"))) {
            inside = false;
            if (marked_test(name, block_line, section, bytes + block, at - block))
                test_passed++;
            else
                test_failed++;
        }
        at += line_length + 1;
    }
    if (inside) {
        printf("FAIL %s:%d %s: a block without an end\n", name, block_line, section);
        test_failed++;
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
            printf("FAIL %s:1: expected cases, got none\n", names[i]);
            test_failed++;
        }
    }
    return test_end("spec");
}
