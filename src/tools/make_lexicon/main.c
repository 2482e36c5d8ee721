/*
 * make_lexicon LISTS OUTPUT: writes one of the tables that the core includes, from the lists in the folder LISTS (src/data).
 * The name of OUTPUT says which one:
 *
 *     lexicon.inc  the words of all lists with their classes, as a hash table
 *     phrases.inc  the phrases of boilerplate.txt as sequences of tokens
 *     cues.inc     those of cues.txt
 *     model.inc    the features and weights of model.tsv
 *     clues.inc    the words of clues.txt with their classes
 *     pages.inc    the names of characters and the hints of web pages: entities.txt, page_hints.txt
 *     mail.inc     the names of the header lines of mails: mail.txt
 *
 * A wrong entry is reported as "file:line: reason" on the standard error. Then nothing is written, and the status is 1.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "lists.h"
#include "tables.h"

static word_list all_words;
static phrase_list all_phrases;

static bool write_output(FILE *out, const char *name, const char *folder)
{
    fprintf(out, "/* Written by make_lexicon from the lists in src/data. Change the lists, not this file. */\n");
    if (strcmp(name, "lexicon.inc") == 0) {
        read_words(&all_words, folder);
        if (error_count() == 0) write_lexicon(out, &all_words);
    } else if (strcmp(name, "phrases.inc") == 0) {
        read_phrases(&all_phrases, folder);
        write_phrases(out, &all_phrases);
    } else if (strcmp(name, "cues.inc") == 0) {
        read_cues(&all_phrases, folder);
        write_cues(out, &all_phrases);
    } else if (strcmp(name, "model.inc") == 0) {
        write_model(out, folder);
    } else if (strcmp(name, "clues.inc") == 0) {
        write_clues(out, folder);
    } else if (strcmp(name, "pages.inc") == 0) {
        write_pages(out, folder);
    } else if (strcmp(name, "mail.inc") == 0) {
        write_mail(out, folder);
    } else {
        give_up(
            "%s: unknown table; write lexicon.inc, phrases.inc, cues.inc, model.inc, clues.inc, pages.inc or mail.inc",
            name);
    }
    return error_count() == 0;
}

int main(int count, char **arguments)
{
    const char *path, *name;
    FILE *out;
    bool is_right;

    if (count != 3) give_up("usage: make_lexicon LISTS OUTPUT");
    path = arguments[2];
    name = strrchr(path, '/') != NULL ? strrchr(path, '/') + 1 : path;
    out = fopen(path, "wb");
    if (out == NULL) give_up("%s: %s", path, strerror(errno));
    is_right = write_output(out, name, arguments[1]) && !ferror(out);
    if (fclose(out) == 0 && is_right) return EXIT_SUCCESS;
    if (error_count() == 0) fprintf(stderr, "make_lexicon: %s: cannot be written\n", path);
    (void)remove(path);
    return EXIT_FAILURE;
}
