/* The command line: one table of options, and one function for each way to write them. getopt_long() is in neither C
 * nor POSIX, and it would read the file of "-k 5" as a file. */
#include "options.h"

#include <inttypes.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "combinations.h"
#include "message.h"
#include "values.h"

typedef enum {
    FLAG,      /* sets the bit `bit` of its field; takes no value */
    FORM,      /* the same; may have one word attached, which also sets the bit `word_bit` */
    NUMBER,    /* a whole number from 1 to `max` */
    PLACE,     /* a whole number from 0 to `max` */
    PERCENT,   /* a percentage, stored in per mille */
    CHOICE,    /* one of the `words`, stored as its index */
    LENGTH,    /* one of the `words`, stored as a number of words */
    ATTACHED,  /* any string that is not empty and is attached; without one its value is `words` */
    FILE_NAME, /* any string that is not empty */
    TEXT       /* any string */
} option_kind;

typedef struct {
    const char *name;
    char letter; /* 0: it has only a name */
    option_kind kind;
    size_t field;            /* where in command_line its value goes */
    uint32_t bit;            /* of a FLAG or a FORM */
    uint32_t word_bit;       /* of a FORM */
    uint32_t max;            /* of a NUMBER */
    uint32_t default_number; /* of a NUMBER; not 0: the number is optional, and this is its default */
    const char *words;       /* of a CHOICE, a LENGTH or a FORM, with bars between them; the default of an ATTACHED */
} command_option;

/* One use of an option on the command line: enough to name it in a message as it was typed. */
typedef struct {
    const command_option *option;
    const char *value; /* null: none */
    bool is_by_letter;
} option_use;

#define MAX_JOBS 256u

#define FIELD(name) .field = offsetof(command_line, name)

static const command_option known_options[] = {
    {"sentences", 'n', NUMBER, FIELD(limits.sentences), .max = UINT32_MAX},
    {"words", 'w', NUMBER, FIELD(limits.words), .max = UINT32_MAX},
    {"length", 0, LENGTH, FIELD(limits.words), .words = "short|medium|long"},
    {"ratio", 'r', PERCENT, FIELD(limits.per_mille)},
    {"max-chars", 0, NUMBER, FIELD(limits.max_chars), .max = UINT32_MAX},
    {"from", 0, PLACE, FIELD(limits.from), .max = UINT32_MAX},
    {"until", 0, NUMBER, FIELD(limits.until), .max = UINT32_MAX},
    {"outline", 0, NUMBER, FIELD(limits.per_section), .max = UINT32_MAX, .default_number = 1},
    {"query", 0, TEXT, FIELD(limits.query)},
    {"keywords", 'k', NUMBER, FIELD(keywords), .max = RINGKAS_MAX_KEYWORDS, .default_number = DEFAULT_KEYWORDS},
    {"teaser", 0, NUMBER, FIELD(teaser), .max = UINT32_MAX, .default_number = RINGKAS_TEASER_WORDS},
    {"tags", 0, FILE_NAME, FIELD(tags)},
    {"json", 0, FORM, FIELD(show), .bit = SHOW_JSON, .word_bit = SHOW_CHOSEN, .words = "summary"},
    {"highlight", 0, FORM, FIELD(show), .bit = SHOW_HIGHLIGHT, .word_bit = SHOW_SIGNS, .words = "text"},
    {"together", 0, FLAG, FIELD(is_together), .bit = 1},
    {"sources", 0, FLAG, FIELD(show), .bit = SHOW_SOURCES},
    {"explain", 0, FLAG, FIELD(show), .bit = SHOW_EXPLAIN},
    {"where", 0, FLAG, FIELD(show), .bit = SHOW_WHERE},
    {"text", 0, FLAG, FIELD(show), .bit = SHOW_TEXT},
    {"features", 0, FLAG, FIELD(show), .bit = SHOW_FEATURES},
    {"color", 0, CHOICE, FIELD(color), .words = "auto|always|never"},
    {"quiet", 'q', FLAG, FIELD(is_quiet), .bit = 1},
    {"format", 0, CHOICE, FIELD(format), .words = "auto|plain|html|subtitles|markdown|chat|mail|columns"},
    {"title", 't', TEXT, FIELD(title)},
    {"stopwords", 0, FILE_NAME, FIELD(stopwords)},
    {"abbreviations", 0, FILE_NAME, FIELD(abbreviations)},
    {"no-stopwords", 0, FLAG, FIELD(options.flags), .bit = RINGKAS_NO_STOPWORDS},
    {"keep-boilerplate", 0, FLAG, FIELD(options.flags), .bit = RINGKAS_KEEP_BOILERPLATE},
    {"jsonl", 0, ATTACHED, FIELD(text_field), .words = "text"},
    {"title-field", 0, TEXT, FIELD(title_field)},
    {"output-field", 0, TEXT, FIELD(output_field)},
    {"only", 0, FLAG, FIELD(is_only), .bit = 1},
    {"changed", 0, FLAG, FIELD(is_changed), .bit = 1},
    {"line-buffered", 0, FLAG, FIELD(is_line_buffered), .bit = 1},
    {"jobs", 0, NUMBER, FIELD(jobs), .max = MAX_JOBS},
    {"help", 'h', FLAG, FIELD(show), .bit = SHOW_HELP},
    {"version", 'V', FLAG, FIELD(show), .bit = SHOW_VERSION},
};

enum { OPTION_COUNT = sizeof known_options / sizeof known_options[0] };

static void refuse(const option_use *use, const char *reason)
{
    const char letter[] = {use->option->letter, 0};
    const char *name = use->is_by_letter ? letter : use->option->name;
    const char *between = use->value == NULL ? "" : use->is_by_letter ? " " : "=";

    print_message((const char *[]){use->is_by_letter ? "-" : "--", name, between, use->value == NULL ? "" : use->value,
                                   ": ", reason, SEE_HELP, NULL});
}

static void refuse_value(const option_use *use)
{
    const command_option *option = use->option;
    char reason[80];

    if (option->kind == FLAG)
        snprintf(reason, sizeof reason, "takes no value");
    else if (option->kind == FORM)
        snprintf(reason, sizeof reason, "takes no value but %s", option->words);
    else if (option->kind == ATTACHED || option->kind == FILE_NAME)
        snprintf(reason, sizeof reason, "must not be empty");
    else if (option->kind == NUMBER || option->kind == PLACE)
        snprintf(reason, sizeof reason, "must be a whole number from %d to %" PRIu32, option->kind == NUMBER,
                 option->max);
    else if (option->kind == PERCENT)
        snprintf(reason, sizeof reason, "must be a percentage from 0.1 to 100 with at most one decimal");
    else
        snprintf(reason, sizeof reason, "must be one of %s", option->words);
    refuse(use, reason);
}

static void *field_of(const command_option *option, command_line *command)
{
    return (char *)command + option->field;
}

/* 60 words is what Indonesian editors write for a news article (IndoSum: 90 % of the summaries have 51 to 65). */
static const uint32_t words_of_length[] = {30, 60, 120};

/* Sets the bits of a FORM. The last use counts: "--json" after "--json=summary" means all segments again. */
static bool store_form(const command_option *option, const char *word, uint32_t *field)
{
    uint32_t index;

    if (word != NULL && !read_choice(word, option->words, &index)) return false;
    *field = (*field & ~option->word_bit) | option->bit | (word == NULL ? 0 : option->word_bit);
    return true;
}

static bool store_length(const command_option *option, const char *word, uint32_t *field)
{
    uint32_t index;

    if (!read_choice(word, option->words, &index)) return false;
    *field = words_of_length[index];
    return true;
}

/* Puts a value into the option's field. A null value is for flags, forms and default numbers. False if it is wrong. */
static bool store(const command_option *option, const char *value, command_line *command)
{
    void *field = field_of(option, command);

    switch (option->kind) {
    case FLAG: *(uint32_t *)field |= option->bit; return value == NULL;
    case FORM: return store_form(option, value, field);
    case NUMBER:
        if (value != NULL) return read_number(value, 1, option->max, field);
        *(uint32_t *)field = option->default_number;
        return true;
    case PLACE: return read_number(value, 0, option->max, field);
    case PERCENT: return read_percent(value, field);
    case CHOICE: return read_choice(value, option->words, field);
    case LENGTH: return store_length(option, value, field);
    case ATTACHED: *(const char **)field = value == NULL ? option->words : value; return value == NULL || *value != 0;
    case FILE_NAME: *(const char **)field = value; return value != NULL && *value != 0;
    case TEXT: *(const char **)field = value; return true;
    }
    return false;
}

static bool is_attached_only(const command_option *option)
{
    return option->kind == FLAG || option->kind == FORM || option->kind == ATTACHED;
}

/* Is the next argument the value of an option that has none attached? An optional number is taken if it looks like one:
 * users type "-k 5 file". An optional word never is, so that "--json summary" reads the file "summary". */
static bool takes_next(const command_option *option, const char *next)
{
    if (is_attached_only(option) || next == NULL) return false;
    return option->default_number == 0 || is_whole_number(next);
}

/* Carries out one use of an option. Returns how many arguments after its own it has used, or -1 after an error, which
 * it has reported. */
static int apply(option_use *use, const char *next, command_line *command)
{
    const command_option *option = use->option;
    bool is_optional = is_attached_only(option) || option->default_number != 0;
    bool uses_next = use->value == NULL && takes_next(option, next);

    if (uses_next) use->value = next;
    if (!is_optional && use->value == NULL) {
        refuse(use, "needs a value");
        return -1;
    }
    if (!store(option, use->value, command)) {
        refuse_value(use);
        return -1;
    }
    return uses_next;
}

static int refuse_unknown(const char *argument)
{
    print_message((const char *[]){argument, ": unknown option", SEE_HELP, NULL});
    return -1;
}

/* Reads "--name" or "--name=value". Returns what apply() returns. */
static int read_name(const char *argument, const char *next, command_line *command)
{
    const char *name = argument + 2;
    size_t length = strcspn(name, "=");
    option_use use = {NULL, name[length] == '=' ? name + length + 1 : NULL, false};
    uint32_t i;

    for (i = 0; i < OPTION_COUNT; i++) {
        const command_option *option = &known_options[i];
        if (strncmp(option->name, name, length) == 0 && option->name[length] == 0) use.option = option;
    }
    return use.option == NULL ? refuse_unknown(argument) : apply(&use, next, command);
}

/* Reads "-n", "-n5", or several letters in one argument, of which only the last may have a value. Returns what apply()
 * returns. */
static int read_letters(const char *argument, const char *next, command_line *command)
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
            return apply(&use, next, command);
        }
        apply(&use, NULL, command);
    }
    return 0;
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
            used = argv[i][1] == '-' ? read_name(argv[i], next, command) : read_letters(argv[i], next, command);
        if (used < 0) return false;
        if ((command->show & (SHOW_HELP | SHOW_VERSION)) != 0) return true;
        i += used;
    }
    if (command->file_count == 0) {
        command->files = no_files;
        command->file_count = 1;
        command->has_no_file = true;
    }
    if (command->limits.query != NULL) command->limits.query_length = strlen(command->limits.query);
    return is_consistent(command);
}
