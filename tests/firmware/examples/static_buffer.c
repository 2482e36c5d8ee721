#include "ringkas.h"

/* Writes a summary of three sentences, or a message if the text needs more memory than the block has. */
ringkas_status summarize_to(void (*put)(const char *bytes, uint32_t length), const char *text, size_t length)
{
    static const char too_long[] = "Teks terlalu panjang.";
    static uint32_t block[10 * 1024 / 4]; /* enough for a news article of about 4 KB */
    ringkas_summary summary;
    ringkas_status status = ringkas_summarize(text, length, NULL, NULL, block, sizeof block, &summary);

    if (status != RINGKAS_OK) put(too_long, sizeof too_long - 1);
    for (uint32_t i = 0; i < summary.count; i++)
        if (summary.segments[i].rank != 0) put(text + summary.segments[i].start, summary.segments[i].length);
    return status;
}
