/* facts: what the library knows of the segments of the text on the standard input, as a table for selection.py. The ranks are those of
 * --words=60.
 *
 * before, after, needed: the number of the sentence beside a segment, and of the one that introduces its name or asks what it
 * answers; -1: none. terms: the numbers of its terms, each as often as it stands there. Then come the features. */
#include "../../src/opening.h"
#include "../../src/order.h"
#include "../files.h"

#define WORDS 60

static long number_of(uint32_t segment)
{
    return segment == RK_NO_SEGMENT ? -1 : (long)segment;
}

static void print_terms(const rk_document *doc, uint32_t segment)
{
    rk_term_reader *const reader = rk_open_terms(&doc->lists, segment);
    const rk_term *term;

    putchar('\t');
    while ((term = rk_next_term(reader)) != NULL) printf("%lx ", (unsigned long)term->hash);
}

static void print_features(const ringkas_document *document, uint32_t segment)
{
    int32_t values[RK_FEATURE_COUNT];
    uint32_t i;

    if (ringkas_features(document, segment, values) != RINGKAS_OK) exit(EXIT_FAILURE);
    for (i = 0; i < RK_FEATURE_COUNT; i++) printf("\t%ld", (long)values[i]);
    putchar('\n');
}

static void print_segment(const ringkas_document *document, uint32_t segment)
{
    rk_document *const doc = rk_state_of(document);
    const ringkas_segment *const s = &doc->segments[segment];

    rk_check_needs(doc, segment);
    printf("%lu\t%lu\t%lu\t%lu\t%d", (unsigned long)s->start, (unsigned long)s->length, (unsigned long)s->words,
           (unsigned long)s->rank, (int)rk_note_tier(doc, segment));
    printf("\t%ld\t%ld\t%ld", number_of(rk_sentence_before(doc, segment)), number_of(rk_sentence_after(doc, segment)),
           number_of(rk_introduction_of(doc, segment)));
    printf("\t%d\t%d\t%d", (s->traits & RK_WAITS) != 0, (s->marks & RK_ASKS) != 0,
           (s->traits & RK_OPENS_WITH_PRONOUN) != 0);
    print_terms(doc, segment);
    print_features(document, segment);
}

static void print_head(void)
{
    uint32_t i;

    printf("start\tlength\twords\trank\ttier\tbefore\tafter\tneeded\twaits\tasks\topens_with_pronoun\tterms");
    for (i = 0; i < RK_FEATURE_COUNT; i++) printf("\t%s", ringkas_feature_name(i));
    putchar('\n');
}

int main(void)
{
    size_t length = 0, size;
    char *const text = read_file("/dev/stdin", &length);
    ringkas_input input;
    ringkas_limits limits;
    ringkas_document document;
    ringkas_summary summary;
    void *block;
    uint32_t i;

    if (text == NULL) return EXIT_FAILURE;
    memset(&input, 0, sizeof input);
    memset(&limits, 0, sizeof limits);
    input.text = text;
    input.length = length;
    limits.words = WORDS;
    size = ringkas_workspace_size(&input, 1, NULL);
    block = malloc(size);
    if (block == NULL || ringkas_analyze(&input, 1, NULL, block, size, &document) != RINGKAS_OK) return EXIT_FAILURE;
    if (ringkas_select(&document, &limits, &summary) != RINGKAS_OK) return EXIT_FAILURE;
    print_head();
    for (i = 0; i < document.count; i++) print_segment(&document, i);
    free(block);
    free(text);
    return EXIT_SUCCESS;
}
