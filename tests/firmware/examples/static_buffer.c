#include "ringkas.h"
void summarize_to(void (*put)(const char *bytes, uint32_t length), const char *text, size_t length)
{
    static uint32_t block[RINGKAS_WORKSPACE_BYTES(60, 700) / 4]; /* 10 KB: enough for 60 sentences, 700 words */
    ringkas_summary s;

    if (ringkas_summarize(text, length, NULL, block, sizeof block, &s) != RINGKAS_OK) return;
    for (uint32_t i = 0; i < s.count; i++)
        if (s.sentences[i].rank != 0) put(text + s.sentences[i].start, s.sentences[i].length);
}
