/* Asks the library. */
#include "answer.h"

#include <stdlib.h>

static int reserve_block(answer *to, size_t size)
{
    if (to->block != NULL && to->block_size >= size) return 1;
    free(to->block);
    to->block = malloc(size);
    to->block_size = to->block == NULL ? 0 : size;
    return to->block != NULL;
}

/* The range and the query are those of the summary. */
static ringkas_status find_teaser(const request *of, answer *to)
{
    ringkas_limits limits = {0};

    limits.words = of->teaser;
    limits.from = of->limits.from;
    limits.until = of->limits.until;
    limits.query = of->limits.query;
    limits.query_length = of->limits.query_length;
    return ringkas_find_teaser(&to->document, &limits, &to->teaser);
}

/* The tags stay in the block, because no other list is asked for after them. */
static ringkas_status analyze(const request *of, answer *to)
{
    ringkas_status status =
        ringkas_analyze(of->inputs, of->count, &of->options, to->block, to->block_size, &to->document);

    if (status == RINGKAS_OK) status = ringkas_select(&to->document, &of->limits, &to->summary);
    if (status == RINGKAS_OK && of->teaser != 0) status = find_teaser(of, to);
    if (status == RINGKAS_OK && of->options.vocabulary != NULL)
        status = ringkas_tags(&to->document, RINGKAS_MAX_TAGS, &to->tags);
    return status;
}

/* Most texts need a block of about their length. */
ringkas_status find_answer(const request *of, answer *to)
{
    ringkas_status status = RINGKAS_ERR_WORKSPACE;
    size_t length = 0, size;
    uint32_t i;

    for (i = 0; i < of->count; i++) length += of->inputs[i].length;
    if (reserve_block(to, length / 8 * 9 + 65536)) status = analyze(of, to);
    if (status != RINGKAS_ERR_WORKSPACE) return status;
    size = ringkas_workspace_size(of->inputs, of->count, &of->options);
    return size > to->block_size && reserve_block(to, size) ? analyze(of, to) : status;
}

/* Gives the text room for that many bytes more. Returns 0 if there is no memory. */
static int reserve_text(answer *to, size_t more)
{
    size_t size = to->length + more + 1024;
    char *text;

    if (to->size - to->length >= more) return 1;
    text = realloc(to->text, size);
    if (text == NULL) return 0;
    to->text = text;
    to->size = size;
    return 1;
}

int add_text(answer *to, uint32_t index)
{
    size_t needed = to->document.segments[index].length;

    while (reserve_text(to, needed + 1)) {
        size_t room = to->size - to->length - 1;
        needed = ringkas_segment_text(&to->document, index, to->text + to->length, room);
        if (needed > room) continue;
        to->length += needed;
        return 1;
    }
    return 0;
}

int join_chosen(answer *to)
{
    uint32_t i;

    for (i = 0; i < to->summary.count; i++) {
        if (to->summary.segments[i].rank == 0) continue;
        if (to->length > 0) to->text[to->length++] = ' ';
        if (!add_text(to, i)) return 0;
    }
    return 1;
}

int write_teaser(answer *to)
{
    size_t needed = 0, room;

    to->length = 0;
    do {
        if (!reserve_text(to, needed + 1)) return 0;
        room = to->size - 1;
        needed = ringkas_teaser_text(&to->document, &to->teaser, to->text, room);
    } while (needed > room);
    to->length = needed;
    return 1;
}
