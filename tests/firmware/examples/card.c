#include "ringkas.h"
int card_read(void *file, uint32_t offset, void *buffer, uint32_t length); /* 0, or what went wrong */
void uart_write(uint8_t byte);

static uint8_t window[512];
static uint32_t block[15 * 1024 / 4];

static void write_range(void *file, uint32_t at, uint32_t length)
{
    for (; length > 0 && card_read(file, at, window, 1) == 0; at++, length--) uart_write(window[0]);
    uart_write('\n');
}

ringkas_status summarize_file(void *file, uint32_t length)
{
    ringkas_reader reader = {card_read, NULL, 0, window, sizeof window};
    ringkas_options options = {0};
    ringkas_summary s;
    ringkas_status status;

    reader.context = file;
    reader.length = length;
    options.flags = RINGKAS_ABRIDGE; /* of a text that needs a larger block, the best of what fits */
    status = ringkas_summarize_from(&reader, &options, block, sizeof block, &s);
    for (uint32_t i = 0; i < s.count; i++)
        if (s.sentences[i].rank != 0) write_range(file, s.sentences[i].start, s.sentences[i].length);
    return status;
}
