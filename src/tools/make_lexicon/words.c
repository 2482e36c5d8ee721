/* The words of all lists, with their classes. */
#include <stdlib.h>
#include <string.h>

#include "core.h"
#include "lists.h"
#include "tables.h"

/* The classes of words and their flags in the core. To add a class: a row here, and a flag in the core. */
static const struct {
    const char *name;
    const char *flags;
} classes[] = {
    /* of abbreviations.txt: ABBREVIATIONS has the bits of the classes, PROPERTIES those of what may stand after them */
    {"before_name", "RK_BEFORE_NAME"},
    {"before_number", "RK_BEFORE_NUMBER"},
    {"list_end", "RK_LIST_END"},
    {"after_name", "RK_AFTER_NAME"},
    {"before_verse", "RK_BEFORE_VERSE"},
    {"unit", "RK_UNIT"},
    {"may_end", "RK_MAY_END"},
    {"capital", "RK_CAPITALIZED"},
    /* of the other lists */
    {"stopword", "RK_STOPWORD"},
    {"saying", "RK_SAYING"},
    {"backward", "RK_BACKWARD"},
    {"pronoun", "RK_PRONOUN"},
    {"connective", "RK_CONNECTIVE"},
    {"person", "RK_PERSON"},
    {"deictic", "RK_DEICTIC"},
    {"attributing", "RK_ATTRIBUTING"},
    {"linking", "RK_LINKING"},
    {"city", "RK_CITY"},
    {"outlet", "RK_OUTLET"},
    {"phrase_start", "RK_PHRASE_START"},
    {"label", "RK_LABEL"},
    {"caption", "RK_CAPTION"},
    {"brand", "RK_BRAND"},
    {"exclaiming", "RK_EXCLAIMING"},
    {"host", "RK_HOST"},
    {"common", "RK_COMMON"},
    {"acronym", "RK_ACRONYM"},
    {"inviting", "RK_INVITING"},
    {"channel", "RK_CHANNEL"},
    {"medium", "RK_MEDIUM"},
    {"credit", "RK_CREDIT"},
    {"masthead", "RK_MASTHEAD"},
};

#define CLASSES       (sizeof classes / sizeof *classes)
#define ABBREVIATIONS 0x3Fu
#define PROPERTIES    0xC0u

/* Where the classes of a list come from. */
#define IN_COLUMN NULL

typedef struct {
    const char *file;
    const char *class; /* of every entry, or IN_COLUMN: the second column has it */
    const char *also;  /* a second class of every entry */
    bool is_small;     /* all entries are in the small configuration; otherwise those with "small" in the last column */
} list_of_words;

/* The lists. To add a list: a row here. */
/* clang-format off */
static const list_of_words lists[] = {
    {"abbreviations.txt", IN_COLUMN, NULL, false},
    {"acronyms.txt", "acronym", NULL, false},
    {"attributing.txt", "attributing", NULL, true},
    {"backward.txt", "backward", NULL, true},
    {"brands.txt", "brand", NULL, false},
    {"captions.txt", "caption", NULL, false},
    {"channels.txt", "channel", NULL, false},
    {"common.txt", "common", NULL, false},
    {"connectives.txt", "connective", NULL, true},
    {"credits.txt", "credit", NULL, false},
    {"deictics.txt", "deictic", NULL, true},
    {"exclaiming.txt", "exclaiming", NULL, false},
    {"hosts.txt", "host", NULL, false},
    {"inviting.txt", "inviting", NULL, false},
    {"labels.txt", "label", NULL, false},
    {"linking.txt", "linking", NULL, true},
    {"mastheads.txt", "masthead", NULL, false},
    {"media.txt", "medium", NULL, false},
    {"outlets.txt", "outlet", NULL, false},
    {"persons.txt", "person", NULL, true},
    {"places.txt", "city", NULL, false},
    {"pronouns.txt", "pronoun", NULL, true},
    {"saying.txt", "saying", "stopword", true},
    {"stopwords.txt", "stopword", NULL, false},
};
/* clang-format on */

#define LISTS (sizeof lists / sizeof *lists)

/* The bit of a class; 0 if there is none with this name. */
static uint32_t bit_of(const char *name)
{
    uint32_t i;

    for (i = 0; i < CLASSES; i++)
        if (strcmp(classes[i].name, name) == 0) return (uint32_t)1 << i;
    return 0;
}

void write_flags(FILE *out, uint32_t set)
{
    const char *between = "";
    uint32_t i;

    if (set == 0) fputs("0", out);
    for (i = 0; i < CLASSES; i++) {
        if ((set >> i & 1) == 0) continue;
        fprintf(out, "%s%s", between, classes[i].flags);
        between = " | ";
    }
}

/* ---- words */

static word_entry *find_or_add(word_list *words, const char *text, size_t length)
{
    const uint32_t hash = hash_of(text, length);
    uint32_t i = 0;

    while (i < words->count && words->items[i].hash != hash) i++;
    if (i == MAX_WORDS) give_up("more than %u words", MAX_WORDS);
    if (i == words->count) {
        memcpy(words->items[i].text, text, length);
        words->items[i].hash = hash;
        words->count++;
    }
    if (strlen(words->items[i].text) != length || memcmp(words->items[i].text, text, length) != 0)
        give_up("\"%.*s\" has the same hash as \"%s\": one of them cannot be listed", (int)length, text,
                words->items[i].text);
    return &words->items[i];
}

static void add(word_list *words, const char *text, size_t length, uint32_t classes_of_word, bool is_small)
{
    word_entry *word = find_or_add(words, text, length);

    word->classes[WHOLE] |= classes_of_word;
    if (is_small) word->classes[SMALL] |= classes_of_word;
}

/* ---- lists */

static bool is_one_word(const char *text)
{
    return text[strspn(text, "abcdefghijklmnopqrstuvwxyz0123456789")] == '\0';
}

/* "a.n" has full stops inside, but none at its end. */
static bool is_abbreviation(const char *text)
{
    const size_t length = strlen(text);

    return text[strspn(text, "abcdefghijklmnopqrstuvwxyz.")] == '\0' && text[0] != '.' && text[length - 1] != '.';
}

/* The bits of one column of a row; 0, and a report, if it names no class and no property. */
static uint32_t read_column(list_file *list, unsigned column)
{
    const uint32_t bit = bit_of(list->columns[column]);

    if (column == 1 && (bit & ABBREVIATIONS) == 0) {
        report(list, "unknown class \"%s\"", list->columns[column]);
        return 0;
    }
    if ((bit & (ABBREVIATIONS | PROPERTIES)) == 0)
        report(list, "unknown word \"%s\" after the class", list->columns[column]);
    return bit & (ABBREVIATIONS | PROPERTIES);
}

/* The classes and properties from the second column on; 0, and a report, if the row is wrong. */
static uint32_t read_classes(list_file *list)
{
    const char *entry = list->columns[0];
    uint32_t bits = 0;
    unsigned column;

    if (list->count < 2) {
        report(list, "\"%s\" has no class in a second column (after a tab or two blanks)", entry);
        return 0;
    }
    for (column = 1; column < list->count; column++) {
        const uint32_t bit = read_column(list, column);
        if (bit == 0) return 0;
        bits |= bit;
    }
    if (is_abbreviation(entry)) return bits;
    report(list, "\"%s\": write letters, full stops inside only", entry);
    return 0;
}

/* Reports a row of a list without classes that is wrong. */
static bool is_plain_row(list_file *list)
{
    if (list->count > 1)
        report(list, "unknown word \"%s\" after the entry", list->columns[1]);
    else if (!is_one_word(list->columns[0]))
        report(list, "\"%s\" is not one word of letters and digits", list->columns[0]);
    else
        return true;
    return false;
}

static void read_list(word_list *words, const char *folder, const list_of_words *kind)
{
    list_file list;

    open_list(&list, folder, kind->file, false);
    while (next_row(&list)) {
        const bool is_small = pop_small(&list) || kind->is_small;
        uint32_t bits;
        if (!check_entry(&list)) continue;
        if (kind->class == IN_COLUMN)
            bits = read_classes(&list);
        else
            bits = is_plain_row(&list) ? bit_of(kind->class) : 0;
        if (bits != 0 && kind->also != NULL) bits |= bit_of(kind->also);
        if (bits != 0) add(words, list.columns[0], strlen(list.columns[0]), bits, is_small);
    }
}

/* The first word of each phrase, so that a phrase is only looked for where one can begin. */
static void add_first_words(word_list *words, const phrase_list *phrases)
{
    uint32_t i;

    for (i = 0; i < phrases->count; i++) {
        const phrase_entry *phrase = &phrases->items[i];
        const phrase_token *first = &phrase->tokens[0];
        if (first->kind != TOKEN_WORD) continue;
        add(words, phrase->text + first->start, first->length, bit_of("phrase_start"), phrase->is_small);
    }
}

static int by_hash(const void *a, const void *b)
{
    const uint32_t x = ((const word_entry *)a)->hash, y = ((const word_entry *)b)->hash;

    return x < y ? -1 : x > y;
}

void read_words(word_list *words, const char *folder)
{
    static phrase_list phrases;
    size_t i;

    for (i = 0; i < LISTS; i++) read_list(words, folder, &lists[i]);
    read_phrases(&phrases, folder);
    add_first_words(words, &phrases);
    qsort(words->items, words->count, sizeof *words->items, by_hash);
}
