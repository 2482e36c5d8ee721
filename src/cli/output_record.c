/* --jsonl: the line of a record, in which the values of some members are new. All other bytes stay. */
#include "output_record.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "printable.h"

/* ---- what is added */

static void put_summary_string(printer *to, const answer *found)
{
    const ringkas_summary *summary = &found->summary;
    uint32_t first = next_chosen(summary, 0);
    uint32_t i;

    put_string(&to->out, "\"");
    for (i = first; i < summary->count; i = next_chosen(summary, i + 1)) {
        size_t length;
        const char *text = segment_text(to, found, i, &length);

        if (text == NULL) return;
        if (i != first) put_string(&to->out, " ");
        put_text(&to->out, text, length, JSON_STRING);
    }
    put_string(&to->out, "\"");
}

static void put_teaser_string(printer *to, const answer *found)
{
    size_t length;
    const char *text = teaser_text(to, found, &length);

    if (text != NULL) put_json_string(&to->out, text, length);
}

static void put_keyword_strings(printer *to, const answer *found)
{
    uint32_t i;

    put_string(&to->out, "[");
    for (i = 0; i < found->keyword_count; i++) {
        if (i > 0) put_string(&to->out, ",");
        put_json_string(&to->out, found->input->text + found->keywords[i].start, found->keywords[i].length);
    }
    put_string(&to->out, "]");
}

/* Whether a member of --json is added to records too. */
static bool is_of_record(const command_line *command, uint32_t member)
{
    return json_members[member].about != ABOUT_FILE && has_json_member(command, member);
}

static void put_members(printer *to, const answer *found)
{
    const char *before = "{\"";
    uint32_t i;

    for (i = 0; i < JSON_MEMBERS; i++) {
        if (!is_of_record(to->command, i)) continue;
        put_string(&to->out, before);
        put_string(&to->out, json_members[i].name);
        put_string(&to->out, "\":");
        json_members[i].put(to, found);
        before = ",\"";
    }
    put_string(&to->out, "}");
}

/* The members of --json are added to the record itself, unless one member is to have all of them. */
static bool is_spread(const command_line *command)
{
    return (command->show & SHOW_JSON) != 0 && command->output_field == NULL;
}

/* The members of --changed: which version of the library a record is from, and what its answer is worth. */
static const char answers_name[] = "answers", known_name[] = "known_words";

bool has_these_answers(const record_form *form, const record *of)
{
    char number[16];
    int length = snprintf(number, sizeof number, "%" PRIu32, ringkas_answers()), i;

    for (i = 0; i < form->added_count; i++) {
        const json_span *old = &of->added[i];
        if (strcmp(form->added[i], answers_name) != 0 || old->start == NULL) continue;
        return old->end - old->start == length && memcmp(old->start, number, (size_t)length) == 0;
    }
    return false;
}

void set_record_form(record_form *form, const command_line *command)
{
    const char *field = command->keywords != 0  ? "keywords"
                        : command->teaser != 0  ? "teaser"
                        : command->tags != NULL ? "tags"
                                                : "summary";
    uint32_t i;

    memset(form, 0, sizeof *form);
    form->text_path = command->text_field;
    form->title_path = command->title_field;
    if (!is_spread(command)) {
        form->added[form->added_count++] = command->output_field != NULL ? command->output_field : field;
        if (command->is_changed == 0) return;
        form->added[form->added_count++] = answers_name;
        form->added[form->added_count++] = known_name;
        return;
    }
    for (i = 0; i < JSON_MEMBERS; i++)
        if (is_of_record(command, i)) form->added[form->added_count++] = json_members[i].name;
}

static const json_member *member_of_json(const char *name)
{
    uint32_t i = 0;

    while (strcmp(json_members[i].name, name) != 0) i++;
    return &json_members[i];
}

/* Puts the value of an added member. */
static void put_added(printer *to, const char *name, const answer *found)
{
    const bool is_member = is_spread(to->command) || name == answers_name || name == known_name;
    const json_member *member = is_member ? member_of_json(name) : NULL;

    if (found == NULL && (member == NULL || member->about != ABOUT_SCHEMA)) {
        put_string(&to->out, "null");
    } else if (member != NULL) {
        member->put(to, found);
    } else if ((to->command->show & SHOW_JSON) != 0) {
        put_members(to, found);
    } else if (to->command->keywords != 0) {
        put_keyword_strings(to, found);
    } else if (to->command->tags != NULL) {
        put_tag_strings(to, found);
    } else if (to->command->teaser != 0) {
        put_teaser_string(to, found);
    } else {
        put_summary_string(to, found);
    }
}

/* ---- the line */

/* The member whose old value is the first after `at`; -1: none. */
static int next_replaced(const record_form *form, const record *of, const char *at)
{
    int next = -1;
    int i;

    for (i = 0; i < form->added_count; i++) {
        if (of->added[i].start == NULL || of->added[i].start < at) continue;
        if (next < 0 || of->added[i].start < of->added[next].start) next = i;
    }
    return next;
}

/* Puts the old line up to its last member, with the new values in it. */
static void put_old_members(printer *to, const record_form *form, const record *of, const answer *found)
{
    const char *at = of->whole.start;
    int i;

    while ((i = next_replaced(form, of, at)) >= 0) {
        put_bytes(&to->out, at, (size_t)(of->added[i].start - at));
        put_added(to, form->added[i], found);
        at = of->added[i].end;
    }
    put_bytes(&to->out, at, (size_t)(of->last - at));
}

void print_record(printer *to, const record_form *form, const record *of, const answer *found)
{
    bool is_new = to->command->is_only != 0 || of->kind != TOKEN_OBJECT;
    const char *before = is_new || of->is_empty ? "" : ",";
    int i;

    if (is_new)
        put_string(&to->out, "{");
    else
        put_old_members(to, form, of, found);
    for (i = 0; i < form->added_count; i++) {
        if (!is_new && of->added[i].start != NULL) continue;
        put_string(&to->out, before);
        put_json_string(&to->out, form->added[i], strlen(form->added[i]));
        put_string(&to->out, ":");
        put_added(to, form->added[i], found);
        before = ",";
    }
    if (is_new)
        put_string(&to->out, "}");
    else
        put_bytes(&to->out, of->last, (size_t)(of->whole.end - of->last));
    put_string(&to->out, "\n");
}

void print_record_error(printer *to, const char *reason, uint64_t line)
{
    char end[40];

    snprintf(end, sizeof end, ",\"line\":%" PRIu64 "}\n", line);
    put_string(&to->out, "{\"error\":");
    put_json_string(&to->out, reason, strlen(reason));
    put_string(&to->out, end);
}
