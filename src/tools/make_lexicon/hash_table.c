/* lexicon.inc: a perfect hash table ("hash and displace", Pagh 1999). The upper bits of a word's hash choose a bucket. The
 * bucket has a displacement, which sends each of its words to a slot of its own. A slot has 16 bits of the hash, the
 * fingerprint, and the number of a set of classes. The words themselves are not in the table. */
#include <string.h>

#include "core.h"
#include "lists.h"
#include "tables.h"

#define MAX_BUCKET_BITS   12u
#define MAX_BUCKETS       (1u << MAX_BUCKET_BITS)
#define MAX_SLOTS         (2 * MAX_WORDS)
#define MAX_DISPLACEMENTS 65536u
#define MAX_SETS          256u

/* More words in a bucket make the search for a displacement long, fewer make the table large. */
#define WORDS_PER_BUCKET 7u

static struct {
    const word_entry *words[MAX_WORDS];
    configuration which;
    uint32_t count, bucket_bits, slots;
    uint32_t first[MAX_BUCKETS + 1]; /* the first word of each bucket */
    uint32_t displacements[MAX_BUCKETS];
    uint32_t word_in_slot[MAX_SLOTS]; /* from 1; 0: the slot is free */
    uint32_t sets[MAX_SETS];
    uint32_t set_count;
} table;

/* ---- the search for slots */

/* The words are sorted by hash, so those of a bucket are neighbours. */
static void choose_words(const word_list *words, configuration which)
{
    uint32_t i, bucket = 0;

    memset(&table, 0, sizeof table);
    table.which = which;
    table.bucket_bits = 1;
    for (i = 0; i < words->count; i++)
        if (words->items[i].classes[which] != 0) table.words[table.count++] = &words->items[i];
    while (table.bucket_bits < MAX_BUCKET_BITS && table.count >> table.bucket_bits >= WORDS_PER_BUCKET)
        table.bucket_bits++;
    for (i = 0; i < table.count; i++)
        while (bucket <= table.words[i]->hash >> (32 - table.bucket_bits)) table.first[bucket++] = i;
    while (bucket <= 1u << table.bucket_bits) table.first[bucket++] = table.count;
}

/* Gives the words of a bucket their slots. False, and no slot is taken, if one of them is not free. */
static bool take_slots(uint32_t bucket, uint32_t displacement)
{
    const uint32_t first = table.first[bucket], end = table.first[bucket + 1];
    uint32_t i;

    for (i = first; i < end; i++) {
        uint32_t *slot = &table.word_in_slot[slot_of(table.words[i]->hash, displacement, table.slots)];
        if (*slot != 0) break;
        *slot = i + 1;
    }
    if (i == end) return true;
    while (i-- > first) table.word_in_slot[slot_of(table.words[i]->hash, displacement, table.slots)] = 0;
    return false;
}

static bool displace(uint32_t bucket)
{
    uint32_t displacement = 0;

    while (displacement < MAX_DISPLACEMENTS && !take_slots(bucket, displacement)) displacement++;
    table.displacements[bucket] = displacement;
    return displacement < MAX_DISPLACEMENTS;
}

/* The buckets with the most words choose first. */
static bool displace_all(void)
{
    uint32_t bucket, size;

    memset(table.word_in_slot, 0, sizeof table.word_in_slot);
    for (size = table.count; size > 0; size--)
        for (bucket = 0; bucket < 1u << table.bucket_bits; bucket++)
            if (table.first[bucket + 1] - table.first[bucket] == size && !displace(bucket)) return false;
    return true;
}

static uint32_t set_of(uint32_t slot)
{
    const uint32_t word = table.word_in_slot[slot];
    const uint32_t classes = word == 0 ? 0 : table.words[word - 1]->classes[table.which];
    uint32_t i = 0;

    while (i < table.set_count && table.sets[i] != classes) i++;
    if (i == MAX_SETS) give_up("more than %u sets of classes", MAX_SETS);
    if (i == table.set_count) table.sets[table.set_count++] = classes;
    return i;
}

/* ---- writing */

static void write_number(FILE *out, const char *format, uint32_t index, uint32_t number)
{
    fputs(index % 16 == 0 ? "\n    " : " ", out);
    fprintf(out, format, (unsigned)number);
}

static void write_table(FILE *out)
{
    uint32_t i;

    fprintf(out, "/* %u words */\n", (unsigned)table.count);
    fprintf(out, "#define LEXICON_BUCKET_BITS %u\n", (unsigned)table.bucket_bits);
    fprintf(out, "#define LEXICON_SLOTS %uu\n", (unsigned)table.slots);
    fprintf(out, "static const uint16_t displacements[%u] = {", 1u << table.bucket_bits);
    for (i = 0; i < 1u << table.bucket_bits; i++) write_number(out, "%u,", i, table.displacements[i]);
    fprintf(out, "\n};\nstatic const uint16_t fingerprints[%u] = {", (unsigned)table.slots);
    for (i = 0; i < table.slots; i++) {
        const uint32_t word = table.word_in_slot[i];
        write_number(out, "0x%04X,", i, word == 0 ? 0 : table.words[word - 1]->hash & 0xFFFF);
    }
    fprintf(out, "\n};\nstatic const uint8_t set_of_slot[%u] = {", (unsigned)table.slots);
    for (i = 0; i < table.slots; i++) write_number(out, "%u,", i, set_of(i));
    fprintf(out, "\n};\nstatic const uint32_t class_sets[%u] = {\n", (unsigned)table.set_count);
    for (i = 0; i < table.set_count; i++) {
        fputs("    ", out);
        write_flags(out, table.sets[i]);
        fputs(",\n", out);
    }
    fprintf(out, "};\n");
}

void write_lexicon(FILE *out, const word_list *words)
{
    configuration which;

    for (which = CONFIGURATIONS; which-- > 0;) {
        fprintf(out, which == SMALL ? "#if RINGKAS_SMALL\n" : "#else\n");
        choose_words(words, which);
        for (table.slots = table.count; !displace_all(); table.slots++)
            if (table.slots == MAX_SLOTS - 1)
                give_up("no perfect hash table found for %u words", (unsigned)table.count);
        write_table(out);
    }
    fprintf(out, "#endif\n");
}
