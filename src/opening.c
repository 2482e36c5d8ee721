/* Opening: an empty document. */
#include "opening.h"

#include "format_detect.h"

/* Reads the abbreviations of the caller to the low end of the arena. False: no room. */
static bool add_abbreviations(rk_document *doc, const ringkas_options *options)
{
    const rk_source list = rk_source_of(options->abbreviations, options->abbreviations_length);
    rk_own_abbreviations *own = &doc->pass->own;
    rk_own_abbreviation entry;
    uint32_t at = 0;

    own->items = NULL;
    own->count = 0;
    while (RK_HAS_ABBREVIATIONS && rk_next_own_abbreviation(&list, &at, &entry) == RK_ENTRY_FOUND) {
        rk_own_abbreviation *item = (rk_own_abbreviation *)rk_alloc_low(&doc->arena, sizeof *item);
        if (item == NULL) return false;
        *item = entry;
        if (own->count++ == 0) own->items = item;
    }
    rk_sort_own_abbreviations(own);
    return true;
}

/* Opens the sources of all texts. */
static void open_inputs(rk_document *doc, const ringkas_input *inputs)
{
    uint32_t base = 0, i;

    for (i = 0; i < doc->input_count; i++) {
        rk_input *to = &doc->inputs[i];
        memset(to, 0, sizeof *to);
        to->source = inputs[i].reader != NULL ? rk_source_from(inputs[i].reader, &to->window)
                                              : rk_source_of(inputs[i].text, inputs[i].length);
        to->title = inputs[i].title;
        to->title_length = inputs[i].title_length;
        rk_set_format(&to->source, inputs[i].format);
        to->base = base;
        base += to->source.length;
    }
}

rk_document *rk_open_document(const rk_question *asked, void *block, size_t size)
{
    rk_arena arena;
    rk_document *doc;
    rk_term_reader *reader;
    rk_input *inputs;
    rk_pass *pass;

    rk_arena_open(&arena, block, size);
    doc = (rk_document *)rk_alloc_low(&arena, sizeof *doc);
    reader = (rk_term_reader *)rk_alloc_low(&arena, sizeof *reader);
    inputs = (rk_input *)rk_alloc_low(&arena, asked->count * sizeof *inputs);
    pass = (rk_pass *)rk_alloc_low(&arena, sizeof *pass);
    if (doc == NULL || reader == NULL || inputs == NULL || pass == NULL) return NULL;
    memset(doc, 0, sizeof *doc);
    doc->arena = arena;
    doc->pass = pass;
    pass->input = pass->first = 0;
    doc->inputs = inputs;
    doc->input_count = asked->count;
    doc->flags = asked->options->flags;
    if (asked->options->vocabulary != NULL) doc->vocabulary = (const rk_vocabulary *)asked->options->vocabulary->state;
    if (!add_abbreviations(doc, asked->options)) return NULL;
    doc->segments = (ringkas_segment *)(void *)doc->arena.low;
    doc->pass_size = (size_t)(doc->arena.low - (uint8_t *)pass);
    open_inputs(doc, asked->inputs);
    doc->lists.inputs = inputs;
    doc->lists.terms = &doc->terms;
    doc->lists.arena = &doc->arena;
    doc->lists.reader = reader;
    doc->lists.segments = doc->segments;
    doc->lists.flags = doc->flags;
    return doc;
}

size_t rk_document_size(const rk_document *doc, size_t terms)
{
    return sizeof(rk_document) + sizeof(rk_term_reader) + doc->input_count * sizeof(rk_input) +
           doc->count * sizeof(ringkas_segment) + terms;
}

size_t rk_block_size(size_t bytes)
{
    const size_t unit = sizeof(rk_aligned);

    return (bytes + unit - 1) / unit * unit + RK_ARENA_LOSS;
}

size_t rk_workspace_with(const rk_document *doc, size_t more)
{
    const size_t terms = rk_last_terms_size(doc->terms.used - doc->terms.fingerprints);
    const size_t needed = rk_block_size(rk_document_size(doc, terms) + more);

    return rk_is_approximate(doc) || needed < doc->workspace_min ? doc->workspace_min : needed;
}

/* The bytes of all texts. They have fewer than 2^32 together. */
static uint32_t total_length(const rk_document *doc)
{
    const rk_input *last = &doc->inputs[doc->input_count - 1];

    return last->base + last->source.length;
}

bool rk_start_terms(rk_document *doc, const ringkas_options *options)
{
    const rk_source stopwords = rk_source_of(options->stopwords, options->stopwords_length);
    rk_tokens *tokens = &doc->pass->tokens;
    const rk_token *word;

    if (!rk_terms_open(&doc->terms, &doc->arena, total_length(doc))) return false;
    rk_tokens_open(tokens, &stopwords, doc->lists.reader->ring, 0, stopwords.length);
    while ((word = rk_next_word(tokens)) != NULL)
        if (rk_add_term(&doc->terms, word->stem, RK_TERM_STOPWORD) == 0) return false;
    return true;
}
