/* lexicon.c and the lists in src/data/: every word is found with its classes, hardly any other word is. */
#include "document.h"

#define NEVER   RK_ABBR_NEVER
#define FIGURE  RK_ABBR_FIGURE
#define CLOSER  RK_ABBR_CLOSER
#define COMPANY (NEVER | CLOSER)

static const char *const stopwords[] = {
#include "../../src/data/stopwords.inc"
};
static const char *const saying[] = {
#include "../../src/data/saying.inc"
};
static const char *const backward[] = {
#include "../../src/data/backward.inc"
};
static const char *const places[] = {
#include "../../src/data/places.inc"
};
static const char *const outlets[] = {
#include "../../src/data/outlets.inc"
};
static const char *const linking[] = {
#include "../../src/data/linking.inc"
};
static const char *const pronouns[] = {
#include "../../src/data/pronouns.inc"
};
static const char *const connectives[] = {
#include "../../src/data/connectives.inc"
};
static const char *const persons[] = {
#include "../../src/data/persons.inc"
};
static const char *const deictics[] = {
#include "../../src/data/deictics.inc"
};
static const char *const attributing[] = {
#include "../../src/data/attributing.inc"
};
static const struct {
    const char *word;
    uint32_t classes;
} abbreviations[] = {
#include "../../src/data/abbreviations.inc"
};

enum { MARK, LINK, LINE, TAIL };

static const struct {
    const char *phrase;
    int type;
} phrases[] = {
#define PHRASE(phrase, type) {phrase, type},
#include "../../src/data/clutter.inc"
#undef PHRASE
};

static uint32_t classes_of(const char *word)
{
    rk_text text = text_of_string(word);
    uint32_t classes = rk_classes_of(rk_hash_bytes(&text, whole_range(&text)));

    free_text(text);
    return classes;
}

/* The order of the lines of a file: a closing quotation mark stands behind each word. */
static bool is_before(const char *a, const char *b)
{
    while (*a != '\0' && *a == *b) {
        a++;
        b++;
    }
    return (*a == '\0' ? '"' : *a) < (*b == '\0' ? '"' : *b);
}

/* Folded, without white space at its ends, without a last stop. */
static void check_form(const char *list, const char *word)
{
    size_t length = strlen(word), i;
    char name[96];

    snprintf(name, sizeof name, "%s: %s", list, word);
    CHECK(name, length > 0 && word[0] != ' ' && word[length - 1] != '.');
    for (i = 0; i < length; i++)
        if ((unsigned char)word[i] > 0x7E || (word[i] >= 'A' && word[i] <= 'Z')) break;
    CHECK_NUMBER(name, length, i);
}

static void check_list(const char *list, const char *const *words, size_t count, uint32_t class)
{
    char name[96];
    size_t i;

    for (i = 0; i < count; i++) {
        snprintf(name, sizeof name, "%s: %s", list, words[i]);
        check_form(list, words[i]);
        if (i > 0) CHECK(name, is_before(words[i - 1], words[i]));
        CHECK_NUMBER(name, class, classes_of(words[i]) & class);
    }
    CHECK(list, count > 0);
}

#define CHECK_LIST(list, class) check_list(#list, list, ITEMS(list), class)

static void check_abbreviations(void)
{
    char name[96];
    size_t i;

    for (i = 0; i < ITEMS(abbreviations); i++) {
        snprintf(name, sizeof name, "abbreviations: %s", abbreviations[i].word);
        check_form("abbreviations", abbreviations[i].word);
        if (i > 0) CHECK(name, is_before(abbreviations[i - 1].word, abbreviations[i].word));
        CHECK_NUMBER(name, abbreviations[i].classes, classes_of(abbreviations[i].word) & (NEVER | FIGURE | CLOSER));
    }
}

/* Sorted within each class, and no phrase in two classes. */
static void check_phrases(void)
{
    size_t i, k;

    for (i = 0; i < ITEMS(phrases); i++) {
        check_form("clutter", phrases[i].phrase);
        if (i > 0)
            CHECK(phrases[i].phrase, phrases[i - 1].type < phrases[i].type ||
                                         (phrases[i - 1].type == phrases[i].type &&
                                          is_before(phrases[i - 1].phrase, phrases[i].phrase)));
        for (k = 0; k < i; k++)
            if (strcmp(phrases[i].phrase, phrases[k].phrase) == 0) break;
        CHECK_NUMBER(phrases[i].phrase, i, k);
    }
}

static const struct {
    const char *word;
    uint32_t classes; /* of RK_STOPWORD, RK_SAYING, RK_ABBR_NEVER, RK_ABBR_CLOSER, RK_PLACE */
} known[] = {
    {"yang", RK_STOPWORD},
    {"dan", RK_STOPWORD},
    {"tidak", RK_STOPWORD},
    {"kata", RK_STOPWORD | RK_SAYING},
    {"ujar", RK_STOPWORD | RK_SAYING},
    {"prof", RK_ABBR_NEVER},
    {"jl", RK_ABBR_NEVER},
    {"dll", RK_ABBR_CLOSER},
    {"jakarta", RK_PLACE},
    {"banjir", 0},
    {"gubernur", 0},
    {"indonesia", 0},
    {"perahu", 0},
    {"", 0},
};

/* Words that no list has and that look like Indonesian ones. */
static void check_strangers(void)
{
    static const char *const syllables[] = {"ba", "ke", "ling", "mu", "nga", "po", "rah", "si", "tun", "wi", "yo", "zak"};
    uint32_t state = 17, taken = 0, i;

    for (i = 0; i < 50000; i++) {
        char word[40] = "";
        uint32_t k;
        for (k = 0; k < 5; k++) strcat(word, syllables[(next_random(&state) >> 8) % ITEMS(syllables)]);
        taken += classes_of(word) != 0;
    }
    CHECK("fewer than 1 in 5000 unknown words are taken for a known one", taken < 10);
}

int main(void)
{
    const uint32_t looked_at = RK_STOPWORD | RK_SAYING | RK_ABBR_NEVER | RK_ABBR_CLOSER | RK_PLACE;
    size_t i;

    CHECK_LIST(stopwords, RK_STOPWORD);
    CHECK_LIST(saying, RK_STOPWORD | RK_SAYING);
    CHECK_LIST(backward, RK_BACKWARD);
    CHECK_LIST(places, RK_PLACE);
    CHECK_LIST(outlets, RK_OUTLET);
    CHECK_LIST(linking, RK_LINKING);
    CHECK_LIST(pronouns, RK_PRONOUN);
    CHECK_LIST(connectives, RK_CONNECTIVE);
    CHECK_LIST(persons, RK_PERSON);
    CHECK_LIST(deictics, RK_DEICTIC);
    CHECK_LIST(attributing, RK_ATTRIBUTING);
    check_abbreviations();
    check_phrases();
    for (i = 0; i < ITEMS(known); i++)
        CHECK_NUMBER(known[i].word, known[i].classes, classes_of(known[i].word) & looked_at);
    check_strangers();
    return test_end("unit/lexicon");
}
