/* Documents made by hand for the tests of the choice: a letter for each segment. */
#ifndef ARTICLE_H
#define ARTICLE_H

#include "../../src/document.h"
#include "../test.h"

#define ARTICLE_MAX 64

typedef struct {
    ringkas_segment segments[ARTICLE_MAX];
    rk_input input;
    rk_document doc;
} test_article;

/* S a sentence, F one that is a fragment, U one without a terminator, T one of two words, E one without a word, H a heading,
 * B boilerplate, D a duplicate, G a sentence before which one has been dropped. Each has another score. */
static inline void make_article(test_article *a, const char *letters)
{
    uint32_t i;

    memset(a, 0, sizeof *a);
    a->doc.segments = a->segments;
    a->doc.inputs = &a->input;
    a->doc.input_count = 1;
    for (i = 0; letters[i] != '\0' && i < ARTICLE_MAX; i++) {
        ringkas_segment *s = &a->segments[a->doc.count++];
        s->start = 100 * i;
        s->length = 90;
        s->score = (uint32_t)(16 + (i * 7 + 3) % 11) * 65536;
        s->words = letters[i] == 'E' ? 0 : letters[i] == 'T' ? 2 : 10 + i % 5;
        s->kind = letters[i] == 'H' ? RINGKAS_HEADING : letters[i] == 'B' ? RINGKAS_BOILERPLATE : RINGKAS_SENTENCE;
        if (letters[i] == 'F') s->traits |= RK_FRAGMENT;
        if (letters[i] == 'U') s->traits |= RK_NO_TERMINATOR;
        if (letters[i] == 'D') s->traits |= RK_DUPLICATE;
        if (letters[i] == 'G') s->traits |= RK_GAP_BEFORE;
        a->doc.totals.article += rk_is_article(s);
    }
}

#endif
