/* Which options exclude each other or need each other. */
#include "combinations.h"

#include <stddef.h>

#include "message.h"

static bool refuse_both(const char *first, const char *second)
{
    print_message((const char *[]){first, " and ", second, ": choose one of them", SEE_HELP, NULL});
    return false;
}

/* A teaser and tags stand alone, except in JSON. form: another one that is given; null: none. */
static bool is_one_answer(const command_line *command, const char *form)
{
    const char *answer = command->teaser != 0 ? "--teaser" : command->tags != NULL ? "--tags" : NULL;

    if (answer == NULL) return true;
    if (command->teaser != 0 && command->tags != NULL) return refuse_both("--teaser", "--tags");
    if (command->keywords != 0) return refuse_both(answer, "--keywords");
    return form == NULL || refuse_both(answer, form);
}

/* At most one of these forms may be given, and the others show neither keywords nor a teaser nor tags. JSON has all.
 * Only the first is for records. */
static bool is_one_form(const command_line *command)
{
    static const char *const forms[] = {"--json", "--highlight", "--explain", "--features", "--text"};
    const char *first = command->text_field != NULL ? "--jsonl" : NULL;
    uint32_t i;

    for (i = first != NULL ? 1 : 0; i < sizeof forms / sizeof forms[0]; i++) {
        if ((command->show & (uint32_t)SHOW_JSON << i) == 0) continue;
        if (first != NULL) return refuse_both(first, forms[i]);
        first = forms[i];
    }
    if ((command->show & (SHOW_HIGHLIGHT | SHOW_TEXT)) != 0 && command->keywords != 0)
        return refuse_both(first, "--keywords");
    return (command->show & SHOW_JSON) != 0 || is_one_answer(command, command->text_field != NULL ? NULL : first);
}

/* What is printed that has no sentences in it, or one record on each line; null: something else is. */
static const char *form_without_sentences(const command_line *command)
{
    if (command->text_field != NULL) return "--jsonl";
    if (command->keywords != 0) return "--keywords";
    if (command->tags != NULL) return "--tags";
    if ((command->show & SHOW_TEXT) != 0) return "--text";
    return (command->show & SHOW_FEATURES) != 0 ? "--features" : NULL;
}

/* An option must not do nothing. JSON has headings, pages, files and an outline, whether they are asked for or not. */
static bool is_of_use(const command_line *command)
{
    const char *form = form_without_sentences(command);

    if ((command->show & SHOW_JSON) != 0) return true;
    if (command->limits.per_section != 0) {
        if (command->teaser != 0) return refuse_both("--teaser", "--outline");
        if (form != NULL) return refuse_both(form, "--outline");
    }
    if (form == NULL) return true;
    if ((command->show & SHOW_WHERE) != 0) return refuse_both(form, "--where");
    return (command->show & SHOW_SOURCES) == 0 || refuse_both(form, "--sources");
}

/* An outline has its own length. */
static bool has_one_length(const command_line *command)
{
    const ringkas_limits *limits = &command->limits;

    if (limits->from > limits->until && limits->until != 0) {
        print_message((const char *[]){"--from: must not be more than --until" SEE_HELP, NULL});
        return false;
    }
    if (limits->per_section == 0) return true;
    if (limits->sentences != 0) return refuse_both("--outline", "--sentences");
    if (limits->words != 0) return refuse_both("--outline", "--words");
    if (limits->per_mille != 0) return refuse_both("--outline", "--ratio");
    return limits->max_chars == 0 || refuse_both("--outline", "--max-chars");
}

/* Several files together have no text of their own to print. */
static bool is_together_right(const command_line *command)
{
    if (command->is_together == 0) {
        if ((command->show & SHOW_SOURCES) == 0) return true;
        print_message((const char *[]){"--sources: needs --together" SEE_HELP, NULL});
        return false;
    }
    if (command->text_field != NULL) return refuse_both("--together", "--jsonl");
    if ((command->show & SHOW_HIGHLIGHT) != 0) return refuse_both("--together", "--highlight");
    if ((command->show & SHOW_FEATURES) != 0) return refuse_both("--together", "--features");
    return (command->show & SHOW_TEXT) == 0 || refuse_both("--together", "--text");
}

/* Some options mean nothing without --jsonl. */
static bool is_for_records(const command_line *command)
{
    const char *name = NULL;

    if (command->title_field != NULL) name = "--title-field";
    if (command->output_field != NULL) name = "--output-field";
    if (command->is_only != 0) name = "--only";
    if (command->is_changed != 0) name = "--changed";
    if (command->is_line_buffered != 0) name = "--line-buffered";
    if (command->jobs != 0) name = "--jobs";
    if (name == NULL || command->text_field != NULL) return true;
    print_message((const char *[]){name, ": needs --jsonl", SEE_HELP, NULL});
    return false;
}

bool is_consistent(const command_line *command)
{
    return is_one_form(command) && has_one_length(command) && is_together_right(command) && is_for_records(command) &&
           is_of_use(command);
}
