/* Own abbreviations. */
#include "own_abbreviations.h"

/* The names that may stand after an entry, as src/tools/make_lexicon has them. */
static const struct {
    char name[14];
    uint32_t flags;
} class_names[] = {
    {"before_name", RK_BEFORE_NAME}, {"before_number", RK_BEFORE_NUMBER}, {"before_verse", RK_BEFORE_VERSE},
    {"after_name", RK_AFTER_NAME},   {"list_end", RK_LIST_END},           {"unit", RK_UNIT},
    {"may_end", RK_MAY_END},         {"capital", RK_CAPITALIZED},         {"small", 0},
};

#define CLASS_NAMES   (sizeof class_names / sizeof *class_names)
#define ENTRY_CLASSES (RK_BEFORE_NAME | RK_BEFORE_NUMBER | RK_BEFORE_VERSE | RK_AFTER_NAME | RK_LIST_END | RK_UNIT)

/* ---- one line */

static bool is_row_end(const rk_source *list, uint32_t at)
{
    return at >= list->length || rk_byte(list, at) == '\n' || rk_byte(list, at) == '\r';
}

static bool is_column_blank(const rk_source *list, uint32_t at)
{
    return rk_byte(list, at) == ' ' || rk_byte(list, at) == '\t';
}

static uint32_t skip_column_blanks(const rk_source *list, uint32_t at)
{
    while (!is_row_end(list, at) && is_column_blank(list, at)) at++;
    return at;
}

static uint32_t find_column_end(const rk_source *list, uint32_t at)
{
    while (!is_row_end(list, at) && !is_column_blank(list, at)) at++;
    return at;
}

/* The hash of "a.n", as that of its words that stops join; 0: something else than small letters and stops inside. */
static uint32_t hash_entry(const rk_source *list, uint32_t at, uint32_t end)
{
    rk_hasher hasher = rk_hash_start();
    uint32_t hash = 0, start = at;

    for (;; at++) {
        if (at != end && rk_byte(list, at) != '.') {
            if ((uint32_t)rk_byte(list, at) - 'a' >= 26u) return 0;
            rk_hash_byte(&hasher, rk_byte(list, at));
            continue;
        }
        if (at == start) return 0; /* two stops, or one at an end */
        hash = hash == 0 ? rk_hash_end(&hasher) : rk_hash_join(hash, rk_hash_end(&hasher));
        if (at == end) return hash;
        hasher = rk_hash_start();
        start = at + 1;
    }
}

/* The row of a name; CLASS_NAMES if it is none. */
static uint32_t find_class(const rk_source *list, uint32_t at, uint32_t end)
{
    uint32_t row, i;

    for (row = 0; row < CLASS_NAMES; row++) {
        for (i = 0;
             at + i < end && i < sizeof class_names->name && rk_byte(list, at + i) == (uint8_t)class_names[row].name[i];
             i++)
            continue;
        if (at + i == end && class_names[row].name[i] == '\0') break;
    }
    return row;
}

/* Reads the line with an entry that begins at `at`. Returns where it ends; 0: it is wrong. */
static uint32_t read_own_entry(const rk_source *list, uint32_t at, rk_own_abbreviation *entry)
{
    uint32_t end = find_column_end(list, at);

    entry->hash = hash_entry(list, at, end);
    entry->classes = 0;
    for (at = skip_column_blanks(list, end); !is_row_end(list, at) && rk_byte(list, at) != '#';
         at = skip_column_blanks(list, end)) {
        uint32_t row;
        end = find_column_end(list, at);
        row = find_class(list, at, end);
        if (row == CLASS_NAMES) return 0;
        entry->classes |= class_names[row].flags;
    }
    while (!is_row_end(list, at)) at++; /* a comment */
    return entry->hash != 0 && (entry->classes & ENTRY_CLASSES) != 0 ? at : 0;
}

/* ---- the list */

rk_entry_status rk_next_own_abbreviation(const rk_source *list, uint32_t *at, rk_own_abbreviation *entry)
{
    if (!RK_HAS_ABBREVIATIONS) return list->length > 0 ? RK_ENTRY_WRONG : RK_ENTRY_NONE;
    if (*at == 0 && rk_char_at(list, 0).code == 0xFEFF) *at = 3; /* a byte order mark */
    while (*at < list->length) {
        const uint32_t first = skip_column_blanks(list, *at);
        uint32_t end = first;
        if (is_row_end(list, first)) {
            *at = first + 1;
            continue;
        }
        if (rk_byte(list, first) != '#') {
            end = read_own_entry(list, first, entry);
            if (end == 0) return RK_ENTRY_WRONG;
            *at = end;
            return RK_ENTRY_FOUND;
        }
        while (!is_row_end(list, end)) end++;
        *at = end;
    }
    return RK_ENTRY_NONE;
}

uint32_t rk_find_wrong_abbreviation(const rk_source *list)
{
    rk_own_abbreviation entry;
    rk_entry_status status;
    uint32_t at = 0, line = 1, i;

    do status = rk_next_own_abbreviation(list, &at, &entry);
    while (status == RK_ENTRY_FOUND);
    if (status == RK_ENTRY_NONE) return 0;
    for (i = 0; i < at; i++) line += rk_byte(list, i) == '\n';
    return line;
}

/* ---- look-up */

static bool is_entry_before(const rk_own_abbreviation *a, const rk_own_abbreviation *b)
{
    return a->hash < b->hash || (a->hash == b->hash && a->classes < b->classes);
}

/* Moves an item down a heap of `count` items with the greatest one on top. */
static void sift_entry_down(rk_own_abbreviation *items, uint32_t at, uint32_t count)
{
    while (2 * at + 1 < count) {
        uint32_t child = 2 * at + 1;
        rk_own_abbreviation item;
        if (child + 1 < count && is_entry_before(&items[child], &items[child + 1])) child++;
        if (!is_entry_before(&items[at], &items[child])) return;
        item = items[at];
        items[at] = items[child];
        items[child] = item;
        at = child;
    }
}

/* Heapsort: no recursion, and n log n for every list. */
void rk_sort_own_abbreviations(rk_own_abbreviations *own)
{
    uint32_t i;

    if (!RK_HAS_ABBREVIATIONS) return;
    for (i = own->count / 2; i > 0; i--) sift_entry_down(own->items, i - 1, own->count);
    for (i = own->count; i > 1; i--) {
        const rk_own_abbreviation greatest = own->items[0];
        own->items[0] = own->items[i - 1];
        own->items[i - 1] = greatest;
        sift_entry_down(own->items, 0, i - 1);
    }
}

uint32_t rk_own_classes_of(const rk_own_abbreviations *own, uint32_t hash)
{
    uint32_t low = 0, high = own == NULL ? 0 : own->count;

    if (!RK_HAS_ABBREVIATIONS) return 0;
    while (low < high) {
        const uint32_t middle = (low + high) / 2;
        if (own->items[middle].hash < hash)
            low = middle + 1;
        else
            high = middle;
    }
    return own != NULL && low < own->count && own->items[low].hash == hash ? own->items[low].classes : 0;
}
