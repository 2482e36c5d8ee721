/* The names in a web page: sorted tables. */
#include "html_names.h"

/* The name of a character. */
typedef struct {
    char name[8]; /* without a NUL if it has 8 letters */
    uint16_t code;
} rk_entity;

#include "pages.inc"

/* Sorted by name; the first one is that of all unknown names. */
static const rk_element elements[] = {
    {"", RK_TAG_INLINE, 0},
    {"a", RK_TAG_LINK, 0},
    {"address", RK_TAG_BLOCK, RK_TAG_ASIDE},
    {"area", RK_TAG_INLINE, RK_TAG_VOID},
    {"article", RK_TAG_MAIN, 0},
    {"aside", RK_TAG_BLOCK, RK_TAG_ASIDE},
    {"audio", RK_TAG_BLOCK, RK_TAG_ASIDE},
    {"base", RK_TAG_INLINE, RK_TAG_VOID},
    {"blockquote", RK_TAG_QUOTE, RK_TAG_FLOW},
    {"body", RK_TAG_MAIN, 0},
    {"br", RK_TAG_BREAK, RK_TAG_VOID},
    {"button", RK_TAG_BLOCK, RK_TAG_ASIDE},
    {"canvas", RK_TAG_BLOCK, RK_TAG_ASIDE},
    {"caption", RK_TAG_BLOCK, RK_TAG_ASIDE},
    {"center", RK_TAG_BLOCK, RK_TAG_FLOW},
    {"col", RK_TAG_INLINE, RK_TAG_VOID},
    {"dd", RK_TAG_BLOCK, RK_TAG_FLOW},
    {"details", RK_TAG_BLOCK, RK_TAG_ASIDE},
    {"dialog", RK_TAG_BLOCK, RK_TAG_ASIDE},
    {"div", RK_TAG_BLOCK, 0},
    {"dl", RK_TAG_BLOCK, 0},
    {"dt", RK_TAG_BLOCK, 0},
    {"embed", RK_TAG_INLINE, RK_TAG_VOID},
    {"fieldset", RK_TAG_BLOCK, RK_TAG_ASIDE},
    {"figcaption", RK_TAG_BLOCK, RK_TAG_ASIDE},
    {"figure", RK_TAG_BLOCK, RK_TAG_ASIDE},
    {"footer", RK_TAG_BLOCK, RK_TAG_ASIDE},
    {"form", RK_TAG_BLOCK, RK_TAG_ASIDE},
    {"h1", RK_TAG_H1, 0},
    {"h2", RK_TAG_HEADING, RK_TAG_FLOW},
    {"h3", RK_TAG_HEADING, RK_TAG_FLOW},
    {"h4", RK_TAG_HEADING, RK_TAG_FLOW},
    {"h5", RK_TAG_HEADING, RK_TAG_FLOW},
    {"h6", RK_TAG_HEADING, RK_TAG_FLOW},
    {"header", RK_TAG_BLOCK, 0},
    {"hgroup", RK_TAG_BLOCK, 0},
    {"hr", RK_TAG_BLOCK, RK_TAG_VOID},
    {"html", RK_TAG_MAIN, 0},
    {"iframe", RK_TAG_INLINE, RK_TAG_RAW},
    {"img", RK_TAG_INLINE, RK_TAG_VOID},
    {"input", RK_TAG_INLINE, RK_TAG_VOID},
    {"legend", RK_TAG_BLOCK, RK_TAG_ASIDE},
    {"li", RK_TAG_ITEM, RK_TAG_FLOW},
    {"link", RK_TAG_INLINE, RK_TAG_VOID},
    {"main", RK_TAG_MAIN, 0},
    {"math", RK_TAG_FOREIGN, RK_TAG_RAW},
    {"menu", RK_TAG_BLOCK, RK_TAG_ASIDE},
    {"meta", RK_TAG_META, RK_TAG_VOID},
    {"nav", RK_TAG_BLOCK, RK_TAG_ASIDE},
    {"noembed", RK_TAG_INLINE, RK_TAG_RAW},
    {"noframes", RK_TAG_INLINE, RK_TAG_RAW},
    {"noscript", RK_TAG_INLINE, RK_TAG_RAW},
    {"object", RK_TAG_BLOCK, RK_TAG_ASIDE},
    {"ol", RK_TAG_LIST, 0},
    {"p", RK_TAG_TEXT, RK_TAG_FLOW},
    {"pre", RK_TAG_VERBATIM, 0},
    {"script", RK_TAG_INLINE, RK_TAG_RAW},
    {"section", RK_TAG_BLOCK, 0},
    {"select", RK_TAG_BLOCK, RK_TAG_ASIDE},
    {"source", RK_TAG_INLINE, RK_TAG_VOID},
    {"style", RK_TAG_INLINE, RK_TAG_RAW},
    {"summary", RK_TAG_BLOCK, 0},
    {"svg", RK_TAG_FOREIGN, RK_TAG_RAW},
    {"table", RK_TAG_TABLE, 0},
    {"tbody", RK_TAG_TABLE, 0},
    {"td", RK_TAG_CELL, RK_TAG_FLOW},
    {"template", RK_TAG_INLINE, RK_TAG_RAW},
    {"textarea", RK_TAG_INLINE, RK_TAG_RAW},
    {"tfoot", RK_TAG_TABLE, 0},
    {"th", RK_TAG_CELL, RK_TAG_FLOW},
    {"thead", RK_TAG_TABLE, 0},
    {"title", RK_TAG_TITLE, 0},
    {"tr", RK_TAG_ROW, 0},
    {"track", RK_TAG_INLINE, RK_TAG_VOID},
    {"ul", RK_TAG_LIST, 0},
    {"video", RK_TAG_BLOCK, RK_TAG_ASIDE},
    {"wbr", RK_TAG_INLINE, RK_TAG_VOID},
    {"xmp", RK_TAG_INLINE, RK_TAG_RAW},
};

static uint32_t smaller(uint32_t a, uint32_t b)
{
    return a < b ? a : b;
}

/* Compares a name with one of `size` bytes at most, which has a NUL if it is shorter. */
static int compare(const uint8_t *name, uint32_t length, const char *with, uint32_t size)
{
    const int order = memcmp(name, with, smaller(length, size));

    if (order != 0) return order;
    return length < size && with[length] != '\0' ? -1 : 0;
}

uint32_t rk_find_element(const uint8_t *name, uint32_t length)
{
    uint32_t low = 1, high = sizeof elements / sizeof elements[0];

    while (low < high) {
        const uint32_t middle = (low + high) / 2;
        const int order = length < RK_NAME_MAX ? compare(name, length, elements[middle].name, RK_NAME_MAX) : 1;
        if (order == 0) return middle;
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return 0;
}

const rk_element *rk_element_at(uint32_t number)
{
    return &elements[number];
}

uint32_t rk_find_entity(const uint8_t *name, uint32_t length)
{
    uint32_t low = 0, high = sizeof entities / sizeof entities[0];

    if (length > sizeof entities[0].name) return 0;
    while (low < high) {
        const uint32_t middle = (low + high) / 2;
        const int order = compare(name, length, entities[middle].name, sizeof entities[0].name);
        if (order == 0) return entities[middle].code;
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return 0;
}

/* ---- hints */

#define HINT_WHOLE_WORD 4u

/* Whether a hint, in small letters, is at the start of a value. */
static bool has_hint(const uint8_t *value, uint32_t length, const char *hint, bool is_word)
{
    uint32_t i = 0;

    for (; hint[i] != '\0'; i++)
        if (i == length || rk_lower_ascii(value[i]) != (uint8_t)hint[i]) return false;
    return !is_word || i == length || !rk_is_ascii_letter(value[i]);
}

/* What the word says that begins at a value, whose first letter is one. */
static uint32_t hints_of_word(const uint8_t *value, uint32_t length)
{
    const uint32_t letter = (uint32_t)(value[0] | 0x20) - 'a';
    const char *hint = hints + hint_starts[letter], *end = hints + hint_starts[letter + 1];
    uint32_t found = 0;

    while (hint < end) {
        const uint32_t flags = (uint8_t)*hint++;
        if (has_hint(value, length, hint, (flags & HINT_WHOLE_WORD) != 0)) found |= flags;
        while (*hint++ != '\0') {
        }
    }
    return found;
}

uint32_t rk_hints_of(const uint8_t *value, uint32_t length)
{
    uint32_t found = 0, at;

    for (at = 0; at < length; at++)
        if (rk_is_ascii_letter(value[at]) && (at == 0 || !rk_is_ascii_letter(value[at - 1])))
            found |= hints_of_word(value + at, length - at);
    return found & (RK_HINT_BOILERPLATE | RK_HINT_ARTICLE);
}
