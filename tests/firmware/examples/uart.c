#include "ringkas.h"
#define END_OF_TEXT 0x04 /* control-D */

int uart_read(void); /* waits for a byte */
void uart_write(uint8_t byte);

static char text[4608];
static uint32_t block[4608 / 4]; /* half of the bound; a text that needs more is answered with a question mark */

static void write_line(const char *bytes, uint32_t length)
{
    for (uint32_t i = 0; i < length; i++) uart_write((uint8_t)bytes[i]);
    uart_write('\n');
}

void serve(void) /* reads one text and writes its summary of about 60 words */
{
    ringkas_options options = {0};
    ringkas_summary s;
    size_t length = 0;

    for (int byte = uart_read(); byte != END_OF_TEXT; byte = uart_read())
        if (length < sizeof text) text[length++] = (char)byte;
    options.words = 60;
    if (ringkas_summarize(text, length, &options, block, sizeof block, &s) != RINGKAS_OK) write_line("?", 1);
    for (uint32_t i = 0; i < s.count; i++)
        if (s.sentences[i].rank != 0) write_line(text + s.sentences[i].start, s.sentences[i].length);
}
