/*
 * Writes src/data/lexicon.inc, the table in which lexicon.c looks words up, from the readable lists beside it:
 *     make lexicon
 * A slot holds 16 bits of the word's hash and the classes of the word; a word stands in the first free slot from the one
 * that the upper bits of its hash point to. The words themselves do not ship.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../stages.h"

#define SLOTS RK_LEXICON_SLOTS

typedef struct {
    const char *word;
    unsigned classes;
} entry;

#define NEVER  RK_ABBR_NEVER
#define FIGURE RK_ABBR_FIGURE
#define CLOSER RK_ABBR_CLOSER

static const char *const stopwords[] = {
#include "stopwords.inc"
};
static const char *const saying[] = {
#include "saying.inc"
};
static const char *const backward[] = {
#include "backward.inc"
};
static const char *const places[] = {
#include "places.inc"
};
static const char *const outlets[] = {
#include "outlets.inc"
};
static const char *const linking[] = {
#include "linking.inc"
};
static const char *const times[] = {
#include "times.inc"
};
static const entry abbreviations[] = {
#include "abbreviations.inc"
};

static struct {
    unsigned print, classes;
} slots[SLOTS];
static unsigned used;

static void add(const char *word, unsigned classes)
{
    rk_text text;
    rk_range range = {0, 0};
    uint32_t hash, at;

    text.bytes = (const uint8_t *)word;
    text.length = range.end = (uint32_t)strlen(word);
    hash = rk_hash_bytes(&text, range);
    at = rk_mul_high(hash, SLOTS);
    while (slots[at].classes != 0 && slots[at].print != (hash & 0xFFFF)) at = (at + 1) % SLOTS;
    used += slots[at].classes == 0;
    slots[at].print = hash & 0xFFFF;
    slots[at].classes |= classes;
}

static void add_all(const char *const *words, size_t count, unsigned classes)
{
    size_t i;

    for (i = 0; i < count; i++) add(words[i], classes);
}

#define ADD_ALL(list, classes) add_all(list, sizeof list / sizeof *list, classes)

int main(void)
{
    size_t i;

    ADD_ALL(stopwords, RK_STOPWORD);
    ADD_ALL(saying, RK_STOPWORD | RK_SAYING);
    ADD_ALL(backward, RK_BACKWARD);
    ADD_ALL(places, RK_PLACE);
    ADD_ALL(times, RK_TIME);
    ADD_ALL(linking, RK_LINKING);
    ADD_ALL(outlets, RK_OUTLET);
    for (i = 0; i < sizeof abbreviations / sizeof *abbreviations; i++)
        add(abbreviations[i].word, abbreviations[i].classes);

    printf("/* Made by \"make lexicon\" from the lists beside it; not edited by hand. {16 bits of the hash, classes}; "
           "%u of %u slots\n"
           " * are used. */\n",
           used, (unsigned)SLOTS);
    for (i = 0; i < SLOTS; i++) printf("{0x%04X, %u},\n", slots[i].print, slots[i].classes);
    return used < SLOTS ? EXIT_SUCCESS : EXIT_FAILURE;
}
