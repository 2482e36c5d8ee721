/*
 * Writes src/data/lexicon.inc, the table in which lexicon.c looks words up, from the readable lists beside it:
 *     make lexicon
 * The upper bits of a word's hash choose a bucket; in the bucket stand 16 bits of the hash of each of its words, with the
 * number of the set of classes that the word has. The words themselves do not ship. Where a bucket begins fits a byte as
 * the distance from where it would begin if all were equally full. There is a table for each choice in ringkas_config.h that
 * leaves out lists.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../stages.h"

#define MOST_WORDS 4096
#define MOST_SETS  256
#define BUCKETS    (1u << RK_LEXICON_BITS)

typedef struct {
    const char *word;
    unsigned classes;
} entry;

#define NEVER   RK_ABBR_NEVER
#define FIGURE  RK_ABBR_FIGURE
#define CLOSER  RK_ABBR_CLOSER
#define COMPANY (RK_ABBR_NEVER | RK_ABBR_CLOSER)

static const char *const stopwords[] = {
#include "stopwords.inc"
};
static const char *const saying[] = {
#include "saying.inc"
};
static const char *const backward[] = {
#include "backward.inc"
};
static const char *const pronouns[] = {
#include "pronouns.inc"
};
static const char *const connectives[] = {
#include "connectives.inc"
};
static const char *const persons[] = {
#include "persons.inc"
};
static const char *const deictics[] = {
#include "deictics.inc"
};
static const char *const attributing[] = {
#include "attributing.inc"
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
#define PHRASE(phrase, class) phrase,
static const char *const furniture[] = {
#include "clutter.inc"
};
static const entry abbreviations[] = {
#include "abbreviations.inc"
};

static struct {
    uint32_t hash;
    unsigned classes;
} words[MOST_WORDS];
static unsigned count;
static unsigned sets[MOST_SETS];
static unsigned set_count;

static bool is_same(uint32_t a, uint32_t b)
{
    return a >> (32 - RK_LEXICON_BITS) == b >> (32 - RK_LEXICON_BITS) && (a & 0xFFFF) == (b & 0xFFFF);
}

static void add(const char *word, unsigned classes)
{
    const rk_text text = rk_text_of(word, strlen(word));
    rk_range range = {0, 0};
    uint32_t hash;
    unsigned i = 0;

    range.end = text.length;
    hash = rk_hash_bytes(&text, range);
    while (i < count && !is_same(words[i].hash, hash)) i++;
    if (i == MOST_WORDS) exit(EXIT_FAILURE);
    count += i == count;
    words[i].hash = hash;
    words[i].classes |= classes;
}

static void add_first_word(const char *phrase, unsigned classes)
{
    char word[32];
    size_t length = strcspn(phrase, " :-#");

    if (length == 0 || length >= sizeof word) return; /* "# dari # halaman" begins with a number */
    memcpy(word, phrase, length);
    word[length] = '\0';
    add(word, classes);
}

static unsigned set_of(unsigned classes)
{
    unsigned i = 0;

    while (i < set_count && sets[i] != classes) i++;
    if (i == MOST_SETS) exit(EXIT_FAILURE);
    set_count += i == set_count;
    sets[i] = classes;
    return i;
}

static int distance_from_even(unsigned bucket, unsigned first)
{
    const int distance = (int)first - (int)(bucket * count >> RK_LEXICON_BITS);

    if (distance < INT8_MIN || distance > INT8_MAX) exit(EXIT_FAILURE);
    return distance;
}

static int by_hash(const void *a, const void *b)
{
    uint32_t x, y;

    memcpy(&x, a, sizeof x);
    memcpy(&y, b, sizeof y);
    return x < y ? -1 : x > y;
}

static void add_all(const char *const *words, size_t count, unsigned classes)
{
    size_t i;

    for (i = 0; i < count; i++) add(words[i], classes);
}

#define ADD_ALL(list, classes) add_all(list, sizeof list / sizeof *list, classes)

/* The lists that are built in where stopwords and clutter are. */
static void add_lists(bool with_stopwords, bool with_clutter)
{
    size_t i;

    ADD_ALL(saying, RK_SAYING | (with_stopwords ? RK_STOPWORD : 0u));
    ADD_ALL(backward, RK_BACKWARD);
    ADD_ALL(pronouns, RK_PRONOUN);
    ADD_ALL(connectives, RK_CONNECTIVE);
    ADD_ALL(persons, RK_PERSON);
    ADD_ALL(deictics, RK_DEICTIC);
    ADD_ALL(attributing, RK_ATTRIBUTING);
    ADD_ALL(linking, RK_LINKING);
    for (i = 0; i < sizeof abbreviations / sizeof *abbreviations; i++)
        add(abbreviations[i].word, abbreviations[i].classes);
    if (with_stopwords) ADD_ALL(stopwords, RK_STOPWORD);
    if (!with_clutter) return;
    ADD_ALL(places, RK_PLACE);
    ADD_ALL(outlets, RK_OUTLET);
    for (i = 0; i < sizeof furniture / sizeof *furniture; i++) add_first_word(furniture[i], RK_FURNITURE);
}

#define NUMBERS_A_LINE 16

static void put_number(const char *format, size_t at, int number)
{
    printf(format, number);
    printf(at % NUMBERS_A_LINE == NUMBERS_A_LINE - 1 ? ",\n" : ", ");
}

static void put_table(bool with_stopwords, bool with_clutter)
{
    size_t i;
    uint32_t b;

    memset(words, 0, sizeof words);
    count = set_count = 0;
    add_lists(with_stopwords, with_clutter);
    qsort(words, count, sizeof *words, by_hash);

    printf("#define LEXICON_WORDS %uu\n", count);
    printf("static const int8_t first_of_bucket[%u] = {\n", BUCKETS + 1);
    for (b = i = 0; b <= BUCKETS; b++) {
        while (i < count && words[i].hash >> (32 - RK_LEXICON_BITS) < b) i++;
        put_number("%d", b, distance_from_even(b, (unsigned)i));
    }
    printf("};\nstatic const uint16_t prints[%u] = {\n", count);
    for (i = 0; i < count; i++) put_number("0x%04X", i, (int)(words[i].hash & 0xFFFF));
    printf("};\nstatic const uint8_t set_of_print[%u] = {\n", count);
    for (i = 0; i < count; i++) put_number("%d", i, (int)set_of(words[i].classes));
    printf("};\nstatic const uint16_t class_sets[%u] = {\n", set_count);
    for (i = 0; i < set_count; i++) put_number("%d", i, (int)sets[i]);
    printf("};\n");
}

int main(void)
{
    printf("/* Made by \"make lexicon\" from the lists beside it; not edited by hand. */\n");
    printf("#if RINGKAS_WITH_STOPWORDS && RINGKAS_WITH_CLUTTER\n");
    put_table(true, true);
    printf("#elif RINGKAS_WITH_STOPWORDS\n");
    put_table(true, false);
    printf("#elif RINGKAS_WITH_CLUTTER\n");
    put_table(false, true);
    printf("#else\n");
    put_table(false, false);
    printf("#endif\n");
    return EXIT_SUCCESS;
}
