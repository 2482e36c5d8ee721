/* A whole file in memory, as UTF-8. */
#ifndef INPUT_H
#define INPUT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "encoding.h"

/* Why a file cannot be read. */
#define MEMORY_EXHAUSTED "memory exhausted"

/* Memory that is kept from file to file. */
typedef struct {
    char *bytes;
    size_t size;
} buffer;

/* How a file is written, in the order of the words in options.c. */
typedef enum {
    FORMAT_AUTO,
    FORMAT_PLAIN,
    FORMAT_HTML,
    FORMAT_SUBTITLES,
    FORMAT_MARKDOWN,
    FORMAT_CHAT,
    FORMAT_MAIL,
    FORMAT_COLUMNS,
    FORMAT_PDF
} input_format;

/* "plain", "html" and others. */
const char *format_name(input_format format);

/* How the library is to read the text: a ringkas_format. */
uint32_t library_format(input_format format);

/* All zeros before the first use. */
typedef struct {
    const char *
        text; /* the file as UTF-8; of a web page its article; columns one after the other; until the next read_input() or free_input() */
    size_t length;            /* bytes, at most RINGKAS_MAX_LENGTH */
    encoding_report encoding; /* of the file */
    input_format format;      /* of the file; FORMAT_AUTO: the library will say */
    bool may_have_columns;    /* it may be columns of text, or a table */
    const char *title;        /* of a web page; null: none */
    size_t title_length;      /* its bytes */
    buffer content;           /* what was read, if the file is not mapped */
    buffer converted;         /* the text, if the file is not UTF-8 */
    buffer page;              /* the library's block, if the file is a web page; the text that had columns */
} input_text;

typedef enum {
    READ_ONLY, /* never map the file */
    MAY_MAP    /* map a large file; use the text inside run_guarded() only */
} input_access;

/* Makes a buffer hold at least `size` bytes. Keeps what it has. False if there is no memory. */
bool reserve(buffer *memory, size_t size);

/* Reads what is there after the first `length` bytes of a buffer, which grows, and adds to the length. count: how many bytes were
 * read; 0 at the end. Returns null or an error. */
const char *read_piece(int descriptor, buffer *content, size_t *length, size_t *count);

/* Reads a file, or standard input if its name is "-". FORMAT_AUTO finds the format by the content. UTF-16 with a byte order mark and Windows-1252 become UTF-8. Other
 * bytes stay as they are. Returns null, or why it failed: a message that is valid until the next call. */
const char *read_input(const char *file, input_access access, input_format format, input_text *input);

/* Frees all memory of an input. */
void free_input(input_text *input);

#endif
