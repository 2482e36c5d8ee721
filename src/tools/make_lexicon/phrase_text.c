/* phrase_text.inc: the phrases as texts, for clutter.c, which compares them with the bytes of the text. */
#include <stdlib.h>
#include <string.h>

#include "lists.h"
#include "tables.h"

/* The letter of each class, in the order of the classes (phrases.c): mark, link, line, tail, embed. */
static const char letters[] = "mklte";

enum { MARK, LINK, LINE, TAIL, EMBED };

/* By class, and a phrase before the phrases that it begins with. */
static int compare(const void *left, const void *right)
{
    const phrase_entry *a = (const phrase_entry *)left, *b = (const phrase_entry *)right;
    const char *x = a->text, *y = b->text;

    if (a->kind != b->kind) return a->kind < b->kind ? -1 : 1;
    while (*x != '\0' && *x == *y) {
        x++;
        y++;
    }
    if (*x == '\0' || *y == '\0') return *x == '\0' ? 1 : -1;
    return *x < *y ? -1 : 1;
}

/* A blank before a colon is free, # is a number. */
static void write_text(FILE *out, const phrase_entry *phrase)
{
    uint32_t i;

    for (i = 0; i < phrase->count; i++) {
        const phrase_token *token = &phrase->tokens[i];
        const bool follows_blank = token->start > 0 && phrase->text[token->start - 1] == ' ';
        if (follows_blank || (token->kind == TOKEN_SIGN && token->value == ':' && phrase->kind != EMBED))
            fputc(' ', out);
        if (token->kind == TOKEN_NUMBER)
            fputc('#', out);
        else
            fprintf(out, "%.*s", (int)token->length, phrase->text + token->start);
    }
}

static bool is_letter(char c)
{
    return c >= 'a' && c <= 'z';
}

/* Inside a line a phrase is only looked for where its first two letters are. */
static void write_second_letters(FILE *out, const phrase_list *phrases)
{
    uint32_t second[26] = {0}, i;

    for (i = 0; i < phrases->count; i++) {
        const phrase_entry *phrase = &phrases->items[i];
        if (phrase->kind > LINK || !is_letter(phrase->text[0]) || !is_letter(phrase->text[1])) continue;
        second[phrase->text[0] - 'a'] |= (uint32_t)1 << (phrase->text[1] - 'a');
    }
    fprintf(out, "/* The second letters of the marks and links, a bit for each from a to z, by the first letter. */\n"
                 "static const uint32_t inner_second[26] = {\n");
    for (i = 0; i < 26; i++) fprintf(out, "    0x%07X, /* %c */\n", (unsigned)second[i], (int)('a' + i));
    fprintf(out, "};\n");
}

void write_phrase_text(FILE *out, phrase_list *phrases)
{
    uint32_t i;

    qsort(phrases->items, phrases->count, sizeof *phrases->items, compare);
    write_second_letters(out, phrases);
    fprintf(out, "static const char phrases[] =\n");
    for (i = 0; i < phrases->count && phrases->items[i].kind != EMBED; i++) {
        fprintf(out, "    \"%c\" \"", letters[phrases->items[i].kind]);
        write_text(out, &phrases->items[i]);
        fprintf(out, "\\0\"\n");
    }
    fprintf(out, "    ;\nstatic const char embed[] = \"");
    if (i < phrases->count) write_text(out, &phrases->items[i]);
    fprintf(out, "\";\n");
}
