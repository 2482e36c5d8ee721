/* Finds the fields of one record in its line. */
#include "record.h"

#include <string.h>

#include "json_string.h"

/* How far the names of a path have been found. */
typedef struct {
    const char *path; /* null: look for nothing */
    size_t start;     /* of the name in the path that comes next */
    size_t depth;     /* how many objects are open that the path leads through */
    bool is_through;  /* the path leads through the value that comes next */
    bool is_target;   /* the value that comes next is the one */
    json_token *value;
} path_search;

typedef struct {
    json_reader *reader;
    const record_form *form;
    record *found;
    path_search text;
    path_search title;
    int added; /* the index of the member that begins; -1: none of them */
    const char *value;
} record_search;

static const json_token no_token = {TOKEN_END, false, NULL, 0};

/* ---- paths */

static void see_name(path_search *search, const json_token *name, size_t depth)
{
    const char *next;
    size_t length;

    search->is_through = false;
    search->is_target = false;
    if (search->path == NULL) return;
    next = search->path + search->start;
    length = strcspn(next, ".");
    if (depth == search->depth && is_json_text(name, next, length)) {
        search->is_target = next[length] == 0;
        search->is_through = !search->is_target;
    } else if (depth == 1) {
        /* Tables that were made flat have a member "a.b". */
        search->is_target = is_json_text(name, search->path, strlen(search->path));
    }
    if (search->is_target || search->is_through) *search->value = no_token;
}

static void see_value(path_search *search, const json_token *value)
{
    if (search->is_target) *search->value = *value;
    if (search->is_through && value->kind == TOKEN_OBJECT) {
        search->depth++;
        search->start += strcspn(search->path + search->start, ".") + 1;
    }
    search->is_through = false;
    search->is_target = false;
}

/* An object ended. `depth` brackets are still open. */
static void see_end(path_search *search, size_t depth)
{
    if (search->path == NULL || search->depth <= depth || depth == 0) return;
    search->depth = depth;
    search->start--;
    while (search->start > 0 && search->path[search->start - 1] != '.') search->start--;
}

/* ---- the record */

static int find_added(const record_form *form, const json_token *name)
{
    int i;

    for (i = 0; i < form->added_count; i++)
        if (is_json_text(name, form->added[i], strlen(form->added[i]))) return i;
    return -1;
}

static void begin_member(record_search *search, const json_token *name)
{
    size_t depth = search->reader->depth;

    see_name(&search->text, name, depth);
    see_name(&search->title, name, depth);
    if (depth != 1) return;
    search->added = find_added(search->form, name);
    search->value = NULL;
    search->found->is_empty = false;
}

static void begin_value(record_search *search, const json_token *value)
{
    see_value(&search->text, value);
    see_value(&search->title, value);
    if (search->value == NULL) search->value = value->start;
}

/* A value ended. */
static void end_value(record_search *search)
{
    record *found = search->found;

    if (search->reader->depth != 1) return;
    found->last = search->reader->at;
    if (search->added < 0) return;
    found->added[search->added].start = search->value;
    found->added[search->added].end = found->last;
}

static bool read_members(record_search *search)
{
    json_reader *reader = search->reader;
    json_token token;

    for (;;) {
        token = next_json_token(reader);
        switch (token.kind) {
        case TOKEN_ERROR: return false;
        case TOKEN_END: return true;
        case TOKEN_NAME: begin_member(search, &token); break;
        case TOKEN_OBJECT:
        case TOKEN_ARRAY: begin_value(search, &token); break;
        case TOKEN_OBJECT_END:
            see_end(&search->text, reader->depth);
            see_end(&search->title, reader->depth);
            if (reader->depth == 0) search->found->whole.end = reader->at;
            end_value(search);
            break;
        case TOKEN_ARRAY_END: end_value(search); break;
        default:
            begin_value(search, &token);
            end_value(search);
            break;
        }
    }
}

bool read_record(json_reader *reader, const record_form *form, record *found)
{
    record_search search = {reader,
                            form,
                            found,
                            {form->text_path, 0, 1, false, false, &found->text},
                            {form->title_path, 0, 1, false, false, &found->title},
                            -1,
                            NULL};
    json_token first = next_json_token(reader);

    memset(found, 0, sizeof *found);
    found->kind = first.kind;
    found->whole.start = first.start;
    found->last = reader->at;
    found->is_empty = true;
    if (first.kind == TOKEN_STRING) found->text = first;
    return first.kind != TOKEN_ERROR && read_members(&search);
}
