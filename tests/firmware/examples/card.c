#include "ringkas.h"

int card_read(void *file, uint32_t offset, void *buffer, uint32_t length); /* 0, or the number of an error */
void uart_write(uint8_t byte);

static uint8_t window[512];
static uint32_t block[16 * 1024 / 4];

static void write_range(void *file, uint32_t start, uint32_t end)
{
    uint8_t byte;

    for (; start < end && card_read(file, start, &byte, 1) == 0; start++) uart_write(byte);
    uart_write('\n');
}

/* Writes three sentences of a file of any length. If it needs more than the block, the best of what fits is chosen. */
ringkas_status summarize_file(void *file, uint32_t length)
{
    ringkas_reader reader = {card_read, file, length, window, sizeof window};
    ringkas_input input = {0};
    ringkas_options options = {0};
    ringkas_document document;
    ringkas_summary summary;
    ringkas_status status;

    input.reader = &reader;
    options.flags = RINGKAS_BOUNDED_MEMORY;
    status = ringkas_analyze(&input, 1, &options, block, sizeof block, &document);
    if (status == RINGKAS_OK) status = ringkas_select(&document, NULL, &summary);
    if (status != RINGKAS_OK) return status;
    for (uint32_t i = 0; i < summary.count; i++) {
        const ringkas_segment *segment = &summary.segments[i];
        if (segment->rank != 0) write_range(file, segment->start, segment->start + segment->length);
    }
    return RINGKAS_OK;
}
