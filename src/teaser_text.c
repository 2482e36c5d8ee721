/* Teaser text: the sentences of a teaser, joined. */
#include "teaser_text.h"

#include "cut.h"

#define ELLIPSIS 0x2026u

/* Where the text goes. */
typedef struct {
    char *buffer;
    size_t size;   /* bytes of the buffer that may still be filled; it ends where something did not fit */
    size_t needed; /* bytes of the whole text so far */
} rk_writer;

/* Counts what was written, as much as was needed. Nothing comes after what did not fit. */
static void note_written(rk_writer *to, size_t needed)
{
    if (to->needed + needed > to->size) to->size = to->needed < to->size ? to->needed : to->size;
    to->needed += needed;
}

static void write_segment(rk_writer *to, const rk_document *doc, uint32_t segment, uint32_t end)
{
    const size_t room = to->needed < to->size ? to->size - to->needed : 0;

    note_written(to, rk_write_text_until(doc, segment, end, room > 0 ? to->buffer + to->needed : NULL, room));
}

/* Writes a character of ASCII, or one of three bytes. */
static void write_char(rk_writer *to, uint32_t code)
{
    const char bytes[3] = {(char)(0xE0 | code >> 12), (char)(0x80 | (code >> 6 & 0x3F)), (char)(0x80 | (code & 0x3F))};
    const char ascii = (char)code;
    const size_t length = code < 0x80 ? 1 : sizeof bytes;

    if (to->needed + length <= to->size) memcpy(to->buffer + to->needed, code < 0x80 ? &ascii : bytes, length);
    note_written(to, length);
}

size_t rk_write_teaser(const rk_document *doc, const ringkas_teaser *teaser, char *buffer, size_t size)
{
    const ringkas_segment *segments = doc->segments;
    rk_writer to = {buffer, size, 0};
    uint32_t quote, i;

    for (i = teaser->first; i < teaser->last; i++) {
        if (!rk_is_sentence(&segments[i])) continue;
        write_segment(&to, doc, i, rk_segment_end(&segments[i]));
        write_char(&to, ' ');
    }
    write_segment(&to, doc, i, teaser->cut != 0 ? teaser->cut : rk_segment_end(&segments[i]));
    if (teaser->cut == 0) return to.needed;
    write_char(&to, ELLIPSIS);
    quote = rk_open_quote_at(doc, i, teaser->cut);
    if (quote != 0) write_char(&to, quote);
    return to.needed;
}
