/* Files that are no text. */
#include "filetype.h"

#include <stdint.h>
#include <stdio.h>
#include <string.h>

/* What is looked at to tell one kind of archive or table from another. */
#define SAMPLE ((size_t)4096)

/* An advice with %s names the file. */
typedef struct {
    const char *bytes; /* with which such a file begins */
    size_t length;
    const char *reason;
} signature;

#define SIGNATURE(bytes, reason)                                                                                       \
    {                                                                                                                  \
        bytes, sizeof(bytes) - 1, reason                                                                               \
    }

static const char subtitles[] = "is a file of subtitles (ASS); try: ffmpeg -i %s -f srt - | summarize";
static const char image[] = "is an image; to read its text try: tesseract %s - -l ind | summarize";
static const char compressed[] = "is compressed; unpack it first";

static const signature signatures[] = {
    SIGNATURE("%PDF-", "is a PDF; install poppler-utils, or try: pdftotext %s - | summarize"),
    SIGNATURE("[Script Info]", subtitles),
    SIGNATURE("\xEF\xBB\xBF[Script Info]", subtitles),
    SIGNATURE("{\\rtf", "is RTF; save it as plain text"),
    SIGNATURE("\xD0\xCF\x11\xE0", "is a document of an old Office (DOC, XLS or PPT); save it as plain text"),
    SIGNATURE("\x89PNG", image),
    SIGNATURE("\xFF\xD8\xFF", image),
    SIGNATURE("GIF8", image),
    SIGNATURE("II*\0", image),
    SIGNATURE("MM\0*", image),
    SIGNATURE("\x1F\x8B", "is compressed (gzip); try: gunzip -c %s | summarize"),
    SIGNATURE("BZh", compressed),
    SIGNATURE("\xFD"
              "7zXZ",
              compressed),
    SIGNATURE("\x28\xB5\x2F\xFD", compressed),
    SIGNATURE("\x7F"
              "ELF",
              "is a program"),
    SIGNATURE("SQLite format 3", "is a database (SQLite)"),
};

/* Archives, by what is in them. */
static const signature archives[] = {
    SIGNATURE("mimetypeapplication/epub", "is a book (EPUB); convert it to HTML or plain text first"),
    SIGNATURE("mimetypeapplication/vnd.oasis", "is a document (ODT); save it as plain text"),
    SIGNATURE("word/", "is a document (DOCX); save it as plain text"),
    SIGNATURE("xl/", "is a spreadsheet (XLSX), no text"),
    SIGNATURE("ppt/", "is a presentation (PPTX); save it as plain text"),
    SIGNATURE("PK\3\4", "is an archive (ZIP); unpack it first"),
};

static bool starts_with(const char *bytes, size_t length, const char *start, size_t start_length)
{
    return length >= start_length && memcmp(bytes, start, start_length) == 0;
}

static bool has(const char *bytes, size_t length, const char *part, size_t part_length)
{
    for (; length >= part_length; bytes++, length--)
        if (memcmp(bytes, part, part_length) == 0) return true;
    return false;
}

bool is_pdf(const char *bytes, size_t length)
{
    return starts_with(bytes, length, "%PDF-", 5);
}

static const char *find_archive(const char *bytes, size_t length)
{
    size_t i = 0;

    while (!has(bytes, length, archives[i].bytes, archives[i].length)) i++; /* the last one is there */
    return archives[i].reason;
}

/* ---- text that is no prose */

static size_t skip_white(const char *bytes, size_t length, size_t at)
{
    while (at < length && strchr(" \t\r\n", bytes[at]) != NULL && bytes[at] != '\0') at++;
    return at;
}

/* {"a": or [{"a" or ["a", with any white space between. */
static bool is_json(const char *bytes, size_t length)
{
    size_t at = skip_white(bytes, length, 0);
    const bool is_list = at < length && bytes[at] == '[';

    if (at >= length || (bytes[at] != '{' && !is_list)) return false;
    at = skip_white(bytes, length, at + 1);
    if (is_list && at < length && bytes[at] == '{') at = skip_white(bytes, length, at + 1);
    if (at >= length || bytes[at] != '"') return false;
    for (at++; at < length && bytes[at] != '"' && bytes[at] != '\n'; at++) {
    }
    at = skip_white(bytes, length, at + 1);
    return at < length && (bytes[at] == ':' || (is_list && bytes[at] == ','));
}

/* How many separators a line has that no blank follows, outside quotation marks; with a blank, SIZE_MAX: it is
 * prose. */
static size_t count_separators(const char *line, size_t length, char separator)
{
    bool is_quoted = false;
    size_t count = 0, i;

    for (i = 0; i < length; i++) {
        if (line[i] == '"') is_quoted = !is_quoted;
        if (is_quoted || line[i] != separator) continue;
        if (i + 1 < length && line[i + 1] == ' ') return SIZE_MAX;
        count++;
    }
    return count;
}

#define TABLE_LINES   3u
#define TABLE_COLUMNS 3u

/* At least three lines, all with the same columns, at least three of them. The last line of the sample may be cut. */
static bool is_table(const char *bytes, size_t length, char separator)
{
    size_t columns = 0, lines = 0, at = 0;

    while (at < length) {
        const char *end = memchr(bytes + at, '\n', length - at);
        const size_t line = end == NULL ? length - at : (size_t)(end - bytes) - at;
        const size_t count = count_separators(bytes + at, line, separator);
        if (end == NULL && lines >= TABLE_LINES) return true;
        if (count == SIZE_MAX || count + 1 < TABLE_COLUMNS || (lines > 0 && count != columns)) return false;
        columns = count;
        lines++;
        at += line + 1;
    }
    return lines >= TABLE_LINES;
}

static const char *find_reason(const char *bytes, size_t length, bool is_plain)
{
    size_t i;

    if (starts_with(bytes, length, "PK\3\4", 4)) return find_archive(bytes, length);
    for (i = 0; i < sizeof signatures / sizeof signatures[0]; i++)
        if (starts_with(bytes, length, signatures[i].bytes, signatures[i].length)) return signatures[i].reason;
    if (is_plain) return NULL;
    if (is_json(bytes, length)) return "is JSON, no text; for one object per line use --jsonl";
    if (is_table(bytes, length, ',') || is_table(bytes, length, ';') || is_table(bytes, length, '\t'))
        return "is a table (CSV), no text; give only the column that has the text";
    return NULL;
}

const char *refuse_file(const char *file, const char *bytes, size_t length, bool is_plain)
{
    static char message[512];
    const char *reason = find_reason(bytes, length < SAMPLE ? length : SAMPLE, is_plain);

    if (reason == NULL) return NULL;
    snprintf(message, sizeof message, reason, strcmp(file, "-") == 0 ? "FILE" : file);
    return message;
}
