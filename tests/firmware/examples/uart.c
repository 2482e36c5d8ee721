#include "ringkas.h"

#define END_OF_TEXT 0x04 /* control-D */

int uart_read(void); /* waits for a byte */
void uart_write(uint8_t byte);

static char text[4096];
static uint32_t
    block[6144 / 4]; /* most texts need less than the bound; one that needs more is answered with an error */

static void write_bytes(const char *bytes, uint32_t length)
{
    for (uint32_t i = 0; i < length; i++) uart_write((uint8_t)bytes[i]);
    uart_write('\n');
}

void serve(void) /* reads one text and writes its summary of about 60 words */
{
    ringkas_options options = {0};
    ringkas_summary summary;
    size_t length = 0;

    for (int byte = uart_read(); byte != END_OF_TEXT; byte = uart_read())
        if (length < sizeof text) text[length++] = (char)byte;
    options.words = 60;
    if (ringkas_summarize(text, length, &options, block, sizeof block, &summary) != RINGKAS_OK) write_bytes("?", 1);
    for (uint32_t i = 0; i < summary.count; i++)
        if (summary.sentences[i].rank != 0) write_bytes(text + summary.sentences[i].start, summary.sentences[i].length);
}
