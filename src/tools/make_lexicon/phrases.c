/* phrases.inc and cues.inc: the phrases of boilerplate.txt and of cues.txt as sequences of tokens. */
#include <stdlib.h>
#include <string.h>

#include "core.h"
#include "lists.h"
#include "tables.h"

/* The classes of phrases, their names in the core, and which list has them. To add a class: a row here, and a name in
 * the core. */
static const struct {
    const char *name;
    const char *constant;
    bool is_cue;
} kinds[] = {
    {"label", "RK_PHRASE_LABEL", false},       {"link", "RK_PHRASE_LINK", false},
    {"line", "RK_PHRASE_LINE", false},         {"names", "RK_PHRASE_NAMES", false},
    {"sentence", "RK_PHRASE_SENTENCE", false}, {"button", "RK_PHRASE_BUTTON", false},
    {"tail", "RK_PHRASE_TAIL", false},         {"embed", "RK_PHRASE_EMBED", false},
    {"later", "RK_PHRASE_LATER", false},       {"first", "RK_PHRASE_FIRST", false},
    {"division1", "RK_CUE_DIVISION_1", true},  {"division2", "RK_CUE_DIVISION_2", true},
    {"division3", "RK_CUE_DIVISION_3", true},  {"division4", "RK_CUE_DIVISION_4", true},
    {"division5", "RK_CUE_DIVISION_5", true},  {"outcome", "RK_CUE_OUTCOME", true},
    {"ruling", "RK_CUE_RULING", true},         {"request", "RK_CUE_REQUEST", true},
    {"aside", "RK_CUE_ASIDE", true},           {"other", "RK_CUE_OTHER", true},
};

#define KINDS (sizeof kinds / sizeof *kinds)

/* The roles and their names in ringkas.h. */
static const struct {
    const char *name;
    const char *constant;
} roles[] = {
    {"byline", "RINGKAS_BYLINE"},
    {"caption", "RINGKAS_CAPTION"},
    {"link", "RINGKAS_LINK"},
    {"promotion", "RINGKAS_PROMOTION"},
    {"navigation", "RINGKAS_NAVIGATION"},
    {"legal", "RINGKAS_LEGAL"},
    {"note", "RINGKAS_NOTE"},
    {"page", "RINGKAS_PAGE"},
    {"text", "RINGKAS_NO_ROLE"},
};

#define ROLES (sizeof roles / sizeof *roles)

static const char number[] = "<number>", copyright[] = "<copyright>";

/* ---- reading */

static uint32_t kind_of(const char *name, bool is_cue)
{
    uint32_t kind = 0;

    while (kind < KINDS && (kinds[kind].is_cue != is_cue || strcmp(kinds[kind].name, name) != 0)) kind++;
    return kind;
}

static uint32_t role_of(const char *name)
{
    uint32_t role = 0;

    while (role < ROLES && strcmp(roles[role].name, name) != 0) role++;
    return role;
}

static phrase_token next_token(const char *text, uint32_t start)
{
    const char *at = text + start;
    const size_t letters = strspn(at, "abcdefghijklmnopqrstuvwxyz0123456789");
    phrase_token token;

    token.start = start;
    if (strncmp(at, number, sizeof number - 1) == 0) {
        token.kind = TOKEN_NUMBER;
        token.length = sizeof number - 1;
        token.value = 0;
    } else if (strncmp(at, copyright, sizeof copyright - 1) == 0) {
        token.kind = TOKEN_SIGN;
        token.length = sizeof copyright - 1;
        token.value = 0xA9;
    } else if (letters > 0) {
        token.kind = TOKEN_WORD;
        token.length = (uint32_t)letters;
        token.value = hash_of(at, letters);
    } else {
        token.kind = TOKEN_SIGN;
        token.length = 1;
        token.value = (unsigned char)*at;
    }
    return token;
}

/* False, and a report, if the phrase has too many tokens. */
static bool split_phrase(const list_file *list, phrase_entry *phrase)
{
    uint32_t at = 0;

    for (phrase->count = 0; phrase->text[at] != '\0';) {
        if (phrase->text[at] == ' ') {
            at++;
            continue;
        }
        if (phrase->count == MAX_TOKENS) {
            report(list, "the phrase has more than %u words and signs", MAX_TOKENS);
            return false;
        }
        phrase->tokens[phrase->count] = next_token(phrase->text, at);
        at += phrase->tokens[phrase->count++].length;
    }
    return true;
}

/* Words come first, by their hash. */
static int compare_tokens(const phrase_token *a, const phrase_token *b)
{
    if (a->kind != b->kind) return a->kind < b->kind ? -1 : 1;
    return a->value < b->value ? -1 : a->value > b->value;
}

/* By the first token. A phrase comes before the phrases that it begins with: "komentar anda" before "komentar". */
static int compare_phrases(const void *left, const void *right)
{
    const phrase_entry *a = (const phrase_entry *)left, *b = (const phrase_entry *)right;
    uint32_t i;

    for (i = 0; i < a->count && i < b->count; i++) {
        const int order = compare_tokens(&a->tokens[i], &b->tokens[i]);
        if (order != 0) return order;
    }
    return a->count > b->count ? -1 : a->count < b->count;
}

/* "baca:" and "baca :" are the same tokens. */
static bool is_listed(const phrase_list *phrases, const phrase_entry *phrase)
{
    uint32_t i = 0;

    while (i < phrases->count && compare_phrases(&phrases->items[i], phrase) != 0) i++;
    return i < phrases->count;
}

static void set_class(phrase_entry *phrase, const list_file *list)
{
    phrase->kind = kind_of(list->columns[1], false);
    phrase->role = role_of(list->columns[2]);
    phrase->is_inner = strcmp(kinds[phrase->kind].name, "link") == 0 || strcmp(kinds[phrase->kind].name, "label") == 0;
}

/* Whether the phrases of a class are no boilerplate. */
static bool is_text(const char *class)
{
    return strcmp(class, "later") == 0 || strcmp(class, "first") == 0;
}

static bool read_phrase(list_file *list, const phrase_list *phrases, phrase_entry *phrase)
{
    phrase->is_small = pop_small(list);
    if (!check_entry(list)) return false;
    strcpy(phrase->text, list->columns[0]);
    if (list->count < 2)
        report(list, "\"%s\" has no class in a second column (after a tab or two blanks)", phrase->text);
    else if (kind_of(list->columns[1], false) == KINDS)
        report(list, "unknown class \"%s\"", list->columns[1]);
    else if (list->count < 3)
        report(list, "\"%s\" has no role in a third column", phrase->text);
    else if (role_of(list->columns[2]) == ROLES)
        report(list, "unknown role \"%s\"", list->columns[2]);
    else if (is_text(list->columns[1]) != (strcmp(list->columns[2], "text") == 0))
        report(list, "the classes \"later\" and \"first\" and the role \"text\" belong together");
    else if (list->count > 3)
        report(list, "unknown word \"%s\" after the role", list->columns[3]);
    else if (split_phrase(list, phrase) && is_listed(phrases, phrase))
        report(list, "\"%s\" is listed twice, with other blanks", phrase->text);
    else
        set_class(phrase, list);
    return true;
}

/* A cue has a class and no role. */
static bool read_cue(list_file *list, const phrase_list *cues, phrase_entry *cue)
{
    memset(cue, 0, sizeof *cue);
    if (!check_entry(list)) return false;
    strcpy(cue->text, list->columns[0]);
    cue->role = role_of("text");
    if (list->count != 2)
        report(list, "\"%s\" needs one class in a second column (after a tab or two blanks)", cue->text);
    else if ((cue->kind = kind_of(list->columns[1], true)) == KINDS)
        report(list, "unknown class \"%s\"", list->columns[1]);
    else if (split_phrase(list, cue) && is_listed(cues, cue))
        report(list, "\"%s\" is listed twice, with other blanks", cue->text);
    return true;
}

static void read_all(phrase_list *phrases, const char *folder, const char *name,
                     bool read(list_file *, const phrase_list *, phrase_entry *))
{
    list_file list;

    phrases->count = 0;
    open_list(&list, folder, name, false);
    while (next_row(&list)) {
        if (phrases->count == MAX_PHRASES) give_up("more than %u phrases", MAX_PHRASES);
        if (read(&list, phrases, &phrases->items[phrases->count])) phrases->count++;
    }
}

void read_phrases(phrase_list *phrases, const char *folder)
{
    read_all(phrases, folder, "boilerplate.txt", read_phrase);
}

void read_cues(phrase_list *cues, const char *folder)
{
    read_all(cues, folder, "cues.txt", read_cue);
}

/* ---- writing */

static void write_token(FILE *out, const phrase_token *token)
{
    if (token->kind == TOKEN_WORD)
        fprintf(out, " 0x%04X,", (unsigned)(token->value >> 16 | 0x8000));
    else if (token->kind == TOKEN_SIGN)
        fprintf(out, " 0x%02X,", (unsigned)token->value);
    else
        fprintf(out, " RK_ANY_NUMBER,");
}

static unsigned bits_of(configuration which)
{
    return which == SMALL ? 0 : 6;
}

/* The bucket of a phrase: the upper bits of the hash of its first word. Those that begin with a sign, and those that
 * begin with a number, have a bucket each after these. In the small configuration all words have one bucket. */
static uint32_t bucket_of(const phrase_entry *phrase, uint32_t bits)
{
    const phrase_token *first = &phrase->tokens[0];

    if (first->kind == TOKEN_WORD) return first->value >> 16 >> (16 - bits);
    return (1u << bits) + (first->kind == TOKEN_NUMBER);
}

/* Where the phrases of each bucket begin, and where the last one ends: the phrase and its first token. */
static void write_buckets(FILE *out, const phrase_list *phrases, const char *name, configuration which)
{
    const uint32_t bits = bits_of(which);
    uint32_t i = 0, count = 0, tokens = 0, bucket;

    fprintf(out, "static const uint16_t %s_buckets[][2] = {", name);
    for (bucket = 0; bucket <= (1u << bits) + 2; bucket++) {
        for (; i < phrases->count && bucket_of(&phrases->items[i], bits) < bucket; i++) {
            const phrase_entry *phrase = &phrases->items[i];
            if (which == SMALL && !phrase->is_small) continue;
            count++;
            tokens += phrase->count;
        }
        fprintf(out, "%s{%u, %u},", bucket % 8 == 0 ? "\n    " : " ", (unsigned)count, (unsigned)tokens);
    }
    fprintf(out, "\n};\n");
}

static void write_tokens(FILE *out, const phrase_list *phrases, const char *name, configuration which)
{
    uint32_t i, k;

    fprintf(out, "static const uint16_t %s_tokens[] = {\n", name);
    for (i = 0; i < phrases->count; i++) {
        const phrase_entry *phrase = &phrases->items[i];
        if (which == SMALL && !phrase->is_small) continue;
        fprintf(out, "   ");
        for (k = 0; k < phrase->count; k++) write_token(out, &phrase->tokens[k]);
        fprintf(out, " /* %s */\n", phrase->text);
    }
    fprintf(out, "};\n");
}

static void write_table(FILE *out, const phrase_list *phrases, const char *name, configuration which)
{
    uint32_t i;

    write_tokens(out, phrases, name, which);
    fprintf(out, "static const rk_phrase %s_items[] = {\n", name);
    for (i = 0; i < phrases->count; i++) {
        const phrase_entry *phrase = &phrases->items[i];
        if (which == SMALL && !phrase->is_small) continue;
        fprintf(out, "    {%u, %s, %s},\n", (unsigned)phrase->count, kinds[phrase->kind].constant,
                roles[phrase->role].constant);
    }
    fprintf(out, "};\n");
    write_buckets(out, phrases, name, which);
    fprintf(out, "static const rk_phrase_table %s_table = {%s_items, %s_tokens, %s_buckets, %u};\n", name, name, name,
            name, bits_of(which));
}

void write_phrases(FILE *out, phrase_list *phrases)
{
    qsort(phrases->items, phrases->count, sizeof *phrases->items, compare_phrases);
    fprintf(
        out,
        "/* A phrase: the number of its tokens, its class, its role. The phrases are\n"
        " * sorted by the first token: those that begin with a word come first, in the order of its hash, and are in\n"
        " * buckets; the others begin with a sign or a number. Of the phrases with one beginning the longest comes "
        "first. */\n");
    fprintf(out, "#if RINGKAS_SMALL\n");
    write_table(out, phrases, "phrase", SMALL);
    fprintf(out, "#else\n");
    write_table(out, phrases, "phrase", WHOLE);
    fprintf(out, "#endif\n");
}

/* RINGKAS_SMALL uses none of them. */
void write_cues(FILE *out, phrase_list *cues)
{
    qsort(cues->items, cues->count, sizeof *cues->items, compare_phrases);
    write_table(out, cues, "cue", WHOLE);
}
