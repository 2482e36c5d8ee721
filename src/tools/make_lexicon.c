/*
 * Writes src/data/lexicon.inc, the table in which lexicon.c looks words up, from the readable lists beside it:
 *     make lexicon
 * A word has a slot of its own (rk_lexicon_slot), in which stand 16 bits of its hash and the number of the set of classes that
 * it has. The words themselves do not ship. There is a table for each choice in ringkas_config.h that leaves out lists.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../stages.h"

#define MOST_WORDS         4096
#define MOST_SETS          256
#define MOST_SLOTS         (2 * MOST_WORDS)
#define BUCKETS            (1u << RK_LEXICON_BITS)
#define MOST_BUCKET        64u
#define MOST_DISPLACEMENTS 65536u

typedef struct {
    const char *word;
    unsigned classes;
} entry;

#define NEVER   RK_ABBR_NEVER
#define FIGURE  RK_ABBR_FIGURE
#define CLOSER  RK_ABBR_CLOSER
#define COMPANY (RK_ABBR_NEVER | RK_ABBR_CLOSER)

static const char *const stopwords[] = {
#include "../data/stopwords.inc"
};
static const char *const saying[] = {
#include "../data/saying.inc"
};
static const char *const backward[] = {
#include "../data/backward.inc"
};
static const char *const pronouns[] = {
#include "../data/pronouns.inc"
};
static const char *const connectives[] = {
#include "../data/connectives.inc"
};
static const char *const persons[] = {
#include "../data/persons.inc"
};
static const char *const deictics[] = {
#include "../data/deictics.inc"
};
static const char *const attributing[] = {
#include "../data/attributing.inc"
};
static const char *const places[] = {
#include "../data/places.inc"
};
static const char *const outlets[] = {
#include "../data/outlets.inc"
};
static const char *const linking[] = {
#include "../data/linking.inc"
};
#define PHRASE(phrase, class) phrase,
static const char *const furniture[] = {
#include "../data/clutter.inc"
};
static const entry abbreviations[] = {
#include "../data/abbreviations.inc"
};

static struct {
    uint32_t hash;
    unsigned classes;
} words[MOST_WORDS];
static unsigned count;
static unsigned sets[MOST_SETS];
static unsigned set_count;
static unsigned displacements[BUCKETS];
static unsigned word_in_slot[MOST_SLOTS]; /* from 1; 0: free */

static void add(const char *word, unsigned classes)
{
    const rk_text text = rk_text_of(word, strlen(word));
    rk_range range = {0, 0};
    uint32_t hash;
    unsigned i = 0;

    range.end = text.length;
    hash = rk_hash_bytes(&text, range);
    while (i < count && words[i].hash != hash) i++;
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

static int by_hash(const void *a, const void *b)
{
    uint32_t x, y;

    memcpy(&x, a, sizeof x);
    memcpy(&y, b, sizeof y);
    return x < y ? -1 : x > y;
}

/* The words of a bucket stand side by side: from this one to the first of the next. */
static unsigned first_of(unsigned bucket)
{
    unsigned i = 0;

    while (i < count && words[i].hash >> (32 - RK_LEXICON_BITS) < bucket) i++;
    return i;
}

/* Gives the words their slots; false, and none is taken, if one is not free. */
static bool take_slots(unsigned first, unsigned end, unsigned displacement, unsigned slots)
{
    unsigned i;

    for (i = first; i < end; i++) {
        unsigned *slot = &word_in_slot[rk_lexicon_slot(words[i].hash, displacement, slots)];
        if (*slot != 0) break;
        *slot = i + 1;
    }
    if (i == end) return true;
    while (i-- > first) word_in_slot[rk_lexicon_slot(words[i].hash, displacement, slots)] = 0;
    return false;
}

/* The buckets with the most words choose first. */
static bool displace_all(unsigned slots)
{
    unsigned bucket, size;

    memset(word_in_slot, 0, sizeof word_in_slot);
    for (size = MOST_BUCKET; size > 0; size--) {
        for (bucket = 0; bucket < BUCKETS; bucket++) {
            const unsigned first = first_of(bucket), end = first_of(bucket + 1);
            unsigned displacement = 0;
            if (end - first > MOST_BUCKET) exit(EXIT_FAILURE);
            if (end - first != size) continue;
            while (displacement < MOST_DISPLACEMENTS && !take_slots(first, end, displacement, slots)) displacement++;
            if (displacement == MOST_DISPLACEMENTS) return false;
            displacements[bucket] = displacement;
        }
    }
    return true;
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
    unsigned i, slots;

    memset(words, 0, sizeof words);
    memset(displacements, 0, sizeof displacements);
    count = set_count = 0;
    add_lists(with_stopwords, with_clutter);
    qsort(words, count, sizeof *words, by_hash);
    for (slots = count; !displace_all(slots); slots++)
        if (slots == MOST_SLOTS) exit(EXIT_FAILURE);

    (void)set_of(0); /* of a slot without a word */
    printf("#define LEXICON_SLOTS %uu\n", slots);
    printf("static const uint16_t displacements[%u] = {\n", BUCKETS);
    for (i = 0; i < BUCKETS; i++) put_number("%d", i, (int)displacements[i]);
    printf("};\nstatic const uint16_t prints[%u] = {\n", slots);
    for (i = 0; i < slots; i++)
        put_number("0x%04X", i, word_in_slot[i] ? (int)(words[word_in_slot[i] - 1].hash & 0xFFFF) : 0);
    printf("};\nstatic const uint8_t set_of_slot[%u] = {\n", slots);
    for (i = 0; i < slots; i++)
        put_number("%d", i, (int)set_of(word_in_slot[i] ? words[word_in_slot[i] - 1].classes : 0));
    printf("};\nstatic const uint16_t class_sets[%u] = {\n", set_count);
    for (i = 0; i < set_count; i++) put_number("%d", i, (int)sets[i]);
    printf("};\n");
}

int main(void)
{
    printf("/* Made by \"make lexicon\" from the lists beside it; not edited by hand. */\n");
    printf("#if RINGKAS_WITH_STOPWORDS && RINGKAS_WITH_BOILERPLATE\n");
    put_table(true, true);
    printf("#elif RINGKAS_WITH_STOPWORDS\n");
    put_table(true, false);
    printf("#elif RINGKAS_WITH_BOILERPLATE\n");
    put_table(false, true);
    printf("#else\n");
    put_table(false, false);
    printf("#endif\n");
    return EXIT_SUCCESS;
}
