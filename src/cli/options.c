/* The command line: one table of options, one reader of each way to spell them. getopt_long would do, but neither C
 * nor POSIX has it. */
#include "options.h"

#include <inttypes.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "report.h"

typedef enum {
    FLAG,    /* takes no value; sets the bit `number` of its field */
    NUMBER,  /* a whole number from 1 to `number` */
    PERCENT, /* a percentage with at most one decimal, stored in per mille */
    CHOICE,  /* one of the `words`, stored as its index */
    LENGTH,  /* one of the `words`, stored as the number of words that it stands for */
    TEXT     /* any string */
} option_kind;

typedef struct {
    const char *name;
    char letter;       /* 0: it has only a name */
    option_kind kind;
    size_t field;      /* where in command_line its value goes */
    uint32_t number;   /* see option_kind */
    uint32_t usual;    /* not 0: the value may be left out, and then it is this number */
    const char *words; /* of a CHOICE or a LENGTH, with bars between */
} command_option;

/* One use of an option on the command line: enough to name it in a message as it was typed. */
typedef struct {
    const command_option *option;
    const char *value; /* null: none */
    bool is_by_letter;
} option_use;

#define FIELD(name) offsetof(command_line, name)

static const command_option known_options[] = {
    {"sentences", 'n', NUMBER, FIELD(limits.sentences), UINT32_MAX, 0, NULL},
    {"words", 'w', NUMBER, FIELD(limits.words), UINT32_MAX, 0, NULL},
    {"length", 0, LENGTH, FIELD(limits.words), 0, 0, "short|medium|long"},
    {"ratio", 'r', PERCENT, FIELD(limits.per_mille), 0, 0, NULL},
    {"max-chars", 0, NUMBER, FIELD(limits.max_chars), UINT32_MAX, 0, NULL},
    {"title", 't', TEXT, FIELD(title), 0, 0, NULL},
    {"keywords", 'k', NUMBER, FIELD(keywords), RINGKAS_MAX_KEYWORDS, USUAL_KEYWORDS, NULL},
    {"json", 0, FLAG, FIELD(show), SHOW_JSON, 0, NULL},
    {"highlight", 0, FLAG, FIELD(show), SHOW_MARK, 0, NULL},
    {"explain", 0, FLAG, FIELD(show), SHOW_EXPLAIN, 0, NULL},
    {"stopwords", 0, TEXT, FIELD(stopwords), 0, 0, NULL},
    {"no-stopwords", 0, FLAG, FIELD(options.flags), RINGKAS_NO_STOPWORDS, 0, NULL},
    {"keep-boilerplate", 0, FLAG, FIELD(options.flags), RINGKAS_KEEP_BOILERPLATE, 0, NULL},
    {"features", 0, FLAG, FIELD(show), SHOW_FEATURES, 0, NULL},
    {"color", 0, CHOICE, FIELD(color), 0, 0, "auto|always|never"},
    {"help", 'h', FLAG, FIELD(show), SHOW_HELP, 0, NULL},
    {"version", 'V', FLAG, FIELD(show), SHOW_VERSION, 0, NULL},
};

enum { OPTION_COUNT = sizeof known_options / sizeof known_options[0] };

const char help_text[] =
    "Usage: summarize [OPTION]... [FILE]...\n"
    "Print the sentences that matter most in an Indonesian text, in their order.\n"
    "Without a FILE, or where FILE is -, read standard input.\n"
    "\n"
    "How much:\n"
    "  -n, --sentences=N      at most N sentences (3 if nothing else is said)\n"
    "  -w, --words=N          about N words\n"
    "      --length=LENGTH    short, medium or long: about 30, 60 or 120 words\n"
    "  -r, --ratio=P          at most P percent of the sentences\n"
    "      --max-chars=N      never more than N characters\n"
    "\n"
    "What to print:\n"
    "  -k, --keywords[=N]     the N heaviest words (10) instead of a summary\n"
    "      --json             one JSON object a file, on one line\n"
    "      --highlight        the whole text with the chosen sentences marked\n"
    "      --explain          rank, score and what the score is made of\n"
    "      --color=WHEN       auto, always or never\n"
    "\n"
    "How to read the text:\n"
    "  -t, --title=TEXT       the text's title; sentences like it gain\n"
    "      --stopwords=FILE   more words that do not count, one a line\n"
    "      --no-stopwords     leave out the built-in stopwords\n"
    "      --keep-boilerplate take bylines, links and lists of headlines for text\n"
    "\n"
    "  -h, --help             print this help\n"
    "  -V, --version          print the version\n"
    "\n"
    "Examples:\n"
    "  summarize berita.txt\n"
    "  summarize --words=60 --title='Harga beras naik' < berita.txt\n"
    "\n"
    "Exit status: 0 done, 1 nothing to summarize in some file, 2 trouble.\n"
    "The manual says it all: man summarize\n";

#define SEE_HELP "; see summarize --help"

static void refuse(const option_use *use, const char *reason)
{
    const char letter[] = {use->option->letter, 0};
    const char *name = use->is_by_letter ? letter : use->option->name;
    const char *between = use->value == NULL ? "" : use->is_by_letter ? " " : "=";

    report_line((const char *[]){use->is_by_letter ? "-" : "--", name, between, use->value == NULL ? "" : use->value,
                                 ": ", reason, SEE_HELP, NULL});
}

static void refuse_value(const option_use *use)
{
    char reason[80];

    if (use->option->kind == NUMBER)
        snprintf(reason, sizeof reason, "must be a whole number from 1 to %" PRIu32, use->option->number);
    else if (use->option->kind == PERCENT)
        snprintf(reason, sizeof reason, "must be a percentage from 0.1 to 100 with one decimal at most");
    else
        snprintf(reason, sizeof reason, "must be one of %s", use->option->words);
    refuse(use, reason);
}

/* A digit's value; 10 for any other character. */
static uint32_t digit_value(char c)
{
    return c >= '0' && c <= '9' ? (uint32_t)(c - '0') : 10;
}

/* Reads the digits at *at and moves it behind them. False if there are none, or their number is above `most`. */
static bool read_digits(const char **at, uint32_t most, uint32_t *number)
{
    const char *start = *at;

    *number = 0;
    for (; digit_value(**at) < 10; ++*at) {
        uint32_t digit = digit_value(**at);
        if (digit > most || *number > (most - digit) / 10) return false;
        *number = *number * 10 + digit;
    }
    return *at != start;
}

static bool read_number(const char *value, uint32_t most, uint32_t *number)
{
    return read_digits(&value, most, number) && *number >= 1 && *value == 0;
}

/* "20", "20%", "12.5", and "12,5" as Indonesian writes it. */
static bool read_percent(const char *value, uint32_t *per_mille)
{
    uint32_t whole;
    uint32_t tenth = 0;

    if (!read_digits(&value, 100, &whole)) return false;
    if (*value == '.' || *value == ',') {
        tenth = digit_value(value[1]);
        if (tenth == 10) return false;
        value += 2;
    }
    if (*value == '%') value++;
    *per_mille = whole * 10 + tenth;
    return *value == 0 && *per_mille >= 1 && *per_mille <= 1000;
}

static bool read_choice(const char *value, const char *words, uint32_t *index)
{
    size_t length = strlen(value);

    for (*index = 0;; ++*index) {
        size_t end = strcspn(words, "|");
        if (end == length && memcmp(words, value, length) == 0) return true;
        if (words[end] == 0) return false;
        words += end + 1;
    }
}

static void *field_of(const command_option *option, command_line *command)
{
    return (char *)command + option->field;
}

/* 60 words is what Indonesian editors write for a news article (IndoSum: 90 % of the summaries have 51 to 65). */
static const uint32_t words_of_length[] = {30, 60, 120};

/* Puts a value into the option's field. False if it is not one. */
static bool store(const command_option *option, const char *value, command_line *command)
{
    void *field = field_of(option, command);
    uint32_t index;

    switch (option->kind) {
    case FLAG:
        *(uint32_t *)field |= option->number;
        return true;
    case NUMBER:
        return read_number(value, option->number, field);
    case PERCENT:
        return read_percent(value, field);
    case CHOICE:
        return read_choice(value, option->words, field);
    case LENGTH:
        if (!read_choice(value, option->words, &index)) return false;
        *(uint32_t *)field = words_of_length[index];
        return true;
    case TEXT:
        *(const char **)field = value;
        return true;
    }
    return false;
}

/* Carries out one use of an option; if it needs a value and none is attached, `next` is its value. Returns how many
 * arguments it used up beyond its own, or -1 after trouble, which it has reported. */
static int take(option_use *use, const char *next, command_line *command)
{
    const command_option *option = use->option;
    bool is_attached = use->value != NULL;
    bool is_complete = option->kind == FLAG || option->usual != 0;

    if (option->kind == FLAG && is_attached) {
        refuse(use, "takes no value");
        return -1;
    }
    if (option->usual != 0 && !is_attached) {
        *(uint32_t *)field_of(option, command) = option->usual;
        return 0;
    }
    if (!is_complete && !is_attached) use->value = next;
    if (!is_complete && use->value == NULL) {
        refuse(use, "needs a value");
        return -1;
    }
    if (!store(option, use->value, command)) {
        refuse_value(use);
        return -1;
    }
    return !is_complete && !is_attached;
}

static int refuse_unknown(const char *argument)
{
    report_line((const char *[]){argument, ": unknown option", SEE_HELP, NULL});
    return -1;
}

/* Takes "--name" or "--name=value". Returns what take() returns. */
static int take_name(const char *argument, const char *next, command_line *command)
{
    const char *name = argument + 2;
    size_t length = strcspn(name, "=");
    option_use use = {NULL, name[length] == '=' ? name + length + 1 : NULL, false};
    uint32_t i;

    for (i = 0; i < OPTION_COUNT; i++) {
        const command_option *option = &known_options[i];
        if (strncmp(option->name, name, length) == 0 && option->name[length] == 0) use.option = option;
    }
    return use.option == NULL ? refuse_unknown(argument) : take(&use, next, command);
}

/* Takes "-n", "-n5", or flags in one argument. Returns what take() returns. */
static int take_letters(const char *argument, const char *next, command_line *command)
{
    const char *at;

    for (at = argument + 1; *at != 0; at++) {
        option_use use = {NULL, NULL, true};
        uint32_t i;

        for (i = 0; i < OPTION_COUNT; i++)
            if (known_options[i].letter == *at) use.option = &known_options[i];
        if (use.option == NULL) return refuse_unknown(argument);
        if (use.option->kind != FLAG) {
            use.value = at[1] != 0 ? at + 1 : NULL;
            return take(&use, next, command);
        }
        take(&use, NULL, command);
    }
    return 0;
}

/* Of --json, --mark, --explain, --features at most one says what is printed, and marking shows no keywords. */
static bool is_consistent(const command_line *command)
{
    static const char *const forms[] = {"--json", "--highlight", "--explain", "--features"};
    const char *first = NULL;
    const char *second = NULL;
    uint32_t i;

    for (i = 0; i < 4; i++) {
        if ((command->show & (uint32_t)SHOW_JSON << i) == 0) continue;
        second = first == NULL ? NULL : forms[i];
        if (first == NULL) first = forms[i];
    }
    if (second == NULL && (command->show & SHOW_MARK) != 0 && command->keywords != 0) second = "--keywords";
    if (second != NULL) report_line((const char *[]){first, " and ", second, ": choose one of them", SEE_HELP, NULL});
    return second == NULL;
}

bool read_command_line(int argc, char **argv, command_line *command)
{
    static char standard_input[] = "-";
    static char *no_files[] = {standard_input};
    bool is_over = false; /* "--" was seen: the rest are files */
    int i;

    memset(command, 0, sizeof *command);
    command->files = argv;
    for (i = 1; i < argc; i++) {
        const char *next = i + 1 < argc ? argv[i + 1] : NULL;
        int used = 0;

        if (is_over || argv[i][0] != '-' || argv[i][1] == 0)
            command->files[command->file_count++] = argv[i];
        else if (strcmp(argv[i], "--") == 0)
            is_over = true;
        else
            used = argv[i][1] == '-' ? take_name(argv[i], next, command) : take_letters(argv[i], next, command);
        if (used < 0) return false;
        if ((command->show & (SHOW_HELP | SHOW_VERSION)) != 0) return true;
        i += used;
    }
    if (command->file_count == 0) {
        command->files = no_files;
        command->file_count = 1;
    }
    return is_consistent(command);
}
