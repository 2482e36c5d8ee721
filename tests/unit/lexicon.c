/* lexicon.c and the lists in src/data: each entry is found with its class. Hardly any other word is found.
 * Runs in the root of the project. */
#include "../../src/lexicon.h"
#include "../test.h"

/* Of "a.l" the classes of its parts as one word. */
static uint32_t classes_of(const char *word)
{
    uint32_t hash = 0;

    for (;;) {
        rk_hasher hasher = rk_hash_start();
        while (*word != '\0' && *word != '.') rk_hash_byte(&hasher, (unsigned char)*word++);
        hash = hash == 0 ? rk_hash_end(&hasher) : rk_hash_join(hash, rk_hash_end(&hasher));
        if (*word++ == '\0') return rk_classes_of(hash);
    }
}

/* The classes of a list, or those of a class in one of its columns. */
static const struct {
    const char *file;
    const char *class;
    uint32_t flags;
} lists[] = {
    {"stopwords.txt", "", RK_STOPWORD},
    {"saying.txt", "", RK_STOPWORD | RK_SAYING},
    {"backward.txt", "", RK_BACKWARD},
    {"places.txt", "", RK_CITY},
    {"outlets.txt", "", RK_OUTLET},
    {"linking.txt", "", RK_LINKING},
    {"pronouns.txt", "", RK_PRONOUN},
    {"connectives.txt", "", RK_CONNECTIVE},
    {"persons.txt", "", RK_PERSON},
    {"deictics.txt", "", RK_DEICTIC},
    {"attributing.txt", "", RK_ATTRIBUTING},
    {"acronyms.txt", "", RK_ACRONYM},
    {"brands.txt", "", RK_BRAND},
    {"captions.txt", "", RK_CAPTION},
    {"common.txt", "", RK_COMMON},
    {"exclaiming.txt", "", RK_EXCLAIMING},
    {"hosts.txt", "", RK_HOST},
    {"labels.txt", "", RK_LABEL},
    {"abbreviations.txt", " before_name ", RK_BEFORE_NAME},
    {"abbreviations.txt", " before_number ", RK_BEFORE_NUMBER},
    {"abbreviations.txt", " before_verse ", RK_BEFORE_VERSE},
    {"abbreviations.txt", " after_name ", RK_AFTER_NAME},
    {"abbreviations.txt", " list_end ", RK_LIST_END},
    {"abbreviations.txt", " unit ", RK_UNIT},
    {"abbreviations.txt", " may_end ", RK_MAY_END},
    {"abbreviations.txt", " capital ", RK_CAPITALIZED},
};

/* Null, or the first entry that is not found with its classes. */
static const char *check_list(size_t list)
{
    static char path[96], word[64];
    char line[256];
    const char *fault = "no entries";
    FILE *file;

    snprintf(path, sizeof path, "src/data/%s", lists[list].file);
    file = fopen(path, "r");
    if (file == NULL) return "no such file";
    while (fgets(line, sizeof line, file) != NULL) {
        if (line[0] == '#' || sscanf(line, "%63s", word) < 1) continue;
        if (strstr(line, lists[list].class) == NULL) continue;
        fault = NULL;
        if ((classes_of(word) & lists[list].flags) == lists[list].flags) continue;
        fault = word;
        break;
    }
    fclose(file);
    return fault;
}

static const struct {
    const char *word;
    uint32_t classes; /* of RK_STOPWORD, RK_SAYING, RK_BEFORE_NAME, RK_LIST_END, RK_CITY */
} known[] = {
    {"yang", RK_STOPWORD},
    {"dan", RK_STOPWORD},
    {"tidak", RK_STOPWORD},
    {"kata", RK_STOPWORD | RK_SAYING},
    {"ujar", RK_STOPWORD | RK_SAYING},
    {"prof", RK_BEFORE_NAME},
    {"jl", RK_BEFORE_NAME},
    {"dll", RK_LIST_END},
    {"jakarta", RK_CITY},
    {"banjir", 0},
    {"gubernur", 0},
    {"indonesia", 0},
    {"perahu", 0},
    {"", 0},
};

/* Words that no list has and that look like Indonesian ones. */
static void check_unknown_words(void)
{
    static const char *const syllables[] = {"ba",  "ke", "ling", "mu", "nga", "po",
                                            "rah", "si", "tun",  "wi", "yo",  "zak"};
    uint32_t state = 17, found = 0, i;

    for (i = 0; i < 50000; i++) {
        char word[40] = "";
        uint32_t k;
        for (k = 0; k < 5; k++) strcat(word, syllables[(test_random(&state) >> 8) % ITEMS(syllables)]);
        found += classes_of(word) != 0;
    }
    CHECK("fewer than 1 in 5000 unknown words are taken for a known one", found < 10);
}

int main(void)
{
    const uint32_t compared = RK_STOPWORD | RK_SAYING | RK_BEFORE_NAME | RK_LIST_END | RK_CITY;
    size_t i;

    for (i = 0; i < ITEMS(lists); i++) CHECK_FAULT(lists[i].file, check_list(i));
    for (i = 0; i < ITEMS(known); i++)
        CHECK_NUMBER(known[i].word, known[i].classes, classes_of(known[i].word) & compared);
    check_unknown_words();
    return test_end("unit/lexicon");
}
