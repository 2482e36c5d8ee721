#include "ringkas.h"

#define END_OF_TEXT 0x04 /* control-D */

int uart_read(void); /* waits for a byte */
void uart_write(uint8_t byte);

static char text[4608];
static uint32_t block[10 * 1024 / 4];

static void write_line(const char *bytes, uint32_t length)
{
    for (uint32_t i = 0; i < length; i++) uart_write((uint8_t)bytes[i]);
    uart_write('\n');
}

/* Reads a text and writes its summary of about 60 words, or a message if the text is too long. */
void serve(void)
{
    static const char too_long[] = "Teks terlalu panjang.";
    ringkas_limits limits = {0};
    ringkas_summary summary;
    uint32_t length = 0;

    for (int byte = uart_read(); byte != END_OF_TEXT; byte = uart_read()) {
        if (length < sizeof text) text[length] = (char)byte;
        length++;
    }
    limits.words = 60;
    if (length > sizeof text ||
        ringkas_summarize(text, length, NULL, &limits, block, sizeof block, &summary) != RINGKAS_OK) {
        write_line(too_long, sizeof too_long - 1);
        return;
    }
    for (uint32_t i = 0; i < summary.count; i++)
        if (summary.segments[i].rank != 0) write_line(text + summary.segments[i].start, summary.segments[i].length);
}
